"""The models of rapidocr's wheel, made ready without the rest of rapidocr.

Its import reads a list of models for download, twice, and brings in an HTTP client: half a second and more for what
this process must never do. So it finds both empty here, and is told where the models of the wheel are.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

THREADS = 2
LINES_AT_ONCE = 3  # more of them take memory and no less time


def loaded(side: int) -> Any:
    """A rapidocr engine that looks for text at `side` pixels; each model is loaded when it is first used."""
    with _without_downloads():
        from rapidocr import RapidOCR
        from rapidocr.inference_engine.onnxruntime.main import OrtInferSession
    sessions: Any = OrtInferSession
    sessions._init_sess_opts = staticmethod(_options)
    return RapidOCR(
        params={
            "Global.log_level": "critical",
            "Global.max_side_len": side,
            "Global.return_word_box": True,  # the decoder's third word comes through there
            "Rec.rec_batch_num": LINES_AT_ONCE,
            **{f"{task}.model_path": str(_model(task)) for task in ("Det", "Cls", "Rec")},
        }
    )


def _model(task: str) -> Path:
    """The one model in the wheel for a task."""
    spec = find_spec("rapidocr")
    assert spec is not None  # noqa: S101 - it was imported above
    assert spec.origin is not None  # noqa: S101
    return next(Path(spec.origin).with_name("models").glob(f"*_{task.lower()}_*.onnx"))


def _options(_: object) -> Any:
    """How a model runs: waiting threads sleep, for on a busy machine those that spin take a third of the time."""
    from onnxruntime import SessionOptions

    options: Any = SessionOptions()
    options.log_severity_level = 4  # nothing
    options.enable_cpu_mem_arena = False
    options.intra_op_num_threads = THREADS
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return options


@contextmanager
def _without_downloads() -> Iterator[None]:
    from omegaconf import OmegaConf

    configurations: Any = OmegaConf
    load = OmegaConf.load

    def without_the_list(file: Any) -> Any:
        return OmegaConf.create() if Path(file).name == "default_models.yaml" else load(file)

    client = ModuleType("requests")
    client.__dict__["Response"] = object  # named in a signature
    sys.modules.setdefault("requests", client)
    configurations.load = staticmethod(without_the_list)
    try:
        yield
    finally:
        configurations.load = staticmethod(load)

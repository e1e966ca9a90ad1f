"""What is loaded once is set aside."""

import gc

from afterword.web.long_lived import set_aside_what_is_loaded


def test_what_is_set_aside_is_not_looked_through_again() -> None:
    before = gc.get_freeze_count()
    looked_through = len(gc.get_objects())
    try:
        set_aside_what_is_loaded()
        assert gc.get_freeze_count() > before + looked_through // 2
        assert len(gc.get_objects()) < looked_through // 2
    finally:
        gc.unfreeze()

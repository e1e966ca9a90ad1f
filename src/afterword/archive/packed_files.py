"""The files of an archive that is still packed: each is read when it is asked for, and none is kept."""

import zipfile
from collections.abc import Collection, Iterator, Mapping
from typing import IO

FILES_FOLDER = "files/"


class PackedFiles(Mapping[str, bytes]):
    """File name, without the folder, to its bytes; good for as long as the archive is open."""

    def __init__(self, archive: IO[bytes], names: Collection[str]) -> None:
        self._archive, self._names = archive, names

    def __getitem__(self, name: str) -> bytes:
        if name not in self._names:
            raise KeyError(name)
        with zipfile.ZipFile(self._archive) as archive:
            return archive.read(FILES_FOLDER + name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

"""The rim: the one place where this room touches a user's files."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from nl2x.errors import BadInput


def write_atomically(file: Path, text: str | bytes) -> None:
    """Write `text`, in UTF-8 where it isn't bytes yet, to `file` so that it holds either what it held or all
    of the new text."""
    if file.is_dir():
        raise BadInput("this is a directory, not a file", where=str(file))
    try:
        handle, name = tempfile.mkstemp(dir=file.resolve().parent, prefix=f".{file.name}.")
    except OSError as error:
        raise BadInput(
            f"can't be written: {error.strerror}", where=str(file), todo="check the path"
        ) from None
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(text.encode("utf-8") if isinstance(text, str) else text)
            stream.flush()
            os.fsync(stream.fileno())
        mode = file.stat().st_mode & 0o777 if file.exists() else 0o644
        os.chmod(name, mode)  # noqa: PTH101 - the name is mkstemp's
        os.replace(name, file.resolve())  # noqa: PTH105
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)  # noqa: PTH108
        raise

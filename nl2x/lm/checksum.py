"""The sha256 of a large file, computed once and remembered while the file stays the same."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from pathlib import Path

_PIECE = 1 << 22


def sha256_of(file: Path, memory: Path) -> str:
    """The file's sha256 in hexadecimal. `memory` is a folder for what was computed before; one that can't be
    written is no error."""
    stat = file.stat()
    stamp = [os.fsdecode(file.resolve()), stat.st_size, stat.st_mtime_ns, stat.st_ino]
    note = memory / f"{hashlib.sha256(os.fsencode(file.resolve())).hexdigest()[:24]}.json"
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        known = json.loads(note.read_text())
        if known["stamp"] == stamp:
            return str(known["sha256"])
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while piece := stream.read(_PIECE):
            digest.update(piece)
    with contextlib.suppress(OSError):
        memory.mkdir(parents=True, exist_ok=True)
        part = note.with_suffix(f".{os.getpid()}.part")
        part.write_text(json.dumps({"stamp": stamp, "sha256": digest.hexdigest()}))
        part.replace(note)
    return digest.hexdigest()

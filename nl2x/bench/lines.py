"""Files of JSON objects, one a line, plain or gzipped: every fault is named by its line."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nl2x.errors import BadInput


def read_bytes(path: Path) -> bytes:
    """The content of a file, unpacked where it is gzipped. Raises BadInput where that can't be."""
    try:
        data = path.read_bytes()
        return gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data
    except (OSError, EOFError, zlib.error) as error:
        reason = getattr(error, "strerror", None) or "the gzipped file is broken"
        raise BadInput(str(reason), where=str(path), todo="check the path") from None


def objects(path: Path, each: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Every object with the number of its line; `each` says what a line should be, for the errors."""
    text = read_bytes(path).decode("utf-8-sig", errors="replace")
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (ValueError, RecursionError):
            record = None
        if not isinstance(record, dict):
            raise BadInput(f"line {number} is not a JSON object", where=str(path), todo=each)
        yield number, record

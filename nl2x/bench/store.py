"""A run's folder: samples and verdicts as JSONL, line by line, so that a killed run loses at most one batch.

`manifest.json` says what was asked (suite, model, seed …); a run is only resumed with the same manifest.
`tasks.jsonl` holds what was asked, `samples.jsonl` what the model wrote, `verdicts.jsonl` what became of it,
`summary.json` the figures.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from nl2x.errors import BadInput, CannotHere, Refused


class RunFolder:
    """The files of one benchmark run."""

    def __init__(self, path: Path, manifest: Mapping[str, Any], *, resume: bool) -> None:
        """Open `path` for a run described by `manifest`.

        Raises Refused if a run is there already and `resume` is false, or if it was another one.
        """
        self.path = path
        self._open(manifest, resume=resume)

    def _open(self, manifest: Mapping[str, Any], *, resume: bool) -> None:
        try:
            self.path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise BadInput(
                error.strerror or "no folder", where=str(self.path), todo="another --out"
            ) from None
        file = self.path / "manifest.json"
        asked = json.loads(json.dumps(manifest, default=str))
        if not file.exists():
            _replace(file, asked)
            return
        try:
            found = json.loads(file.read_text(encoding="utf-8"))
        except ValueError:
            raise BadInput(
                "manifest.json is broken", where=str(self.path), todo="take another --out"
            ) from None
        if not resume:
            raise Refused("a run is here already", where=str(self.path), todo="--resume it, or another --out")
        other = sorted(key for key in asked | found if asked.get(key) != found.get(key))
        if other:
            raise Refused(
                f"the run here had another {', '.join(other)}",
                where=str(self.path),
                todo="take another --out",
            )

    def append(self, name: str, records: Iterable[Mapping[str, Any]]) -> None:
        """Add records to `name`.jsonl; they are on the disk when this returns."""
        file = self.path / f"{name}.jsonl"
        before = file.stat().st_size if file.exists() else 0
        try:
            with file.open("ab", buffering=0) as stream:
                _write_all(stream, _lines(records))
                os.fsync(stream.fileno())
        except OSError as error:
            with contextlib.suppress(OSError):
                os.truncate(file, before)
            raise _cannot_write(file, error) from None

    def rewrite(self, name: str, records: Iterable[Mapping[str, Any]]) -> None:
        """Put records in the place of those of `name`.jsonl, all or none."""
        write_whole(self.path / f"{name}.jsonl", _lines(records))

    def read(self, name: str) -> list[dict[str, Any]]:
        """The whole records of `name`.jsonl; a last line that a kill cut off is removed from the file."""
        file = self.path / f"{name}.jsonl"
        if not file.exists():
            return []
        data = file.read_bytes()
        whole = data[: data.rfind(b"\n") + 1]
        if len(whole) < len(data):
            with file.open("r+b") as stream:
                stream.truncate(len(whole))
        return [json.loads(line) for line in whole.splitlines() if line.strip()]

    def summarise(self, summary: Mapping[str, Any]) -> None:
        """Write summary.json, atomically."""
        _replace(self.path / "summary.json", summary)


def _lines(records: Iterable[Mapping[str, Any]]) -> bytes:
    text = "".join(json.dumps(record, ensure_ascii=False, default=str) + "\n" for record in records)
    return text.encode("utf-8", "surrogatepass")


def _write_all(stream: Any, data: bytes) -> None:
    while data:
        data = data[stream.write(data) :]


def _cannot_write(file: Path, error: OSError) -> CannotHere:
    reason = error.strerror or type(error).__name__
    return CannotHere(
        f"can't be written: {reason}; what was finished before is kept",
        where=str(file),
        todo="make room, then go on with --resume",
    )


def _replace(file: Path, content: Mapping[str, Any]) -> None:
    text = json.dumps(content, indent=2, ensure_ascii=False, default=str) + "\n"
    write_whole(file, text.encode("utf-8", "surrogatepass"))


def write_whole(file: Path, data: bytes) -> None:
    """Write a file so that there is the old or the new one, never a part. Raises CannotHere."""
    temporary = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        temporary.write_bytes(data)
        temporary.replace(file)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise _cannot_write(file, error) from None

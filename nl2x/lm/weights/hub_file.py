"""Any GGUF file on the hub, `owner/repository/file.gguf`: fetched into the cache, resumable, checked.

nl2x knows no checksum of it beforehand; the hub tells one with each large file, and bytes with another one
aren't kept.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import urllib3
from filelock import FileLock

from nl2x.errors import BadInput, CannotHere, one_line
from nl2x.lm.weights.fetch import Progress, models_dir
from nl2x.lm.weights.sources import PIECE, endpoint, is_offline, token_header

_NAMED = re.compile(r"([A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*)/((?:[\w-][\w.-]*/)*[\w-][\w.-]*\.gguf)")


@dataclass(frozen=True)
class HubFile:
    """One file of a repository on the hub."""

    repository: str
    file: str

    @property
    def path(self) -> Path:
        """Where it is in the cache, once it was fetched."""
        return models_dir() / "hub" / self.repository.replace("/", "--") / self.file.replace("/", "--")


@dataclass(frozen=True)
class _Found:
    size: int
    sha256: str
    address: str


def hub_file(text: str) -> HubFile | None:
    """The file that `text` names as owner/repository/file.gguf, or None if that isn't its form."""
    named = _NAMED.fullmatch(text)
    return HubFile(named[1], named[2]) if named else None


def pull(wanted: HubFile, report: Callable[[Progress], None]) -> Path:
    """The file in the cache, fetched first if it isn't there; an interrupted fetch goes on where it was.

    Raises BadInput where the hub has no such file, CannotHere where it can't be reached or the disk is full.
    """
    if wanted.path.is_file():
        return wanted.path
    if is_offline():
        raise CannotHere("HF_HUB_OFFLINE is set", where=wanted.file, todo="unset it to fetch this file")
    try:
        wanted.path.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(wanted.path.with_name(wanted.path.name + ".lock")):
            if not wanted.path.is_file():
                _fetch(wanted, report)
    except urllib3.exceptions.HTTPError as error:
        raise _broke_off(wanted, type(error).__name__) from None
    return wanted.path


def _fetch(wanted: HubFile, report: Callable[[Progress], None]) -> None:
    http = urllib3.PoolManager(timeout=urllib3.Timeout(connect=10, read=30), retries=2)
    found = _look_up(http, wanted)
    part = wanted.path.with_name(wanted.path.name + ".part")
    here = part.stat().st_size if part.exists() else 0
    if here > found.size:
        part.unlink()
        here = 0
    _require_disk(wanted, found.size - here)
    if here < found.size:
        _append(http, wanted, found, part, here, report)
    if part.stat().st_size < found.size:
        raise _broke_off(wanted, f"{part.stat().st_size} of {found.size} bytes came")
    if found.sha256 and _sha256(part) != found.sha256:
        part.unlink()
        raise CannotHere("a wrong checksum: what came was removed", where=wanted.file, todo="try again")
    part.replace(wanted.path)


def _look_up(http: urllib3.PoolManager, wanted: HubFile) -> _Found:
    """Size, checksum and address of the file. The hub answers large files with a redirect to where they lie,
    and tells what they are in that answer's own headers."""
    address = f"{endpoint()}/{wanted.repository}/resolve/main/{wanted.file}"
    answer = http.request("HEAD", address, headers=_headers(), redirect=False)
    if answer.status in (401, 403, 404):
        raise BadInput(
            f"the hub has no such file, or doesn't give it to you (answer {answer.status})",
            where=f"{wanted.repository}/{wanted.file}",
            todo="check the name; HF_TOKEN is sent where it is set",
        )
    if answer.status >= 400:
        raise _broke_off(wanted, f"the hub answered {answer.status}")
    size = answer.headers.get("X-Linked-Size") or answer.headers.get("Content-Length") or ""
    if not size.isdigit():
        raise _broke_off(wanted, "the hub doesn't tell the file's size")
    tag = (answer.headers.get("X-Linked-ETag") or answer.headers.get("ETag") or "").strip('"')
    return _Found(int(size), tag if re.fullmatch("[0-9a-f]{64}", tag) else "", address)


def _append(
    http: urllib3.PoolManager,
    wanted: HubFile,
    found: _Found,
    part: Path,
    here: int,
    report: Callable[[Progress], None],
) -> None:
    headers = {**_headers(), "Range": f"bytes={here}-{found.size - 1}"}
    answer = http.request("GET", found.address, headers=headers, preload_content=False)
    try:
        if answer.status != 206 and not (answer.status == 200 and here == 0):
            raise _broke_off(wanted, f"the hub answered {answer.status} to a request for a part")
        with part.open("ab") as out:
            for piece in answer.stream(PIECE):
                out.write(piece[: found.size - here])
                here += len(piece)
                report(Progress(wanted.file, min(here, found.size), found.size, "the Hugging Face hub"))
                if here >= found.size:
                    break
            out.flush()
            os.fsync(out.fileno())
    finally:
        answer.close()


def _headers() -> dict[str, str]:
    return {"Accept-Encoding": "identity", **token_header()}


def _require_disk(wanted: HubFile, needed: int) -> None:
    free = shutil.disk_usage(wanted.path.parent).free
    if free < needed:
        raise CannotHere(
            f"{wanted.file} needs {needed / 1e6:.0f} MB of disk, {free / 1e6:.0f} MB are free",
            where=str(wanted.path.parent),
            todo="free some space, or set NL2X_CACHE to a folder on another disk",
        )


def _broke_off(wanted: HubFile, why: str) -> CannotHere:
    again = f"nl2x models pull {wanted.repository}/{wanted.file}"
    return CannotHere(one_line(why, 160), where=wanted.file, todo=f"{again} goes on where this ended")


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()

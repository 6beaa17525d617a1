"""Scores kept across processes: a question that was asked before, word for word, isn't computed again.

Most of all the priors by which scores are corrected: the same after every note on a workbook. One small file
for each question, named after its tokens, in the folder of all that the numbers depend on (see states.py).
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import math
from collections.abc import Sequence
from pathlib import Path

from nl2x.lm.whole_files import write_whole

LIMIT = 2000
"""Files; a file has about 20 bytes for each choice."""
_SUFFIX = ".scores"


class KeptScores:
    """The scores in `folder`, or none where there is no folder."""

    def __init__(self, folder: Path | None, limit: int = LIMIT) -> None:
        self._folder, self._limit = folder, limit

    def find(self, question: Sequence[Sequence[int]]) -> list[float] | None:
        """The scores of this question: its prompt's tokens, then each choice's."""
        if self._folder is None:
            return None
        with contextlib.suppress(OSError, ValueError):
            file = self._file(question)
            kept = json.loads(file.read_text())
            if _fits(kept, len(question) - 1):
                file.touch()
                return [float(score) for score in kept]
        return None

    def keep(self, question: Sequence[Sequence[int]], scores: Sequence[float]) -> None:
        """Keep the scores. A disk that is full or read-only is no error."""
        if self._folder is None:
            return
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._file(question), json.dumps(list(scores)).encode())
            self._remove_oldest()

    def _file(self, question: Sequence[Sequence[int]]) -> Path:
        assert self._folder is not None
        digest = hashlib.sha256(repr([list(tokens) for tokens in question]).encode())
        return self._folder / (digest.hexdigest()[:40] + _SUFFIX)

    def _remove_oldest(self) -> None:
        assert self._folder is not None
        files = list(self._folder.glob(f"*{_SUFFIX}"))
        if len(files) <= self._limit:
            return
        with contextlib.suppress(OSError):  # another process may have removed one
            for file in sorted(files, key=lambda f: f.stat().st_mtime_ns)[
                : len(files) - self._limit * 9 // 10
            ]:
                file.unlink(missing_ok=True)


def _fits(kept: object, count: int) -> bool:
    return (
        isinstance(kept, list)
        and len(kept) == count
        and all(isinstance(score, float) and math.isfinite(score) and score <= 0 for score in kept)
    )

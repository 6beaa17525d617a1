"""A reply as it grows: bytes of tokens to text, and where a stop string ends it."""

from __future__ import annotations

import codecs
from collections.abc import Sequence


class GrowingText:
    """Takes tokens' bytes one after the other; gives the text so far, and ends at the first stop string.

    A character whose bytes are split over tokens appears when it is whole. `take_new` gives what is safe to
    show: text that could still turn out to be the beginning of a stop string is held back.
    """

    def __init__(self, stop: Sequence[str] = ()) -> None:
        self._stop = [s for s in stop if s]
        self._longest = max((len(s) for s in self._stop), default=0)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._shown = 0
        self.text = ""
        self.stopped = False

    def add(self, piece: bytes) -> bool:
        """Append a token's bytes; True once a stop string has ended the text."""
        before = len(self.text)
        self.text += self._decoder.decode(piece)
        ends = [self.text.find(s, max(0, before - self._longest)) for s in self._stop]
        found = [end for end in ends if end >= 0]
        if found:
            self.text = self.text[: min(found)]
            self.stopped = True
        return self.stopped

    def finish(self) -> str:
        """The whole text; bytes that never became a character show as U+FFFD."""
        if not self.stopped:
            self.text += self._decoder.decode(b"", final=True)
        return self.text

    def take_new(self, *, last: bool = False) -> str:
        """What may be shown and hasn't been."""
        end = len(self.text) if last or self.stopped else self._safe_end()
        new = self.text[self._shown : end]
        self._shown = max(self._shown, end)
        return new

    def _safe_end(self) -> int:
        for length in range(min(self._longest - 1, len(self.text)), 0, -1):
            if any(s.startswith(self.text[-length:]) for s in self._stop):
                return len(self.text) - length
        return len(self.text)

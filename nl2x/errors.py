"""The one tree of errors that reach a user, and the exit code of each.

Every message says what is wrong, where, and what to do about it, on one line. Exit codes:
0 done · 1 not verified or refused, nothing written · 2 wrong usage or unusable input ·
3 a question · 4 this machine can't · 130 interrupted.
"""

from __future__ import annotations

from collections.abc import Sequence

EXIT_OK = 0
EXIT_NOT_VERIFIED = 1
EXIT_USAGE = 2
EXIT_QUESTION = 3
EXIT_CANNOT = 4
EXIT_INTERRUPTED = 130


class Nl2xError(Exception):
    """An error meant for a person: `what` happened and `where`, and what `todo` about it.

    All three are plain words without line breaks; `str(error)` joins them into the one line that is shown.
    """

    exit_code = EXIT_NOT_VERIFIED

    def __init__(self, what: str, *, where: str = "", todo: str = "") -> None:
        self.what, self.where, self.todo = what, where, todo
        place = f"{where}: " if where else ""
        advice = f" ({todo})" if todo else ""
        super().__init__(one_line(f"{place}{what}{advice}"))


class BadInput(Nl2xError):
    """What the user gave can't be used: a missing or broken file, an empty note, a bad option."""

    exit_code = EXIT_USAGE


class Refused(Nl2xError):
    """Understood, but not done, and nothing was written: a locked book, a check that failed."""

    exit_code = EXIT_NOT_VERIFIED


class NoPlace(Refused):
    """Understood, but where it goes must be said first: a question, which one of the `options` answers.

    `asks` names what the answer is: a role ("what"), a column's heading, "event", "table" …
    """

    def __init__(self, what: str, *, options: Sequence[str], asks: str, where: str = "") -> None:
        super().__init__(what, where=where)
        self.options, self.asks = tuple(options), asks


class CannotHere(Nl2xError):
    """This machine can't: no model, no isolation, no memory, no disk space."""

    exit_code = EXIT_CANNOT


def one_line(text: str, limit: int = 600) -> str:
    """`text` as one printable line of at most `limit` characters: a message may quote hostile input."""
    visible = "".join(c if c.isprintable() else " " for c in text)
    line = " ".join(visible.split())
    return line if len(line) <= limit else line[: limit - 1] + "…"

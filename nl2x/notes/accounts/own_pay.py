"""What the owner takes for himself where the book calls it pay: "took my 900 for the month", under "My pay"."""

from __future__ import annotations

import re

from nl2x.books.model import AccountType
from nl2x.notes.book.chart import Tagged

_CALLED = re.compile(
    r"(?i)(my|own|owner'?s?|our) (pay|wages?|salary|drawings?|money|keep)|(paid |pay |money )?to (me|myself|us)"
    r"|(for )?(me|myself)"
)
_TAKEN = re.compile(
    r"(?i)\b(took|take|taken|taking|drew|paid|pay|gave) (out )?(my|our) (usual |monthly |weekly )?[£$€₹]?\d"
    r"|\b(paid|pay|gave) (myself|ourselves)\b"
)


def taken_for_oneself(text: str, tagged: Tagged) -> tuple[int, int] | None:
    """Where a text says that the owner took what an account of that name is for."""
    if tagged.account.type is not AccountType.EXPENSE or not _CALLED.fullmatch(tagged.name.strip()):
        return None
    found = _TAKEN.search(text)
    return found.span() if found else None

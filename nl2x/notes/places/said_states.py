"""The state of a thing that a note tells in a table's own words: "Priya collected hers" where the table has "Collected"."""

from __future__ import annotations

import re

from nl2x.books.book import Column, Listing, Record
from nl2x.notes.book.open_records import is_about_paying
from nl2x.notes.wording.words import stem, words

_ALSO = {
    stem(
        "collected"
    ): r"picked (it |them |hers |his |theirs )?up|picked up|came for (it|hers|his|theirs|them)|fetched",
    stem("delivered"): r"dropped (it |them )?(off|round)|took (it|them) (round|over)",
    stem("returned"): r"brought (it |them )?back|(is|are|came) back|handed (it |them )?(in|back)",
    stem("cancelled"): r"called (it )?off|pulled out|cried off|backed out",
}
"""What people say for a state that tables have in one word."""
_NOT_SO = re.compile(
    r"(?i)\b(not|never|will|shall|should|would|could|may|might|if|when|until|before|after|once|tomorrow|yet|wants?|to be)\b"
    r"|n['’]t\b|['’]ll\b|\?"
)


def state_said(listing: Listing, status: Column, record: Record, note: str) -> str:
    """The one word of a status's dropdown, about no payment and other than the row's own, that a note says in so many words
    or in words that mean the same; "" where it says none or several, or that it isn't so yet."""
    if status.formula or _NOT_SO.search(note):
        return ""
    own = str(record.values.get(status.heading) or "")
    found = [o for o in status.options if o != own and not is_about_paying(o) and how_said(note, o)]
    return found[0] if len(found) == 1 else ""


def how_said(note: str, option: str) -> str:
    """The words by which a note says a state that a table offers, its own or others for it; "" where it doesn't."""
    stems = {word.stem for word in words(option)}
    if stems and stems <= {word.stem for word in words(note)}:
        return option
    also = _ALSO.get(next(iter(stems)), "") if len(stems) == 1 else ""
    found = re.search(rf"(?i)\b({also})\b", note) if also else None
    return found[0] if found else ""

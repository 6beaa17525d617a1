"""Which invoices and bills of the book are still open, as its own entries tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from nl2x.books.book import Record
from nl2x.books.model import JournalEntry
from nl2x.notes.book.precedents import telling

_NUMBER = re.compile(r"[a-z]*[-#/]?\d{2,}[\w/-]*", re.IGNORECASE)


_COUNTS = re.compile(
    r"(?i) ?(?:days?|weeks?|months?|years?|hours?|hrs?|mins?|minutes|kgs?|litres?|liters?|metres?|miles|kms?|%|percent)\b|%"
)
_MEASURED = re.compile(r"(?i)^\d+(?:kgs?|g|ml|cl|l|m|m2|m3|mm|cm|km|hrs?|h|x|st|nd|rd|th|am|pm)$")
"""What isn't a document's number: the 30 of "terms 30 days", "12kg"."""
_OF_A_YEAR = re.compile(r"(?<!\w)20\d\d[-/](\d{1,5})(?!\w)")
_ALONE = re.compile(r"(?i)(?:\bno\.?|\bnr\.?|\bnumber|#|\binv(?:oice)?\.?|\bbill) ?(\d{1,5})(?![\w-]|[.,]\d)")


LEGAL_FORMS = telling("ltd limited inc llc llp plc gmbh pty co corp company")
"""Words that many a firm's name ends with: they tell none from another."""


@dataclass
class OpenItem:
    """Something owed: what is left of it, and the words it was booked with."""

    entry: JournalEntry
    words: str
    account: str
    left: Decimal
    stems: frozenset[str] = field(default_factory=frozenset)
    numbers: frozenset[str] = field(default_factory=frozenset)
    record: Record | None = None
    """The row of a table that it stands in, in a book of tables."""
    party: str = ""
    """Who owes it or is owed it, where a table says so."""

    @property
    def option(self) -> str:
        """How it is offered as the answer to a question."""
        return f"{self.words} ({self.left})"

    @property
    def opening(self) -> bool:
        """Whether it is what a balance began with. The words of a table's row say what was done: "spring opening"."""
        begun = self.record is None and ("opening" in self.stems or {"brought", "forward"} <= self.stems)
        return not self.stems or begun


def open_items(entries: Iterable[JournalEntry], accounts: set[str], *, owed_to_us: bool) -> list[OpenItem]:
    """The open items of receivable (`owed_to_us`) or payable accounts, oldest first.

    A settlement closes the item that shares its invoice number, else its words and amount, else its amount, else its
    words; what fits nothing, or is more than the item whose words alone it shares, lessens the opening balance.
    """
    items: list[OpenItem] = []
    entries = list(entries)
    documents = _number_documents(entries)
    for entry in entries:
        for line in entry.lines:
            if line.account not in accounts:
                continue
            amount = line.debit - line.credit if owed_to_us else line.credit - line.debit
            memo = line.memo if line.memo != entry.description else ""
            named = _is_bill(entry.reference) or (documents and _A_DOCUMENT.fullmatch(entry.reference or ""))
            words = f"{entry.description} {memo} {entry.reference if named else ''}"
            stems, numbers = telling(words), numbers_in(words)
            if amount > 0:
                items.append(OpenItem(entry, words.strip(), line.account, amount, stems, numbers))
            else:
                _settle(items, -amount, stems, numbers)
    return [item for item in items if item.left > 0]


def numbers_in(text: str) -> frozenset[str]:
    """The digits of document numbers in a text: "INV-304" and "invoice 304" are both 304."""
    named = (
        m[0]
        for m in _NUMBER.finditer(text)
        if not _COUNTS.match(text, m.end()) and not _MEASURED.search(m[0])
    )
    return frozenset(re.sub(r"\D", "", name).lstrip("0") for name in named) - {""}


def short_numbers(text: str) -> frozenset[str]:
    """How a numbered document of a year is also called: "2026-12" is "no. 12"."""
    return frozenset(number.lstrip("0") for number in _OF_A_YEAR.findall(text))


def said_short(text: str) -> frozenset[str]:
    """Numbers in a note that stand alone after "no.", "invoice" or "#"."""
    return frozenset(number.lstrip("0") for number in _ALONE.findall(text))


def _is_bill(reference: str) -> bool:
    return bool(re.match(r"(?i)inv|bill|b-", reference or ""))


_A_DOCUMENT = re.compile(r"\d{2,6}")
_NUMBERED = 0.7
"""Where so many of the entries have a number each it counts the entries, and is no invoice's."""


def _number_documents(entries: Sequence[JournalEntry]) -> bool:
    """Whether numbers beside the entries are those of invoices and bills, since many entries have none."""
    numbered = sum(bool(_A_DOCUMENT.fullmatch(entry.reference or "")) for entry in entries)
    return 0 < numbered < _NUMBERED * len(entries)


def _settle(items: list[OpenItem], amount: Decimal, stems: frozenset[str], numbers: frozenset[str]) -> None:
    live = [item for item in items if item.left > 0]

    def fit(item: OpenItem) -> tuple[bool, bool, bool, int]:
        shared = len(item.stems & stems - {"invoice", "paid", "bill", "inv"})
        return (
            bool(item.numbers & numbers),
            bool(shared) and item.left == amount,
            item.left == amount,
            shared,
        )

    live.sort(key=fit, reverse=True)
    opening = next((item for item in live if item.opening), None)
    best = fit(live[0]) if live else (False, False, False, 0)
    by_words_alone = best[3] > 0 and not any(best[:3])
    if by_words_alone and opening is not None and live[0].left < amount <= opening.left:
        opening.left -= amount  # "Nonna's paid September": of what the year began with
    elif any(best):
        live[0].left -= amount
    elif opening is not None:
        opening.left -= amount


MOST_OFFERED = 8


def offered(items: Sequence[OpenItem], text: str) -> tuple[str, ...]:
    """Open items as options of a question, first those that the words and the sums of a note speak of."""
    stems = telling(text)
    ranked = sorted(items, key=lambda i: (-len(i.stems & stems), f"{i.left:f}" not in text.replace(",", "")))
    return tuple(dict.fromkeys(i.option for i in ranked[:MOST_OFFERED]))

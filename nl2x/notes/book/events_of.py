"""Which event of the catalogue an existing entry is, by its accounts alone: how precedents speak for events."""

from __future__ import annotations

from nl2x.books.model import AccountType, JournalEntry
from nl2x.notes.amounts import taxes
from nl2x.notes.book.chart import MONEY, Chart, Tagged
from nl2x.notes.catalogue import Event, events

# Lines that an entry of the event may lack; all others tell the event from its likes.
_OPTIONAL = {"tax", "interest", "contributions", "lost", "gained", "written_down", "premium", "down"}

# Told from other events only by words, never by accounts.
_BY_WORDS_ONLY = {"reversed", "corrected", "owner_took_goods", "as_before"}


def event_of(entry: JournalEntry, chart: Chart) -> str:
    """The event whose entry has just these accounts, the most particular where several fit; or ""."""
    best, best_score = "", 0.0
    for event in events().values():
        if event.name not in _BY_WORDS_ONLY and (score := _fit(entry, event, chart)) > best_score:
            best, best_score = event.name, score
    return best


def _fit(entry: JournalEntry, event: Event, chart: Chart) -> float:
    """0 if the entry can't be this event, otherwise the higher the fewer accounts would have fitted too."""
    score, filled = 0.0, set()
    for line in entry.lines:
        side = "Dr" if line.debit else "Cr"
        chances = []
        for place, row in enumerate(event.entry):
            if row.side == side:
                names = takers(event, row.account, chart)
                if line.account in names:
                    chances.append((1 / len(names), place))
        if not chances:
            return 0.0
        chance, place = max(chances)
        filled.add(place)
        score += chance
    missing = [r for i, r in enumerate(event.entry) if i not in filled and r.amount not in _OPTIONAL]
    return 0.0 if missing else score / len(entry.lines) + event.rank / 10_000


_NO_THING = (
    "inventory",
    "supplies_asset",
    "prepaid",
    "prepaid_insurance",
    "prepaid_rent",
    "land",
    "loan_given",
    "deposit_paid",
    "investment",
    "input_tax",
)
"""What is owned and doesn't wear."""


def things_owned(chart: Chart) -> list[Tagged]:
    """The accounts of things that wear: assets that are nothing else by their names."""
    assets = [t for t in chart.tagged if t.account.type is AccountType.ASSET and not t.account.contra]
    others = (*MONEY, "receivable", "interest_receivable", *_NO_THING)
    return [t for t in assets if t not in chart.money and not t.is_a(others, 0.5)]


def takers(event: Event, account: str, chart: Chart) -> list[str]:
    """The names of the accounts that may stand in a line of an event: a role's or a concept's."""
    key = f"{event.roles.get(account, '')}>{account}"
    return _takers(key, event.roles.get(account), account, chart)


def _takers(key: str, kind: str | None, account: str, chart: Chart) -> list[str]:
    cached = chart.names.get(key)
    if cached is None:
        if kind:
            found: list[Tagged] = chart.money if kind == "money" else chart.for_role(kind)
        elif account in ("input_tax", "sales_tax"):
            tax = taxes.input_tax(chart) if account == "input_tax" else taxes.output_tax(chart)
            found = [tax] if tax else []
        else:
            found = chart.exactly(account)
            if not found and account == "accumulated_depreciation":
                found = things_owned(chart)  # a book that writes off on the account of the thing itself
        cached = chart.names[key] = [t.name for t in found]
    return cached

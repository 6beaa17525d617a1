"""The words of an account's own name in a text, other forms of them and other words for the same, and its section."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from nl2x.notes.accounts.things_said import is_brought, is_how_paid
from nl2x.notes.accounts.vocabulary import misspelt
from nl2x.notes.book.chart import Tagged
from nl2x.notes.facts.model import Span
from nl2x.notes.wording.words import STOP, phrase, words


def words_of_name(text: str, tagged: Tagged) -> list[tuple[Span, float]]:
    """Words of the account's own name in the text, each with its share of the name."""
    telling = [s for s in tagged.stems if s not in STOP and s not in _GENERIC and not s.isdigit()]
    if not telling:
        return []
    weights = {s: 0.25 if s in _LESSER else 1.0 for s in telling}
    whole = sum(weights.values()) if any(s not in _LESSER for s in telling) else float(len(telling))
    items = _items_of(tagged.name)
    initials = _initials(tagged.name)
    if initials and (short := re.search(rf"\b{initials}\b", text)):
        return [(short.span(), 1.0)]
    return [
        ((w.start, w.end), max(weights[same] / whole, 0.85 if same in items else 0.0))
        for w in words(text)
        if (
            same := next(
                (
                    s
                    for s in telling
                    if s
                    == (_MEANT.get(w.stem) or (misspelt(w.stem) if text[w.start].islower() else "") or w.stem)
                    or (w.stem not in _GENERIC and alike(w.stem, s))
                ),
                "",
            )
        )
        and not is_how_paid(text, w.start)
        and not is_brought(text, w.start)
        and not (same in _WAYS and (_BY_WAY.search(text, 0, w.start) or _WAY_OF.match(text, w.end)))
    ]


_GENERIC = frozenset(
    "expense cost fee account other income revenue payable receivable general misc business paid received cash bank "
    "bill payment charge and".split()
)
_LESSER = frozenset("sale order event service office".split())
"""Words of a name that tell little beside its others: a "cake sale" is none of the "Uniform sales"."""
_WAYS = frozenset("card cash bank".split())
_BY_WAY = re.compile(
    r"(?i)\b(on|by|with|in|from|via|per)( (the|my|our|his|her|their))?( own| company| business| debit| credit)* $"
)
"""How something was paid is no account's name: "on her own card"."""
_WAY_OF = re.compile(r"(?i) (hires?|sales|takings|payments|customers|jobs|receipts|income|fares|tips)\b")
"""What was taken in such a way: "card sales", "cash hires"."""
_MEANT = {
    "xerox": "photocopy",
    "photostat": "photocopy",
    "fix": "repair",
    "fixed": "repair",
    "mend": "repair",
    "mended": "repair",
    "repaired": "repair",
    "mum": "parent",
    "mom": "parent",
    "dad": "parent",
}
"""What a person did, for the word that accounts are called by."""


@lru_cache(maxsize=4096)
def _initials(name: str) -> str:
    """What a name of three words or more is called for short: "FTB" for "Family Tax Benefit"."""
    parts = [p for p in re.findall(r"[A-Za-z]+", name) if p.casefold() not in STOP]
    return "".join(p[0].upper() for p in parts) if 3 <= len(parts) <= 5 else ""


@lru_cache(maxsize=4096)
def _items_of(name: str) -> frozenset[str]:
    """The things that a name lists by one word each: all of "Bottles, tins, labels", none of "Phone bill & web"."""
    parts = parts_of(name)
    alone = {part[0] for part in parts if len(part) == 1}
    return frozenset(alone - _LESSER) if len(parts) > 1 else frozenset()


@lru_cache(maxsize=4096)
def parts_of(name: str) -> tuple[tuple[str, ...], ...]:
    """The things that a name lists, each by its stems."""
    return tuple(phrase(part) for part in re.split(r"\s*(?:&|\+|,|/|\band\b)\s*", name) if part.strip())


def alike(one: str, other: str) -> bool:
    """Whether two stems are the same word: "repaired" and "repair", "commissioned" and "commission"."""
    if {one, other} & _WHOLE:
        return one == other
    one, other = _SAME_THING.get(one, one), _SAME_THING.get(other, other)
    if _whose_trade(one, other):
        return True
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) >= 5 and long.startswith(short) and len(long) - len(short) <= 3)


def _whose_trade(one: str, other: str) -> bool:
    """Whether one stem is who does what the other is: "photographer" and "photography"; an electrician sells no
    electricity."""
    shared = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 0)
    return shared >= 7 and {one[shared:], other[shared:]} <= _TRADES and not one.startswith("electri")


_TRADES = frozenset("er or ist y ing".split())
_WHOLE = frozenset(["account", "contract"])
"""A word that isn't the beginning of another: what is put "on the account" isn't for the accountant, nor a contract
for a contractor."""
_SAME_THING = {
    "xerox": "photocopy", "photostat": "photocopy", "xeroxe": "photocopy", "gasoline": "petrol", "cellphone": "phone",
    "paycheck": "pay", "paycheque": "pay", "payslip": "pay", "elec": "electric", "leccy": "electric", "mobile": "phone", "trash": "rubbish", "garbage": "rubbish", "cab": "taxi", "chemist": "pharmacy",
}  # fmt: skip
"""Words of one place for what another calls by another name."""


def called(text: str, candidates: Sequence[Tagged]) -> set[str]:
    """The candidates of whose name the text has the words that tell: "9 chairs repaired" has the Repairs in "Sales - repairs"."""
    return {t.name for t in candidates if sum(share for _, share in words_of_name(text, t)) >= 0.7}


def section_named(text: str, tagged: Tagged) -> Span | None:
    """Where the text names the section of an account that has namesakes in others: "upstairs", "Delroy's", "unit 2"."""
    said = words(text)
    for before, word in zip((None, *said), said, strict=False):
        # A bare "2" may be anything; "unit 2" is the unit.
        unit = before is not None and before.stem.isalpha() and before.stem in phrase(tagged.name)
        if any(alike(word.stem, s) for s in tagged.section) and (unit or not word.stem.isdigit()):
            return word.start, word.end
    return None

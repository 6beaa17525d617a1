"""A day's takings on a page that has a column for each way they came in: "barry island yesterday 412 cash 368.50 card".

One row, as the page's rows have it. Every figure must stand beside the heading of its own column, and what else the
note says must be the place or the day that the page has a column for, or that it is takings: else it is no such note.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from nl2x.books.book import Book, Column, Layout, Listing, Role, SheetRole
from nl2x.books.model import CashMovement
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.payment_methods import methods
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.single_entry import MONEY
from nl2x.notes.catalogue import event
from nl2x.notes.events.program import Because, Happening, RawLine, Sum
from nl2x.notes.events.reading import Doubt, Draft, Reading, short, what_happened
from nl2x.notes.events.recognise import Guess
from nl2x.notes.events.takings import OTHERWISE, SAYS_NOTHING, TAKEN, spent
from nl2x.notes.facts.model import Amount, Facts, Kind, Span
from nl2x.notes.wording.segments import whole
from nl2x.notes.wording.words import blanked, stem, words

_BREAK = re.compile(r"[.,;:](?=\s|$)|\n")
_TERMINAL = re.compile(r"(?i)\b(cards? (machine|reader)|sumup|zettle|terminal|eftpos|contactless)\b")
PAGE = "page of"
"""Under this name a happening says on which page of takings it goes."""
_FEW = 2
"""So many rows at least have several such columns filled: else each sum has a row of its own."""
_SURE, _EITHER = 0.92, 0.4


def takings_row(facts: Facts, knowledge: Knowledge, happened: str = "") -> Reading | None:
    """What a note of takings by their columns becomes; None for any other note. `happened`: the event that an answer
    named, as is asked where neither a word nor a place says that it is takings."""
    book = knowledge.book
    figures = [a for a in facts.amounts if a.live and not a.how]
    plain = all(a.kind in (Kind.MONEY, Kind.QUANTITY) and not a.ambiguous for a in figures)
    if book.layout is not Layout.CASH_BOOK or not figures or not plain or OTHERWISE.search(facts.note):
        return None
    if happened not in ("", "sold"):
        return None
    parts = _without_total(figures)
    for page in _pages(book):
        found = _by_column(facts.note, parts, page)
        if found:
            rest = facts.note
            for span in (*(span for _, span in found.values()), *(a.span for a in figures)):
                rest = blanked(rest, span)
            where = _where(rest, book, page)
            taken = bool(happened) or TAKEN.search(rest) is not None
            if (taken or len(parts) > 1) and _says_no_more(rest, where, knowledge):
                sure = _SURE if taken or where else _EITHER
                return _reading(facts, book, page, {h: a for h, (a, _) in found.items()}, where, sure)
    return None


def _without_total(figures: Sequence[Amount]) -> list[Amount]:
    """The figures without one that is what all others come to."""
    whole_sum = sum((a.value for a in figures), Decimal(0))
    totals = [a for a in figures if len(figures) > 2 and 2 * a.value == whole_sum]
    return [a for a in figures if a is not totals[0]] if len(totals) == 1 else list(figures)


def _pages(book: Book) -> list[Listing]:
    """The pages of what came in whose rows have several of their columns filled at once."""
    pages = [i for i in book.lists if i.role is SheetRole.CASH_BOOK and i.flow == "in"]
    return [
        i
        for i in pages
        if len(_sums(i)) > 1 and not i.column(Role.METHOD, Role.CATEGORY) and _together(book, i)
    ]


def _together(book: Book, page: Listing) -> bool:
    past = [p.posting for p in book.past if p.sheet == page.sheet and isinstance(p.posting, CashMovement)]
    return sum(len(p.parts) > 1 for p in past) >= _FEW


def _sums(page: Listing) -> list[Column]:
    return [c for c in page.columns if c.role is Role.ANALYSIS and not c.formula]


def _by_column(note: str, figures: Sequence[Amount], page: Listing) -> dict[str, tuple[Amount, Span]]:
    """The figures under the headings that stand right behind each of them, or right before each; empty where one has
    none, or two the same."""
    told = _TERMINAL.sub(lambda m: "card".ljust(len(m[0])), note)
    orders = [(True,), (False,), *([(True, False)] if _in_clauses(told, figures) else [])]
    for order in orders:
        found: dict[str, tuple[Amount, Span]] = {}
        for figure in figures:
            spans = [_beside(told, figure, figures, after=after) for after in order]
            named = [(h, s) for s in spans if (h := _heading(told[slice(*s)], page)) and h not in found]
            if len(named) != 1:
                break
            found[named[0][0]] = (figure, named[0][1])
        if len(found) == len(figures):
            return found
    return {}


def _in_clauses(note: str, figures: Sequence[Amount]) -> bool:
    """Whether a break parts each figure from the next: "300 cash, card 200"."""
    ordered = sorted(figures, key=lambda a: a.span)
    return all(_BREAK.search(note, a.span[1], b.span[0]) for a, b in pairwise(ordered))


def _beside(note: str, figure: Amount, figures: Sequence[Amount], *, after: bool) -> Span:
    """The words of the same clause between a figure and the next one, or the one before it."""
    start, end = figure.span
    if after:
        ends = [a.span[0] for a in figures if a.span[0] >= end]
        ends += [m.start() for m in _BREAK.finditer(note, end)]
        return end, min(ends, default=len(note))
    starts = [a.span[1] for a in figures if a.span[1] <= start]
    starts += [m.end() for m in _BREAK.finditer(note, 0, start)]
    return _last_word(note, max(starts, default=0), start), start


def _last_word(note: str, start: int, end: int) -> int:
    """Where the last word that says something begins: what stands before it is no part of a heading."""
    said = [w for w in words(note[start:end]) if SAYS_NOTHING.sub("", note[start + w.start : start + w.end])]
    return start + said[-1].start if said else start


def _heading(words_beside: str, page: Listing) -> str:
    """The one column that the words name, and nothing else; else empty."""
    said = {stem(w) for w in re.findall(r"[^\W\d_]+", SAYS_NOTHING.sub(" ", words_beside).casefold())}
    named = [c.heading for c in _sums(page) if said and said <= {w.stem for w in words(c.heading)}]
    return named[0] if len(named) == 1 else ""


def _where(rest: str, book: Book, page: Listing) -> dict[str, str]:
    """What goes into the page's further columns, where the note has one of their values word for word."""
    found = {}
    for column in (c for c in page.columns if c.role is Role.DIMENSION and not c.formula):
        used = _used(book, page, column)
        named = [v for v in used if re.search(rf"(?i)(?<!\w){re.escape(v)}(?!\w)", rest)]
        if len(named) == 1:
            found[column.heading] = named[0]
    return found


def _used(book: Book, page: Listing, column: Column) -> tuple[str, ...]:
    past = (p.posting for p in book.past if p.sheet == page.sheet and isinstance(p.posting, CashMovement))
    values = (p.dimensions.get(column.heading, "") for p in past)
    return tuple(dict.fromkeys(v for v in (*column.options, *values) if v))


def _says_no_more(rest: str, where: Mapping[str, str], knowledge: Knowledge) -> bool:
    """Whether nobody that the book knows, and nothing that is bought, is named beside the place."""
    for value in where.values():
        rest = re.sub(rf"(?i)(?<!\w){re.escape(value)}(?!\w)", lambda m: " " * len(m[0]), rest)
    known = {s for name in knowledge.counterparties for s in telling(name)}
    return not spent(rest, knowledge) and not telling(rest) & known


def _reading(
    facts: Facts,
    book: Book,
    page: Listing,
    found: Mapping[str, Amount],
    where: Mapping[str, str],
    sure: float,
) -> Reading:
    day = facts.day
    whole_sum = Sum(
        sum((a.value for a in found.values()), Decimal(0)), " + ".join(a.id for a in found.values())
    )
    money = next((way for way in methods(book) if way not in found), MONEY)
    lines = [RawLine("Cr", heading, Sum(a.value, a.id, (a.id,))) for heading, a in found.items()]
    happening = Happening(
        "sold", day, raw=(RawLine("Dr", money, whole_sum), *lines),
        description=short(facts.note.strip(), 120),
        dimensions={PAGE: page.name, **where, **{h: f"{a.value:f}" for h, a in found.items()}},
        because=tuple(Because(h, a.words, a.span) for h, a in found.items()),
    )  # fmt: skip
    first = next(iter(found))
    what = Filled(first, 1.0, tuple(a.span for a in found.values()), "by their columns")
    draft = Draft(happening, Guess(event("sold"), 9.0), {"what": what}, whole(facts))
    means = tuple(event(name).means for name in ("sold", "bought"))
    doubt = Doubt("event", sure, what_happened(facts.note), means)
    return Reading((draft,), (doubt,), explanations=(f"one row of {page.name}",))


def takings_movement(book: Book, happening: Happening) -> CashMovement:
    """The row that such takings make: a part for each column, whatever else of the book is called so ("Cash")."""
    page = book.find_list(happening.dimensions[PAGE])
    headings = {c.heading for c in _sums(page)} if page is not None else set()
    told = {h: v for h, v in happening.dimensions.items() if h != PAGE and h not in headings}
    parts = tuple((h, Decimal(v)) for h, v in happening.dimensions.items() if h in headings)
    total = sum((size for _, size in parts), Decimal(0))
    where = {**told, "sheet": happening.dimensions[PAGE]}
    return CashMovement(happening.date, parts[0][0], total, happening.description, where, parts)

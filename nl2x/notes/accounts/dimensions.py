"""The further columns of a posting: fund, property, project, person. Said in the note, or the book's habit."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from nl2x.books.book import Book, Column, Layout, Listing, Role
from nl2x.books.chart.by_account import belongs, code_form
from nl2x.books.model import JournalEntry
from nl2x.books.sheets.columns import index
from nl2x.notes.accounts.beside_their_name import of_their_name
from nl2x.notes.accounts.dimension import Dimension, past_of
from nl2x.notes.accounts.payers import all_payers, without_payer
from nl2x.notes.accounts.usually_whom import Earlier
from nl2x.notes.accounts.whose_cost import each_of, of_all_of_them
from nl2x.notes.amounts.taxes import TAX_WORD, tax_words
from nl2x.notes.book.chart import MONEY
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.numbered import numbered_row
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.record_tables import expense_table
from nl2x.notes.meaning.vectors import meaning
from nl2x.notes.wording.words import STOP, words


def dimensions(
    text: str,
    account: str,
    knowledge: Knowledge,
    booked: Sequence[str],
    told_before: Mapping[str, str],
) -> list[Dimension]:
    """The values of the book's further columns for a posting to `account`, among all accounts that are booked.
    `told_before`: those of what the same note told before it."""
    found = []
    for column in columns(knowledge.book):
        if column.accounts:
            found += _of_an_account(column, text, booked, knowledge)
            continue
        options = _options(column, knowledge)
        if 2 <= len(options) <= 40:
            before = told_before.get(column.heading, "")
            value = _whose(column, options, text, account, knowledge, before, booked)
            found.append(_as_taxed(value, text) if _OF_TAX.search(column.heading) else value)
    return [*found, *_numbered(text, knowledge)]


def _numbered(text: str, knowledge: Knowledge) -> Iterator[Dimension]:
    """The values of columns that are filled with numbers, where the note says one behind the heading: "plot 14B"."""
    listing = knowledge.book.posted_to
    if listing is None or knowledge.book.layout not in (Layout.CASH_BOOK, Layout.JOURNAL):
        return
    for column in listing.columns:
        heading = column.heading.strip()
        if column.role is not Role.OTHER or column.formula or not _A_WORD.fullmatch(heading):
            continue
        said = list(re.finditer(rf"(?i)\b{heading} (?:no\.? ?|number |#)?({_NUMBER})\b", text))
        if len({one[1] for one in said}) == 1 and _holds_numbers(column, listing, knowledge.book):
            yield Dimension(column.heading, said[0][1].upper(), 0.95, said[0].span())


_A_WORD = re.compile(r"[A-Za-z]{3,}")
_NUMBER = r"\d{1,4}[A-Za-z]?"
_ENOUGH, _MOST = 3, 0.8


def _holds_numbers(column: Column, listing: Listing, book: Book) -> bool:
    """Whether numbers stand in a column, as of plots or rooms, nearly wherever anything does."""
    sheet, at = book.workbook.sheet(listing.sheet), index(column)
    every = (sheet.value(row, at) for row in range(listing.first_row, listing.last_row + 1))
    values = [str(value) for value in every if value not in (None, "")]
    numbers = sum(bool(re.fullmatch(rf"{_NUMBER}(?:\.0)?", value)) for value in values)
    return numbers >= max(_ENOUGH, _MOST * len(values))


_OF_TAX = re.compile(rf"(?i)\b{TAX_WORD}\b")


def _as_taxed(found: Dimension, text: str) -> Dimension:
    """A code or rate of tax, where the note speaks of tax as well: none is the rate of nothing, and else it is asked
    unless such things always have some."""
    mode = tax_words(text).mode
    nothing = next((o for o in found.options if re.fullmatch(r"0(\.0+)?( ?%)?", o)), "")
    if mode == "none" and nothing:
        return Dimension(found.heading, nothing, 0.95, None, found.options)
    untaxed = found.value == nothing or found.value.casefold() in ("n", "no")
    doubtful = mode in ("none", "exclusive") or (mode and untaxed)
    return (
        Dimension(found.heading, found.value, min(found.sure, 0.5), None, found.options)
        if doubtful
        else found
    )


def _of_an_account(column: Column, text: str, booked: Sequence[str], knowledge: Knowledge) -> list[Dimension]:
    """The value of a column that belongs to some accounts, where one of them is booked: what the note names; whose
    debt it is isn't guessed from notes like it."""
    mine = [name for name in booked if belongs(column, knowledge.book.account(name))]
    if not mine:
        return []
    same = [e for e in knowledge.entries if _lines_of(e, column, knowledge) == {mine[0]}]
    options = tuple(
        dict.fromkeys(e.dimensions[column.heading] for e in same if e.dimensions.get(column.heading))
    )
    if code := _code_said(text, options):
        return [Dimension(column.heading, code, 0.97, None, options)]
    named = sorted(_named(text, options or _options(column, knowledge)), key=lambda item: -item[1])
    if named and (len(named) == 1 or named[0][1] > named[1][1]):
        return [Dimension(column.heading, named[0][0], 0.97, named[0][2], options)]
    return [Dimension(column.heading, "", 0.3, None, options)]


def _code_said(text: str, options: Sequence[str]) -> str:
    """The one code of the same form as the column's that the text has, used before or new: "J236" beside J231."""
    letters = code_form(options)
    said = set(re.findall(rf"\b{re.escape(letters)}\d{{1,6}}\b", text)) if letters else set()
    return said.pop() if len(said) == 1 else ""


def stands_with_others(text: str, booked: Sequence[str], knowledge: Knowledge) -> str:
    """A value that a text names and that stands beside the lines of some accounts only, none of which is booked: who
    owes money and pays some isn't somebody to whom something was just sold."""
    for column in columns(knowledge.book):
        if column.accounts and not any(belongs(column, knowledge.book.account(name)) for name in booked):
            for value, share, _ in _named(text, _options(column, knowledge)):
                if share == 1:
                    return value
    return ""


def _lines_of(entry: JournalEntry, column: Column, knowledge: Knowledge) -> set[str]:
    """The accounts of an entry's lines that fill the column."""
    return {x.account for x in entry.lines if belongs(column, knowledge.book.account(x.account))}


def named_in(text: str, knowledge: Knowledge) -> list[str]:
    """The values of the book's further columns that a text names."""
    return [
        value for column in columns(knowledge.book) for value, *_ in _named(text, _options(column, knowledge))
    ]


def names_in(knowledge: Knowledge) -> list[str]:
    """What the book calls things: the values of its further columns, its customers and suppliers."""
    of_columns = [_options(column, knowledge) for column in columns(knowledge.book)]
    values = [name for options in of_columns for name in (*options, *_numbers_of(options).values())]
    money = [t.name for t in knowledge.chart.money if re.search(r"[A-Za-z]\d", t.name)]
    return [*values, *knowledge.counterparties, *money]


def _numbers_of(options: Sequence[str]) -> dict[str, str]:
    """The part of a value's name that has its number, by the value, where no other has it: "Flat 3" of "Flat 3 Quay St"."""
    told = {o: found[0] for o in options if (found := _NUMBERED.search(o)) and found[0] != o}
    parts = Counter(part.casefold() for part in told.values())
    return {o: part for o, part in told.items() if parts[part.casefold()] == 1}


_NUMBERED = re.compile(
    r"(?i)\b(?:flat|unit|room|apartment|apt|house|plot|shop|garage|studio|no) \d{1,3}[a-z]?\b"
)


def columns(book: Book) -> list[Column]:
    """The columns of the list that postings go to (of tables of records: what was bought), beyond date, account,
    amount and words."""
    listing = _kept_in(book)
    if listing is None or book.layout not in (Layout.CASH_BOOK, Layout.JOURNAL, Layout.RECORDS):
        return []
    return [c for c in listing.columns if c.role is Role.DIMENSION and not c.formula]


def _kept_in(book: Book) -> Listing | None:
    return expense_table(book) if book.layout is Layout.RECORDS else book.posted_to


def values_of(heading: str, knowledge: Knowledge) -> list[str]:
    """The values that the book's further column of that heading has or may have; none where it has no such column."""
    return [v for c in columns(knowledge.book) if c.heading == heading for v in _options(c, knowledge)]


def _options(column: Column, knowledge: Knowledge) -> list[str]:
    used = [e.dimensions[column.heading] for e in knowledge.entries if e.dimensions.get(column.heading)]
    return list(dict.fromkeys([*column.options, *used]))


def _value(
    column: Column,
    options: Sequence[str],
    text: str,
    account: str,
    knowledge: Knowledge,
    before: str,
) -> Dimension:
    telling_ones = [o for o in options if len(o) > 2] if _OF_TAX.search(column.heading) else options
    named = sorted(_named(text, telling_ones), key=lambda item: -item[1])
    if len(named) > 1 and named[0][1] == named[1][1]:
        named = _word_for_word(named, text) or named
    if named and (len(named) == 1 or named[0][1] > named[1][1]):
        return Dimension(column.heading, named[0][0], 0.97, named[0][2], tuple(options))
    listing = _kept_in(knowledge.book)
    if listing is not None and (row := numbered_row(knowledge, listing, column, text)):
        return Dimension(column.heading, row.number, 0.97, None, tuple(options))
    if _PLACE.search(text):
        return Dimension(column.heading, "", 0.2, None, tuple(options))
    return (
        _of_the_whole(column, options, account, knowledge)
        or of_their_name(column, options, text, account, knowledge)
        or _likeliest(column, options, text, account, knowledge, before)
    )


def _whose(
    column: Column,
    options: Sequence[str],
    text: str,
    account: str,
    knowledge: Knowledge,
    before: str,
    booked: Sequence[str],
) -> Dimension:
    """The value of a column; where it says whose a cost was, of several people who pay, the one who paid isn't meant."""
    people = {name for name in all_payers(knowledge.book) if any(name in each_of(o) for o in options)}
    if not people:
        return _value(column, options, text, account, knowledge, before)
    others = without_payer(text, sorted(people))
    if whole := of_all_of_them(column, options, others, people, knowledge):
        return whole
    found = _value(column, options, others, account, knowledge, before)
    paid = found.value in people and found.value in booked and found.span is None
    return replace(found, sure=min(found.sure, 0.5)) if paid else found


def _word_for_word(
    named: Sequence[tuple[str, float, tuple[int, int]]], text: str
) -> list[tuple[str, float, tuple[int, int]]]:
    """Of values that a text names alike, those that stand in it letter for letter: "badges for the beavers at the
    scout shop" is for the Beavers, and not for the Scouts."""
    return [n for n in named if re.search(rf"(?i)\b{re.escape(n[0])}\b", text)]


def _of_the_whole(
    column: Column, options: Sequence[str], account: str, knowledge: Knowledge
) -> Dimension | None:
    """What belongs to no part of the business more than to another: the value for all of it, where there is one."""
    tagged = knowledge.chart.get(account)
    if tagged is None or not (tagged.is_a(MONEY) or tagged.is_a(_OF_THE_WHOLE)):
        return None
    if whole := next((o for o in options if _WHOLE.fullmatch(o.strip())), ""):
        return Dimension(column.heading, whole, 0.85, None, tuple(options))
    past = past_of(column.heading, knowledge)
    used, never_blank = any(account in p.accounts for p in past), all(p.name for p in past)
    if used or (past and never_blank) or not tagged.is_a(_OF_THE_WHOLE):
        return None
    return Dimension(column.heading, "", 0.85, None, tuple(options))


def _likeliest(
    column: Column, options: Sequence[str], text: str, account: str, knowledge: Knowledge, before: str
) -> Dimension:
    """The likeliest value, by what postings to the account had, the later ones more, by which values each of the note's words
    stood beside, and by how near a word's meaning is to a value's name ("cow" to Cattle): a naive Bayes classifier whose
    words together count as their root, since they don't come independently (docs/decisions.md)."""
    past = past_of(column.heading, knowledge)
    if not past:
        return Dimension(column.heading, "", 0.8, None, tuple(options))
    values = list(dict.fromkeys([*options, *(p.name for p in past)]))
    weighed = [(p, 0.5 ** (age / _HALF_LIFE)) for age, p in enumerate(reversed(past))][::-1]
    share = _shares(values, _sums(weighed))
    mine = _sums((p, weight) for p, weight in weighed if account in p.accounts)
    of_mine = sum(mine.values())
    odds = {v: math.log((mine[v] + _ANY * share[v]) / (of_mine + _ANY)) for v in values}
    stood = [Counter(p.name for p in past if stem in p.stems) for stem in telling(text)]
    known = [beside for beside in stood if beside]
    for beside in known:
        for v in values:
            told = math.log((beside[v] + share[v]) / (beside.total() + 1) / share[v])
            odds[v] += told / math.sqrt(len(known))
    near = _near(text, options)
    for v, (nearness, _) in near.items():
        odds[v] += nearness
    if before in odds:
        odds[before] += _TOLD_BEFORE
    ordered = sorted(values, key=lambda v: -odds[v])
    sure = 1 / sum(math.exp(odds[v] - odds[ordered[0]]) for v in values)
    if sure < _SURE:
        sure = min(sure, _DOUBTFUL)
    span = near[ordered[0]][1] if ordered[0] in near else None
    return Dimension(column.heading, ordered[0], sure, span, tuple(v for v in ordered if v))


_SURE, _DOUBTFUL = 0.85, 0.7
"""Below this one in six was wrong of entries left out: it is asked, as a wrong fund is a wrong entry."""
_ANY = 0.7
"""How many entries what all accounts together had counts for."""
_HALF_LIFE = 30
"""Entries after which an earlier one counts half: a show or a project is over some day."""
_TOLD_BEFORE = 2.0
"""What is told in one breath is mostly of one part of the business: the lambs that were sold, and the mart's fee for them."""
_NEAR, _NEARER = 0.45, 8.0
"""From which likeness on a word may mean a value's name, and what a likeness greater by 1 than that of the next one is worth,
in log-odds."""


def _sums(weighed: Iterable[tuple[Earlier, float]]) -> defaultdict[str, float]:
    """What the entries with each value weigh together."""
    found: defaultdict[str, float] = defaultdict(float)
    for earlier, weight in weighed:
        found[earlier.name] += weight
    return found


def _shares(values: Sequence[str], sums: Mapping[str, float]) -> dict[str, float]:
    """The share of each value in all entries, half an entry added to each."""
    whole = sum(sums.values()) + 0.5 * len(values)
    return {v: (sums.get(v, 0.0) + 0.5) / whole for v in values}


def _near(text: str, options: Sequence[str]) -> dict[str, tuple[float, tuple[int, int]]]:
    """What the nearest word of the text adds to the value whose name it is nearest to, and where it stands."""
    found: dict[str, tuple[float, tuple[int, int]]] = {}
    for word in words(text):
        if word.stem in STOP or any(c.isdigit() for c in word.stem):
            continue
        own = meaning(text[word.start : word.end])
        near = sorted(((float(own @ meaning(o)), o) for o in options), reverse=True)
        (best, value), *others = near
        if best >= _NEAR and others:
            worth = _NEARER * (best - max(0.0, others[0][0]))
            found[value] = max(found.get(value, (0.0, (0, 0))), (worth, (word.start, word.end)))
    return found


# A place that is named, and is none of the options.
_PLACE = re.compile(
    r"\b(?:at|for|in) (?:\d+ )?(?:[A-Z]\w+ )+(?:Road|Street|Lane|House|Row|Avenue|Close|Drive|Court|Place|Rd|St|Ave)\b"
)

_WHOLE = re.compile(r"(?i)general( fund)?|unrestricted|core|overheads?|shared|common|all|none|admin|office")

# What belongs to the whole business, and to no fund, property or project.
_OF_THE_WHOLE = ("capital", "drawings", "bank_fees", "owner_loan", "professional_fees", "interest_income")


def _named(text: str, options: Sequence[str]) -> list[tuple[str, float, tuple[int, int]]]:
    """The options whose words stand in the text, with the share of them that do."""
    listed = words(text)
    found = []
    numbers = _numbers_of(options)
    for option in options:
        if (part := numbers.get(option)) and (said := re.search(rf"(?i)\b{part}\b", text)):
            found.append((option, 1.0, said.span()))
            continue
        telling = [w.stem for w in words(option) if w.stem not in STOP and not re.fullmatch(r"\d+", w.stem)]
        hits = [w for w in listed if w.stem in telling]
        if telling and hits and len({w.stem for w in hits}) >= max(1, len(set(telling)) - 1):
            share = len({w.stem for w in hits}) / len(set(telling))
            found.append((option, share, (hits[0].start, hits[-1].end)))
    return found

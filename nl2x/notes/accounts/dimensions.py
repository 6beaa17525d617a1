"""The further columns of a posting: fund, property, project, person. Said in the note, or the book's habit."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from nl2x.books.book import Book, Column, Layout, Role
from nl2x.books.chart.by_account import belongs, code_form
from nl2x.books.model import JournalEntry
from nl2x.notes.amounts.taxes import TAX_WORD, tax_words
from nl2x.notes.book.chart import MONEY
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.layouts import expense_table
from nl2x.notes.book.precedents import Likeness, telling
from nl2x.notes.wording.words import STOP, words


@dataclass(frozen=True)
class Dimension:
    """A value for one further column, how sure it is, and its words."""

    heading: str
    value: str
    sure: float
    span: tuple[int, int] | None = None
    options: tuple[str, ...] = ()


def dimensions(
    text: str, account: str, knowledge: Knowledge, likenesses: Sequence[Likeness], booked: Sequence[str] = ()
) -> list[Dimension]:
    """The values of the book's further columns for a posting to `account`, among all accounts that are booked."""
    found = []
    for column in columns(knowledge.book):
        if column.accounts:
            found += _of_an_account(column, text, booked, knowledge)
            continue
        options = _options(column, knowledge)
        if 2 <= len(options) <= 40:
            value = _value(column, options, text, account, knowledge, likenesses)
            found.append(_as_taxed(value, text) if _OF_TAX.search(column.heading) else value)
    return found


_OF_TAX = re.compile(rf"(?i)\b{TAX_WORD}\b")


def _as_taxed(found: Dimension, text: str) -> Dimension:
    """A code or rate of tax, where the note speaks of tax as well: none is the rate of nothing, and else it is asked
    unless such things always have some."""
    mode = tax_words(text).mode
    nothing = next((o for o in found.options if re.fullmatch(r"0(\.0+)?( ?%)?", o)), "")
    if mode == "none" and nothing:
        return Dimension(found.heading, nothing, 0.95, None, found.options)
    doubtful = mode in ("none", "exclusive") or (mode and found.value == nothing)
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
    values = [value for column in columns(knowledge.book) for value in _options(column, knowledge)]
    money = [t.name for t in knowledge.chart.money if re.search(r"[A-Za-z]\d", t.name)]
    return [*values, *knowledge.counterparties, *money]


def columns(book: Book) -> list[Column]:
    """The columns of the list that postings go to (of tables of records: what was bought), beyond date, account,
    amount and words."""
    listing = expense_table(book) if book.layout is Layout.RECORDS else book.posted_to
    if listing is None or book.layout not in (Layout.CASH_BOOK, Layout.JOURNAL, Layout.RECORDS):
        return []
    return [c for c in listing.columns if c.role is Role.DIMENSION and not c.formula]


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
    likenesses: Sequence[Likeness],
) -> Dimension:
    telling_ones = [o for o in options if len(o) > 2] if _OF_TAX.search(column.heading) else options
    named = sorted(_named(text, telling_ones), key=lambda item: -item[1])
    if len(named) > 1 and named[0][1] == named[1][1]:
        named = _word_for_word(named, text) or named
    if named and (len(named) == 1 or named[0][1] > named[1][1]):
        return Dimension(column.heading, named[0][0], 0.97, named[0][2], tuple(options))
    if learned := _by_word(column, text, knowledge):
        return Dimension(column.heading, learned, 0.85, None, tuple(options))
    if _PLACE.search(text):
        return Dimension(column.heading, "", 0.2, None, tuple(options))
    if (told := _as_the_like(column, account, likenesses)) is not None:
        value, sure = told
        return Dimension(column.heading, value, sure, None, tuple(options))
    return _habit(column, options, account, knowledge)


def _as_the_like(column: Column, account: str, likenesses: Sequence[Likeness]) -> tuple[str, float] | None:
    """What the posting most like it had, and how sure that is: less where others that are as like it, and went to
    the same account, had something else."""

    def of(likes: Sequence[Likeness], least: float) -> list[tuple[float, str]]:
        return [
            (like.score, like.precedent.posting.dimensions.get(column.heading, ""))
            for like in likes
            if isinstance(like.precedent.posting, JournalEntry)
            and like.score >= least
            and account in {x.account for x in like.precedent.posting.lines}
        ]

    if not (first := of(likenesses[:2], _LIKE)):
        return None
    score, value = first[0]
    others = [v for _, v in of(likenesses, score - _AS_LIKE)]
    return value, 0.85 if others.count(value) >= _MOSTLY * len(others) else 0.5


_LIKE, _AS_LIKE, _MOSTLY = 0.6, 0.03, 0.75


def _word_for_word(
    named: Sequence[tuple[str, float, tuple[int, int]]], text: str
) -> list[tuple[str, float, tuple[int, int]]]:
    """Of values that a text names alike, those that stand in it letter for letter: "badges for the beavers at the
    scout shop" is for the Beavers, and not for the Scouts."""
    return [n for n in named if re.search(rf"(?i)\b{re.escape(n[0])}\b", text)]


def _by_word(column: Column, text: str, knowledge: Knowledge) -> str:
    """The value that one of the note's words always went with, whatever the account: "panto" is Aladdin here."""
    values: set[str] = set()
    for stem in telling(text):
        same = [e for e in knowledge.examples if stem in telling(e.description)]
        found = {e.dimensions.get(column.heading, "") for e in same}
        accounts = {line.account for e in same for line in e.lines}
        if len(same) >= 3 and len(found) == 1 and len(accounts) >= 4:
            values |= found
    return values.pop() if len(values) == 1 else ""


def _habit(column: Column, options: Sequence[str], account: str, knowledge: Knowledge) -> Dimension:
    """What postings to this account had: nothing, always the same, or one of several (then it is asked)."""
    same = [e for e in knowledge.examples if account in {line.account for line in e.lines}]
    counts = Counter(e.dimensions.get(column.heading, "") for e in same)
    tagged = knowledge.chart.get(account)
    whole = next((o for o in options if _WHOLE.fullmatch(o.strip())), "")
    if whole and tagged is not None and (tagged.is_a(MONEY) or tagged.is_a(_OF_THE_WHOLE)):
        return Dimension(column.heading, whole, 0.85, None, tuple(options))
    if not counts and tagged is not None and tagged.is_a(_OF_THE_WHOLE):
        return Dimension(column.heading, "", 0.85, None, tuple(options))
    if not counts:
        counts = Counter(e.dimensions.get(column.heading, "") for e in knowledge.examples)
        if not counts:
            return Dimension(column.heading, "", 0.8, None, tuple(options))
        (value, count), *_ = counts.most_common()
        return Dimension(column.heading, value, 0.8 * count / sum(counts.values()), None, tuple(options))
    (value, count), *_ = counts.most_common()
    share = count / sum(counts.values())
    # Once is a habit only where it is what one would think: the general one, or one that the account is named after.
    expected = not value or value == whole or bool(telling(value) & telling(account))
    most = {1: 0.82 if expected else 0.62, 2: 0.86 if expected else 0.75}.get(count, 0.95)
    return Dimension(column.heading, value, min(most, 0.35 + 0.6 * share**2), None, tuple(options))


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
    for option in options:
        telling = [w.stem for w in words(option) if w.stem not in STOP and not re.fullmatch(r"\d+", w.stem)]
        hits = [w for w in listed if w.stem in telling]
        if telling and hits and len({w.stem for w in hits}) >= max(1, len(set(telling)) - 1):
            share = len({w.stem for w in hits}) / len(set(telling))
            found.append((option, share, (hits[0].start, hits[-1].end)))
    return found

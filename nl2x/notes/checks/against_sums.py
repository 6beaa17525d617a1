"""Sums that a note tells otherwise than they would be booked: what was left out, a part of another one, one told twice,
what something comes to in all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from nl2x.books.model import Increase
from nl2x.books.sheets.words import month_of
from nl2x.notes.checks.planned import FIGURE, Planned
from nl2x.notes.facts.model import Role


def against_sums(planned: Planned) -> Iterator[str]:
    """What the note's sums have against those that are planned, each as one sentence."""
    for check in _CHECKS:
        yield from check(planned)


_EXCEPT = re.compile(
    rf"(?i)\b(?:except(?: for)?|apart from|all but|but for|other than|minus|leaving out) (?:the |a |about )?(?:last |first )?(?P<sum>{FIGURE})(?!\d)"
)


def _left_out(planned: Planned) -> Iterator[str]:
    """The one sum of a note, booked, although it is what was not paid: "paid Hiscox except 10"."""
    told = _EXCEPT.search(planned.note)
    if told is None or len(planned.facts.money) != 1:
        return
    only = planned.facts.money[0]
    if only.span[0] <= told.start("sum") < only.span[1] and only.value in planned.sums:
        yield f'"{told[0]}" is what is left out, and it would be the sum.'


_MORE_OF_IT = re.compile(rf"(?i)\b(?:another|a further|a second|one more|an extra) (?P<sum>{FIGURE})(?!\d)")


def _once_more(planned: Planned) -> Iterator[str]:
    """A sum that is told again as another one, and booked once: "25 and another 25 yesterday"."""
    for told in _MORE_OF_IT.finditer(planned.note):
        at = told.start("sum")
        own = next((a for a in planned.facts.money if a.span[0] <= at < a.span[1]), None)
        if own is None:
            continue
        same = [a for a in planned.facts.money if a.value == own.value]
        if (
            len(same) > 1
            and planned.sums.count(own.value) < len(same)
            and own.value * len(same) not in planned.sums
        ):
            yield f'"{told[0]}" is told beside the same sum, and it would stand there once.'
            return


_PART_OF = re.compile(
    rf"(?i)(?P<sum>{FIGURE})(?: \w+)? of (?:it|that|them|which|this|those)\b(?!,? (?:is |was |being )?(?:the )?(?:vat|gst|hst|tax|iva))"
)
_REST = re.compile(r"(?i)\b(?:rest|remainder|remaining|balance)\b")
"""What makes the parts the whole: each of them has its place."""


def _part_of_another(planned: Planned) -> Iterator[str]:
    """A part of a sum that would stand in a row of its own beside the whole: "161 cash, 20 of it float"."""
    for told in _PART_OF.finditer(planned.note) if not _REST.search(planned.note) else ():
        own = planned.value_at(told.start("sum"))
        for row in planned.rows:
            held = [v for _, v in row.filled() if isinstance(v, int | float | Decimal)]
            if own is not None and own in held and len(held) > 1:
                yield f'"{told[0]}" is a part of another sum, and both would stand in full.'
                return


_SPLIT_WITH = re.compile(
    r"(?i)\b(?:split|shared|halved|(?:went|going|go) halves|halves) (?:it |that |the cost )?with\b"
)


def _split_with(planned: Planned) -> Iterator[str]:
    """A cost that somebody shares, booked in full where no column says how it is shared."""
    told, money = _SPLIT_WITH.search(planned.note), planned.facts.money
    shared = any(True for row in planned.rows for _ in row.shared())
    if told and len(money) == 1 and money[0].value in planned.sums and not shared:
        yield f'"{told[0]}": it would be booked in full.'


_WAS_A = re.compile(
    rf"(?i)(?<=[,;(] )(?P<sum>{FIGURE}) (?:was|were|is|being|as) (?:a |an |for |the |my |just )?(?!vat|tax|each)[a-z]"
)


def _was_a(planned: Planned) -> Iterator[str]:
    """What may be a part of the sum before it, booked beside the whole: "sales 62.15, 10 was a donation"."""
    for told in _WAS_A.finditer(planned.note):
        own = planned.value_at(told.start("sum"))
        before = [a.value for a in planned.facts.money if a.span[0] < told.start("sum")]
        rest = [size for size in before if own is not None and size > own and size in planned.sums]
        parts = any(size - sum(s for s in planned.sums if s != size) == 0 for size in rest)
        if own in planned.sums and len(planned.drafts) > 1 and rest and not parts:
            yield f'"{told[0]} …": is it a part of {rest[-1]}, or did it come on top?'
            return


_SO_FAR = re.compile(
    r"(?i)\b(?:total|altogether|in all)\b[^.;,]{0,25}\b(?:now|so far|to date)\b|\b(?:so far|to date|running total|now (?:at|stands at|comes to|makes))\b"
    r"|\btotal (?:for|of|this) (?:the |this )?(?:month|week|year)\b"
)


def _total_so_far(planned: Planned) -> Iterator[str]:
    """What something comes to in all by now, added to what stands there."""
    told = _SO_FAR.search(planned.note)
    grown = (p for p in planned.plan.postings if isinstance(p, Increase))
    if told and any(p.amount not in planned.numbers for p in grown):
        yield f'"{told[0]}": would it be added to what stands there, or is it all of it?'


_ANOTHERS = re.compile(rf"(?i)\b(?P<whose>[a-z]+)['’]s (?:was|were|came to|is) (?P<sum>{FIGURE})")
_TIMES = frozenset(
    "today yesterday tonight week month year time summer winter spring autumn it that he she what there here who".split()
)


def _anothers_sum(planned: Planned) -> Iterator[str]:
    """A sum of somebody else beside the one that is booked: "27.40 for Dev, Priya's was 26.80" is no former price."""
    for told in _ANOTHERS.finditer(planned.note):
        whose = told["whose"].casefold()
        if whose in _TIMES or whose.endswith("day") or month_of(whose):
            continue
        own = planned.value_at(told.start("sum"))
        if own and len(planned.facts.amounts) > 1 and own not in (*planned.sums, *planned.numbers):
            yield f'"{told[0]}" would be left out.'
            return


_TWICE = re.compile(r"(?i)\b(?:twice|(?:two|three|four|2|3|4) times)\b(?! (?:a|this|last|the|per|as) )")
_PAID = re.compile(r"(?i)\b(?:paid|charged|sent|bought|took|gave)\W+(?:\w+ ){0,2}$")


def _times(planned: Planned) -> Iterator[str]:
    """One sum told as paid twice, booked once."""
    told, money = _TWICE.search(planned.note), planned.facts.money
    if told is None or len(money) != 1 or planned.facts.computed:
        return
    # Not of "had to fill up twice, 61 at Shell".
    of_the_sum = money[0].span[1] <= told.start() or _PAID.search(planned.note[: told.start()])
    if of_the_sum and planned.sums.count(money[0].value) == 1:
        yield f'"{told[0]}": it would stand there once.'


_A_PART = re.compile(r"(?i)\b(?:half|a third|two thirds|a quarter|three quarters|part|some|most)\b")


def _another_sum_told(planned: Planned) -> Iterator[str]:
    """A sum of the book's alone, where the note tells another one: "paid half, 230" of a bill for 460."""
    told = [a for a in planned.facts.money if a.role is Role.UNSAID]
    own = {*planned.sums, *planned.numbers}
    of_the_book = planned.drafts and all(not s.facts for draft in planned.drafts for s in draft.sums)
    part = _A_PART.search(planned.note)
    if part and told and of_the_book and own and not any(a.value in own for a in told):
        yield f'"{told[0].words}" is told, and {max(own)} would be written.'


_CHECKS = (
    _left_out, _once_more, _part_of_another, _was_a, _total_so_far, _anothers_sum, _times, _split_with, _another_sum_told,
)  # fmt: skip

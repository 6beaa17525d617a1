"""Clauses with a sum that a note tells only in passing, beside what happened: what it was last time, what another firm had
asked, what comes next week, what somebody asked for and didn't get.

Only the words are looked at here; whether such a clause may be left out the book says (nl2x.notes.checks.in_passing).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import takewhile

from nl2x.notes.facts.model import Amount, Facts, Kind, Role, Span


class Why(StrEnum):
    """Why the sum of a clause is nothing to book."""

    COMPARED = "only compared with"
    GUESSED = "what was reckoned with"
    TO_COME = "still to come"
    OWED = "still owed from before"
    REFUSED = "asked for and not given"


@dataclass(frozen=True)
class Aside:
    """A clause told in passing: where it stands, with the marks around it, and its one sum."""

    span: Span
    words: str
    why: Why
    sum: Decimal

    @property
    def said(self) -> str:
        """How it is told to whoever sees the entry."""
        return f'told in passing, not booked: "{self.words}" ({self.why})'


def told_in_passing(facts: Facts) -> list[Aside]:
    """The asides of a note that tells a sum of its own beside them; none of one that puts something right."""
    if facts.has("correction") or facts.has("reversal") or facts.corrections:
        return []
    asides = [a for start, end in _sentences(facts.note) for a in _in_sentence(facts, start, end)]
    return [a for a in asides if not _is_a_part(a, sums_beside(facts, asides))]


def sums_beside(facts: Facts, asides: Sequence[Aside]) -> list[Decimal]:
    """The sums of a note that stand in none of these clauses."""
    spans = [a.span for a in asides]
    return [a.value for a in _sums(facts, 0, len(facts.note)) if not _stands_in(a, spans)]


def _stands_in(amount: Amount, spans: Sequence[Span]) -> bool:
    return any(start <= amount.span[0] < end for start, end in spans)


def _is_a_part(aside: Aside, others: Sequence[Decimal]) -> bool:
    """Whether nothing else is told, or what is still to come is a part of a sum that is: "a bike for 900, 600 now, the other
    300 next week" tells of 900."""
    to_come = aside.why in (Why.TO_COME, Why.OWED)
    return not others or (to_come and any(o - aside.sum in others for o in others if o > aside.sum))


def _sums(facts: Facts, start: int, end: int) -> list[Amount]:
    kinds = (Kind.MONEY, Kind.UNIT_PRICE)
    return [
        a
        for a in facts.amounts
        if a.live and not a.how and a.kind in kinds and start <= a.span[0] < end and a.role is not Role.TAX
    ]


def _counts_by_chance(facts: Facts, start: int, end: int) -> list[Amount]:
    """Sums that read as counts of the word behind them: "it would have been 210 without coupons"."""
    figures = [a for a in facts.figures if a.kind is Kind.QUANTITY and not a.certain]
    return [a for a in figures if start <= a.span[0] < end]


# ---------------------------------------------------------------- where a clause ends

_SENTENCE = re.compile(r"[.!?;]+(?=\s|$)|\n+|\s[-–—]+\s")
_PIECE = re.compile(r"(?i),\s+|\s*[()]\s*|,?\s+(?:but|and|so|though|although|while|whereas)\s+")


def _sentences(note: str) -> Iterator[Span]:
    yield from _between(note, 0, len(note), _SENTENCE)


def _between(note: str, start: int, end: int, mark: re.Pattern[str]) -> list[Span]:
    """The stretches between the marks, without those that hold nothing."""
    cuts = list(mark.finditer(note, start, end))
    starts, ends = [start, *(c.end() for c in cuts)], [*(c.start() for c in cuts), end]
    return [(a, b) for a, b in zip(starts, ends, strict=True) if note[a:b].strip()]


def _in_sentence(facts: Facts, start: int, end: int) -> Iterator[Aside]:
    """The asides of a sentence: the fewest pieces of it each that say why they are one."""
    pieces = _between(facts.note, start, end, _PIECE)
    begun = 0
    for last, piece in enumerate(pieces):
        if piece[0] < begun:
            continue
        first = (i for i in range(last, -1, -1) if pieces[i][0] >= begun)
        if found := next((a for i in first if (a := _aside(facts, pieces, i, last))), None):
            yield found
            begun = found.span[1]


def _aside(facts: Facts, pieces: Sequence[Span], first: int, last: int) -> Aside | None:
    """What these pieces of a sentence tell in passing, with what is only remarked on it around them."""
    note, (start, end) = facts.note, (pieces[first][0], pieces[last][1])
    sums = _sums(facts, start, end) or _counts_by_chance(facts, start, end)
    if len(sums) != 1:
        return None
    why = _why(note[start:end], _has_future_day(facts, start, end), note[pieces[0][0] : pieces[-1][1]])
    begins = first == 0 and bool(_sums(facts, end, pieces[-1][1]))  # it may say what the next sum is for
    apart = why is Why.TO_COME and last > first  # what comes later may be another sum than the one before it
    if why is None or begins or apart or _AGREED.search(_said_of_it(facts, end)):
        return None
    while last + 1 < len(pieces) and _is_remark(facts, pieces[last + 1]):
        last += 1
    while first and not _sums(facts, pieces[0][0], start) and _is_remark(facts, pieces[first - 1]):
        first -= 1
    start, end = pieces[first][0], pieces[last][1]
    before = pieces[first - 1][1] if first else start
    behind = _CLOSED.match(note, end)
    span = before, behind.end() if behind else end
    return Aside(span, note[slice(*span)].strip(" ,;:.!-–—\n"), why, sums[0].value)


def _said_of_it(facts: Facts, start: int) -> str:
    """What follows a clause before anything with a sum of its own."""
    pieces = [
        piece
        for sentence in _between(facts.note, start, len(facts.note), _SENTENCE)
        for piece in _between(facts.note, *sentence, _PIECE)
    ]
    return ". ".join(facts.note[a:b] for a, b in takewhile(lambda piece: not _sums(facts, *piece), pieces))


def _has_future_day(facts: Facts, start: int, end: int) -> bool:
    days = [(d.value, d.span[0]) for d in facts.days if d.value]
    months = [(p.start, p.span[0]) for p in facts.periods]
    return any(day > facts.today and start <= place < end for day, place in (*days, *months))


def _is_remark(facts: Facts, piece: Span) -> bool:
    words = facts.note[piece[0] : piece[1]]
    return not _sums(facts, *piece) and not _MOVED.search(words) and bool(_REMARK.search(words))


_CLOSED = re.compile(r"\s*\)|[.!](?=\s|$)")
_REMARK = re.compile(
    r"(?i)\b(?:(?:he|she|they|i|we) (?:says?|said|thinks?|hopes?|promis\w+)|so they say|hopefully|apparently|(?:up|down) again"
    r"|going (?:up|down)|gone (?:up|down)|cheaper|dearer|a bargain|a good (?:price|deal)|much (?:more|less|better|worse))\b"
)
"""What is only remarked on such a sum."""

# ---------------------------------------------------------------- what says that it is one

_MOVED = re.compile(
    r"(?i)\b(?:(?<!be )(?<!get )(?<!gets )(?<!is )(?<!are )(?:paid|given|taken|sent|received|transferred|collected|settled|cleared|handed)"
    r"|gave|got|took|came|went|put|bought|sold|moved|banked|deposited|lodged|lent|borrowed|refunded|returned|spent|dropped|withdrew"
    r"|brought|charged|billed|invoiced|delivered|landed|arrived)\b"
)
"""What may tell that money moved, or that something was bought or sold."""
_AGREED = re.compile(
    r"(?i)\b(?:said yes|agreed|accepted|(?:took|got|put) (?:it|that|them|this)|went (?:with|for) (?:it|that|them|this)"
    r"|(?<!be )(?:paid|sent|transferred|settled|cleared|handed)|gave|bought|banked)\b"
)
"""What tells right after such a sum that it was paid, or will be."""

_WOULD = re.compile(
    r"(?i)\b(?:would|wd|['’]?d) ?(?:have|['’]ve|of) (?:only |even |easily )?(?:been|cost|come to|set (?:me|us) back|run (?:me |us )?to|gone for|charged|asked|wanted|taken|made|paid|got)\b"
    r"|\bwould(?:ve)? (?:be|been|cost|charge|ask|want)\b(?=.*\b(?:new|otherwise|elsewhere|in the shops?|at the shop|normally)\b)"
    r"|\b(?:new|otherwise|elsewhere|in the shops?|normally)\b(?=.*\bwould(?:ve)? (?:be|been|cost|charge|ask|want)\b)"
)
"""What something would have cost otherwise."""
_ANOTHER = r"(?:other|another|second|next|cheaper|dearer|cheapest|rival)"
_OFFER = re.compile(
    rf"(?i)\b{_ANOTHER} (?:[\w'’-]+ ){{1,3}}(?:had |have |has )?(?:asked|asks|asking|wanted|wants|quoted|quotes)\b"
    r"|\bhad (?:first |originally )?(?:asked|wanted|quoted|offered)\b"
    r"|\b(?:at first|originally|to start with|to begin with)\b.*\b(?:asked|wanted|quoted|offered)\b"
    r"|\b(?:asked|wanted|quoted|offered)\b.*\b(?:at first|originally|to start with|to begin with)$"
    rf"|\b{_ANOTHER} (?:quote|offer|price|bid|estimate)s?\b(?: (?:from|by|of) (?:[\w'’-]+ ){{1,3}}| )(?:was|were|is|came)\b"
)
"""What another one, or the same one at first, had asked for it."""
_ADVANCED = re.compile(r"(?i)\b(?:deposit|advance|loan|up ?front|down payment|sub)\b")
_NOT_FOR = r"(?<!as )(?<!from )(?<!since )(?<!of )(?<!for )"
_LAST_TIME = re.compile(
    rf"(?i){_NOT_FOR}(?<!the )\blast time\b|{_NOT_FOR}\bthe (?:last time|time before)\b|\bused to (?:be|cost|pay|charge|ask|get|come to)\b"
    r"|\b(?:was|were|cost|paid|charged) (?:[^\s]+ )(?:until|till|up to) now\b"
)
_LAST_MONTH = re.compile(
    r"(?i)\b(?:was|were|cost|came to)\b.*\b(?:last|the) (?:month|year|week|quarter|summer|winter|season|autumn|spring)(?: before)?\b"
    r"|\b(?:last|the) (?:month|year|week|quarter|summer|winter|season|autumn|spring)(?: before)? (?:it|that|they|those|[a-z]+) (?:was|were|cost|came to)\b"
)
_ONLY_BEFORE = re.compile(
    r"(?i)\W*(?:vs\.? |against )?[A-Z]{0,3}[£$€₦₹]?\d[\d.,]* (?:last|the) (?:month|quarter|year|time)(?: before)?\W*"
)
_BOTH = re.compile(r"(?i)\b(?:and|plus|both|each|this|together|total)\b| [&+] ")
"""What makes a second payment of an earlier sum: "94.75 this month and 97 last month"."""
_SO_UP_OR_DOWN = re.compile(
    r"(?i)\b(?:so|it['’]?s|that['’]?s|they['’]?re|going|gone|much|bit|lot) (?:\w+ )?(?:up|down|cheaper|dearer|more|less|lower|higher)\b|^\W*(?:it|that|they|those) (?:was|were|cost|came to)\b"
)
_MORE_THAN_A_COMPARISON = re.compile(
    r"(?i)\b(?:short|owe[sd]?|owing|missing|forg[eo]t\w*|missed|unpaid|late|behind|left|not|\w+n['’]?t|now|today|yesterday|again|also|too|as well"
    r"|deposit|advance|same|still|since|back)\b"
)
"""What makes more of an earlier sum than a comparison: somebody was short of it, or it is as much once more."""
_GUESSED = re.compile(
    r"(?i)\b(?:our|my|his|her|the|their) (?:own )?(?:guess|estimate|reckoning|budget|forecast) (?:was|had been|is|said)\b"
    r"|\b(?:we|i|he|she|they)(?:['’]d| had)? (?:only )?(?:guessed|reckoned|expected|budgeted|estimated)\b"
)
_REST = re.compile(
    r"(?i)\b(?:(?:the )?rest|remaining|remainder|balance|outstanding|final|another|more|(?:other|last|second)(?: half|(?= \D{0,3}\d)))\b(?! (?:of )?(?:month|week|year))"
)
_WHEN = re.compile(
    r"(?i)\bnext (?:week|month|time|year|pay ?day|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b"
    r"|\btomorrow\b|\bsoon\b|\b(?:at|by|before|end of|until|till) (?:the )?(?:month['’]?s end|month[- ]end|end of (?:the|this|next) (?:month|week|year))\b"
    r"|(?<!last )\bmonth[- ]end\b|\bend of (?:the |this |next )?month\b|\bin (?:a|two|three|four|\d+|a few) (?:days|weeks?|months?|fortnight)\b"
    r"|\blater (?:this|in the) (?:week|month|year)\b|\b(?:when|once) (?:he|she|they|i|we|it)(?:['’](?:s|re)| (?:is|are|has|have|gets?|can|comes?|finish(?:es)?|returns?))\b"
    r"|\b(?:will|['’]ll|going to|to follow|to come|promis(?:es|ed)|(?:he|she|they) (?:says?|thinks?|hopes?))\b"
)
_FOR_THEN = re.compile(r"(?i)\b(?:for|towards?|against|as)\b|['’]s (?:rent|fees?|pay|wages|share)\b")
"""What may be paid now for what comes then: "another 200 for next week"."""
_STILL_OWED = re.compile(
    r"(?i)\bstill (?:\w+ )?(?:owes?|owing|open|outstanding|due|to (?:pay|come|get)|unpaid|not paid)\b|\bstill (?:have|has|had)\b.*\bto pay\b"
    r"|\b(?:have|has) (?:yet|still) to pay\b|\b(?:yet|not yet) paid\b|\bstill (?:have|has)n['’]?t paid\b"
)
_ASKED = re.compile(r"(?i)\b(?:asked|wanted|begged|offered|hoped|requested)\b")
_BY_CARD = re.compile(r"(?i)\b(?:cards?|cheques?|checks?|machine|transfer|to pay)\b")
"""How somebody wanted to pay: where that was refused, it was paid otherwise."""
_NO = re.compile(
    r"(?i)\b(?:(?:said|says) no|refused|declined|turned (?:[\w'’]+ ){1,3}down|turned down|rejected|denied|(?:did|could|would)n['’]?t (?:give|agree|allow|take|accept|get|have|let|want|do|pay)"
    r"|(?:was|were)n['’]?t (?:given|agreed|allowed)|no (?:luck|chance|way|deal)|not this time|not having it)\b"
)


def _why(words: str, future: bool, sentence: str) -> Why | None:
    """Why the sum of a clause is nothing to book; None where it may be."""
    asked = _ASKED.search(words)
    refused = _NO.search(words, asked.end()) if asked else None
    if asked and refused and re.search(r"\d", words[asked.end() : refused.start()]):
        rest = words[: asked.start()] + words[refused.end() :]
        return None if _MOVED.search(rest) or _BY_CARD.search(words) else Why.REFUSED
    if _is_compared(words, sentence):
        return Why.COMPARED
    if (guessed := _GUESSED.search(words)) and not _MOVED.search(_without(words, guessed)):
        return Why.GUESSED
    if _MOVED.search(words):
        return None
    if _STILL_OWED.search(words):
        return Why.OWED
    to_come = _REST.search(words) and (future or _WHEN.search(words)) and not _FOR_THEN.search(words)
    return Why.TO_COME if to_come else None


def _is_compared(words: str, sentence: str) -> bool:
    """Whether a clause only tells what else it was, would have been, or might have been had for."""
    if (would := _WOULD.search(words)) and not _MOVED.search(_without(words, would)):
        return True
    offer = _OFFER.search(words)
    if offer and not _MOVED.search(_without(words, offer)) and not _ADVANCED.search(words):
        return True
    if _MORE_THAN_A_COMPARISON.search(words):
        return False
    if _LAST_TIME.search(words) or (_ONLY_BEFORE.fullmatch(words) and not _BOTH.search(sentence)):
        return True
    return bool(_LAST_MONTH.search(words) and _SO_UP_OR_DOWN.search(sentence))


def _without(words: str, found: re.Match[str]) -> str:
    return words[: found.start()] + words[found.end() :]

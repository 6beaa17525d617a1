"""How sure an entry is as a whole: beside its doubts, what all signs together say and what of the note nothing came of.

Each part of a reading may be certain and the whole be wrong, since something that the note tells was never read: a second
payment, whose half it was, the days that were worked. What is left over shows: words that neither an account nor a sum, a
day or a name came from, more clauses than there are happenings. Beside it stand the shares that all signs together,
weighed by training, give to the event and to the accounts, and how likely the encoder finds the event by itself. A
logistic regression makes one probability of them, fitted on what became of notes at first sight, before anybody had
looked at them (benchmarks/first_looks.py); a reading is never surer than its doubts leave it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from nl2x.books.book import Book, Layout
from nl2x.books.model import ChangeRecord, JournalEntry, Posting
from nl2x.notes.accounts.payers import own_paid
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import DAYS_AND_MONTHS
from nl2x.notes.book.wholes import events_told
from nl2x.notes.checks.confidence import Sign, confidence, regressed
from nl2x.notes.events.likelihood import becoming
from nl2x.notes.events.reading import Draft
from nl2x.notes.events.supplier_paid import REST_LATER
from nl2x.notes.facts.model import Span
from nl2x.notes.meaning.happenings import NOTHING_HAPPENED
from nl2x.notes.meaning.odds import log_odds
from nl2x.notes.outcome import Question
from nl2x.notes.wording.words import STOP, Word, stem, words

KIND = "post"
"""As where a person is asked whether to post: what is put right instead of a yes is taken in the same way."""
FEATURES = ("constant", "event", "account", "unused", "clauses", "encoder")

_CLAUSE = re.compile(r"(?i)[,.;:!?()]\s|\s[-–—]+\s|\n|\b(?:and|plus|then)\b")
_MOST_CLAUSES = 4
_VERBS = frozenset(
    stem(verb)
    for verb in (
        "pay paid paying buy bought buying get got sell sold take took come came go went put send sent give gave make made "
        "had did forget forgot forgotten write wrote written pick picked drop dropped deliver delivered arrive arrived collect collected charge charged cost spend spent"
    ).split()
)
"""What everybody says of money: that nothing came of one of them tells nothing."""
_SPREAD = frozenset(stem(word) for word in "spread spreading months monthly equally evenly".split())
"""What says of something paid in advance that it is used up month by month, where it is."""
_OF_THE_REST = frozenset(
    stem(word)
    for word in "less minus already before ahead rest remainder balance remaining left down deposit price".split()
)
"""What says of a price that a part of it was paid before, where the entry takes that part off."""
_GIVEN_BACK = frozenset(stem(word) for word in "back return returned refund refunded credited".split())
_OF_THE_EVENT: Mapping[str, frozenset[str]] = {
    "prepaid_used": _SPREAD,
    "supplier_refund": _GIVEN_BACK,
    "customer_refunded": _GIVEN_BACK,
    "sold": frozenset(stem(word) for word in "deposited paid in".split()),
    "bought": frozenset({stem("bill")}),
    "dividend_paid": frozenset({stem("declared")}),
}
"""What says that just this happened, whichever of these words it was known by."""
_OF_GOODS = frozenset("new used spare cheap big small little large bigger smaller fresh nice place".split())
_OF_ANYTHING = frozenset(
    stem(word) for word in "another full whole afterwards n bring brings brought".split()
)
"""What tells nothing beside what it is said of: "another 150", "the full 7,500"."""
_SECOND_HAND = re.compile(r"(?i)\b(?:second[- ]?hand|brand[- ]new|pre[- ]owned)\b")
"""What a thing was like is booked nowhere."""
_ONE_WAY = re.compile(
    r"(?i)\b(?:(?:bank|wire|online|direct)[- ](?:transfer|debit|deposit|payment)|(?:debit|credit|bank) card"
    r"|(?:straight|right|through)(?: (?:in|on))?(?: ?to)? (?:the|our|my) (?:\w+ )?(?:bank|account|till|tin))\b"
)
"""One way of paying in several words: what came of one of them came of all."""
_PURSES = frozenset(stem(word) for word in "card account acct bank cash tin box".split())
"""What is said beside the name of a way of paying: the "card" of "joint card", where "joint" is one."""
_SHORT_FOR = re.compile(
    r"(?i)\b(?:i|we|you|he|she|it|they|that|there)['’](?:ve|m|re|d|ll|s)\b|\b(?:etc|(?:as|like) (?:usual|always|ever))\b"
    r"|\b(?:slip|receipt|voucher|cheque|check|lodgement)(?: no\.?)? \d+\b"
    r"|\b(?:le|lei|kz|br|bd|tk)\.? ?(?=\d)|(?<=\d )(?:each|apiece)\b(?! [a-z]{3,}(?:day|th|week|year|quarter)\b)"
)
"""Small words that the list of them has only in full, words that tell nothing of this time, papers by number, and what
short for a currency stands before a sum."""
_NO_EVENT = 0.7
"""What stands for the likelihood of an event that the encoder was never taught."""
_UNWEIGHED = 0.97
"""What stands for the share of what wasn't weighed, since a rule of its own or the only account there is says so."""
_SHOWN = 3
"""Stretches of unused words that a question names."""


@dataclass(frozen=True)
class LeftOver:
    """What speaks for a reading and against it but for its doubts."""

    words: Sequence[Word]
    """Those of the note that nothing in the entry came from."""
    numbers: Sequence[float]
    """The last three of FEATURES."""


def sure_of_all(
    signs: Sequence[Sign], left: LeftOver, *, as_before: bool = False, repeats: bool = False
) -> float:
    """The probability that the entry is what the note tells; `as_before` says that its sums are like those of earlier ones,
    `repeats` that all earlier ones with its words were like it."""
    whole = regressed("whole.json", FEATURES, features(signs, left))
    least = _HARDLY if repeats else _FAIRLY if as_before else 1.0
    return min(confidence(signs), max(whole, _AS_BEFORE) if whole >= least else whole)


_HARDLY, _FAIRLY, _AS_BEFORE = 0.4, 0.6, 0.92
"""In journals and grids, 22 of the 24 proposals at first sight that were from 0.6 to 0.85 sure, and whose sums were like
those of earlier entries, were right; of all that were surer 270 of 295 (benchmarks/results/first-looks-later.md)."""


def features(signs: Sequence[Sign], left: LeftOver) -> list[float]:
    """FEATURES of a reading."""
    return [1.0, *(log_odds(_least_share(signs, field)) for field in ("event", "what")), *left.numbers]


def _least_share(signs: Sequence[Sign], field: str) -> float:
    shares = (sign.share for sign in signs if sign.field == field and sign.share is not None)
    return min(shares, default=_UNWEIGHED)


def left_over(
    text: str, spans: Iterable[Span], programs: Sequence[str], knowledge: Knowledge, headings: str = ""
) -> LeftOver:
    """What is left over of a note, of whose words the entry came from these, as these programs, under these `headings`."""
    told = _become(events_told(text, knowledge), knowledge)
    events = [program.split()[1] for program in programs]
    if "prepaid_bought" in events:  # its months come of the same words
        events = [name for name in events if name != "prepaid_used"]
    likely = min((told[name] for name in events if name in told), default=_NO_EVENT)
    own = set(events) == {"bought"} and own_paid(text, knowledge.own_people)
    if own:  # somebody of the house, whom no reader of sentences knows from a customer
        likely = max(likely, 1 - told.get(NOTHING_HAPPENED, 0.0))
    worked_out = any(_ARITHMETIC.search(_NAMES.sub("", program.partition(" ")[2])) for program in programs)
    several = len(programs) > 1 or bool(_PARTED.search(programs[0]))
    clauses = sum(bool(re.search(r"[^\W\d_]{2,}", part)) for part in _CLAUSE.split(text))
    under = {word.stem for word in words(headings)}
    left = unused(text, spans, programs, knowledge, under)
    numbers = [
        float(len(left)),
        float(max(0, min(_MOST_CLAUSES, clauses - len(events) - worked_out - several - own))),
        math.log(max(1e-3, likely)),
    ]
    return LeftOver(left, numbers)


def _become(told: Mapping[str, float], knowledge: Knowledge) -> Mapping[str, float]:
    """The likelihoods of events, in a book of tables those of what it keeps no account of with what they become there: a
    deposit that a customer paid is written beside what he will pay."""
    found = dict(told)
    for name, instead in becoming(knowledge).items() if knowledge.book.layout is Layout.RECORDS else ():
        found[instead] = found.get(instead, 0.0) + told.get(name, 0.0)
    return found


def of_changed_rows(text: str, postings: Sequence[Posting], book: Book) -> Iterator[Span]:
    """Where words of a note stand that are those of a row which is changed, or head the cells of it that are: they say
    which they are."""
    changed = {(p.table, p.row) for p in postings if isinstance(p, ChangeRecord)}
    rows = [r for r in book.records if (r.table, r.row) in changed] if changed else []
    told = [v for r in rows for v in r.values.values() if isinstance(v, str)]
    told += [heading for p in postings if isinstance(p, ChangeRecord) for heading in p.values]
    own = {w.stem for words_of_it in told for w in words(words_of_it)}
    yield from ((w.start, w.end) for w in words(text) if w.stem in own)


def unused(
    text: str,
    spans: Iterable[Span],
    programs: Sequence[str],
    knowledge: Knowledge,
    under: Collection[str] = (),
) -> list[Word]:
    """The words that say something, that nothing in the entry came from, that name nothing in it (no account, nobody and
    no open item), and that no earlier entry to the same accounts was described with; those in `under` name its column."""
    used = [*spans, *(m.span() for m in _SECOND_HAND.finditer(text))]
    used += [
        m.span() for m in _ONE_WAY.finditer(text) if any(a < m.end() and m.start() < b for a, b in spans)
    ]
    used += [m.span() for m in _SHORT_FOR.finditer(text)]
    named = "".join(c for name in _NAMES.findall(" ".join(programs)) for c in name.casefold() if c.isalnum())
    heard = _VERBS | _OF_GOODS | _OF_ANYTHING | DAYS_AND_MONTHS | STOP
    heard |= _said_before(programs, knowledge) | _said_beside(programs, knowledge)
    for program in programs:
        heard |= _OF_THE_EVENT.get(program.split()[1], frozenset())
    if any(_LESS_WHAT_CAME.search(program) for program in programs):
        heard |= _OF_THE_REST
    said = words(text)
    left = [
        word
        for word in said
        if word.stem not in heard
        and word.stem not in under
        and not any(c.isdigit() for c in word.stem)
        and not any(a < word.end and word.start < b for a, b in used)
        and not (len(word.stem) >= _A_NAME and word.stem.removesuffix("e") in named)
        and not (len(root := _ENDING.sub("", word.stem)) >= _A_ROOT and root in named)
    ]
    told = [w for w in said if w not in left and w.stem not in _VERBS | STOP]
    return [w for w in left if not (w.stem in _PURSES and any(_is_beside(w, other) for other in told))]


def _is_beside(one: Word, other: Word) -> bool:
    return 0 <= max(one.start - other.end, other.start - one.end) <= 1


_NAMES = re.compile(r'"[^"]+"|\[[^\]]+\]')
_ROLE = re.compile(r'\w="([^"]+)"')
_A_NAME, _A_ROOT = 3, 5
_ENDING = re.compile(r"(?:ing|ed|er|or|e)$")
"""What a word may end in that an account has otherwise: who is "sponsoring" stands in "Sponsored readers"."""
_LESS_WHAT_CAME = re.compile(r" rest=\S+-| total=[ac]\d+-[ac]\d+(?: |$)")
_ARITHMETIC = re.compile(r"[-+*/]")
_PARTED = re.compile(r'":\s*a\d')
"""An account that takes a part of the sum."""


def _said_before(programs: Sequence[str], knowledge: Knowledge) -> frozenset[str]:
    """The words of earlier entries to what these programs book to, money aside."""
    booked = set(_ROLE.findall(" ".join(programs))) - {tagged.name for tagged in knowledge.chart.money}
    return frozenset(
        stem
        for precedent in knowledge.precedents.all
        if isinstance(precedent.posting, JournalEntry)
        and any(line.account in booked for line in precedent.posting.lines)
        for stem in precedent.stems
    )


def of_the_item(drafts: Iterable[Draft], text: str) -> list[Span]:
    """Where a note has words of the open invoices and bills that it settles, and says that the rest of them comes later."""
    spans = []
    for draft in drafts:
        item, start = draft.guess.item, draft.segment.start
        if item is None or draft.happening.event not in _SETTLES:
            continue
        own = text[start : draft.segment.end]
        spans += [(start + w.start, start + w.end) for w in words(own) if w.stem in item.stems]
        spans += [(start + m.start(), start + m.end()) for m in REST_LATER.finditer(own)]
    return spans


_SETTLES = ("customer_paid", "paid_bill")


def _said_beside(programs: Sequence[str], knowledge: Knowledge) -> frozenset[str]:
    """The words that stand beside the lines that these programs book to: "Joint" beside the crèche."""
    booked = set(_ROLE.findall(" ".join(programs)))
    return frozenset(
        word.stem
        for account, remark in knowledge.beside_lines.items()
        if account in booked
        for word in words(remark)
    )


def asks_for_all(text: str, left: LeftOver) -> Question:
    """The question whether an entry is all that the note tells, naming the words that it doesn't come from."""
    stretches = _stretches(text, left.words)
    if not stretches:
        return Question(
            "I am not sure enough of this one. Is it right as it stands?", ("yes", "no"), kind=KIND
        )
    named = ", ".join(f'"{text[a:b]}"' for a, b in stretches[:_SHOWN])
    return Question(
        f"Nothing in this comes from {named}. Is it right all the same?", ("yes", "no"), kind=KIND
    )


def _stretches(text: str, left: Sequence[Word]) -> list[Span]:
    """Words that stand together, or have only small words between them, as one stretch; the longest ones first."""
    found: list[Span] = []
    for word in left:
        between = text[found[-1][1] : word.start] if found else ""
        if found and re.fullmatch(r"[\w\s'’-]*", between) and all(w.stem in STOP for w in words(between)):
            found[-1] = (found[-1][0], word.end)
        else:
            found.append((word.start, word.end))
    return sorted(found, key=lambda span: (span[0] - span[1], span[0]))

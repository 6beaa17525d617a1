"""Words of an account's name that a text has, and that don't mean the account there."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from nl2x.books.model import AccountType
from nl2x.notes.accounts.account_names import parts_of, words_of_name
from nl2x.notes.book.chart import Chart, Tagged
from nl2x.notes.facts.model import Span
from nl2x.notes.wording.words import phrase, words

USED_IN = re.compile(
    r"(?i)\b(?:for|in|at) (?:the|our|my) (shop|salon|studio|workshop|store|cafe|café|business|office)\b"
)
"""Where something is used."""


def is_where(text: str, span: Span, tagged: Tagged) -> bool:
    """Whether a word of an income's name only says where something is used: "shelves for the shop" are no shop sales."""
    return tagged.account.type is AccountType.INCOME and any(
        m.start(1) <= span[0] and span[1] <= m.end(1) for m in USED_IN.finditer(text)
    )


def of_another(
    text: str,
    span: Span,
    tagged: Tagged,
    phrases: Sequence[tuple[str, Span]],
    chart: Chart,
    ruled: Mapping[str, str],
    names: Collection[str],
) -> bool:
    """Whether a word of an account's name is a part of a set phrase that another account is kept for: "filled the
    van", beside accounts for the van and for its fuel; or of a kind of cards that no fee is taken for. `phrases` are
    the concepts' phrases in the text, `ruled` the accounts that a concept's things went to as a rule."""
    if any(m.start() <= span[0] < m.end() for m in _CARDS.finditer(text)):
        return tagged.is_a(("processing_fees", "bank_fees", "card"), least=0.5)
    if tagged.account.type is not AccountType.EXPENSE:
        return False
    for concept, whole in phrases:
        if {w.stem for w in words(text[slice(*whole)])} <= set(tagged.stems):
            continue  # its own name, word for word
        inside = whole[0] <= span[0] and span[1] <= whole[1] and whole != span
        inside = inside and len(words(text[slice(*whole)])) > 1
        # Of "swimming lessons" the account for lessons is meant as well as any; of "van insurance" the van's hardly.
        inside = inside and (span[1] != whole[1] or bool(_DONE_TO.search(text[slice(*whole)])))
        if inside or (text[whole[1] : span[0]] == " " and _KIND_OF_BILL.fullmatch(text[slice(*span)])):
            plainly = [t.name for t in chart.exactly(concept) if t.tags[concept] >= _PLAINLY]
            kept = [ruled[concept]] if concept in ruled else plainly
            if kept and tagged.name not in kept and set(kept) & set(names):
                return True
    return False


def without_kinds_of_bills(text: str, phrases: Sequence[tuple[str, Span]]) -> list[tuple[str, Span]]:
    """The phrases without what only says how something is paid for, right behind the thing itself."""
    ends = {span[1] for _, span in phrases}
    return [
        (concept, span)
        for concept, span in phrases
        if not (
            span[0] - 1 in ends and text[span[0] - 1] == " " and _KIND_OF_BILL.fullmatch(text[slice(*span)])
        )
    ]


_DONE_TO = re.compile(r"(?i) (the|a|my|our|up|for) ")
_PLAINLY = 0.9
"""So well an account fits a kind of things that is kept for it."""
_KIND_OF_BILL = re.compile(r"(?i)subscriptions?|memberships?|licen[cs]es?|plans?|renewals?")
"""How something is paid for, behind what it is: "QuickBooks subscription"."""
_CARDS = re.compile(
    r"(?i)\b(greetings?|birthday|playing|post|christmas|business|thank.?you|gift|sim|memory|score|id|place|recipe|wedding|sympathy) ?cards?\b"
)


def word_for_word(text: str, candidates: Sequence[Tagged]) -> dict[str, list[Span]]:
    """The accounts whose whole name of two words or more stands in a text, small words and all, and where: "500 day old
    chicks" for "Day-old chicks"."""
    said = words(text)
    stems = [w.stem for w in said]
    found: dict[str, list[Span]] = {}
    for tagged in candidates:
        own = [w.stem for w in words(tagged.name)]
        size = len(own)
        for i in range(len(stems) - size + 1) if size > 1 else ():
            if stems[i : i + size] == own:
                found.setdefault(tagged.name, []).append((said[i].start, said[i + size - 1].end))
    return found


def only_in_names(
    spans: Mapping[str, Sequence[Span]], named: Mapping[str, Sequence[Span]], *, habits: Collection[str] = ()
) -> list[str]:
    """The accounts for which nothing speaks but words of another's whole name, and those of `habits`, for which no word
    speaks at all."""
    whole = [span for places in named.values() for span in places]
    inside = [
        name
        for name, own in spans.items()
        if name not in named and own and all(any(a <= s and e <= b for a, b in whole) for s, e in own)
    ]
    return [*inside, *(n for n in habits if whole and n not in named and n not in spans)]


def less_than_named(
    text: str, candidates: Sequence[Tagged], spans: Mapping[str, Sequence[Span]]
) -> list[str]:
    """The candidates for which nothing speaks but words that are part of another's whole name: in "school bus" the
    "School" of "School fees"."""
    whole = [
        {span for span, _ in named}
        for tagged in candidates
        if len(named := words_of_name(text, tagged)) > 1
        and (sum(share for _, share in named) >= 0.95 or _is_an_item(text, tagged, named))
    ]
    return [
        name
        for name, own in spans.items()
        for words_of_it in whole
        if own and not words_of_it <= set(own) and all(_lies_in(span, words_of_it) for span in own)
    ]


def _is_an_item(text: str, tagged: Tagged, named: Sequence[tuple[Span, float]]) -> bool:
    """Whether the words side by side are all of a thing that a name lists: the "Pest control" of "Cleaning & pest
    control"."""
    said = phrase(text[min(a for (a, _), _ in named) : max(b for (_, b), _ in named)])
    return len(said) > 1 and said in parts_of(tagged.name)


def _lies_in(span: Span, parts: Collection[Span]) -> bool:
    return min(a for a, _ in parts) <= span[0] and span[1] <= max(b for _, b in parts)


def only_how(text: str, tagged: Tagged, chart: Chart) -> bool:
    """Whether all that a text has of a cost's name are words of where one's money lies: "sent 80 momo" speaks for no
    "MoMo charges" beside the "MoMo wallet"."""
    if tagged.account.type is not AccountType.EXPENSE or tagged in chart.money:
        return False
    said = {word.stem for word in words(text)} & set(tagged.stems)
    return bool(said) and len(tagged.stems) > len(said) and said <= {s for t in chart.money for s in t.stems}

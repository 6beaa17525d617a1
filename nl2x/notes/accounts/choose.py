"""Which account takes a role: the words of the note against accounts' meanings, precedents, habits."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from nl2x.books.model import AccountType
from nl2x.notes.accounts.beside_the_thing import (
    ELSEWHERE,
    ODD,
    OWN,
    RECEIVE,
    after_its_thing,
    hired_itself,
    is_part_of_another,
    labour,
    of_another_thing,
    place_of,
    shares_a_part,
    takes_all,
)
from nl2x.notes.accounts.kept_for import for_other_goods, is_for_guests, is_of
from nl2x.notes.accounts.named_words import (
    is_where,
    of_another,
    only_in_names,
    without_kinds_of_bills,
    word_for_word,
)
from nl2x.notes.accounts.own_pay import taken_for_oneself
from nl2x.notes.accounts.said_how import by_whose_card
from nl2x.notes.accounts.to_sell import bought_to_sell
from nl2x.notes.book.beside_lines import named_in_remarks
from nl2x.notes.book.chart import MONEY, Chart, Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import Likeness, Precedent, telling
from nl2x.notes.book.used_so import as_a_rule, used_so
from nl2x.notes.catalogue import concepts
from nl2x.notes.meaning.candidate import Candidate
from nl2x.notes.meaning.vectors import vectors
from nl2x.notes.wording.words import STOP, Word, words
from nl2x.notes.wording.words import phrase as phrase_of
from nl2x.notes.wording.words import phrase as stems_of
from nl2x.notes.wording.words import stem as stem_of

Span = tuple[int, int]


@dataclass(frozen=True)
class Choice:
    """An account for a role, how strongly the signs speak for it, and the words they lie in."""

    account: str
    score: float
    spans: tuple[Span, ...] = ()
    why: str = ""


@dataclass(frozen=True)
class Hit:
    """A concept's phrase in the text."""

    concept: str
    span: Span
    weight: float
    stems: frozenset[str] = frozenset()


REMARKED, AS_ALWAYS = "as remarked", "as always with"
"""Why an account was chosen: a remark beside it says whom it is for, or what; it is where all went with somebody."""
# Words that name an account, and say too little in a note: the "shop" lights aren't shop sales.
_NAMES_ONLY = frozenset(
    "general shop charge personal goods float draw bond saver kitchen giving project fare square crew class part box trip bill market "
    "instrument hardware lighting dental current everyday wood plant boat booking labour level personal private".split()
)


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], str, float]]]:
    """All phrases of the concepts by their first stem; an account's usual names count as words too."""
    table: dict[str, list[tuple[tuple[str, ...], str, float]]] = {}
    for concept in concepts().values():
        for phrase in dict.fromkeys((*concept.words, *concept.titles)):
            if all(stem in STOP or stem in _NAMES_ONLY for stem in phrase) and phrase not in concept.words:
                continue
            strength = 1.0 if phrase in concept.words else 0.8
            table.setdefault(phrase[0], []).append((phrase, concept.name, strength))
    return table


@cache
def vocabulary() -> frozenset[str]:
    """All stems that speak of what something was for; a name needs another word than these."""
    return frozenset(stem for listed in _phrases().values() for phrase, *_ in listed for stem in phrase)


def names_in(text: str, knowledge: Knowledge) -> frozenset[str]:
    """The stems of a text that may be somebody's name: none of things, nor of what the book calls its funds and the like."""
    return telling(text) - vocabulary() - knowledge.precedents.aside


@cache
def _lacking_a_letter() -> dict[str, str]:
    """The longer single words of the vocabulary with each one of their letters left out."""
    words_ = [
        stem for stem, listed in _phrases().items() if len(stem) >= 6 and any(len(p) == 1 for p, *_ in listed)
    ]
    return {stem[:i] + stem[i + 1 :]: stem for stem in words_ for i in range(1, len(stem))}


@lru_cache(maxsize=4096)
def misspelt(stem: str) -> str:
    """The word of the vocabulary that differs by one letter: "petral", "pstage", "stationary"; or ""."""
    if len(stem) < 5 or not stem.isalpha() or stem in STOP or stem in vocabulary():
        return ""
    table = _lacking_a_letter()
    if stem in table:
        return "" if _is_another_word(stem) else table[stem]
    cuts = [stem[:i] + stem[i + 1 :] for i in range(1, len(stem))]
    found = {table[cut] for cut in cuts if cut in table and len(table[cut]) == len(stem)} | {
        c for c in cuts if c in _phrases() and len(c) >= 6
    }
    return found.pop() if len(found) == 1 and not _is_another_word(stem) else ""


def _is_another_word(stem: str) -> bool:
    """Whether it is a word itself: the miller's bill isn't for mailers, nor the potter's for posters."""
    return stem not in _HARDLY_MEANT and vectors().knows(stem)


_HARDLY_MEANT = ("stationary",)
"""Words that nobody buys anything of."""


def hits(text: str) -> list[Hit]:
    """The concepts' phrases in a text; a longer phrase hides the shorter ones inside it."""
    found: list[Hit] = []
    listed = words(text)
    for place, word in enumerate(listed):
        if (meant := misspelt(word.stem)) and text[word.start].islower():
            found += [
                Hit(c, (word.start, word.end), 0.75 * s) for p, c, s in _phrases()[meant] if len(p) == 1
            ]
        for phrase, concept, strength in _phrases().get(word.stem, ()):
            end = _match(phrase, listed, place)
            if end is not None and not (len(phrase) > 1 and _TWO_WAYS.match(text, word.start)):
                weight = strength * (1 + 0.5 * (len(phrase) - 1))
                found.append(Hit(concept, (word.start, listed[end].end), weight, frozenset(phrase)))
    return [
        hit
        for hit in found
        if not _is_mere_title(hit, found)
        and not (_WAY.match(text, hit.span[0]) and _BY.search(text, 0, hit.span[0]))
        and not _is_brought(text, hit.span[0])
        and not _BY_POST.match(text, hit.span[0])
        and not (hit.concept == "dues_income" and _INITIALS.search(text, 0, hit.span[0]))
        and not any(
            o.span != hit.span
            and o.span[0] <= hit.span[0]
            and hit.span[1] <= o.span[1]
            and o.weight > hit.weight
            for o in found
        )
    ]


_TWO_WAYS = re.compile(r"(?i)cash (and|&|n|or) card\b")
"""No cash card, which pays tolls."""
_WAY = re.compile(r"(?i)(internet|phone|mobile|telephone|post|mail|app|web)\b(?! (bill|plan|contract))")
_BY = re.compile(
    r"(?i)\b(paid|pay|sent|settled|transferred|done|ordered|booked)\b[^.;,]{0,20}\b(by|via|over|through|on) (the |my )?$"
)
"""How something was paid or ordered says nothing about what it was: "paid by internet"."""


_INITIALS = re.compile(r"\b[A-Z]{3,6} (?:annual |yearly |club )?$")
"""Whose membership it is that one pays for oneself: "ABCD membership"."""
_BY_POST = re.compile(r"(?i)(mailed|posted|mailing|posting)\b[^.;]{0,25}\b(checks?|cheques?|payment|money)\b")
"""How a payment was sent says nothing about what it was for."""
_DELIVERY = re.compile(
    r"(?i)deliver(?:y|ies)\b(?! (?:charges?|fees?|costs?|vans?|bikes?|trucks?|drivers?|notes?|bloke|guy|man|boy|service|round|run))"
)
_OF_GOODS = re.compile(r"(?i)\w+ of (?:the |some |more )?([\w-]+)")


def _is_brought(text: str, start: int) -> bool:
    """Whether a "delivery" is of goods that the text names beside it, which were bought: "flour delivery 310", "a
    delivery of logs"."""
    if not _DELIVERY.match(text, start):
        return False
    before, of = words(text[:start])[-1:], _OF_GOODS.match(text, start)
    beside = [w.stem for w in before if text[w.end : start] == " "] + ([stem_of(of.group(1))] if of else [])
    kinds = [
        concepts()[c].type
        for s in beside
        for p, c, _ in _phrases().get(s, ())
        if len(p) == 1 and c not in _SENT
    ]
    return AccountType.EXPENSE in kinds or AccountType.ASSET in kinds


_SENT = ("shipping_expense", "postage")
"""Of a parcel, the delivery is what was paid for."""


def _is_mere_title(hit: Hit, found: Sequence[Hit]) -> bool:
    """Whether other income is called by just these words: "cake sale" stands in the names of shops' accounts, but
    people say it of a fundraiser."""
    income = AccountType.INCOME
    return concepts()[hit.concept].type is income and any(
        o.span == hit.span and o.weight > hit.weight > 1 and concepts()[o.concept].type is income
        for o in found
    )


def _match(phrase: Sequence[str], listed: Sequence[Word], place: int) -> int | None:
    """The index of the phrase's last word, if it begins at `place`; small words in between don't matter."""
    at = place
    for stem in phrase[1:]:
        at += 1
        while (
            at < len(listed)
            and listed[at].stem != stem
            and listed[at].stem in ("the", "and", "of", "&", "a", "my", "our")
        ):
            at += 1
        if at >= len(listed) or listed[at].stem != stem:
            return None
    return at


def purpose(
    text: str,
    candidates: Sequence[Tagged],
    knowledge: Knowledge,
    likenesses: Sequence[Likeness] = (),
    event: str = "",
) -> list[Choice]:
    """The candidates that the words, precedents and habits speak for, strongest first."""
    scores: dict[str, float] = {}
    spans: dict[str, list[Span]] = {}
    whys: dict[str, str] = {}
    names = {t.name for t in candidates}
    chart = knowledge.chart

    def add(name: str, score: float, span: Span | None, why: str) -> None:
        scores[name] = scores.get(name, 0.0) + score
        if span and span not in spans.setdefault(name, []):
            spans[name].append(span)
        whys.setdefault(name, why)

    kinds = knowledge.kinds_by_account
    ruled = as_a_rule(names, kinds)
    found = hits(text)
    _by_words(text, found, names, chart, ruled, add)
    phrases = [(hit.concept, hit.span) for hit in found]
    longer = [hit for hit in found if " " in text[slice(*hit.span)]]
    paid_by = list(by_whose_card(text, [hit.span for hit in found if hit.concept in MONEY]))
    for tagged in candidates:
        for span, share in _named(text, tagged) if not _only_how(text, tagged, chart) else ():
            if _ON_CARD.search(text, max(0, span[0] - 20), span[1]) or is_where(text, span, tagged):
                continue
            if any(start <= span[0] < end for start, end in paid_by):
                continue
            other = of_another(text, span, tagged, phrases, chart, ruled, names)
            other = (
                other or is_part_of_another(text, span, tagged, longer) or hired_itself(text, span, tagged)
            )
            less = 0.25 if other else 1.0
            add(tagged.name, 1.6 * share * less * _by_whom(tagged, text, span), span, "the account's name")
    for name, score, span in used_so(text, without_kinds_of_bills(text, phrases), names, kinds):
        others = [(c, at) for c, at in phrases if at == span and name not in kinds.get(c, ())]
        if not _kept_for(others, chart, names - {name}):
            add(name, score, span, "as such things before")
    for tagged in candidates:
        if own := taken_for_oneself(text, tagged):
            add(tagged.name, 2.0, own, "what the owner takes")
    if event in _FROM_A_SHOP and (sold_on := bought_to_sell(text, candidates)):
        add(sold_on[0], 1.8, sold_on[1], "bought to be sold")
    # Customers come for this and that; a firm one buys from sells what it always sold.
    sold = all(t.account.type is AccountType.INCOME for t in candidates)
    for name, always in _always(text, names, knowledge):
        add(name, 0.5 if sold else 1.2, None, f"{AS_ALWAYS} {always}")
    for tagged in candidates:
        if tagged.account.type is AccountType.INCOME and (taken := _taken_by(text, tagged)):
            add(tagged.name, 1.3, taken, "by how it was taken")
    for name, whom in (
        named_in_remarks(text, knowledge.names_beside).items() if knowledge.names_beside else ()
    ):
        if name in names:
            add(name, 1.2, None, f"{REMARKED}: {whom}")
    seen: set[str] = set()
    for rank, like in enumerate(likenesses[:5]):
        for name in sorted(_accounts_of(like) & names - seen):
            seen.add(name)
            score = 3.2 * like.score**2 * (0.85**rank) * _still(name, like, text, knowledge.chart)
            score *= 0.4 if _only_for(like, text) or (sold and not like.common & vocabulary()) else 1.0
            score *= 0.4 if shares_a_part(like, name, text, longer, chart) or labour(text) else 1.0
            add(name, score, None, f"as before: {like.precedent.words}")
    for tagged in candidates:
        if scores.get(tagged.name, 0.0) > 0 and (where := section_named(text, tagged)):
            add(tagged.name, 1.0, where, "its section")
    for tagged in candidates:
        if tagged.name in scores and is_for_guests(text, tagged):
            scores[tagged.name] *= _FOR_OTHERS
    lesser = _less_than_named(text, candidates, spans) if len(scores) > 1 else []
    for name in {*lesser, *only_in_names(spans, word_for_word(text, candidates), habits=[*scores])}:
        scores[name] *= 0.5
    for cost, stock in knowledge.used_up.items() if event in _FROM_A_SHOP else ():
        if cost in scores and stock in names:
            add(stock, scores.pop(cost), None, whys[cost])
            spans[stock] = [*spans.get(stock, ()), *spans.get(cost, ())]
    return sorted(
        (Choice(name, score, tuple(spans.get(name, ())), whys[name]) for name, score in scores.items()),
        key=lambda choice: -choice.score,
    )


def cost_meant(text: str, knowledge: Knowledge, least: float) -> str:
    """The account of costs that a text fits best, by so much at least; else ""."""
    costs = purpose(text, knowledge.chart.for_role("expense"), knowledge)
    return costs[0].account if costs and costs[0].score >= least else ""


def _less_than_named(
    text: str, candidates: Sequence[Tagged], spans: Mapping[str, Sequence[Span]]
) -> list[str]:
    """The candidates for which nothing speaks but words that are part of another's whole name: in "school bus" the
    "School" of "School fees"."""
    whole = [
        {span for span, _ in named}
        for tagged in candidates
        if len(named := _named(text, tagged)) > 1
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
    said = phrase_of(text[min(a for (a, _), _ in named) : max(b for (_, b), _ in named)])
    return len(said) > 1 and said in _parts_of(tagged.name)


@lru_cache(maxsize=4096)
def _parts_of(name: str) -> tuple[tuple[str, ...], ...]:
    """The things that a name lists, each by its stems."""
    return tuple(phrase_of(part) for part in re.split(r"\s*(?:&|\+|,|/|\band\b)\s*", name) if part.strip())


def _lies_in(span: Span, parts: Collection[Span]) -> bool:
    return min(a for a, _ in parts) <= span[0] and span[1] <= max(b for _, b in parts)


_FROM_A_SHOP = ("bought", "bought_on_credit", "supplier_refund")
"""What is bought is put in stock, where the book keeps stock, and used up later."""


def section_named(text: str, tagged: Tagged) -> Span | None:
    """Where the text names the section of an account that has namesakes in others: "upstairs", "Delroy's", "unit 2"."""
    said = words(text)
    for before, word in zip((None, *said), said, strict=False):
        # A bare "2" may be anything; "unit 2" is the unit.
        unit = before is not None and before.stem.isalpha() and before.stem in stems_of(tagged.name)
        if any(_alike(word.stem, s) for s in tagged.section) and (unit or not word.stem.isdigit()):
            return word.start, word.end
    return None


def _taken_by(text: str, tagged: Tagged) -> Span | None:
    """Where the text says that takings were in cash, or by card, for an account that keeps just those: "Sales, cash"."""
    found = next((m for m in _TAKEN.finditer(text)), None)
    way = next(w for w in found.groups() if w).casefold().rstrip("s") if found else ""
    return found.span() if found and way in tagged.stems else None


_TAKEN = re.compile(
    r"(?i)\b(cash|cards?)(?: (?:and|&|\+) [\w-]+)? (?:sales?|takings?|taken|income|receipts?|payments?)\b"
    r"|\b(?:sales?|takings?|took)\b[^.;,\d]{0,12}\b(cash|cards?)\b"
    r"|^\W*(?:the )?(cash|cards?)(?: (?:and|&|\+) ?[\w-]+)?(?: (?:today|yesterday|tonight))?:? (?:[A-Z]{0,3}[$£€]? ?)?\d"
)


def _only_how(text: str, tagged: Tagged, chart: Chart) -> bool:
    """Whether all that a text has of a cost's name are words of where one's money lies: "sent 80 momo" speaks for no
    "MoMo charges" beside the "MoMo wallet"."""
    if tagged.account.type is not AccountType.EXPENSE or tagged in chart.money:
        return False
    said = {word.stem for word in words(text)} & set(tagged.stems)
    return bool(said) and len(tagged.stems) > len(said) and said <= {s for t in chart.money for s in t.stems}


_FROM = re.compile(r"(?i)\b(from|at) (the |our |my )?$")


def _by_whom(tagged: Tagged, text: str, span: Span) -> float:
    """How much a word of a cost's name counts: after "from" it is rather who sold it ("bait from the yard")."""
    if tagged.account.type is AccountType.INCOME and span[0] > place_of(text):
        return 0.4
    spent = tagged.account.type is AccountType.EXPENSE
    return 0.5 if spent and _FROM.search(text, max(0, span[0] - 12), span[0]) else 1.0


_ON_CARD = re.compile(
    r"(?i)(\b(on|by|with) (the |my |our )?|\d *|[,;(] *)((credit|debit|business|company) )?card$"
)
"""How it was paid: "on the card" or "70 card" speaks for no "Bank and card fees"."""


def _kept_for(phrases: Sequence[tuple[str, Span]], chart: Chart, names: Collection[str]) -> bool:
    """Whether one of these accounts is kept for what the words are as well: streaming, which is fun, too."""
    return any(t.name in names and t.tags[c] >= 0.9 for c, _ in phrases for t in chart.exactly(c))


def _always(text: str, names: set[str], knowledge: Knowledge) -> list[tuple[str, str]]:
    """Accounts that all the book's entries with a name of the text went to (a firm that is met twice or more)."""
    found = []
    for stem in sorted(names_in(text, knowledge)):
        with_it = [p for p in knowledge.precedents.all if stem in p.stems]
        if _is_a_thing(stem, text, with_it):
            continue
        went = [{line.account for line in p.posting.lines} & names for p in with_it]
        told = [accounts for accounts in went if accounts]
        if len(told) >= 2 and len(same := set.intersection(*told)) == 1:
            found.append((same.pop(), stem))
    return found[:2]


def _is_a_thing(stem: str, text: str, met: Sequence[Precedent]) -> bool:
    """Whether a word is no name but an ordinary word that only went before another one: the "ewe" of "ewe nuts"."""
    if not vectors().knows(stem) or not met:
        return False
    said = [(p.words, w) for p in met for w in words(p.words) if w.stem == stem]
    small = all(text[w.start].islower() for w in words(text) if w.stem == stem)
    return small and all(of[w.start].islower() and _GOES_ON.match(of, w.end) for of, w in said)


_GOES_ON = re.compile(r" [a-z]")


def _still(name: str, like: Likeness, text: str, chart: Chart) -> float:
    """How far the reason for which a precedent went to an account holds for the text, too: the mixer's repair
    says little about a new mixer."""
    concepts_of = {c for tagged in chart.tagged if tagged.name == name for c in tagged.tags}
    low = text.casefold()
    told = [hit for hit in hits(like.precedent.words) if hit.concept in concepts_of]
    own = {like.precedent.words[slice(*hit.span)].casefold() for hit in told}
    if not own or any(word in low for word in own):
        return 1.0
    # Somebody who was met before, and no word of anything else but how it was paid: "Dr Amin, three days at 280".
    met = bool(like.common - vocabulary()) and all(hit.concept in MONEY for hit in hits(text))
    return 0.8 if met else 0.35


def _only_for(like: Likeness, text: str) -> bool:
    """Whether all that a precedent shares is what a thing with a word of its own was for: the wine for the quiz night
    isn't the hall for the quiz night."""
    if place_of(text) < len(text) and not like.common & telling(text[: place_of(text)]):
        return True
    lead, found, _ = text.partition(" for ")
    return bool(found) and not like.common & telling(lead) and bool(hits(lead))


def _by_words(
    text: str, found: Sequence[Hit], names: set[str], chart: Chart, ruled: Mapping[str, str], add: object
) -> None:
    """`found` are the things that the text speaks of, `ruled` the accounts that things of a kind went to as a rule."""
    assert callable(add)
    best: dict[tuple[str, Span], tuple[float, str, bool]] = {}
    for_what, where = after_its_thing(text, found, chart, names), place_of(text)
    if worked := labour(text):
        paid = any(t.name in names for t in chart.exactly("wages"))
        found = [Hit("wages" if paid else "contractors", worked, 1.6)]
    for hit in found:
        if hit.concept == "children" and _COMPANY.search(text, 0, hit.span[0]):
            continue
        if hit.concept == "internet" and _ONLINE.search(text, max(0, hit.span[0] - 16), hit.span[1]):
            continue
        less = 0.3 if _is_whose(hit, found, chart, names) else 1.0
        less *= 0.5 if hit.span[0] > for_what and hit.concept not in RECEIVE else 1.0
        less *= 0.3 if is_of(text, hit, found) else 1.0
        less *= 0.4 if hit.span[0] > where and concepts()[hit.concept].type is AccountType.INCOME else 1.0
        for name, fit, wide in _fits(hit.concept, chart, names):
            key = (name, hit.span)
            weight = min(hit.weight, ELSEWHERE) if wide else hit.weight
            score = fit * weight * less * (1.0 if ruled.get(hit.concept, name) == name else _ELSEWHERE)
            if wide and takes_all(chart, name):
                score = min(score, ODD)
            if hit.concept in _GOODS and for_other_goods(text, name, wide, chart, names):
                score *= _FOR_OTHERS
            if hit.concept == "fuel" and text[slice(*hit.span)].casefold() == "gas" and fit < 0.95:
                score *= 0.75  # it heats as well
            if hit.concept == "sales" and of_another_thing(name, text, hit):
                score *= 0.5
            if score > best.get(key, (0.0, "", False))[0]:
                best[key] = (score, hit.concept, wide)
    own = {at for (name, at), (score, *_) in best.items() if score >= OWN and not takes_all(chart, name)}
    for (name, span), (score, concept, wide) in best.items():
        if wide and span in own and takes_all(chart, name):
            continue
        # Two things that have no account of their own make it no surer that a wider one takes them.
        if wide and any(
            n == name and w and (s, -at[0]) > (score, -span[0]) for (n, at), (s, _, w) in best.items()
        ):
            score *= 0.2
        add(name, score, span, concept.replace("_", " "))


def _is_whose(hit: Hit, found: Sequence[Hit], chart: Chart, names: set[str]) -> bool:
    """Whether a word only says whose a thing is that the book has an account of its own for: "the kids coats"."""
    if hit.concept != "children" or hit.span[1] - hit.span[0] > 10:
        return False
    things = [h for h in found if h.concept in _WORN and hit.span[1] < h.span[0] <= hit.span[1] + 3]
    return any(t.name in names for h in things for t in chart.exactly(h.concept))


_GOODS = ("purchases", "seeds", "fertilizer", "merchandise_cost", "drinks_stock", "craft_materials")
"""Kinds of goods of so many trades that an account kept for one of them takes the others only at need."""
_FOR_OTHERS = 0.35
"""How much an account counts that by its name is kept for other goods, or for other people."""
_ELSEWHERE = 0.6
"""How much an account counts for what the book's rows have under another one."""
_COMPANY = re.compile(r"(?i)\bwith (the |my |our |both |all )*$")
"""Who came along says nothing of what it was: "pizza with the kids"."""
_ONLINE = re.compile(r"(?i)\b(off|from|on|over|via|by|through) (the )?(internet|web|net)$")
"""Where or how it was bought or paid: "scrim off the internet" is no internet."""
_WORN = ("clothing", "medical", "personal_care")
"""What children have as well as others, so that the thing says more than whose it is."""


def _fits(concept: str, chart: Chart, names: set[str]) -> list[tuple[str, float, bool]]:
    """Accounts for a concept with how well they fit, and whether they are only wider ones; these count less with every
    step."""
    level, factor, seen = [concept], 1.0, {concept}
    for _ in range(4):
        found = [
            (t.name, t.tags[c] * factor, factor < 1.0)
            for c in level
            for t in chart.exactly(c)
            if t.name in names
        ]
        if found:
            return found
        following = [b for c in level for b in concepts()[c].broader if b not in seen]
        # Of several broader concepts the first is the nearest: try them one by one.
        for c in following:
            seen.add(c)
            share = _PART if any(c in concepts()[one].within for one in level) else 0.65
            share *= _CATCH_ALL if c in ("other_expense", "other_income") and len(names) > 1 else 1.0
            wide = factor < 1.0 or share < _PART
            if found := [
                (t.name, t.tags[c] * factor * share, wide) for t in chart.exactly(c) if t.name in names
            ]:
                return found
        level, factor = following, factor * 0.5
    return []


_PART = 0.9
"""How much it counts that a thing has no account of its own, for the one of what it is plainly a part of."""
_CATCH_ALL = 0.8
"""How much it counts that a thing has no account of its own, for the account that takes all such things."""


def _named(text: str, tagged: Tagged) -> list[tuple[Span, float]]:
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
                    or (w.stem not in _GENERIC and _alike(w.stem, s))
                ),
                "",
            )
        )
        and not (_WAY.match(text, w.start) and _BY.search(text, 0, w.start))
        and not _is_brought(text, w.start)
        and not (same in _WAYS and (_BY_WAY.search(text, 0, w.start) or _WAY_OF.match(text, w.end)))
    ]


@lru_cache(maxsize=4096)
def _initials(name: str) -> str:
    """What a name of three words or more is called for short: "FTB" for "Family Tax Benefit"."""
    parts = [p for p in re.findall(r"[A-Za-z]+", name) if p.casefold() not in STOP]
    return "".join(p[0].upper() for p in parts) if 3 <= len(parts) <= 5 else ""


@lru_cache(maxsize=4096)
def _items_of(name: str) -> frozenset[str]:
    """The things that a name lists by one word each: all of "Bottles, tins, labels", none of "Phone bill & web"."""
    parts = _parts_of(name)
    alone = {part[0] for part in parts if len(part) == 1}
    return frozenset(alone - _LESSER) if len(parts) > 1 else frozenset()


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
_WAYS = frozenset("card cash bank".split())
_BY_WAY = re.compile(
    r"(?i)\b(on|by|with|in|from|via|per)( (the|my|our|his|her|their))?( own| company| business| debit| credit)* $"
)
"""How something was paid is no account's name: "on her own card"."""


def _alike(one: str, other: str) -> bool:
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
    return {t.name for t in candidates if sum(share for _, share in _named(text, t)) >= 0.7}


_LESSER = frozenset("sale order event service office".split())
"""Words of a name that tell little beside its others: a "cake sale" is none of the "Uniform sales"."""


def candidates_of(candidates: Sequence[Tagged], knowledge: Knowledge) -> list[Candidate]:
    """The accounts as the trained scorer sees them: which concepts they take, what was posted to them before."""
    chart = knowledge.chart
    names = {t.name for t in candidates}
    fits: dict[str, dict[str, float]] = {t.name: _with_wholes(t.tags) for t in candidates}
    for concept in concepts():
        for name, fit, _ in _fits(concept, chart, names):
            fits[name][concept] = max(fit, fits[name].get(concept, 0.0))
    earlier: dict[str, list[str]] = {t.name: [] for t in candidates}
    for precedent in knowledge.precedents.all:
        for line in precedent.posting.lines:
            if line.account in earlier:
                earlier[line.account].append(precedent.words)
    return [Candidate(t.name, fits[t.name], tuple(earlier[t.name])) for t in candidates]


def _with_wholes(tags: Mapping[str, float]) -> dict[str, float]:
    """What an account fits, with what that is a part of: the accountant's account takes professional fees."""
    fits = dict(tags)
    for name, fit in tags.items():
        for whole in concepts()[name].within:
            fits[whole] = max(_PART * fit, fits.get(whole, 0.0))
    return fits


_GENERIC = frozenset(
    "expense cost fee account other income revenue payable receivable general misc business paid received cash bank "
    "bill payment charge and".split()
)


def _accounts_of(like: Likeness) -> set[str]:
    posting = like.precedent.posting
    lines = getattr(posting, "lines", ())
    return {line.account for line in lines} or {getattr(posting, "category", "")}


_COUNTED_GOODS = re.compile(
    r"(?i)\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|some|few) (?:[a-z]+ )?(?:tins|boxes|jars|drawers|cards|bags|safes) (?:of|for|at|@)\b"
)
"""Goods that are sold by what they come in: "3 tins of balm" names no tin of money."""


def money_named(text: str, knowledge: Knowledge) -> list[Choice]:
    """The cash, bank or card accounts that the words name, surest first."""
    chart = knowledge.chart
    found: dict[str, Choice] = {}
    for aside in (_UNTIL, _COUNTED_GOODS):
        text = aside.sub(lambda found: " " * len(found[0]), text)
    low = text.casefold()
    for tagged in chart.money:
        whole = re.search(rf"(?<!\w){re.escape(tagged.name.casefold())}(r?ed|s|ring)?(?!\w)", low)
        if (
            whole
            and not _is_excluded(low, whole.span())
            and not _is_somebody(tagged, text, whole.span(), knowledge)
        ):  # "debit card" is just that, and no bank's transfer
            _keep(found, Choice(tagged.name, 2.0 + len(tagged.stems), (whole.span(),), "named"))
    for tagged, span in _joined(low, chart.money):
        _keep(found, Choice(tagged.name, 2.4, (span,), "named"))
    called = {t.name: _named(text, t) for t in chart.money}
    for tagged, span, share in _own_words(called, chart.money):
        if _A_CONTAINER.fullmatch(text, *span) and not _THE_MONEY_IN.search(text, 0, span[0]):
            continue
        if not _is_excluded(low, span) and not _is_somebody(tagged, text, span, knowledge):
            _keep(found, Choice(tagged.name, 0.9 + share, (span,), "named"))
    for hit in hits(text):
        if hit.concept not in MONEY or _is_excluded(low, hit.span):
            continue
        exact = [t for t in chart.exactly(hit.concept) if t in chart.money]
        own = [t for t in exact if any(_inside(span, hit.span) for span, _ in called[t.name])]
        for tagged in (
            own
            or exact
            or (
                _by_card(hit, low, chart)
                if hit.concept in ("card", "paypal", "savings")
                else _nearest(hit.concept, chart)
            )
        ):
            _keep(
                found,
                Choice(
                    tagged.name, hit.weight * (tagged.tags.get(hit.concept, 0.5)), (hit.span,), hit.concept
                ),
            )
    away = {t.name for t in chart.elsewhere}
    named = [choice for choice in found.values() if choice.account not in away]
    return sorted(named, key=lambda choice: (-choice.score, choice.spans))


def _inside(span: Span, whole: Span) -> bool:
    """Whether a word stands in another stretch: "current" in "the current account", of which only one is called so."""
    return whole[0] <= span[0] and span[1] <= whole[1]


_UNTIL = re.compile(
    r"(?i)\btill (?=(?:the )?(?:next|then|now|tomorrow|today|end|after|mid|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed"
    r"|thu|fri|sat|sun|\d+(?:st|nd|rd|th)\b|(?:he|she|they|we|i) )\w*)|(?<=wait )till\b|(?<=not )till\b"
)
"""A till that is no cash box: "happy to wait till december"."""
_A_CONTAINER = re.compile(r"(?i)(boxe?s?|tins?|drawers?|machines?|jars?|pots?|terminals?)")
_THE_MONEY_IN = re.compile(r"(?i)\b(the|our|my|cash|money|petty|till|from|reader|card)[ -]$")
"""What stands before a word for where money lies: no "juice boxes"."""


def _joined(low: str, accounts: Sequence[Tagged]) -> Iterator[tuple[Tagged, Span]]:
    """The accounts whose names begin with two words that a text has in one, or the other way round: "mpesa" for
    the "M-Pesa till"."""
    for tagged in accounts:
        parts = re.findall(r"[a-z]+", tagged.name.casefold())[:2]
        if len(parts) == 2 and len(parts[0]) < 3 <= len(parts[1]) and not STOP & {*parts}:
            for found in re.finditer(rf"\b{parts[0]}[- ]?{parts[1]}\b(?!\w)", low):
                yield tagged, found.span()


def _own_words(
    called: Mapping[str, Sequence[tuple[Span, float]]], accounts: Sequence[Tagged]
) -> Iterator[tuple[Tagged, Span, float]]:
    """The words of the accounts' names in a text, of which `called` has all by name; one that several of them have in common tells nothing where another
    one tells them apart: "First Valley" beside "Savings - First Valley" and "Checking - First Valley"."""
    found = {t.name: [(t, *hit) for hit in called[t.name]] for t in accounts}
    having: dict[Span, set[str]] = {}
    for name, named in found.items():
        for _, span, _ in named:
            having.setdefault(span, set()).add(name)
    alone = {next(iter(names)) for names in having.values() if len(names) == 1}
    for named in found.values():
        yield from (hit for hit in named if len(having[hit[1]]) == 1 or not having[hit[1]] & alone)


def _is_somebody(tagged: Tagged, text: str, span: Span, knowledge: Knowledge) -> bool:
    """Whether a way of paying that is called like a person of the book is just that person: "Ann's glasses" says no
    more of who paid than "glasses for Ann"; "on Ann's card", "Ann paid" and "by Ann" do."""
    if tagged.name not in knowledge.counterparties:
        return False
    after, before = text[span[1] : span[1] + 16], text[max(0, span[0] - 12) : span[0]]
    return not (_PAYS.match(after) or _PAID_BY.search(before))


_PAYS = re.compile(
    r"(?i)(['’]?s)? (own )?((credit |debit )?card|account|money|cash|pocket|paid|pays|got (it|this|that))\b"
)
_PAID_BY = re.compile(r"(?i)\b(by|from|via) $")


def _by_card(hit: Hit, low: str, chart: Chart) -> list[Tagged]:
    """Where the book has no card, "on the card" is the card of its one bank account; "my own card" isn't."""
    banks = [t for t in chart.exactly("bank") if t in chart.money]
    paid = _ON_THE_CARD.search(low[: hit.span[1]])
    return banks if hit.concept == "card" and len(banks) == 1 and paid else []


_ON_THE_CARD = re.compile(
    r"\b(paid|pays|on|by|with|via|to|onto) ((the|our|a|his|her|their|business|company|shop|debit) )*(debit )?card$"
)


def _nearest(concept: str, chart: Chart) -> list[Tagged]:
    """Where a way of paying has no account of its own, the nearest: for cash the petty cash."""
    money = chart.money
    found = [t for t in chart.of_concept(concept) if t in money]
    return found or [t for t in chart.exactly("petty_cash") if t in money and concept == "cash"]


def _keep(found: dict[str, Choice], choice: Choice) -> None:
    known = found.get(choice.account)
    if known is None or known.score < choice.score:
        found[choice.account] = choice


# "business cards", "bank charges", "cash flow", "gift card", "sim card": money words that name no account.
_NOT_MONEY = re.compile(
    r"business cards|card (people|company|compan(y|ies)|firm|provider|processor|terminal|guys)|gift cards?|bank (fees?|charges?|loan|holiday|statement|interest)|cash.?flow|sim card|credit card fees?"
    r"|card (fees?|machine|reader|processing)|birthday cards?|playing cards|post ?cards?|christmas cards?|greeting cards?"
    r"|store credit|(?:taxi|cab|uber|bus|rickshaw|tuk-?tuk|matatu|boda|okada|keke|tram|lyft|bolt|ride|trip|drive|drove|went|walk|walked|parking|parked|run) (?:\w+ )?(?:to|at|near|by) the bank"
    r"|cash ?(?:machines?|points?)|food bank|bank (took|charged|paid|gave|lent|credited|debited)|power bank|card for|checked|check.?up|check out|cash ?back|discount card|metro card|id cards?|score ?cards?|memory card"
)


def _is_excluded(low: str, span: Span) -> bool:
    return any(m.start() <= span[0] < m.end() for m in _NOT_MONEY.finditer(low))

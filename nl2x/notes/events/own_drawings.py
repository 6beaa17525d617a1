"""What the owner takes for himself, however he puts it: "grabbed 500 outta the till for meself", "took 500 out of the
cash box for Adwoa's school trip"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nl2x.books.model import AccountType
from nl2x.notes.accounts.purpose import cost_meant
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.single_entry import one_sided
from nl2x.notes.catalogue import concepts, event
from nl2x.notes.events.recognise import Guess, lacking, put_first
from nl2x.notes.wording.segments import Segment

_TOOK = r"\b(?:took|taken|take|taking|grabbed|nabbed|nicked|pinched|pulled|drew|withdrew|lifted|pocketed)\b"
_FOR_ONESELF = re.compile(
    rf"(?i){_TOOK}[^.;]*\b(?:for|to) (?:m[ey]sel[fv]?|ourselves|my own pocket|my pocket)\b(?! and)"
    rf"|{_TOOK} (?:out )?(?:[£$€₦₹]|[A-Z]{{2,3}} ?)?\d[\d.,]*k?(?: [a-z]+)? (?:out )?(?:home|for (?:us|me|the house|home))\b(?! (?:to|and))"
    r"|\bhelped m[ey]self to [£$€₦₹]?\d"
)
_OUT = re.compile(
    rf"(?i)(?:{_TOOK}|\bhad) (?:out )?(?:[£$€₦₹]|[A-Z]{{2,3}} ?)?\d[\d.,]*k?(?: \w+)?(?: cash)? (?:out ?(?:of|ta)|outta|from|off)\b[^.;]*? for (?P<what>[^.;]*)"
)
_RELATIVES = (
    r"wife|husband|partner|son|daughter|kids?|boys?|girls?|child|children|mum|mom|mam|mother|dad|father|parents|brother|sister|nan|gran|"
    r"granny|grandma|aunty?|auntie|uncle|nephew|niece|family|in-?laws?|missus|madam|baby"
)
_OF_FAMILY = re.compile(
    rf"(?i)\W*(?:my|our|the) (?:own )?(?:{_RELATIVES})\b(?!['’]?s? (?:wages?|pay|shift|hours))"
)
_SOMEBODYS = re.compile(r"\W*(?:[A-Z][a-z]+(?:['’]s|s['’]?)|my|our) ")
_PRIVATE = frozenset(("children", "personal_care", "clothing", "toys", "education", "medical", "fun", "pets"))
"""What is hardly a firm's, where it keeps no account for it."""
_SUM = r"(?:[£$€₦₹]|[A-Z]{2,3} ?)?\d[\d.,]*k?"
_TO_ONE_WHO_OWNS = re.compile(
    rf"(?i)\W*(?:(?P<taker>[^\W\d_]+) (?:took|drew|withdrew|grabbed|had)(?: out)? {_SUM}"
    rf"|(?:paid|gave) (?P<paid>[^\W\d_]+) {_SUM}|{_SUM} (?:to|for) (?P<given>[^\W\d_]+))"
    r"(?: cash)?(?: (?:out of|outta|out|from|off)(?: the| our)? (?:(?!to\b|for\b|back\b)\w+ ?){1,3})?"
    r"(?: ?for (?:him|her|them)sel(?:f|ves))?[\s.!]*"
)


_BY_WHOM = re.compile(
    rf"(?i)\W*(?P<taker>[^\W\d_]{{2,}}) (?:took|drew|withdrew|grabbed|had)(?: out)?(?: another)? {_SUM}"
)
_NOBODY = frozenset(
    "we he she they you who just also then have already only again boss owner director".split()
)


def drawn_for_oneself(found: Sequence[Guess], segment: Segment, knowledge: Knowledge) -> list[Guess]:
    """The guesses, with what the owner takes first where he says that it is for himself or for his family."""
    kind = event("owner_took_out")
    text = segment.whole
    if lacking(kind, knowledge) or one_sided(knowledge.book) or not knowledge.chart.exactly("drawings"):
        return list(found)
    owner = _by_one_who_owns(text, knowledge)
    if not owner and not _FOR_ONESELF.search(text) and not _for_the_family(text, knowledge):
        return list(found)
    best = max((g.score for g in found), default=0.0)
    first, *others = put_first(kind.name, found, max(4.2, best + 0.9))
    said = _FOR_ONESELF.search(text) or _OUT.search(text) or owner
    return [replace(first, cue=first.cue or (said.span() if said else None)), *others]


def _by_one_who_owns(text: str, knowledge: Knowledge) -> re.Match[str] | None:
    """All that is said, where it is that somebody took a sum, or was given it, whom the account of drawings is called
    after and no other account but the owners' own ("Taken by Rosa")."""
    said = _TO_ONE_WHO_OWNS.fullmatch(text)
    if said is None:
        return None
    name = telling(next(n for n in said.group("taker", "paid", "given") if n))
    called = [t for t in knowledge.chart.tagged if name and name <= set(t.stems)]
    owners = all(t.account.type is AccountType.EQUITY for t in called)
    return said if owners and any(t.is_a(("drawings",)) for t in called) else None


def taken_by_another(text: str, account: str, knowledge: Knowledge) -> str:
    """Who took it by the words, where `account` is called after somebody else, or where earlier rows tell of him and never of
    what he drew; an empty string otherwise."""
    said = _BY_WHOM.match(text)
    name = telling(said["taker"]) if said and said["taker"].casefold() not in _NOBODY else frozenset()
    tagged = knowledge.chart.get(account)
    if said is None or not name or tagged is None or name & set(tagged.stems):
        return ""
    told = [p.posting for p in knowledge.precedents.all if name <= p.stems]
    drew = any(line.account == account for posting in told for line in posting.lines)
    called_after = set(tagged.stems) - {stem for title in concepts()["drawings"].titles for stem in title}
    return said["taker"] if (told and not drew) or called_after else ""


def may_be_for_the_firm(text: str, knowledge: Knowledge) -> bool:
    """Whether what money was taken out for is a cost that the book keeps an account for, or for one of its people."""
    out = _OUT.search(text)
    if out is None or _FOR_ONESELF.search(text) or _OF_FAMILY.match(out["what"]):
        return False
    return bool(cost_meant(out["what"], knowledge, _OF_THE_FIRM)) or _is_known(out["what"], knowledge)


def _is_known(what: str, knowledge: Knowledge) -> bool:
    whose = telling(what.split(" ")[0])
    return any(whose & p.stems for p in knowledge.precedents.all)


def _for_the_family(text: str, knowledge: Knowledge) -> bool:
    """Whether money was taken for something that is nobody's but a family's, and the book has no such costs."""
    out = _OUT.search(text)
    if out is None:
        return False
    what = out["what"]
    if cost_meant(what, knowledge, _OF_THE_FIRM):
        return False
    if _OF_FAMILY.match(what):
        return True
    told = {h.concept for h in hits(what) if concepts()[h.concept].type is AccountType.EXPENSE}
    mine = _SOMEBODYS.match(what) and not _is_known(what, knowledge) and told and told <= _PRIVATE
    return bool(mine) and not any(knowledge.chart.exactly(concept) for concept in told)


_OF_THE_FIRM = 0.6
"""From here on an account of costs is meant by the words."""

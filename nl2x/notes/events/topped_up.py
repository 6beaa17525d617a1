"""A float that is filled up again by what was spent from it: "stamps 8, parking 12 from petty cash; topped back up from
the bank" is two purchases, and 20 moved from the bank."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.money_accounts import money_named
from nl2x.notes.accounts.own_accounts import distinct, transfer_side
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.program import Because, Happening, Sum
from nl2x.notes.events.reading import Doubt, Draft
from nl2x.notes.events.recognise import Guess, lacking
from nl2x.notes.facts.model import Facts
from nl2x.notes.wording.segments import Segment, figures_in

_BOX = r"petty cash|float|till|tin|cash ?box|cash tin|cash drawer|box|pot|imprest"
_FILLED = r"(?:top(?:ped|ping)?|toped|replenish(?:ed)?|refill(?:ed)?|restor(?:ed|e)|reimburs(?:ed|e)|made up|filled|brought)"
_IT = rf"(?:(?:the |our |my )?(?:{_BOX}|it|cash)\b )?"
_THEN = r"(?:(?:and|then|now|i|we|have|has|been|was|is|all|also|later|afterwards|so) )*"
_AFTER = re.compile(
    rf"(?i)[ ]*(?:[,;.:–—\n]| - |\band\b|\bthen\b)[ ]*{_THEN}{_IT}{_THEN}{_FILLED}\b[^,;\d\n]*"
    rf"(?:\b(?:up|again|back|from|out of|float|{_BOX}|bank)\b)[^,;\d\n]*(?=[.,;\n]|$)"
)
_BEFORE = re.compile(
    rf"(?i)^\W*(?:the |our )?(?:{_BOX}) (?P<deed>(?:was |has been |is )?{_FILLED}(?: up)?(?: from (?:the )?bank)?)(?= ?[:–-])"
)
_HAS_BOX = re.compile(rf"(?i)\b(?:{_BOX})\b")


@dataclass(frozen=True)
class TopUp:
    """Words that say a float was filled up again, by as much as was spent from it."""

    words: str
    span: tuple[int, int]


def without_top_up(facts: Facts, knowledge: Knowledge) -> tuple[Facts, TopUp | None]:
    """The facts of the note without such words, and these; only where something was spent and no sum is told."""
    if lacking(event("transfer"), knowledge) or not facts.money or not _HAS_BOX.search(facts.note):
        return facts, None
    before = _BEFORE.search(facts.note)
    after = None if before else _AFTER.search(facts.note, min(a.span[0] for a in facts.money))
    found = before.span("deed") if before else after.span() if after else None
    if found is None or any(found[0] <= a.span[0] < found[1] for a in facts.money):
        return facts, None
    start, end = found
    note = f"{facts.note[:start]}{' ' * (end - start)}{facts.note[end:]}"
    return replace(facts, note=note), TopUp(facts.note[start:end].strip(" ,;.:-–—\n"), found)


def filled_up(
    top: TopUp, drafts: Sequence[Draft], facts: Facts, knowledge: Knowledge
) -> tuple[Draft, list[Doubt]] | Halt:
    """The money moved into the float: just what the note's other entries took out of it."""
    boxes = [t.name for t in knowledge.chart.money if t.is_a(("cash", "petty_cash"))]
    spent = [(d, d.happening.roles.get("how", "")) for d in drafts]
    there = [name for d, name in spent if name in boxes and d.guess.event.flow == "out"]
    if len(set(there)) != 1:
        return Halt(f'What was "{top.words}", and by how much?', top.span, "topped up")
    box = there[0]
    sums = [
        d.happening.amounts["total"] for d, name in spent if name == box and "total" in d.happening.amounts
    ]
    if not sums:
        return Halt(f'By how much was it "{top.words}"?', top.span, "topped up")
    total: Sum = sums[0]
    for more in sums[1:]:
        total = total + more
    spent_on = [a for a in facts.amounts if a.id in total.facts]
    source = _source(top, box, knowledge)
    kind = event("transfer")
    words = Because("event", top.words, top.span)
    roles = {"to": box, "from": source.account}
    date = drafts[-1].happening.date
    happening = Happening(
        kind.name,
        date,
        roles,
        {"total": total},
        description=top.words,
        because=(words, Because("from", source.why), *(Because("total", a.words, a.span) for a in spent_on)),
    )
    segment = Segment(*top.span, top.words, figures_in(facts, *top.span))
    filled = {"to": Filled(box, 0.95, (), "what was spent from"), "from": source}
    draft = Draft(happening, Guess(kind, 4.0, cue=top.span), filled, segment)
    question = f'Out of which account was it "{top.words}"?'
    doubt = Doubt("from", source.sure, question, (source.account, *source.rivals[:3]), top.span, len(drafts))
    return draft, [doubt]


def _source(top: TopUp, box: str, knowledge: Knowledge) -> Filled:
    """Where the money came from: the account that is named, or the one that the float was always filled from."""
    named = [c.account for c in distinct(money_named(top.words, knowledge)) if c.account != box]
    if len(named) == 1:
        return Filled(named[0], 0.95, (), "said in the note")
    found = transfer_side("from", f"topped up {box}", knowledge)
    others = [t.name for t in knowledge.chart.money if t.name != box]
    if found is None or found.account == box:
        return Filled(others[0], 0.5, (), "another account", tuple(others[1:]))
    return found

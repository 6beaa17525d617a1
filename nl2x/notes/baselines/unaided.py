"""A baseline: a language model alone writes the whole entry, under a grammar that knows the book's accounts.

What many would try first, and what the rest of this package is compared with: eight of the book's own entries as
examples, and a reply that can only be lines of debits and credits to accounts of this book, with typed amounts. What
doesn't balance counts as a question, since nothing is written.
"""

from __future__ import annotations

import re
from decimal import Decimal

from nl2x.books.model import JournalEntry, Line
from nl2x.errors import Refused
from nl2x.lm import Engine, Prompt, Sampling
from nl2x.lm.grammar import Characters, Choice, Grammar, Repeat, Sequence, Text, one_of
from nl2x.notes.baselines.baseline import proposed
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.program import Happening
from nl2x.notes.facts import read_facts
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Asked, Proposal, Question

EXAMPLES = 8
MOST_LINES = 6
ASKS = "Question"
_SYSTEM = (
    "You are the bookkeeper. Write the journal entry for the note, one line for each account: Dr or Cr, the account, the amount. "
    f"If something is missing or it is no transaction, write {ASKS}."
)
_LINE = re.compile(r"(Dr|Cr) (.+) (\d+(?:\.\d{1,2})?)")


def unaided(desk: Desk, note: str, engine: Engine) -> Asked | Proposal:
    """What the model writes, as a proposal; a question where it asks or doesn't balance."""
    knowledge = desk.knowledge
    reply = engine.generate(prompt(knowledge, note), Sampling(max_tokens=120), grammar=grammar(knowledge))
    found = [_LINE.fullmatch(line) for line in reply[0].text.strip().splitlines()]
    lines = tuple(_line(*match.groups()) for match in found if match is not None)
    debit, credit = (sum((getattr(line, s) for line in lines), Decimal(0)) for s in ("debit", "credit"))
    if not lines or debit != credit:
        return Asked(Question("What happened?"))
    facts = read_facts(note, today=desk.options.today)
    day = facts.days[0].value if facts.days and facts.days[0].value else facts.today
    happening = Happening(event("bought").name, day, description=note)
    try:
        return proposed(desk, note, happening, JournalEntry(day, lines, note))
    except Refused as error:
        return Asked(Question(str(error)))


def prompt(knowledge: Knowledge, note: str) -> Prompt:
    """The note, after the book's last entries as examples."""
    past = [e for e in knowledge.entries if e.description][-EXAMPLES:]
    turns = tuple((e.description, "\n".join(_written(line) for line in e.lines)) for e in past)
    return Prompt(user=note, system=_SYSTEM, turns=turns)


def grammar(knowledge: Knowledge) -> Grammar:
    """Lines of an entry to accounts of this book, or a question."""
    digits = Characters("0-9")
    amount = Sequence((Repeat(digits, 1, 9), Repeat(Sequence((Text("."), Repeat(digits, 1, 2))), 0, 1)))
    account = one_of(*(t.name for t in knowledge.chart.tagged))
    line = Sequence((one_of("Dr ", "Cr "), account, Text(" "), amount))
    entry = Sequence((line, Repeat(Sequence((Text("\n"), line)), 1, MOST_LINES - 1)))
    return Choice((entry, Text(ASKS)))


def _written(line: Line) -> str:
    side = "Dr" if line.debit else "Cr"
    return f"{side} {line.account} {(line.debit or line.credit):f}"


def _line(side: str, account: str, amount: str) -> Line:
    value = Decimal(amount)
    return Line(account, debit=value) if side == "Dr" else Line(account, credit=value)

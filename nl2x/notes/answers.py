"""What an answer changes: it completes the note, and only what is still missing is asked again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from nl2x.notes.answered_figures import OF_FIGURES, TAX, TheSum, appended, with_figure
from nl2x.notes.answered_words import another_one, declined, with_words
from nl2x.notes.batch import BankLine
from nl2x.notes.catalogue import events
from nl2x.notes.dimensions import values_of
from nl2x.notes.knowledge import Knowledge
from nl2x.notes.meant import name_meant, option_meant, plain
from nl2x.notes.offers import settling
from nl2x.notes.outcome import Question
from nl2x.notes.place_answers import place_meant
from nl2x.notes.raw import is_raw
from nl2x.notes.reading import Doubt

_YES = re.compile(
    r"\s*(y|yes|yep|yeah|ok|correct|right|post( it)?|it has|done|it happened|sure)\b[\s.!]*", re.IGNORECASE
)


@dataclass(frozen=True)
class Said:
    """The note together with the answers given so far.

    `events` and `roles` are fixed by an answer (by the happening's number); `confirmed` are kinds of question
    that were answered with yes.
    """

    note: str
    events: Mapping[int, str] = field(default_factory=dict)
    roles: Mapping[tuple[int, str], str] = field(default_factory=dict)
    places: Mapping[tuple[int, str], str] = field(default_factory=dict)
    """Where it goes, by what was asked for (nl2x.notes.placing)."""
    confirmed: frozenset[str] = frozenset()
    appended: str = ""
    raw: str = ""
    """An entry in the raw form (nl2x.notes.raw), given by a person."""
    party: str = ""
    """Whom it was with, where a question asked for that."""
    bank: BankLine | None = None
    """The columns of a bank's file that the note comes from."""
    settled: frozenset[str] = frozenset()
    """Questions, word for word, that were answered with the yes that they offered."""
    sums: tuple[TheSum, ...] = ()
    """What was named as the sum of a stretch of the text."""
    when: str = ""
    """The day or month that an answer named."""
    meant: frozenset[str] = frozenset()
    """Earlier entries, their lines and cells that answers named, as the questions offered them."""
    declined: bool = False
    """Whether the last answer was that nothing is to be posted."""

    def settles(self, doubt: Doubt) -> bool:
        """Whether an answer was given to just this: what somebody has answered is certain, and never asked again."""
        role = (doubt.happening, doubt.field)
        event = doubt.field == "event" and doubt.happening in self.events
        return event or role in self.roles or role in self.places or doubt.question in self.settled

    @property
    def flow(self) -> str:
        """Which way the money went, where a bank's columns say it: "in", "out" or ""."""
        return "" if self.bank is None else "in" if self.bank.amount > 0 else "out"

    @property
    def text(self) -> str:
        """The words to read: the note, then what the answers added."""
        return f"{self.note}\n{self.appended}" if self.appended else self.note


def answered(said: Said, question: Question, answer: str, knowledge: Knowledge) -> Said:
    """`said` with one more answer, to the question it is for."""
    words = answer.strip()
    if is_raw(words):
        return replace(said, raw=words)
    said = replace(said, declined=declined(question, words))
    if said.declined:
        return said
    if question.kind not in OF_FIGURES | {TAX}:  # "12" answers "How much was it?", and is no twelfth option
        words = option_meant(words, question.options) or words
    if place := place_meant(question, words, knowledge):
        if question.role == "what" and (account := knowledge.chart.get(place)):
            return replace(said, roles={**said.roles, (question.happening, "what"): account.name})
        return replace(said, places={**said.places, (question.happening, question.role): place})
    if _YES.fullmatch(words) or another_one(question, words):
        fixed = _first_option(said, question)
        asked_so = {question.text} if question.options[:1] == ("yes",) else set()
        return replace(fixed, confirmed=said.confirmed | {question.kind}, settled=said.settled | asked_so)
    if question.kind == "entry" and words in question.options:
        return replace(said, meant=said.meant | {words})
    if question.kind == "who":
        return replace(said, party=words)
    if found := _role_settled(question, words, knowledge):
        return replace(said, roles={**said.roles, (question.happening, found[0]): found[1]})
    if name := _event_meant(words):
        told = {question.kind} if question.kind == "on tick" else set()
        return replace(
            said, events={**said.events, question.happening: name}, confirmed=said.confirmed | told
        )
    return with_figure(said, question, words) or with_words(said, question, words) or appended(said, words)


def _first_option(said: Said, question: Question) -> Said:
    if question.role and question.options:
        return replace(said, roles={**said.roles, (question.happening, question.role): question.options[0]})
    return said


def _event_meant(words: str) -> str:
    wanted = words.casefold().strip(" .")
    return next((e.name for e in events().values() if wanted in (e.means.casefold(), e.name)), "")


def _role_settled(question: Question, words: str, knowledge: Knowledge) -> tuple[str, str] | None:
    """The role that an answer settles, and what takes it: any account of the book or, for a further column, any
    value it has. Where the question is what happened, an account tells what it was for, or how it was paid."""
    role = question.role if question.role in _roles() else ""
    if values := values_of(question.role, knowledge) if question.role else []:
        value = name_meant(words, values)
        return (question.role, value) if value else None
    if not role and question.kind not in ("event", "account", ""):
        return None
    account = _account_meant(words, role, knowledge)
    if not account:
        return None
    if role in ("", "what") and _only_pays(account, knowledge):
        return "how", account
    return role or "what", account


@cache
def _roles() -> frozenset[str]:
    """What an account can be in an event's entry: a role, or a concept that it needs."""
    return frozenset(row.account for kind in events().values() for row in kind.entry)


def _account_meant(words: str, role: str, knowledge: Knowledge) -> str:
    """The account that is said; of several that are partly said, the one that may have been money if that was asked."""
    if called := knowledge.book.account(words):
        return called.name
    chart = knowledge.chart
    money = [t.name for t in chart.money]
    every = [t.name for t in chart.tagged]
    names = [money, every] if role in _PAID else [every]
    if not role:  # the answer may be anything: only the name of an account is one
        return next((name for name in every if plain(name) == plain(words)), "")
    return next((found for some in names if (found := name_meant(words, some))), "")


_PAID = ("how", "to", "from", "rest")


def _only_pays(account: str, knowledge: Knowledge) -> bool:
    """Whether nothing is ever bought or earned on an account: it is money, or a debt."""
    chart = knowledge.chart
    bought = any(t.name == account for kind in ("cost", "earned") for t in chart.for_role(kind))
    return not bought and any(t.name == account for t in settling(chart))

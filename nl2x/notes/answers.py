"""What an answer changes: it completes the note, and only what is still missing is asked again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from nl2x.notes.batch import BankLine
from nl2x.notes.catalogue import events
from nl2x.notes.knowledge import Knowledge
from nl2x.notes.outcome import Question
from nl2x.notes.raw import is_raw

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
    confirmed: frozenset[str] = frozenset()
    appended: str = ""
    raw: str = ""
    """An entry in the raw form (nl2x.notes.raw), given by a person."""
    party: str = ""
    """Whom it was with, where a question asked for that."""
    bank: BankLine | None = None
    """The columns of a bank's file that the note comes from."""

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
    if _YES.fullmatch(words):
        fixed = _first_option(said, question)
        return replace(fixed, confirmed=said.confirmed | {question.kind})
    if question.kind == "who":
        return replace(said, party=words)
    if name := _event_meant(words):
        return replace(said, events={**said.events, question.happening: name})
    if question.role and (account := knowledge.chart.get(_own_name(words, knowledge))):
        return replace(said, roles={**said.roles, (question.happening, question.role): account.name})
    if question.span and question.kind in ("amount", "date") and not said.appended:
        start, end = question.span
        return replace(said, note=f"{said.note[:start]}{words}{said.note[end:]}", confirmed=said.confirmed)
    if (
        question.span
        and question.kind == "contradiction"
        and (fixed_note := _settled(said.note, question, words))
    ):
        return replace(said, note=fixed_note)
    return replace(said, appended=f"{said.appended}, {words}" if said.appended else words)


def _first_option(said: Said, question: Question) -> Said:
    if question.role and question.options:
        return replace(said, roles={**said.roles, (question.happening, question.role): question.options[0]})
    return said


def _event_meant(words: str) -> str:
    wanted = words.casefold().strip(" .")
    return next((e.name for e in events().values() if wanted in (e.means.casefold(), e.name)), "")


def _own_name(words: str, knowledge: Knowledge) -> str:
    account = knowledge.book.account(words)
    return account.name if account else words


def _settled(note: str, question: Question, words: str) -> str:
    """The note with the figure that the answer corrects: the one nearest to it in a contradiction."""
    assert question.span is not None
    start, end = question.span
    figures = list(re.finditer(r"\d[\d.,]*", note[start:end]))
    number = re.search(r"\d[\d.,]*", words)
    if not figures or not number:
        return ""
    last = figures[-1]
    return f"{note[: start + last.start()]}{number.group()}{note[start + last.end() :]}"

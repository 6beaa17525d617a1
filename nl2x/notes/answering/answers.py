"""What an answer changes: it completes the note, and only what is still missing is asked again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from nl2x.books.model import AccountType
from nl2x.notes.accounts.dimensions import values_of
from nl2x.notes.accounts.offers import settling
from nl2x.notes.amounts.apart import with_apart
from nl2x.notes.amounts.exchange import with_worth
from nl2x.notes.amounts.month_parts import with_months
from nl2x.notes.answering import blank_answers
from nl2x.notes.answering.answered_debts import tells_of
from nl2x.notes.answering.answered_figures import (
    OF_A_SUM,
    OF_FIGURES,
    TAX,
    TheSum,
    appended,
    figures_said,
    with_figure,
)
from nl2x.notes.answering.answered_words import agreed, another_one, declined, something_else, with_words
from nl2x.notes.answering.as_answered import can_be
from nl2x.notes.answering.place_answers import place_meant, table_named
from nl2x.notes.batches.batch import BankLine
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.catalogue import event, events
from nl2x.notes.events.disposal_words import with_answer
from nl2x.notes.events.raw import is_raw
from nl2x.notes.events.reading import Doubt
from nl2x.notes.events.schedule import with_length
from nl2x.notes.events.used_up import with_start
from nl2x.notes.facts.text import CONTROLS
from nl2x.notes.outcome import Question
from nl2x.notes.places.placing import SETTLES, TABLE
from nl2x.notes.wording.meant import name_meant, option_meant, plain, with_number
from nl2x.notes.wording.words import blanked
from nl2x.notes.wording.yes_no import has_no_idea, is_no_name, says_no, says_yes

ROW_ALIKE = "row alike"
"""What the question is called whether a note is a row like an earlier one (nl2x.notes.alike)."""
MOVED = "moved as before"
"""What the question is called whether money only moved, as an earlier row has it (nl2x.notes.alike.moved)."""
OTHERWISE = {ROW_ALIKE: "no row alike", MOVED: "no such move"}
"""Questions after whose no a note is read in another way, and what that is kept under."""
_OPEN = 0.5
"""How sure a guess is at most that an answer did nothing for."""
_LETTER = re.compile(r"[^\W\d_]")
_CONTROL = re.compile(rf"(?:[\x00-\x1f\x7f-\x9f]|{CONTROLS.pattern})+")


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
    """Where it goes, by what was asked for (nl2x.notes.places.placing)."""
    confirmed: frozenset[str] = frozenset()
    appended: str = ""
    raw: str = ""
    """An entry in the raw form (nl2x.notes.events.raw), given by a person."""
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
    still_open: Mapping[tuple[int, str], str] = field(default_factory=dict)
    """What was asked for and answered with words that name none of it, and the guess that was doubtful."""
    blanks: Mapping[str, str] = field(default_factory=dict)
    """What goes into columns that would have been left blank (nl2x.notes.answering.blank_answers)."""
    declined: bool = False
    """Whether the last answer was that nothing is to be posted."""

    @property
    def is_answered(self) -> bool:
        """Whether anything was answered that says how the note is meant."""
        told = self.events or self.roles or self.places or self.confirmed or self.settled
        return bool(told or self.appended or self.when or self.sums or self.meant or self.party)

    def settles(self, doubt: Doubt) -> bool:
        """Whether an answer was given to just this: what somebody has answered is certain, and never asked again."""
        role = (doubt.happening, doubt.field)
        event = doubt.field == "event" and doubt.happening in self.events
        return event or role in self.roles or role in self.places or doubt.question in self.settled

    def as_doubtful(self, doubt: Doubt) -> Doubt:
        """The doubt, no less where an answer in other words led to the same guess once more and none has named it."""
        guess = self.still_open.get((doubt.happening, doubt.field))
        if guess is None or guess not in doubt.options[:1]:
            return doubt
        named = telling(guess)
        if named and named <= telling(self.appended):
            return doubt
        return replace(doubt, sure=min(doubt.sure, _OPEN))

    @property
    def flow(self) -> str:
        """Which way the money went, where a bank's columns say it: "in", "out" or ""."""
        return "" if self.bank is None else "in" if self.bank.amount > 0 else "out"

    @property
    def text(self) -> str:
        """The words to read: the note, then what the answers added."""
        return f"{self.note}\n{self.appended}" if self.appended else self.note


def answered(said: Said, question: Question, answer: str, knowledge: Knowledge) -> Said:
    """`said` with one more answer, to the question it is for; as it was where that is no answer."""
    words = _CONTROL.sub(" ", answer).strip()
    if is_raw(words):
        return replace(said, raw=words)
    if question.kind == blank_answers.KIND:
        return blank_answers.with_blank(replace(said, declined=False), question, words, knowledge)
    for heard in (with_answer, with_start, with_length):
        if told := heard(said, question, words):
            return replace(told, declined=False)
    if question.kind in OTHERWISE and says_no(words):
        return replace(said, confirmed=said.confirmed | {OTHERWISE[question.kind]})
    figures = OF_FIGURES | {TAX}
    if question.kind in figures and _number_of_option(question, words):
        return said
    if question.kind not in figures and not is_no_name(words):  # "12" answers "How much was it?"
        words = option_meant(words, question.options) or with_number(words, question.options) or words
    words = something_else(question, words) or words
    if question.kind in OF_A_SUM and len(question.options) == 1 and _AS_OFFERED.fullmatch(words):
        words = question.options[0]
    offered = words in question.options and not says_no(words)
    if not offered and has_no_idea(words):
        return said
    said = replace(said, declined=not offered and declined(question, words))
    if said.declined:
        return said
    for with_told in (with_apart, with_months, with_worth):
        if told := with_told(said, question, words):
            return told
    if place := place_meant(question, words, knowledge):
        if question.role == "what" and (account := knowledge.chart.get(place)):
            return replace(said, roles={**said.roles, (question.happening, "what"): account.name})
        return replace(said, places={**said.places, (question.happening, question.role): place})
    if table := table_named(question, words, knowledge):
        return replace(said, places={**said.places, (question.happening, TABLE): table})
    if agreed(question, words) or another_one(question, words):
        fixed = _first_option(said, question)
        if question.kind == LEFT_OUT and question.span is not None:
            return replace(fixed, note=blanked(fixed.note, question.span))
        asked_so = {question.text} if question.options[:1] == ("yes",) else set()
        return replace(fixed, confirmed=said.confirmed | {question.kind}, settled=said.settled | asked_so)
    if question.kind == "entry" and words in question.options:
        return replace(said, meant=said.meant | {words})
    if says_yes(words) or says_no(words):
        return with_figure(said, question, words) or said if question.kind == TAX else said
    if question.kind == "who":
        return replace(said, party=words) if _LETTER.search(words) else said
    if found := _role_settled(question, words, knowledge):
        return _with_role(said, question.happening, *found, knowledge)
    if several := _name_and_more(question, words, knowledge):
        found, more = several
        return appended(_with_role(said, question.happening, *found, knowledge), more)
    if name := _event_meant(words) or _way_meant(question, words):
        return _with_event(said, question, name, knowledge)
    told = with_figure(said, question, words) or with_words(said, question, words)
    return told or _with_more(said, question, words)


LEFT_OUT = "left out"
"""The kind of question whether the words that it is about are to be left out."""
_AS_OFFERED = re.compile(
    r"(?i)\W*(?:yes|yep|yeah|y|ok|okay|right|correct|(?:it was |exactly )?the same(?: again| as (?:before|last time|then))?"
    r"|same(?: again| as (?:before|last time|then|usual|always))?|as (?:before|usual|always|last time)|that)\W*"
)
"""What says that it was the one sum that is offered."""


def _number_of_option(question: Question, words: str) -> bool:
    """Whether a bare figure may as well be the number of one of the figures that are offered: it is asked again."""
    if not re.fullmatch(r"\d{1,2}", words) or not 1 <= int(words) <= len(question.options):
        return False
    return int(words) not in {f.value for option in question.options for f in figures_said(option)}


def _with_role(said: Said, happening: int, role: str, account: str, knowledge: Knowledge) -> Said:
    """With the account; what was said before to have happened no longer holds where that can't have it."""
    fixed = said.events.get(happening)
    contrary = role == "what" and fixed and not can_be(event(fixed), account, knowledge)
    kept = {i: name for i, name in said.events.items() if i != happening or not contrary}
    return replace(said, events=kept, roles={**said.roles, (happening, role): account})


def _with_event(said: Said, question: Question, name: str, knowledge: Knowledge) -> Said:
    """With what happened; an account that was said before no longer holds where this can't have it."""
    told = {question.kind} if question.kind == "on tick" else set()
    what = (question.happening, "what")
    contrary = what in said.roles and not can_be(event(name), said.roles[what], knowledge)
    kept = {key: account for key, account in said.roles.items() if key != what or not contrary}
    happened = {**said.events, question.happening: name}
    return replace(said, events=happened, roles=kept, confirmed=said.confirmed | told)


def _with_more(said: Said, question: Question, words: str) -> Said:
    """With words to read beside the note's. A bare number tells nothing where no figure was asked for, and words that
    lead to nothing else leave the guess as doubtful as it was."""
    role = question.role or ("event" if question.kind == "event" else "")
    options = question.kind not in OF_A_SUM and question.options
    asked = role or options or question.kind in ("who", "post")
    if asked and not _LETTER.search(words):
        return said
    more = appended(said, words)
    if not role or not question.options or telling(words) & telling(question.options[0]):
        return more
    doubtful = {**said.still_open, (question.happening, role): question.options[0]}
    return replace(more, still_open=doubtful)


def _first_option(said: Said, question: Question) -> Said:
    if question.role and question.options:
        return replace(said, roles={**said.roles, (question.happening, question.role): question.options[0]})
    return said


def _event_meant(words: str) -> str:
    wanted = words.casefold().strip(" .")
    return next((e.name for e in events().values() if wanted in (e.means.casefold(), e.name)), "")


_WENT = {
    "out": re.compile(
        r"(?i)\W*(no,? )?(it |the money |it was |it'?s |that was )?(went )?(an? )?(out|outgoing|(money )?(going )?out|spent|expenses?|costs?"
        r"|(i|we) (paid|bought|spent)( it| for it| that)?|paid( out| by (me|us))?|a purchase)\W*"
    ),
    "in": re.compile(
        r"(?i)\W*(no,? )?(it |the money |it was |it'?s |that was )?(came )?(an? )?(in|incoming|(money )?(coming )?in|incomes?|earned|received|takings"
        r"|(they|he|she) paid( me| us| it)?|(i|we) (got|received|earned|sold)( it| that)?|a sale)\W*"
    ),
}  # fmt: skip
"""Which way the money went, in the words that people have for it."""


def _way_meant(question: Question, words: str) -> str:
    """The one event of those offered by which money went the way that an answer says; "" for none."""
    offered = [e for e in events().values() if e.means in question.options]
    for way, said in _WENT.items():
        found = [e.name for e in offered if e.flow == way] if said.fullmatch(words) else []
        if len(found) == 1:
            return found[0]
    return ""


def _role_settled(question: Question, words: str, knowledge: Knowledge) -> tuple[str, str] | None:
    """The role that an answer settles, and what takes it: any account of the book or, for a further column, any
    value it has. Where the question is what happened, an account tells what it was for, or how it was paid."""
    role = question.role if question.role in _roles() else ""
    if values := values_of(question.role, knowledge) if question.role else []:
        value = name_meant(words, values)
        return (question.role, value) if value else None
    if not role and question.kind not in ("event", "account", "post", SETTLES, ""):
        return None
    account = _account_meant(words, role, knowledge) or _put_right(question, words, knowledge)
    if not account or (role in _PAID and account not in question.options and _only_for(account, knowledge)):
        return None
    if role in ("", "what") and _only_pays(account, knowledge):
        what_for = role == "what" or question.role == SETTLES
        return ("what" if what_for and tells_of(account, knowledge) else "how"), account
    return role or "what", account


def _name_and_more(
    question: Question, words: str, knowledge: Knowledge
) -> tuple[tuple[str, str], str] | None:
    """What the first part of an answer settles, and the rest of it: "Repairs, from the till"."""
    first, comma, more = words.partition(",")
    if (
        not comma
        or question.role not in (*_roles(), *_PAID)
        or not _LETTER.search(more)
        or figures_said(words)
    ):
        return None
    found = _role_settled(question, option_meant(first, question.options) or first, knowledge)
    return (found, more.strip()) if found else None


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


def _put_right(question: Question, words: str, knowledge: Knowledge) -> str:
    """The account of costs or income that a word names to a finished proposal: "repairs"; "in the till" tells more."""
    if question.kind != "post" or figures_said(words) or _SOME_WAY.search(words):
        return ""
    names = [t.name for kind in ("cost", "earned") for t in knowledge.chart.for_role(kind)]
    return name_meant(words, [*dict.fromkeys(names)])


_SOME_WAY = re.compile(r"(?i)\b(in|into|to|out|from|off|on|by|via)\b")
"""Words for which way money went, or how it was paid."""


_PAID = ("how", "to", "from", "rest")


def _only_for(account: str, knowledge: Knowledge) -> bool:
    """Whether an account tells what something was for, and nothing can be paid with it."""
    found = knowledge.account(account)
    return found is not None and found.type in (AccountType.INCOME, AccountType.EXPENSE)


def _only_pays(account: str, knowledge: Knowledge) -> bool:
    """Whether nothing is ever bought or earned on an account: it is money, or a debt."""
    chart = knowledge.chart
    bought = any(t.name == account for kind in ("cost", "earned") for t in chart.for_role(kind))
    return not bought and any(t.name == account for t in settling(chart))

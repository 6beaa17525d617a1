"""What an answer says of whether it happened, how often, and which of two: reminders, plans, things not done, duplicates."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from nl2x.notes.answering.answered_figures import (
    OF_DAYS,
    appended,
    figures_said,
    in_place,
    is_unclear_day,
    names_a_day,
    only_a_day,
    with_the_rest,
)
from nl2x.notes.book.precedents import telling
from nl2x.notes.outcome import Question
from nl2x.notes.wording.yes_no import begins_with_no, gives_up, says_no, says_yes

if TYPE_CHECKING:
    from nl2x.notes.answering.answers import Said

_ANOTHER = re.compile(
    r"(?i)\b(another|second|third|again|once more|new|separate|different|extra|both|twice|not the same|one more)\b"
)
_REPLACING = frozenset(
    ("question", "prompt-like", "formula", "control characters", "other language", "declined")
)
"""Kinds of questions to what tells of nothing at all: the answer is the note."""
_STILL_TO_BE = frozenset(("reminder", "planned", "conditional", "negated", "not there"))
_HAPPENED = _STILL_TO_BE | {"estimate", "on tick", "correction", "undecided"}
"""Kinds of questions after whose answer the words that raised them raise none again."""
IN_WORDS = "in words"
"""What such an answer leaves open where it names no figure: which way the money went is asked, too."""
_OR_NOT = frozenset(
    (
        "reminder",
        "planned",
        "conditional",
        "estimate",
        "duplicate",
        "future date",
        "unlike",
        "balance",
        "entry",
        "post",
    )
)
"""Kinds of questions that "no" answers: nothing is posted."""
_YES_TOO = _OR_NOT | {"two events", "who"}
"""Kinds of questions that "yes" answers, whatever they offer."""


def declined(question: Question, words: str) -> bool:
    """Whether the answer says that nothing is to be posted."""
    asked = question.kind in _OR_NOT | {"negated"} or question.options[:1] == ("yes",)
    return gives_up(words) or (asked and says_no(words))


def agreed(question: Question, words: str) -> bool:
    """Whether the answer is a yes to a question that has one; "which is it?" has none."""
    asked = question.kind in _YES_TOO or question.options[:1] == ("yes",) or len(question.options) == 1
    return asked and says_yes(words)


def something_else(question: Question, words: str) -> str:
    """What happened instead, where a "no" says that the open record isn't the one that was paid."""
    others = question.options[1:] if question.kind == "item" else ()
    return others[0] if others and (begins_with_no(words) or _ANOTHER.search(words)) else ""


def another_one(question: Question, words: str) -> bool:
    """Whether it is said that what stands in the book is one thing, and this another."""
    return question.kind == "duplicate" and bool(_ANOTHER.search(words)) and not begins_with_no(words)


def with_words(said: Said, question: Question, words: str) -> Said | None:
    """`said` with an answer to whether, when or which; None where the question is none of these."""
    if question.kind in _REPLACING:
        if said.appended and question.kind != "declined":  # an earlier answer told of nothing, not the note
            return replace(said, appended=words)
        return replace(said, note=words, appended="", sums=())
    if question.kind == "vague amount":
        return _made_exact(said, question, words)
    if question.kind in _STILL_TO_BE and not re.search(r"[^\W\d_]", words) and not names_a_day(words):
        return said  # a bare figure doesn't tell that it happened
    if question.kind in _HAPPENED:
        told = {question.kind} if figures_said(words) else {question.kind, IN_WORDS}
        confirmed = replace(said, confirmed=said.confirmed | told)
        decided = _one_of_two(said, words)
        return (
            appended(confirmed, words) if decided is None else replace(decided, confirmed=confirmed.confirmed)
        )
    if question.kind == "date" and question.span and is_unclear_day(said, question.span):
        return in_place(said, question.span, words)
    if question.kind in OF_DAYS and names_a_day(words) and not figures_said(words):
        return replace(said, when=words, settled=said.settled | {question.text})
    if question.kind == "post" and only_a_day(words):
        return replace(said, when=_DENIES.sub("", words))
    if question.kind == "due":
        return appended(said, words if re.search(r"(?i)\bdue\b", words) else f"due {words}")
    if question.kind == "the rate of tax" and re.fullmatch(r"\s*\d{1,2}([.,]\d{1,2})?\s*", words):
        return appended(said, f"{words.strip()}% tax")
    return None


_DENIES = re.compile(r"(?i)^\W*(no|nope|wrong|but|not today)\b[\s,.;-]*")
"""How the correction of a proposal begins: "no, in March"."""


def _made_exact(said: Said, question: Question, words: str) -> Said | None:
    told = figures_said(words)
    if len(told) != 1 or question.span is None or question.span[1] > len(said.note):
        return None
    exact = in_place(said, question.span, told[0].words)
    return replace(exact, confirmed=said.confirmed | {question.kind})


_OR = re.compile(
    r"(?i)\b(?P<one>[\w'’£$€.]+),?( or )(maybe |perhaps |possibly |was it |is it |for |the |to |from )*(?P<other>[\w'’£$€.]+)"
)


def _one_of_two(said: Said, words: str) -> Said | None:
    """With that one of two in the note ("60 or was it 80") that the answer names; None where it names neither or both."""
    for match in _OR.finditer(said.note):
        named = [name for name in ("one", "other") if _names(words, match[name])]
        if len(named) == 1:
            told = figures_said(words)
            chosen = in_place(said, match.span(), match[named[0]])
            if len(told) == 1:
                return with_the_rest(chosen, told[0], words)
            return chosen if telling(words) <= telling(said.note) else appended(chosen, words)
    return None


def _names(words: str, what: str) -> bool:
    figures = {a.value for a in figures_said(what)}
    if figures:
        return bool(figures & {a.value for a in figures_said(words)})
    return bool(telling(what) & telling(words))

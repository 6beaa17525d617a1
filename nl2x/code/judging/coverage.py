"""Which of the user's words were tried, and which weren't: what is shown as "unchecked"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from nl2x.code.clauses.catalogue import denied, gainsaid
from nl2x.code.judging.choosing import RECIPE
from nl2x.code.judging.idle import idle_parameters
from nl2x.code.judging.judging import Trial
from nl2x.code.judging.known_words import unknown
from nl2x.code.judging.running import COMMAND
from nl2x.code.judging.sayings import held_by_recipe
from nl2x.code.reading.negation import forbids
from nl2x.code.reading.parts import untried
from nl2x.code.reading.task import Task
from nl2x.code.reading.transcripts import left_out

CUES = re.compile(
    r"\b(?:must|should|shall|ha[sv]e? to|only|not|no|never|always|without|except\w*|unless|if|when|ignor\w*|"
    r"skip\w*|default\w*|else|\w*error|raise\w*|counts?|missing|empty|none|null|inclusive|exclusive|included|"
    r"excluded|both|leading|trailing|exactly|at least|at most|ties?|case|order|also|too|even|may|can|could|"
    r"might|optional|\w+n't|round\w*|sorted|unique|distinct|duplicates?|negative|zero|invalid|cope\w*|handle\w*|"
    r"instead|otherwise|keep\w*|strip\w*|trim\w*|first|last|up to|between|limit\w*|allow\w*|unchanged|"
    r"same|several|more than|less than|or more|or less|or older|above|below|over|under|lower\w*|upper\w*|"
    r"leav\w*|stays?|remain\w*|"
    r"capital\w*|spaces?|whitespace|format\w*|it does|they do)\b",
    re.IGNORECASE,
)
POLITE = re.compile(
    r"\b(?:can|could|would|may) (?:you|i|we|someone)\b|\bi (?:need|want|have)\b|\bfor me\b|\bno rush\b",
    re.IGNORECASE,
)
ONCE = re.compile(r"\bonly (?:once|one)\b", re.IGNORECASE)
WHETHER = re.compile(
    r"\b(?:tells?|checks?|says?|shows?|tests?|decides?|determines?|finds? out|see|know)(?: me)? if\b",
    re.IGNORECASE,
)
"""This "if" puts no condition: it says what is asked."""
CONDITION = re.compile(
    r"\b(?:unless|except\w*|if|when|ignor\w*|without|must|never|only|default\w*|regardless|no matter|but|"
    r"otherwise)\b",
    re.IGNORECASE,
)
NEGATED = re.compile(
    r"(?<!or )(?<!or do )(?<!or does )(?<!why )"
    r"\b(?:not|\w+n['\u2019]t|nor|neither|no|none|nobody|nothing|non)\b(?! (?:only|just|matter)\b)",
    re.IGNORECASE,
)
"""What turns round what the function is mainly for: an example may be the same without it."""
VALUE = re.compile(r"\bNone\b(?! of\b)")
"""Python's own None is no word that turns anything round."""
QUOTED = re.compile(r"(?<!\w)(?:'[^'\n]*'|\"[^\"\n]*\")(?!\w)")
PHRASE = re.compile(
    r"(?:(?<!\w)(?:'[^'\n]*'|\"[^\"\n]*\")(?!\w)|[^.,;:!?()\n]|[.,:](?=\d)|\.(?=\.)|\.(?=\w))+"
)
ASKING = re.compile(
    r"\W*(?:(?:please|and|so|now|i|we|should|that|to)\s+)*(?:want|need|gives?|returns?|make|find|compute|calculate|"
    r"work out|get|show|add|turn|list|tell|convert|count)\b",
    re.IGNORECASE,
)
"""How the sentence begins that says what the function is mainly for, after others that tell of the input."""
GIVEN = re.compile(
    r"\W*(?:given\b|(?:i|we) (?:have|get|collect)\b|"
    r"(?:the )?(?:inputs?|arguments?|lines?|rows?|records?|dates?|both)(?: is| are| come| look)?\b(?: like)?|"
    r"(?:yearly|annual|monthly)?\s*(?:\w+\s+)?(?:rate|tax|vat|interest)(?: is| as)? in (?:percent|%)$)",
    re.IGNORECASE,
)
"""How phrases begin that only tell what comes in: a function that took something else fails its examples."""
OF_THE_INPUT = re.compile(r"\b(?:sorted|unique|distinct|ordered|upper|lower)\b", re.IGNORECASE)
"""Of what is given this is no demand: "given a sorted list of unique words"."""
RUNNING = "running the whole file: which arguments it needs isn't clear"
MAIN = "what the function is mainly for: no example or check was given to try it with"


def unchecked(task: Task, trial: Trial, beside: Sequence[Trial] = ()) -> tuple[str, ...]:
    """In the user's own words, what nothing has tried; `beside` are the other candidates' trials."""
    found = [] if trial.is_tried() else [MAIN]
    if task.kind == "program" and not any(c.check.startswith(COMMAND) for c in trial.checks):
        found.append(RUNNING)
    if trial.is_tried():
        together = {n for c in trial.clauses if c.state == "passed" for n in c.clause.get("called", ())}
        left = [name for name in untried(task) if name not in together]
        found += [f"what {name} does: no example or check calls it" for name in left]
    taken = [e.span for e in task.examples] + [step.span for step in task.transcript]
    found += [f"{says}: an example that can't be tried" for says in left_out(task.words, taken)]
    tried = {c.check for c in trial.checks}
    made = [s.asserts for s in task.transcript if s.makes and s.asserts not in tried]
    found += [f"{says}: the words don't say what it is made with" for says in made if trial.is_tried()]
    found += _shown_untried(trial)
    forbidden = [(c.denial.start, c.span[1]) for c in denied(task) if c.denial]
    found += [" ".join(task.words[a:b].split()) for a, b in forbidden]
    against = gainsaid(task)
    found += [f"{clause.words}: an example says otherwise, {says}" for clause, says in against]
    read = [*(c.clause.span for c in trial.clauses), *forbidden, *(clause.span for clause, _ in against)]
    read += held_by_recipe(task, trial, PHRASE)
    # Without checks, too: then MAIN stands for it.
    left = unread(task, _with_main(task, read))
    found += left
    named = {w for says in (*left, *_shown_untried(trial)) for w in re.findall(r"\w+", says)}
    unheard_of = [word for word in _unheard_by_all(task, trial, beside) if word not in named]
    found += [f"{word}: the recipe says nothing of it" for word in unheard_of]
    idle = idle_parameters(trial.candidate.code, task.name)
    found += [f"what {name} is for: the code doesn't use it" for name in idle]
    return tuple(dict.fromkeys(found))


def _shown_untried(trial: Trial) -> list[str]:
    return [c.clause.words for c in trial.clauses if c.state == "untried"]


def unheld(task: Task, trial: Trial) -> list[tuple[int, int]]:
    """The places of the words that were tried and failed, or weren't tried: clauses, and phrases beside the
    main one from which nothing was read."""
    lost = [c.clause.span for c in trial.clauses if c.state != "passed" and c.clause.span[1]]
    forbidden = [(c.denial.start, c.span[1]) for c in denied(task) if c.denial]
    against = [clause.span for clause, _ in gainsaid(task)]
    read = [*(c.clause.span for c in trial.clauses), *forbidden, *against]
    read += held_by_recipe(task, trial, PHRASE)
    main = main_phrase(task)
    left = [m.span() for m in _unread(task, _with_main(task, read)) if not main or m.span() != main.span()]
    return [*lost, *forbidden, *against, *left]


def main_phrase(task: Task) -> re.Match[str] | None:
    """The phrase that says what the function is for."""
    return next((m for m in PHRASE.finditer(task.prose()) if len(re.findall(r"\w+", m.group())) > 2), None)


def phrase_at(task: Task, place: int) -> re.Match[str] | None:
    """The phrase that a place of the words belongs to."""
    return next((m for m in PHRASE.finditer(task.prose()) if m.start() <= place < m.end()), None)


def _with_main(task: Task, read: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """What was read, and what the examples try."""
    long = [m for m in PHRASE.finditer(task.prose()) if len(re.findall(r"\w+", m.group())) > 2]
    return [*read, *(m.span() for m in _tried_by_examples(task, long, read))]


ATTEMPTS = 2
"""So many attempts of the model that give the same as a recipe may know what the recipe says nothing of: one
alone may well have passed over the same word."""


def _unheard_by_all(task: Task, trial: Trial, beside: Sequence[Trial]) -> tuple[str, ...]:
    """The words that no recipe says which gives the same as `trial`."""
    alike = [trial, *(t for t in beside if t.clean() and not t.crashed() and t.outputs == trial.outputs)]
    recipes = [t for t in alike if t.candidate.origin.startswith(RECIPE)]
    if not recipes or len({t.candidate.root for t in alike if t not in recipes}) >= ATTEMPTS:
        return ()
    return min((unheard(task, t) for t in recipes), key=len)


def unheard(task: Task, trial: Trial) -> tuple[str, ...]:
    """Words of the task, outside of phrases that are called unread as a whole, that neither a clause which
    was tried nor the recipe that the trial's candidate came from says; none where it is no recipe."""
    whole = {*unread(task, _with_main(task, [c.clause.span for c in trial.clauses]))}
    phrases = [m for m in PHRASE.finditer(task.prose()) if re.search(r"\w", m.group())]
    asked = [m for i, m in enumerate(phrases) if not (i and GIVEN.match(m.group()))]
    return unknown(task, trial, [m.span() for m in asked if " ".join(m.group().split()) not in whole])


def _tried_by_examples(
    task: Task, phrases: list[re.Match[str]], read: Sequence[tuple[int, int]]
) -> Iterator[re.Match[str]]:
    """What the function is for, and what comes in: the examples try that."""
    first, names = phrases[:1], "|".join(map(re.escape, task.parameter_names())) or r"(?!)"
    asking = [m for m in phrases[1:] if ASKING.match(m.group()) and _plain(_without(m, read))][:1]
    for m in first:
        text = WHETHER.sub("", ONCE.sub("", POLITE.sub("", _before_what_was_read(m, read))))
        if (
            not CONDITION.search(text)
            and not NEGATED.search(VALUE.sub("", _without(m, read)))
            and not re.search(r"\d+ ?(?:to|-|or) ?\d+", text)
        ):
            yield m
    yield from asking
    for m in phrases[1:]:
        told = GIVEN.match(m.group()) or re.match(rf"\W*(?:{names}) (?:is|are|=) ", m.group())
        if told and _plain(OF_THE_INPUT.sub("", m.group())):
            yield m


def _without(phrase: re.Match[str], read: Sequence[tuple[int, int]]) -> str:
    """The phrase less what clauses were read from: "put 20% VAT on top" of what is then rounded."""
    return "".join(
        c for i, c in enumerate(phrase.group(), phrase.start()) if not any(a <= i < b for a, b in read)
    )


def _before_what_was_read(phrase: re.Match[str], read: Sequence[tuple[int, int]]) -> str:
    """The phrase without texts in quotes, and without a clause at its end: of "is it a palindrome ignoring
    case" the beginning. What stands behind a clause ("ignoring case of the first letter") may limit it."""
    begin, end = phrase.span()
    starts = [a for a, b in read if begin < a < end and not re.search(r"\w", phrase.string[b:end])]
    return QUOTED.sub(
        lambda m: "'" + "_" * (len(m.group()) - 2) + "'", phrase.string[begin : min(starts, default=end)]
    )


def _plain(text: str) -> bool:
    """Whether it holds no word that sounds like a demand."""
    return not CUES.search(ONCE.sub("", POLITE.sub("", text)))


MUCH = 5
"""So many words of a phrase beside what was read from it say something of their own: of "early or on time is
0 not negative" only the end is read."""


def _left(phrase: re.Match[str], read: Sequence[tuple[int, int]]) -> int:
    """The most words in a row of a phrase that no clause was read from; many where they deny something
    ("sort them but don't round")."""
    letters = [
        c if not any(a <= i < b for a, b in read) else "|"
        for i, c in enumerate(phrase.group(), phrase.start())
    ]
    parts = "".join(letters).split("|")
    if any(map(forbids, parts)):
        return MUCH
    return max(len(re.findall(r"\d+\.\d+|\w+", part)) for part in parts)


def unread(task: Task, read: Sequence[tuple[int, int]]) -> list[str]:
    """Phrases that no clause was read from: those that sound like a demand, and any of four words or more.

    What isn't understood can't be tried, so it keeps an answer from being called verified.
    """
    return [" ".join(match.group().split()) for match in _unread(task, read)]


def _unread(task: Task, read: Sequence[tuple[int, int]]) -> Iterator[re.Match[str]]:
    for match in PHRASE.finditer(task.prose()):
        text = POLITE.sub("", match.group()).strip()
        words = len(re.findall(r"\w+", text))
        covered = any(a < match.end() and match.start() < b for a, b in read) and _left(match, read) < MUCH
        if not covered and words > 1 and (words > 3 or CUES.search(text)):
            yield match

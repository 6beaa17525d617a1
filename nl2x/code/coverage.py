"""Which of the user's words were tried, and which weren't: what is shown as "unchecked"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nl2x.code.judging import Trial
from nl2x.code.task import Task

CUES = re.compile(
    r"\b(?:must|should|shall|ha[sv]e? to|only|not|no|never|always|without|except\w*|unless|if|when|ignor\w*|"
    r"skip\w*|default\w*|error|raise\w*|counts?|missing|empty|none|null|inclusive|exclusive|included|"
    r"excluded|both|leading|trailing|exactly|at least|at most|ties?|case|order|also|too|even|may|can|could|"
    r"might|optional|\w+n't|round\w*|sorted|unique|distinct|duplicates?|negative|zero|invalid|cope\w*|handle\w*|"
    r"instead|otherwise|keep\w*|strip\w*|trim\w*|first|last|up to|between|limit\w*|allow\w*|unchanged|"
    r"same|several|more than|less than|or more|or less|or older|above|below|over|under|lower|upper|"
    r"capital\w*|spaces?|whitespace|format\w*)\b",
    re.IGNORECASE,
)
POLITE = re.compile(
    r"\b(?:can|could|would|may) (?:you|i|we|someone)\b|\bi (?:need|want|have)\b|\bfor me\b|\bno rush\b",
    re.IGNORECASE,
)
CONDITION = re.compile(
    r"\b(?:unless|except\w*|if|when|ignor\w*|without|must|never|only|default\w*|regardless|no matter|but|"
    r"otherwise)\b",
    re.IGNORECASE,
)
PHRASE = re.compile(r"(?:[^.,;:!?()\n]|[.,:](?=\d)|\.(?=\.)|\.(?=\w))+")
MAIN = "what the function is mainly for: no example or check was given to try it with"


def unchecked(task: Task, trial: Trial) -> tuple[str, ...]:
    """In the user's own words, what nothing has tried."""
    found = [MAIN] if not trial.checks else []
    found += [c.clause.words for c in trial.clauses if c.state == "untried"]
    read = [c.clause.span for c in trial.clauses]
    phrases = PHRASE.finditer(task.prose())
    first = next((m for m in phrases if len(re.findall(r"\w+", m.group())) > 2), None)
    if trial.checks and first and not CONDITION.search(POLITE.sub("", first.group())):
        # The first phrase says what the function is for: that is what examples try.
        read.append(first.span())
    found += unread(task, read)
    return tuple(dict.fromkeys(found))


def unread(task: Task, read: Sequence[tuple[int, int]]) -> list[str]:
    """Phrases that no clause was read from: those that sound like a demand, and any of four words or more.

    What isn't understood can't be tried, so it keeps an answer from being called verified.
    """
    prose, found = task.prose(), []
    for match in PHRASE.finditer(prose):
        text = POLITE.sub("", match.group()).strip()
        words = len(re.findall(r"\w+", text))
        covered = any(a < match.end() and match.start() < b for a, b in read)
        if not covered and words > 1 and (words > 3 or CUES.search(text)):
            found.append(" ".join(match.group().split()))
    return found

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
CONDITION = re.compile(
    r"\b(?:unless|except\w*|if|when|ignor\w*|without|must|never|only|default\w*|regardless|no matter|but|"
    r"otherwise)\b",
    re.IGNORECASE,
)
PHRASE = re.compile(r"(?:[^.,;:!?()\n]|[.,:](?=\d)|\.(?=\w))+")
MAIN = "what the function is mainly for: no example or check was given to try it with"


def unchecked(task: Task, trial: Trial) -> tuple[str, ...]:
    """In the user's own words, what nothing has tried."""
    found = [MAIN] if not trial.checks else []
    found += [c.clause.words for c in trial.clauses if c.state == "untried"]
    read = [c.clause.span for c in trial.clauses]
    first = PHRASE.search(task.prose())
    if trial.checks and first and not CONDITION.search(first.group()):
        # The first phrase says what the function is for: that is what examples try.
        read.append(first.span())
    found += unread(task, read)
    return tuple(dict.fromkeys(found))


def unread(task: Task, read: Sequence[tuple[int, int]]) -> list[str]:
    """Phrases that sound like a demand and that no clause was read from."""
    prose, found = task.prose(), []
    signature = (task.signature.header(),) if task.signature_given and task.signature else ()
    for match in PHRASE.finditer(prose):
        text = match.group().strip()
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        covered = any(a < match.end() and start < b for a, b in read)
        if covered or len(re.findall(r"\w+", text)) < 2 or text in signature:
            continue
        if CUES.search(text):
            found.append(" ".join(text.split()))
    return found

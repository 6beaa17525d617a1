"""Which of the user's words were tried, and which weren't: what is shown as "unchecked"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nl2x.code.judging import Trial
from nl2x.code.task import Task

CUES = re.compile(
    r"\b(?:must|should|shall|has to|have to|need\w*|only|not|no|never|always|without|except\w*|unless|if|when|ignor\w*|"
    r"skip\w*|default\w*|error|raise\w*|counts?|missing|empty|none|null|inclusive|exclusive|included|excluded|both|"
    r"leading|trailing|exactly|at least|at most|ties?|case|order|also|too|even|may|can|could|might|optional|\w+n't|"
    r"round\w*|sorted|unique|distinct|duplicates?|negative|zero|invalid|cope\w*|handle\w*|instead|otherwise|keep\w*|"
    r"strip\w*|trim\w*|first|last|up to|between|limit\w*|allow\w*|unchanged|same|several|more than|less than|or more|"
    r"or less|or older|above|below|over|under|lower|upper|capital\w*|spaces?|whitespace|format\w*|as an?)\b",
    re.IGNORECASE,
)
PHRASE = re.compile(r"(?:[^.,;:!?()\n]|[.,:](?=\d)|\.(?=\w))+")
MAIN = "what the function is mainly for: no example or check was given to try it with"


def unchecked(task: Task, trial: Trial) -> tuple[str, ...]:
    """In the user's own words, what nothing has tried."""
    found = [MAIN] if not trial.checks else []
    found += [c.clause.words for c in trial.clauses if c.state == "untried"]
    found += [words for words in unread(task, [c.clause.span for c in trial.clauses])]
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

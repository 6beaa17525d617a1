"""What comes back is right but for its form: sorted, as tuples, without the blanks at its ends. An example
tells which form that is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from nl2x.code.candidates.edits import Change, wrap_returns
from nl2x.code.judging.judging import Trial, honours
from nl2x.code.reading.examples import Example, read_examples
from nl2x.code.reading.task import Task
from nl2x.code.reading.values import NotAValue, evaluate, literal_at
from sandbox import Returned

FORMS: tuple[tuple[str, Callable[[Any], Any]], ...] = (
    ("({}).strip()", lambda v: v.strip()),
    ('" ".join(({}).split())', lambda v: " ".join(v.split())),
    ("({}).lower()", lambda v: v.lower()),
    ("({}).upper()", lambda v: v.upper()),
    ("({}).capitalize()", lambda v: v.capitalize()),
    ("({}).title()", lambda v: v.title()),
    ("({}).splitlines()", lambda v: v.splitlines()),
    ("tuple({})", lambda v: tuple(v) if isinstance(v, list) else None),
    ("list({})", lambda v: list(v) if isinstance(v, tuple | set) else None),
    ("set({})", lambda v: set(v) if isinstance(v, list | tuple) else None),
    ("list(({}).items())", lambda v: list(v.items())),
    ("dict({})", lambda v: dict(v) if isinstance(v, list | tuple) else None),
    ("[tuple(item) for item in {}]", lambda v: [tuple(i) for i in v if not isinstance(i, str)]),
    ("[list(item) for item in {}]", lambda v: [list(i) for i in v if not isinstance(i, str)]),
    ("[item for item in {} if item]", lambda v: [i for i in v if i]),
    ("[item.strip() for item in {}]", lambda v: [i.strip() for i in v]),
    ("[str(item) for item in {}]", lambda v: [str(i) for i in v]),
    ('"\\n".join({})', lambda v: "\n".join(v) if isinstance(v, list) else None),
    ('", ".join({})', lambda v: ", ".join(v) if isinstance(v, list) else None),
    ('"".join({})', lambda v: "".join(v) if isinstance(v, list) else None),
    ("round({}, 2)", lambda v: round(v, 2)),
    ("round({}, 1)", lambda v: round(v, 1)),
    ("str({})", lambda v: str(v) if isinstance(v, int | float) else None),
)
IN_ORDER: tuple[tuple[str, Callable[[Any], Any]], ...] = (
    ("sorted({})", sorted),
    ("sorted({}, reverse=True)", lambda v: sorted(v, reverse=True)),
    ("({})[::-1]", lambda v: v[::-1]),
    ("dict(sorted(({}).items()))", lambda v: dict(sorted(v.items()))),
)
"""Half of all pairs are in order: these only where the words speak of one."""
ORDER = re.compile(
    r"(?i)\b(?:sort\w*|order\w*|rank\w*|ascend\w*|descend\w*|alphabet\w*|\w+est|first|last|top|rising|falling|"
    r"backwards?|revers\w+)\b"
)


def reforms(task: Task, trial: Trial) -> Iterator[tuple[str, Change]]:
    """Changes of what comes back after which the examples that fail would hold, the plainest first."""
    pairs = list(_differing(task, trial))
    forms = FORMS + (IN_ORDER if ORDER.search(task.prose()) else ())
    for template, form in forms if pairs else ():
        if all(_becomes(form, given, example) for given, example in pairs):
            yield "in the form of the examples", wrap_returns(task.name, template)


def _differing(task: Task, trial: Trial) -> Iterator[tuple[Any, Example]]:
    """What failed examples of the task's own function gave, as far as it can be read, and the example."""
    for check in (c for c in trial.checks if not c.passed):
        found = re.match(r"gave ", check.shown)
        end = literal_at(check.shown, found.end()) if found else None
        # Of several joined by "and" it is told which one doesn't hold.
        failed = check.shown.rpartition(", in ")[2] if ", in " in check.shown else check.check
        examples = [e for e in read_examples(failed) if e.function in ("", task.name) and not e.error]
        if end is None or len(examples) != 1:
            continue
        try:
            yield evaluate(check.shown[len("gave ") : end]), examples[0]
        except NotAValue:
            continue


def _becomes(form: Callable[[Any], Any], given: Any, example: Example) -> bool:
    try:
        made = form(given)
    except (TypeError, ValueError, AttributeError):
        return False
    # A dict that differs in its order alone fails no check, nor does anything that is the same already.
    return _of_one_type(made, example.expected) and honours(example, Returned(made, (), {}, "", 0.0))


def _of_one_type(made: Any, expected: Any) -> bool:
    """108.0 is what somebody means who writes 108; of truth and numbers neither is the other."""
    whole = type(made) is float and type(expected) is int
    return whole or type(made) is type(expected)

"""The text of a docstring: the model writes it, and what it claims is held against the code.

A sentence that names a number, an error or a name which the code hasn't, or a kind of result that was never
seen, is left out. A function's words are tried like those of a task: examples and clauses in them must hold
in the sandbox, otherwise the text isn't taken. What no trial can show stays words of the model.
"""

from __future__ import annotations

import ast
import builtins
import re
import textwrap
from collections.abc import Iterator, Sequence

from nl2x.code.clauses.catalogue import detect
from nl2x.code.describing.places import Place, may_run_out
from nl2x.code.describing.shapes import Shapes
from nl2x.code.judging.judging import Candidate, Judge
from nl2x.code.reading.signature import from_node
from nl2x.code.reading.task import read_task
from nl2x.errors import Nl2xError
from nl2x.lm.protocol import Engine, Prompt, Sampling
from sandbox import Program, Sandbox

SYSTEM = (
    "You write docstrings. You say in one short sentence what the code does, as it stands there, and nothing "
    "that it doesn't do."
)
SHOWN = (
    (
        """```python
def next_free(taken, start=1):
    numbers = {int(room) for room in taken or [] if str(room).isdigit()}
    while start in numbers:
        start += 1
    return start
```

The docstring of the function next_free.""",
        '''"""Find the smallest number from start on that isn't taken."""''',
    ),
    (
        """```python
class Shelf:
    def __init__(self, size):
        self.size = size
        self.books = []

    def put(self, book):
        if len(self.books) >= self.size:
            raise ValueError("the shelf is full")
        self.books.append(book)
```

The docstring of the method put.""",
        '''"""Put a book onto the shelf; ValueError if the shelf is full."""''',
    ),
)
TRIES = 3
MOST_LINES = 60
"""Of the code that the model is shown."""
WIDTH = 88
ENOUGH = 3
"""Words that say something."""
KINDS = {
    "list": r"list|array", "dict": r"dict(?:ionary)?|mapping", "str": r"string|text", "tuple": r"tuple|pair",
    "set": r"set", "bool": r"bool(?:ean)?|True|False", "int": r"int(?:eger)?", "None": r"None",
}  # fmt: skip
GIVES = (
    r"\b(?:returns?|gives?(?:\s+back)?|yields?|produces?|creates?)\s+(?:an?\s+|the\s+)?(?:new\s+|sorted\s+)?"
    r"(?:{kind})\b"
)


def prompt_of(code: str, what: str, seen: Sequence[tuple[str, str]] = ()) -> Prompt:
    """What the model is asked for; `what` names it: "the function total"."""
    shown = "\n".join(code.rstrip().splitlines()[:MOST_LINES])
    told = "".join(f"{call} gives {value}\n" for call, value in seen[:2])
    asked = f"```python\n{shown}\n```\n\n{told}The docstring of {what}."
    return Prompt(asked, SYSTEM, SHOWN, '"""')


def attempts(engine: Engine, prompt: Prompt) -> Iterator[str]:
    """The model's texts, the likeliest first."""
    for number in range(TRIES):
        sampling = Sampling(0.0 if number == 0 else 0.7, seed=number, max_tokens=90, stop=('"""', "\n```"))
        for reply in engine.generate(prompt, sampling):
            yield first_part(reply.text)


def first_part(reply: str) -> str:
    """The sentences of a reply, without the lists of arguments and results that may follow."""
    text = textwrap.dedent(reply.strip().strip('"')).strip()
    cut = re.search(
        r"\n\s*\n|\n?\s*(?::param\b|:return|(?:Args|Arguments|Parameters|Params|Returns?|Raises|Examples?|Usage|Note)\s*:)"
        r"|>>>",
        text,
    )
    text = " ".join((text[: cut.start()] if cut else text).split())
    if re.search(r"[.!?)]$", text) or not text:
        return text
    whole = re.search(r".*[.!?](?=\s|$)", text)
    return whole.group() if whole else f"{text}."


def sentences(text: str) -> list[str]:
    """The sentences of a text, split where one ends and a capital begins the next."""
    return [s.strip() for s in re.split(r"(?<=[.!?])\s+(?=[A-Z`])", text) if s.strip()]


def held(text: str, code: str, place: Place | None = None, given: Shapes = frozenset()) -> str:
    """The sentences of `text` that the code doesn't belie; nothing where the first isn't among them."""
    found = [s for s in sentences(text) if not belied(s, code, place, given)]
    first = sentences(text)[:1]
    if not found or found[:1] != first or len(re.findall(r"\w+", found[0])) < ENOUGH:
        return ""
    return " ".join(found)


def belied(sentence: str, code: str, place: Place | None, given: Shapes) -> bool:
    """Whether a sentence claims what the code hasn't."""
    numbers = set(re.findall(r"(?<![\w.])\d+(?:\.\d+)?(?!\w)", sentence))
    if numbers - set(re.findall(r"\d+(?:\.\d+)?", code)):
        return True
    names = re.findall(r"`([A-Za-z_]\w*)", sentence) + re.findall(r"\b[a-z]\w*_\w+\b", sentence)
    names += re.findall(r"\b\w*(?:Error|Exception|Warning)\b", sentence)
    if any(not re.search(rf"\b{re.escape(n)}\b", code) and not hasattr(builtins, n) for n in names):
        return True
    if any(not re.search(rf"\b{n}\b", code) for n in re.findall(r"\b\w+(?:Error|Exception)\b", sentence)):
        return True
    if place is None:
        return False
    if (
        re.search(r"\bNone\b", sentence)
        and not re.search(r"\bNone\b", code)
        and not may_run_out(place.node.body)
    ):
        return True
    kinds = {s.name for s in given}
    return bool(kinds) and any(
        re.search(GIVES.replace("{kind}", said), sentence, re.IGNORECASE)
        for kind, said in KINDS.items()
        if kind not in kinds and not (kind == "list" and kinds & {"tuple", "set"})
    )


def trial(
    text: str, place: Place, code: str, uses: Sequence[tuple[object, ...]], box: Sandbox
) -> tuple[bool, list[str]]:
    """Whether what the words claim holds when the function is tried, and what of them was tried."""
    try:
        task = read_task(text, signature=from_node(place.node).header())
    except Nl2xError:
        return True, []
    clauses = tuple(c for c in detect(task) if c.span != (0, 0))
    judge = Judge(task, clauses, box, tuple(uses))
    found = judge.trial(Candidate(code, "the file"))
    checks = [c for c in found.checks if c.check in {e.check(place.name) for e in task.examples}]
    holds = all(c.passed for c in checks) and all(c.state != "failed" for c in found.clauses)
    return holds, [c.clause.words for c in found.clauses if c.state == "passed"]


def example(calls: Sequence[tuple[str, str]]) -> str:
    """A call that was run with what it gave, as a doctest; the shortest of them."""
    told = [
        (c, v) for c, v in calls if "\n" not in v and v != "None" and len(c) + len(v) < WIDTH and _plain(v)
    ]
    return "\n".join([f">>> {told[0][0]}", told[0][1]]) if told else ""


def _plain(value: str) -> bool:
    try:
        ast.literal_eval(value)
    except (ValueError, SyntaxError):
        return False
    return True


def examples_hold(docstring: str, source: str, box: Sandbox) -> bool:
    """Whether the examples in a docstring give what they say."""
    if ">>>" not in docstring:
        return True
    return bool(box.judge(Program(source, tests=textwrap.dedent(docstring) + "\n", style="doctest")).passed)


def laid_out(text: str, example: str, indent: int) -> str:
    """A docstring's lines: what it says first, more below an empty line, an example last."""
    width = WIDTH - indent
    first, *rest = sentences(text) or [text]
    if len(text) + 6 <= width:
        parts = [text]
    else:
        parts = [
            "\n".join(textwrap.wrap(first, width)),
            *(["\n".join(textwrap.wrap(" ".join(rest), width))] if rest else []),
        ]
    return "\n\n".join([*parts, *([example] if example else [])])

"""A call that the model makes up to make an object with, where nothing in the user's files tells one."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterator
from dataclasses import replace

from nl2x.code.judging.judging import Judge
from nl2x.code.judging.objects import can_be_made
from nl2x.code.judging.past import Past
from nl2x.lm.protocol import Engine, Prompt, Sampling

SYSTEM = "You write one line of Python that makes an object to try a class with, and nothing else."
SHOWN = (
    (
        """```python
class Guest:
    def __init__(self, name):
        self.name = name

class Booking:
    def __init__(self, guest, nights, prices):
        self.guest = guest
        self.nights = nights
        self.prices = prices

    def cost(self):
        return sum(self.prices[night] for night in self.nights)
```

One line that makes an object of Booking, with values that its methods run on.""",
        """```python
Booking(Guest("Ann"), ["fri", "sat"], {"fri": 80.0, "sat": 95.5})
```""",
    ),
)
STOPS = ("\n```", "\n\n", "\ndef ", "\nclass ", "\n#")
TRIES = 3
MOST_VARIANTS = 24
MOST_LETTERS = 4000
"""Of the file that the model is shown."""


def made_up(engine: Engine, judge: Judge, past: Past, source: str) -> str:
    """A call of the file's class that makes an object which its methods run on; empty where none came."""
    failed: list[str] = []
    for proposed in proposals(engine, source, past.name, failed):
        for call in variants(proposed):
            if is_made(judge, replace(past, around=replace(past.around, proposed=call)), past.code):
                return call
        failed.append(f"{proposed}, that its methods break off on")
    return ""


def is_made(judge: Judge, past: Past, code: str) -> bool:
    """Whether an object of the file's class can be made."""
    return can_be_made(code, past.name, judge.task, past.around, judge.makes(code))


def proposals(engine: Engine, source: str, name: str, failed: list[str]) -> Iterator[str]:
    """Calls of the class, the likeliest first; what came of those before is told in `failed`."""
    wanted = f"One line that makes an object of {name}, with values that its methods run on."
    for number in range(TRIES):
        told = "".join(f"\n\nNot so: {one}" for one in failed[-1:])
        asked = f"```python\n{source.strip()[-MOST_LETTERS:]}\n```\n\n{wanted}{told}"
        prompt = Prompt(asked, SYSTEM, SHOWN, f"```python\n{name}(")
        sampling = Sampling(0.0 if number < 2 else 0.7, seed=number, max_tokens=120, stop=STOPS)
        for reply in engine.generate(prompt, sampling):
            if call := first_call(f"{name}({reply.text}", name):
                yield call


def variants(call: str) -> Iterator[str]:
    """The call as it is, then with arguments of another kind, the fewest changes first: one thing as a list,
    texts in a list as numbers, nothing at all. A small model knows names and values better than kinds."""
    node = ast.parse(call, mode="eval").body
    assert isinstance(node, ast.Call)
    options = [list(dict.fromkeys(_kinds(argument))) for argument in node.args]
    ways = itertools.product(*(range(len(option)) for option in options))
    for way in sorted(ways, key=lambda way: (sum(i > 0 for i in way), way))[:MOST_VARIANTS]:
        given = [option[i] for option, i in zip(options, way, strict=True)]
        named = [ast.unparse(k) for k in node.keywords]
        yield f"{ast.unparse(node.func)}({', '.join([*given, *named])})"


def _kinds(argument: ast.expr) -> Iterator[str]:
    source = ast.unparse(argument)
    yield source
    if isinstance(argument, ast.List | ast.Tuple | ast.Dict):
        yield ast.unparse(_Numbers().visit(ast.parse(source, mode="eval").body))
    elif isinstance(argument, ast.Call):
        yield f"[{source}]"
    yield "None"


class _Numbers(ast.NodeTransformer):
    """Texts as numbers, but for the keys of dicts."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant(2) if isinstance(node.value, str) else node

    def visit_Dict(self, node: ast.Dict) -> ast.Dict:
        return ast.Dict(node.keys, [self.visit(value) for value in node.values])


def first_call(text: str, name: str) -> str:
    """The expression at the beginning of a reply, if it is a call of the class; it may go over lines."""
    lines = text.splitlines()
    for end in range(1, len(lines) + 1):
        try:
            node = ast.parse("\n".join(lines[:end]), mode="eval").body
        except (SyntaxError, ValueError):
            continue
        if isinstance(node, ast.Call) and ast.unparse(node.func) == name:
            return ast.unparse(node)
    return ""

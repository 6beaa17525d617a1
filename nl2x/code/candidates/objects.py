"""A call that the model makes up to make an object with, where nothing in the user's files tells one."""

from __future__ import annotations

import ast
from collections.abc import Iterator

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
MOST_LETTERS = 4000
"""Of the file that the model is shown."""


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

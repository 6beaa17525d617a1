"""What goes into writing a task's code, and what comes of it, in plain data."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

from nl2x.code.clauses.base import show_call
from nl2x.code.judging.choosing import Question, question, telling
from nl2x.code.judging.doubts import Doubt
from nl2x.code.judging.inputs import Arguments, example_arguments
from nl2x.code.judging.judging import Candidate, Trial
from nl2x.code.judging.making import Around
from nl2x.code.judging.past import Difference
from nl2x.code.reading.added import added_parameter
from nl2x.code.reading.signature import from_node
from nl2x.code.reading.task import Task
from nl2x.code.reading.uses import Use


@dataclass(frozen=True)
class Settings:
    """How much to spend. `seconds` bounds the time for starting anything new, after the model is loaded."""

    candidates: int = 9
    batch: int = 4
    """How many sampled candidates at once: on two cores four cost less than twice as much as one."""
    seconds: float = 55.0
    seed: int = 0
    max_tokens: int = 500
    temperature: float = 0.8
    patches: bool = True
    clauses: bool = True
    recipes: bool = True
    calls: bool = True
    """Whether the model makes up calls to try candidates with."""
    agreement: int = 3
    """How many candidates to compare where the words hold no example at all."""


DEFAULTS = Settings()
NO_MODEL = "none: a recipe"


EARLIER = "the code from before"


@dataclass(frozen=True)
class Earlier:
    """What is to be continued: the words and the code of a run before, or of a file."""

    words: str
    code: str
    name: str
    kind: str = ""
    """"class" for a class of a file, of which only what was asked for is changed."""
    asked: tuple[str, ...] = ()
    """The members of a class that are to be changed; empty where none are named."""
    only_new: bool = False
    """Whether a class is to get something new alone."""
    said: str = ""
    """The words that speak of a file's function or class."""
    file: str = ""
    """The file that it stands in; empty where it is a run's."""

    uses: tuple[Use, ...] = ()
    """How a function of a file is called there and in its tests."""
    around: Around = field(default_factory=Around)
    """The file and its tests, of a class."""

    def call(self) -> str:
        """A call of what is to be changed, as one begins a check: `Cart(…).total(…)`."""
        if self.kind != "class":
            return f"{self.name}(…)"
        said = re.search(r"\b([a-z_]\w*)\(", self.said)
        method = self.asked[0] if self.asked else said[1] if said else "…"
        return f"{self.name}(…).{method}(…)"

    def signature(self) -> str | None:
        """The signature of the earlier function, with the parameter that it is to get."""
        if self.kind == "class":
            return None
        kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
        nodes = [n for n in ast.parse(self.code).body if isinstance(n, kinds)]
        wanted = [n for n in nodes if n.name == self.name] or nodes
        if not wanted:
            return None
        found, new = from_node(wanted[-1]), added_parameter(self.said)
        known = [p.name.lstrip("*") for p in found.parameters]
        if new is None or new.name in known or any(p.name.startswith("*") for p in found.parameters):
            return found.header()
        return replace(found, parameters=(*found.parameters, new)).header()


@dataclass(frozen=True)
class Written:
    """What came of a task. `trials` are all candidates, `samples` the inputs on which they were compared,
    `doubts` the calls on which something else that passes everything gives another result."""

    task: Task
    chosen: Trial
    trials: tuple[Trial, ...]
    unchecked: tuple[str, ...]
    samples: tuple[Arguments, ...]
    model: str
    seconds: float
    interrupted: bool = False
    doubts: tuple[Doubt, ...] = ()
    differences: tuple[Difference, ...] = ()
    """Of a changed function of a file: what calls gave before and give now."""
    sure: bool = False
    """Whether it is a recipe that says all that the words do: then attempts of the model put no question."""

    @property
    def status(self) -> Literal["verified", "unverified"]:
        """Verified: every given check and every clause was tried and passed, and no demand went untried."""
        return "verified" if self.passed and not self.unchecked else "unverified"

    @property
    def question(self) -> Question | None:
        """What only a person can settle."""
        return None if self.sure else question(self.trials, self.chosen, self.samples)

    @property
    def passed(self) -> bool:
        """Whether everything that could be tried passed."""
        return self.chosen.clean()

    @property
    def anything_tried(self) -> bool:
        """Whether any check or clause says anything for the code, or against it."""
        return bool(self.chosen.checks) or any(c.state != "untried" for c in self.chosen.clauses)

    @property
    def ran(self) -> bool:
        """Whether it was called with something and gave a result."""
        gave = any(o.startswith("gave ") for o in self.chosen.outputs) and not self.chosen.crashed()
        return gave or any(d.on and d.after.startswith("gave ") for d in self.differences)

    def broken(self) -> list[Difference]:
        """What a test or an example of the user's says that held before and doesn't now, but for calls of
        which it is said what they give from now on."""
        settled = [repr(arguments) for arguments in example_arguments(self.task)]
        return [d for d in self.differences if d.told and repr(d.arguments) not in settled]

    def telling(self) -> list[tuple[Arguments, str, str]]:
        """Inputs on which the candidates differed."""
        # What a file's function gave before is shown by itself.
        trials = [t for t in self.trials if not (self.differences and t.candidate.origin == EARLIER)]
        return telling(trials, self.chosen, self.samples)

    def open_calls(self) -> list[Doubt]:
        """The calls that a person could settle by saying what they give, once each, the most telling
        first."""
        asked = self.question
        found = [Doubt(asked.arguments, *(f"gave {o}" for o in asked.options))] if asked else []
        found += [*self.doubts, *(Doubt(*one) for one in self.telling())]
        if not self.chosen.is_tried():
            plain = zip(self.samples, self.chosen.outputs, strict=False)
            found += [Doubt(a, mine) for a, mine in plain if all(a) and mine != "gave None"]
        told: dict[str, Doubt] = {}
        for doubt in found:
            if doubt.can_be_told():
                told.setdefault(repr(doubt.arguments), doubt)
        return list(told.values())

    def check_of(self, doubt: Doubt, value: str) -> str:
        """A person's word on what a call gives, as a check."""
        return f"{show_call(self.task, doubt.arguments)} == {value}"

    def known(self) -> tuple[Candidate, ...]:
        """The candidates, the chosen one first: what a person's word is first tried on."""
        others = sorted(self.trials, key=lambda t: t.rank(), reverse=True)
        return tuple(dict.fromkeys(t.candidate for t in (self.chosen, *others)))


@dataclass
class Listener:
    """Whom to tell what is going on."""

    text: Callable[[str], None] | None = None
    """The model's first attempt as it is written, from its first line on."""
    progress: Callable[[str], None] = field(default=lambda line: None)
    done: Callable[[Written], None] = field(default=lambda written: None)
    """What came of it, before anything is closed: an interrupt from then on takes nothing away."""

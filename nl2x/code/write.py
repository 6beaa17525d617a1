"""From a task in words to code that was tried: the whole road."""

from __future__ import annotations

import ast
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from nl2x.code import library
from nl2x.code.choosing import (
    RECIPE,
    Question,
    best,
    is_recipe,
    question,
    rivals,
    telling,
    with_second_opinion,
)
from nl2x.code.clauses.base import show_call
from nl2x.code.clauses.catalogue import detect
from nl2x.code.conflicts import contradiction, later_wins
from nl2x.code.coverage import unchecked
from nl2x.code.doubts import agreed, untold
from nl2x.code.edits import with_docstring
from nl2x.code.extract import code_of
from nl2x.code.idle import idle_parameters
from nl2x.code.inputs import Arguments
from nl2x.code.judging import Candidate, CheckResult, Judge, Trial
from nl2x.code.mending import MOST_TRIALS, mend
from nl2x.code.parts import parts
from nl2x.code.programs import main_function, program_of
from nl2x.code.prompt import PROGRAM_STOPS, SHOWN, STOPS, opening, prompt_for
from nl2x.code.scenery import takes_file
from nl2x.code.signature import Signature, from_node
from nl2x.code.stopping import clear, from_same, knows_the_rest
from nl2x.code.task import Task, adopt_signature, read_task
from nl2x.errors import BadInput, Refused
from nl2x.lm.protocol import Completion, Engine, Sampling
from sandbox import Sandbox


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
    agreement: int = 3
    """How many candidates to compare where the words hold no example at all."""


DEFAULTS = Settings()
NO_MODEL = "none: a recipe"


EARLIER = "the code from before"


@dataclass(frozen=True)
class Earlier:
    """What is to be continued: the words and the code of a run before."""

    words: str
    code: str
    name: str

    def signature(self) -> str | None:
        """The signature of the earlier function."""
        nodes = [n for n in ast.parse(self.code).body if isinstance(n, ast.FunctionDef)]
        wanted = [n for n in nodes if n.name == self.name] or nodes
        return from_node(wanted[-1]).header() if wanted else None


@dataclass(frozen=True)
class Written:
    """What came of a task. `trials` are all candidates, `samples` the inputs on which they were compared."""

    task: Task
    chosen: Trial
    trials: tuple[Trial, ...]
    unchecked: tuple[str, ...]
    samples: tuple[Arguments, ...]
    model: str
    seconds: float
    interrupted: bool = False

    @property
    def status(self) -> Literal["verified", "unverified"]:
        """Verified: every given check and every clause was tried and passed, and no demand went untried."""
        return "verified" if self.passed and not self.unchecked else "unverified"

    @property
    def question(self) -> Question | None:
        """What only a person can settle."""
        return question(self.trials, self.chosen, self.samples)

    def settled(self, option: int) -> Written:
        """The same with a person's answer to the question, which becomes a check."""
        asked = self.question
        if asked is None:
            return self
        value = asked.options[option]
        place = self.samples.index(asked.arguments)
        good = [t for t in self.trials if t.clean() and t.outputs[place] == f"gave {value}"]
        chosen = best(good)
        assert chosen is not None
        check = f"{show_call(self.task, asked.arguments)} == {value}"
        checked = replace(chosen, checks=(*chosen.checks, CheckResult(check, True, check)))
        return replace(self, chosen=checked, unchecked=unchecked(self.task, checked))

    @property
    def passed(self) -> bool:
        """Whether everything that could be tried passed."""
        return self.chosen.clean()

    def telling(self) -> list[tuple[Arguments, str, str]]:
        """Inputs on which the candidates differed."""
        return telling(self.trials, self.chosen, self.samples)


@dataclass
class Listener:
    """Whom to tell what is going on."""

    text: Callable[[str], None] | None = None
    """The first candidate's text as it is written."""
    progress: Callable[[str], None] = field(default=lambda line: None)


def write(
    words: str,
    open_engine: Callable[[], Engine],
    box: Sandbox,
    *,
    signature: str | None = None,
    checks: tuple[str, ...] = (),
    tests: str = "",
    settings: Settings = DEFAULTS,
    listener: Listener | None = None,
    earlier: Earlier | None = None,
) -> Written:
    """Read the task, write candidates, judge and mend them, choose. Raises BadInput for an unusable task and
    Refused where no candidate holds any code."""
    started = time.monotonic()
    if earlier is not None:
        if not re.search(r"\w", words):
            raise BadInput("nothing to change was said", todo='say it: nl2x code -c "now ignore case"')
        signature = signature or earlier.signature()
        words = f"{earlier.words.rstrip(' .')}. {words}"
    task = read_task(words, signature=signature, checks=checks, tests=tests)
    pair = contradiction(task) if earlier is None else None
    if pair:
        raise BadInput(
            f"two clauses contradict each other: {pair[0].words!r} and {pair[1].words!r}",
            todo="keep the one that is meant",
        )
    return Writer(task, open_engine, box, settings, listener or Listener(), started, earlier).run()


class Writer:
    """Works on one task with one sandbox and, if recipes don't settle it, one engine."""

    def __init__(
        self,
        task: Task,
        open_engine: Callable[[], Engine],
        box: Sandbox,
        settings: Settings,
        listener: Listener,
        started: float,
        earlier: Earlier | None = None,
    ) -> None:
        self.earlier = earlier
        self.task, self.open_engine, self.box = task, open_engine, box
        self.settings, self.listener, self.started = settings, listener, started
        self.engine: Engine | None = None
        self.loaded = started
        self.trials: list[Trial] = []
        self.judge: Judge | None = None
        self.lent = False
        """Whether the parameters that the words leave open are for now those of a recipe."""

    def run(self) -> Written:
        """Candidates one after the other until the answer is clear or the time is up."""
        interrupted = False
        try:
            for batch in self._batches():
                for candidate in batch:
                    self._add(candidate)
                if self._clear():
                    break
        except KeyboardInterrupt:
            interrupted = True
        new = [t for t in self.trials if t.candidate.origin != EARLIER] or self.trials
        chosen = best(new, [t for t in new if self._doubted(t)])
        chosen = with_second_opinion(chosen, new) if chosen else None
        if chosen is None:
            if interrupted:
                raise KeyboardInterrupt
            raise Refused(
                "no code came out of the model's replies",
                todo="say what the function takes and gives back, with an example",
            )
        assert self.judge is not None
        return Written(
            self.judge.task,
            chosen,
            tuple(self.trials),
            self._open(chosen, new),
            tuple(self.judge.samples),
            self.engine.info.name if self.engine else NO_MODEL,
            time.monotonic() - self.started,
            interrupted,
        )

    def _open(self, chosen: Trial, trials: list[Trial]) -> tuple[str, ...]:
        """What nothing has tried or told, in words."""
        assert self.judge is not None
        found = (*unchecked(self.judge.task, chosen), *self._disputed(chosen, trials))
        if found or not chosen.clean() or agreed(self.judge.task, chosen, trials):
            return found
        doubt = untold(self.judge, chosen)
        return (doubt,) if doubt else ()

    def _disputed(self, chosen: Trial, trials: list[Trial]) -> list[str]:
        """A call on which another candidate that passes everything gives something else."""
        assert self.judge is not None
        places = rivals(chosen, trials)
        shortest = sorted((self.judge.samples[i] for i in places), key=lambda a: len(repr(a)))[:1]
        return [f"{show_call(self.judge.task, a)}: another that passes all differs" for a in shortest]

    def _batches(self) -> Iterator[Iterator[Candidate]]:
        if self.earlier:
            yield iter([Candidate(self.earlier.code, EARLIER)])
        elif self.settings.recipes:
            yield library.candidates(self.task)
        self.listener.progress("writing")
        self.engine = self.open_engine()
        self.loaded = time.monotonic()
        greedy = Sampling(
            0.0,
            max_tokens=self.settings.max_tokens,
            stop=PROGRAM_STOPS if self.task.kind == "program" else STOPS,
        )
        yield self._written(0, greedy, 1)
        written = 1
        if written < self.settings.candidates and self._time_left():
            # The likeliest reply to another prompt, which shows how something similar is done, before any
            # that are drawn by chance: of 21 tasks eight came right at the first attempt, ten at this one,
            # 14 at one of the two (greedy, default model, clauses mended).
            self.listener.progress("trying another way")
            yield self._written(1, greedy, 1, written)
            written += 1
        if self.settings.recipes and not any(t.clean() and not t.crashed() for t in self.trials):
            # Recipes that the words alone would be too little for are better than what doesn't work at all.
            task = self.judge.task if self.judge and not self.lent else self.task
            yield library.candidates(task, library.WIDE)
        while written < self.settings.candidates and self._time_left():
            number = min(self.settings.batch, self.settings.candidates - written)
            self.listener.progress(f"trying {number} other ways")
            sampling = replace(
                greedy, temperature=self.settings.temperature, seed=self.settings.seed + written
            )
            wording = 2 + (written - 2) // self.settings.batch
            yield self._written(wording, sampling, number, written)
            written += number

    def _time_left(self) -> bool:
        return time.monotonic() - self.loaded < self.settings.seconds

    def _written(self, wording: int, sampling: Sampling, number: int, before: int = 0) -> Iterator[Candidate]:
        # A recipe's parameters are its own; those of the model's first attempt hold for the next ones.
        task = self.judge.task if self.judge and not self.lent else self.task
        assert self.engine is not None
        before_it = ((self.earlier.words, f"```python\n{self.earlier.code}```"),) if self.earlier else ()
        similar = library.similar(task) if wording % 2 and self.settings.recipes else ""
        prompt = prompt_for(task, wording, self._forgotten(), before_it or SHOWN, similar)
        on_text = self.listener.text if not self.trials and wording == 0 else None
        completions = self.engine.generate(prompt, sampling, n=number, on_text=on_text)
        for i, completion in enumerate(completions, before + 1):
            code = read_reply(opening(task) + completion.text, task)
            if code:
                origin = f"the model, attempt {i}" if before else "the model, first attempt"
                yield Candidate(code, origin, mean_logprob(completion), wording)

    def _forgotten(self) -> tuple[str, ...]:
        """The clauses that attempts so far broke most often."""
        words = [c.clause.words for t in self.trials for c in t.failed_clauses() if c.clause.span != (0, 0)]
        return tuple(dict.fromkeys(words))[:3]

    def _add(self, candidate: Candidate) -> None:
        candidate = documented(candidate, self.task)
        recipe = candidate.origin.startswith(RECIPE)
        if recipe and any(t.clean() and from_same(t.candidate, candidate) for t in self.trials):
            return  # Another variant of the same recipe does already.
        if self.judge is None:
            self.judge = self._judge_for(candidate)
            self.lent = recipe and (self.task.signature is None or not self.task.signature.complete)
        elif self.lent and not recipe:
            self._return_what_is_lent(candidate)
        self.listener.progress("trying it")
        tried = [self.judge.trial(candidate)]
        if self.settings.patches and (not tried[0].clean() or tried[0].crashed()):
            tried += mend(self.judge, tried[0], RECIPE_TRIALS if recipe else MOST_TRIALS)
        if not recipe or tried[-1].clean():
            self.trials += tried
        elif not self.trials and self.lent:
            # A recipe that doesn't fit is no candidate, and its signature binds nobody.
            self.judge, self.lent = None, False

    def _return_what_is_lent(self, candidate: Candidate) -> None:
        """The name and the parameters are from now on those of the model's attempt: the recipes are fitted to
        them, since only what is called alike can be compared."""
        self.judge, self.lent, self.trials = self._judge_for(candidate), False, []
        for recipe in library.candidates(self.judge.task):
            self._add(recipe)

    def _doubted(self, trial: Trial) -> bool:
        """Whether it takes a parameter for nothing, or words of the task are unknown to the recipe that it
        came from. Where nothing can be checked, the one that is mainly meant is more often right than
        an attempt of the model."""
        assert self.judge is not None
        task = self.judge.task
        if idle_parameters(trial.candidate.code, task.name):
            return True
        if not is_recipe(trial) or (not trial.is_tried() and library.is_meant(task, trial.candidate)):
            return False
        return not knows_the_rest(task, trial)

    def _judge_for(self, candidate: Candidate) -> Judge:
        """A judge that takes the parameters which the words leave open from `candidate`."""
        task = adopted(self.task, candidate.code)
        tried = task.kind == "function" or (task.kind == "program" and _takes_values(task))
        clauses = detect(task) if self.settings.clauses and tried else ()
        return Judge(task, later_wins(clauses) if self.earlier else clauses, self.box)

    def _clear(self) -> bool:
        """Whether another candidate could hardly change the answer."""
        assert self.judge is not None or not self.trials
        # What was there before settles nothing unless a patch has changed it.
        trials = [t for t in self.trials if t.candidate.origin != EARLIER]
        return self.judge is not None and clear(
            self.judge.task, trials, self.engine is not None, self.settings.agreement
        )


RECIPE_TRIALS = 24
"""Patches tried on a recipe: one that needs more than a few of them isn't the right one."""


def read_reply(reply: str, task: Task) -> str | None:
    """The code of the asked kind that a reply holds."""
    if task.kind == "program":
        return program_of(reply, task)
    others = (*task.other_names(), *parts(task))
    return code_of(reply, task.name if task.kind == "function" else "", others)


def adopted(task: Task, code: str) -> Task:
    """`task` with what it leaves open of the name and the parameters, taken from a candidate's function."""
    if task.kind == "class":
        return task
    if task.kind == "function" or (task.signature and task.signature.complete):
        return adopt_signature(task, code)
    name = main_function(code)
    return adopt_signature(replace(task, signature=Signature(name, complete=False)), code) if name else task


def _takes_values(task: Task) -> bool:
    """Whether the function takes what clauses can be tried with, not the name of a file."""
    names = task.parameter_names()
    return bool(names) and not any(takes_file(task, name) for name in names)


def documented(candidate: Candidate, task: Task) -> Candidate:
    """The candidate with a docstring from the task's words, where it has none."""
    main = main_function(candidate.code) if task.kind == "program" else first_function(candidate.code)
    name, summary = task.name or main, task.summary()
    if not summary or not name or task.kind == "class":
        return candidate
    return replace(candidate, code=with_docstring(candidate.code, name, summary))


def first_function(code: str) -> str:
    """The name of the function that code without an asked name defines."""
    return next((n.name for n in ast.parse(code).body if isinstance(n, ast.FunctionDef)), "")


def mean_logprob(completion: Completion) -> float:
    """Mean natural-log probability per token."""
    return completion.logprob / max(completion.tokens, 1)

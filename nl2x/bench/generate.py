"""What is judged: a model's own replies to a coding task, or what the whole of nl2x makes of it.

Three ways, never mixed up: `greedy` (one reply, the likeliest token each time), `sampled` (several, drawn by
chance), `selected` (nl2x's own road: several candidates, of which one is chosen by the examples and clauses
in the task's words; the hidden tests have no part in it).
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from nl2x.bench.suites import CodingTask
from nl2x.code.candidates.extract import code_of
from nl2x.code.candidates.prompt import COMPLETE
from nl2x.code.write import Settings as Writing
from nl2x.code.write import write
from nl2x.errors import Nl2xError
from nl2x.lm.protocol import Engine, Prompt, Sampling
from sandbox import Sandbox

Way = Literal["greedy", "sampled", "selected"]

WRITE = "Write a Python function for this task. Reply with the function in one code block."
STOP = ("\n```",)


@dataclass(frozen=True)
class Sample:
    """One reply to one task, with all that is needed to repeat it. `completion` is ready to be judged:
    a whole program for tasks of either kind."""

    task_id: str
    sample: int
    completion: str
    reply: str
    seed: int
    tokens: int
    logprob: float
    finish: str
    said: str = ""
    """What nl2x said of it where it chose: verified or unverified, and how it came about."""
    seconds: float = 0.0

    def record(self) -> dict[str, Any]:
        """The sample as a line of samples.jsonl; `whole` says that `completion` doesn't need the prompt."""
        return {**self.__dict__, "whole": True}


def prompt_for(task: CodingTask) -> Prompt:
    """The task as this suite's kind prescribes it; the checks that its words contain are shown.

    The model writes the whole function, what was given of it too: a small one put behind the docstring
    takes it for done and closes the block.
    """
    if task.kind == "complete":
        code = task.prompt if task.prompt.endswith("\n") else task.prompt + "\n"
        return Prompt(f"{COMPLETE}\n\n```python\n{code}```", opening="```python\n")
    lines = [WRITE, "", task.prompt]
    if task.signature:
        lines += ["", f"The function: {task.signature}"]
    if task.shown:
        lines += ["", "It must pass:", *(f"assert {check}" for check in task.shown)]
    return Prompt("\n".join(lines), opening="```python\n")


def samples_of(
    engine: Engine,
    tasks: Sequence[CodingTask],
    *,
    n: int,
    temperature: float,
    seed: int,
    max_tokens: int = 512,
) -> Iterator[list[Sample]]:
    """`n` samples for each task, a task's together, in the order in which they are done; temperature 0 is
    greedy and gives one reply however many are asked for."""
    prompts = [prompt_for(task) for task in tasks]
    sampling = Sampling(temperature=temperature, seed=seed, max_tokens=max_tokens, stop=STOP)
    for index, replies in engine.generate_each(prompts, sampling, n=n if temperature > 0 else 1):
        task, opening = tasks[index], prompts[index].opening
        yield [
            Sample(
                task_id=task.task_id,
                sample=number,
                completion=program_of(task, opening + reply.text),
                reply=reply.text,
                seed=seed,
                tokens=reply.tokens,
                logprob=reply.logprob,
                finish=reply.finish,
            )
            for number, reply in enumerate(replies)
        ]


def select(
    task: CodingTask, open_engine: Callable[[], Engine], box: Sandbox, writing: Writing
) -> tuple[Sample, dict[str, Any]]:
    """What nl2x delivers for the task, and what there is to say about it: candidates (how many, and all codes
    that were tried), clauses and checks failed.

    A task that nl2x refuses gives an empty program, which fails. Raises KeyboardInterrupt where somebody
    interrupts.
    """
    words, signature = task.prompt, task.signature or None
    if task.kind == "complete":
        words, signature = _words_of(task.prompt, task.entry_point)
    try:
        done = write(words, open_engine, box, signature=signature, checks=task.shown, settings=writing)
    except Nl2xError as error:
        empty = Sample(task.task_id, 0, "", "", writing.seed, 0, 0.0, "stop", said=f"refused: {error}")
        return empty, {"status": "refused"}
    if done.interrupted:
        # A single task's best so far is worth having; a run of many ends, and --resume tries this one again.
        raise KeyboardInterrupt
    chosen = done.chosen
    status = done.status if done.passed else "failed"
    failed = [f"{c.clause.kind}: {c.shown}" for c in chosen.failed_clauses()]
    failed += [f"{c.check}: {c.shown}" for c in chosen.checks if not c.passed]
    told = {
        "status": status,
        "candidates": len({t.candidate.root for t in done.trials}),
        "codes": [_with_what_is_above(task, t.candidate.code) for t in done.trials],
        "unchecked": list(done.unchecked),
        "failed": failed,
    }
    code = _with_what_is_above(task, chosen.candidate.code)
    said = f"{status}: {chosen.candidate.origin}"
    made = Sample(
        task.task_id, 0, code, code, writing.seed, 0, 0.0, "stop", said=said, seconds=round(done.seconds, 2)
    )
    return made, told


def _words_of(prompt: str, entry: str) -> tuple[str, str | None]:
    """Python to be completed as words and a signature: the docstring, and the header above it."""
    try:
        body = ast.parse(f"{prompt.rstrip()}\n    pass\n").body
    except SyntaxError:
        return prompt, None
    found = [node for node in body if isinstance(node, ast.FunctionDef) and node.name == entry]
    words = ast.get_docstring(found[-1]) if found else None
    if not found or not words:
        return prompt, None
    result = f" -> {ast.unparse(found[-1].returns)}" if found[-1].returns else ""
    return words, f"def {entry}({ast.unparse(found[-1].args)}){result}:"


def _with_what_is_above(task: CodingTask, code: str) -> str:
    """The code, below the imports and helpers that a prompt to complete defines above the wanted function."""
    if task.kind != "complete":
        return code
    above = task.prompt.split(f"def {task.entry_point}(")[0]
    return f"{above}\n{code}"


def program_of(task: CodingTask, reply: str) -> str:
    """The program in a reply: the wanted function and what it needs, or else the reply's code as it is.

    What a prompt to complete defines above the function is there whether the reply repeats it or not.
    """
    code = code_of(reply, task.entry_point) or reply.split("```python\n")[-1].split("\n```")[0]
    return _with_what_is_above(task, code)

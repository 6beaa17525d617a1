"""What a model writes for a coding task: the prompts, and the code taken out of the replies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from nl2x.bench.suites import CodingTask
from nl2x.code.extract import code_of
from nl2x.lm.protocol import Engine, Prompt, Sampling

COMPLETE = "Complete the following Python function. Reply with the whole function in one code block."
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

    def record(self) -> Mapping[str, Any]:
        """The sample as a line of samples.jsonl; `whole` says that `completion` doesn't need the prompt."""
        return {**self.__dict__, "whole": True}


def prompt_for(task: CodingTask) -> Prompt:
    """The task as this suite's kind prescribes it; the checks that its words contain are shown."""
    if task.kind == "complete":
        code = task.prompt if task.prompt.endswith("\n") else task.prompt + "\n"
        return Prompt(f"{COMPLETE}\n\n```python\n{code}```", opening=f"```python\n{code}")
    lines = [WRITE, "", task.prompt]
    if task.shown:
        lines += ["", "It must pass:", *(f"assert {check}" for check in task.shown)]
    return Prompt("\n".join(lines), opening="```python\n")


def sample(
    engine: Engine, task: CodingTask, *, n: int, temperature: float, seed: int, max_tokens: int = 512
) -> list[Sample]:
    """`n` samples for one task; temperature 0 is greedy and gives one reply however many are asked for."""
    prompt = prompt_for(task)
    sampling = Sampling(temperature=temperature, seed=seed, max_tokens=max_tokens, stop=STOP)
    replies = engine.generate(prompt, sampling, n=n if temperature > 0 else 1)
    return [
        Sample(
            task_id=task.task_id,
            sample=number,
            completion=program_of(task, prompt.opening + reply.text),
            reply=reply.text,
            seed=seed,
            tokens=reply.tokens,
            logprob=reply.logprob,
            finish=reply.finish,
        )
        for number, reply in enumerate(replies)
    ]


def program_of(task: CodingTask, reply: str) -> str:
    """The program in a reply: the wanted function and what it needs, or else the reply's code as it is."""
    return code_of(reply, task.entry_point) or reply.split("```python\n")[-1].split("\n```")[0]

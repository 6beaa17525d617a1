"""Several functions asked for at once: a small model ends its reply behind the first, so it is made to go on
with the next one that is missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from nl2x.code.candidates.prompt import opening
from nl2x.code.candidates.replies import read_reply
from nl2x.code.reading.parts import FORM, missing
from nl2x.code.reading.task import Task
from nl2x.lm.protocol import Completion, Engine, Prompt, Sampling

MOST = 3
"""Functions that a reply is made to go on with."""


def with_missing_parts(
    engine: Engine,
    prompt: Prompt,
    sampling: Sampling,
    task: Task,
    completion: Completion,
    on_text: Callable[[str], None] | None = None,
) -> Completion:
    """The reply, and behind it the functions that the words name and it doesn't define."""
    if task.kind != "function":
        return completion
    for _ in range(MOST):
        code = read_reply(opening(task) + completion.text, task)
        lacking = missing(task, code) if code else ()
        if not lacking or completion.finish == "length":
            break
        head = f"\n\n\n{_header(task, lacking[0])}"
        if on_text:
            on_text(head)
        begun = completion.text.rstrip() + head
        [more] = engine.generate(replace(prompt, opening=prompt.opening + begun), sampling, on_text=on_text)
        completion = Completion(
            begun + more.text,
            completion.tokens + more.tokens,
            completion.logprob + more.logprob,
            more.finish,
        )
    return completion


def _header(task: Task, name: str) -> str:
    """The function's first line as far as the words give it."""
    form = next((m for m in FORM.finditer(task.prose_with_calls()) if m[1] == name and m[2].strip()), None)
    if form is None:
        return f"def {name}("
    return f"def {name}({' '.join(form[2].split())}):\n"

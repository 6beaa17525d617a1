"""Several functions asked for at once: a small model ends its reply behind the first, so it is made to go on
with the next one that is missing."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import libcst as cst

from nl2x.code.candidates.extract import definitions_of, kept, with_imports
from nl2x.code.candidates.prompt import opening
from nl2x.code.candidates.replies import read_reply
from nl2x.code.judging.judging import Candidate
from nl2x.code.reading.parts import FORM, missing, parts
from nl2x.code.reading.task import Task
from nl2x.lm.protocol import Completion, Engine, Prompt, Sampling

MOST = 3
"""Functions that a reply is made to go on with."""
MOST_JOINED = 16
"""Attempts that are put together of two."""


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


def joined(task: Task, attempts: Sequence[Candidate]) -> Iterator[Candidate]:
    """Of several functions each from another attempt: one may have got the one right, and one the other."""
    several = parts(task) if task.kind == "function" else ()
    if len(several) < 2:
        return
    found = (
        _together(one, other, name, several)
        for name in several[1:]
        for one, other in itertools.permutations(attempts, 2)
    )
    yield from itertools.islice((candidate for candidate in found if candidate), MOST_JOINED)


def _together(one: Candidate, other: Candidate, name: str, several: Sequence[str]) -> Candidate | None:
    """The first attempt with the second one's function of that name; None where helpers are called alike."""
    first, second = cst.parse_module(one.code), cst.parse_module(other.code)
    mine, theirs = definitions_of(first), definitions_of(second)
    if name not in theirs or any(n not in mine for n in several if n != name):
        return None
    own = kept(first, mine, [n for n in several if n != name])
    added = kept(second, theirs, [name])
    if _defined(own) & _defined(added):
        return None
    origin = f"{one.root}, with {name} of {other.root}"
    return Candidate(with_imports(f"{own}\n\n{added}"), origin, min(one.logprob, other.logprob))


def _defined(source: str) -> set[str]:
    """What a module defines but for its imports."""
    module = cst.parse_module(source)
    kinds = (cst.FunctionDef, cst.ClassDef)
    return {n for n, s in definitions_of(module).items() if isinstance(s, kinds) or "import " not in _code(s)}


def _code(statement: cst.CSTNode) -> str:
    return cst.Module([]).code_for_node(statement)

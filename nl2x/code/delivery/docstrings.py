"""Docstrings that come from the request's words say no more than what the code was seen to do."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from dataclasses import replace

import libcst as cst

from nl2x.code.candidates.edits import edited, with_docstring
from nl2x.code.delivery.programs import main_function
from nl2x.code.judging.coverage import main_phrase, phrase_at, unheld
from nl2x.code.judging.judging import Trial
from nl2x.code.reading.summary import summary
from nl2x.code.reading.task import Task

LEADS = re.compile(
    r"(?:[\s,]|\b(?:and|but|or|in|to|as|by|with|of|for|the|a|an|is|are|be|it|so|that|which|while|must|should|"
    r"like|than|at|from|if|when|where|into|then|also|written|given|typed|shown|returned|formatted|rounded|"
    r"sorted|starting|ending|separated)\b)*$",
    re.IGNORECASE,
)
"""What leads to words, and says nothing without them."""
ENOUGH = 3
"""Words that still say what a function is for."""


def honest(trial: Trial, task: Task) -> Trial:
    """The trial's code with a docstring that leaves out what failed or wasn't tried, if it is in the
    request's words; without one where too little is left."""
    code = trial.candidate.code
    name = (main_function(code) if task.kind == "program" else "") or task.name
    doc = _docstring(code, name)
    if not doc or task.kind == "class":
        return trial
    first, *rest = re.split(r"\n\s*\n", doc)
    if first.strip() != _as_written(summary(task)) and not _repeats(first, task):
        return trial
    kept = [p.strip("\n") for p in rest if not _repeats(p, task)]
    says = _as_written(held(task, trial))
    if says == first.strip() and len(kept) == len(rest):
        return trial
    new = "\n\n".join(filter(None, [says, *kept])).strip()
    bare = edited(code, _Undocumented(name))
    changed = with_docstring(bare, name, new) if new and bare else bare
    return replace(trial, candidate=replace(trial.candidate, code=changed)) if changed else trial


def held(task: Task, trial: Trial) -> str:
    """The summary of what the words ask for, without what failed or wasn't tried."""
    if not all(c.passed for c in trial.checks):
        return ""
    words = task.words
    for start, end in unheld(task, trial):
        cut = _to_cut(task, start, end)
        if cut is None:
            return ""
        words = words[: cut[0]] + re.sub(r"[^\n]", " ", words[cut[0] : cut[1]]) + words[cut[1] :]
    says = summary(replace(task, words=words))
    # What was cut may have closed a bracket.
    return says if all(says.count(a) == says.count(b) for a, b in ("()", "[]", "{}")) else ""


def _to_cut(task: Task, start: int, end: int) -> tuple[int, int] | None:
    """What has to go with the words at this place: a whole phrase, or in the main one what leads to them;
    None where what is left wouldn't say what the function is for."""
    prose, phrase, main = task.prose(), phrase_at(task, start), main_phrase(task)
    if phrase is None:
        return start, end
    if main is None or phrase.span() != main.span():
        before = re.search(r"[\s,(]*$", prose[: phrase.start()])
        close = phrase.end() + (prose[phrase.end() : phrase.end() + 1] == ")")
        return before.start() if before else phrase.start(), max(end, close)
    if end > phrase.end():
        # Of "between two iso dates, both included" the words before the comma still say what it is for.
        return phrase.end(), end
    lead = LEADS.search(prose[phrase.start() : start])
    begin = phrase.start() + lead.start() if lead else start
    left = re.findall(r"\w+", prose[phrase.start() : begin])
    return (begin, end) if len(left) >= ENOUGH else None


def _docstring(code: str, name: str) -> str:
    nodes: Iterable[ast.AST] = ast.walk(ast.parse(code))
    found = (n for n in nodes if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef) and n.name == name)
    node = next(found, None)
    return (ast.get_docstring(node) or "") if node else ""


def _as_written(text: str) -> str:
    return text.replace("\\", "/").replace('"', "'")


def _repeats(text: str, task: Task) -> bool:
    """Whether these are the request's own words."""
    said, asked = (re.findall(r"\w+", t.lower()) for t in (text, task.words))
    return len(said) > ENOUGH and f" {' '.join(said)} " in f" {' '.join(asked)} "


class _Undocumented(cst.CSTTransformer):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def leave_FunctionDef(
        self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef
    ) -> cst.FunctionDef:
        body = updated_node.body
        plain = updated_node.name.value == self.name and isinstance(body, cst.IndentedBlock)
        if not plain or updated_node.get_docstring() is None or len(body.body) < 2:
            return updated_node
        return updated_node.with_changes(body=body.with_changes(body=body.body[1:]))

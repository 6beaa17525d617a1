"""Where the code is put: the user's own file. What is tried is the code as it will stand there."""

from __future__ import annotations

import re
from dataclasses import dataclass

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.extract import definitions_of, kept
from nl2x.code.candidates.undefined import undefined
from nl2x.code.delivery.into import put_into
from nl2x.code.delivery.members import members
from nl2x.code.delivery.programs import GUARD
from nl2x.code.reading.parts import parts
from nl2x.code.reading.task import Task
from sandbox import Program, Sandbox


@dataclass(frozen=True)
class Place:
    """The file that the code goes into: its name and its text."""

    file: str
    text: str

    def after(self, code: str, task: Task) -> str:
        """The file's text with the code in it."""
        return put_into(self.text, code, asked_for(task, code))

    def standing(self, code: str, task: Task) -> str:
        """The code with all that it has around it in the file: decorators, and what it uses."""
        after = cst.parse_module(self.after(code, task))
        wanted = [n for n in _defined(cst.parse_module(code)) if n in definitions_of(after)]
        alone = kept(after, definitions_of(after), wanted)
        if not undefined(alone):
            return alone
        # What it uses is made in some other way than by a plain statement.
        body = [s for s in after.body if not m.matches(s, GUARD)]
        return after.with_changes(header=[], body=body).code

    def around(self, code: str) -> str:
        """What stands above the definitions of `code` in the file, in words; empty for none."""
        there = definitions_of(cst.parse_module(self.text))
        found = [
            f"@{cst.Module([]).code_for_node(d.decorator)}"
            for name in _defined(cst.parse_module(code))
            if isinstance(node := there.get(name), cst.FunctionDef | cst.ClassDef)
            for d in node.decorators
        ]
        return ", ".join(found)

    def loads(self, box: Sandbox, code: str, task: Task) -> bool:
        """Whether what the code needs of the file can be had in the sandbox: what is there now loads."""
        module = cst.parse_module(self.text)
        there = definitions_of(module)
        names = [n for n in _defined(cst.parse_module(code)) if n in there]
        now = kept(module, there, names) if names else ""
        program = Program(f"{now}\n\ndef _it_loads():\n    return 1\n", checks=("_it_loads() == 1",))
        return bool(box.judge(program).passed)

    def lost(self, code: str, task: Task) -> list[str]:
        """What the file would have no more: members of its classes as `Cart.total`, parameters of a function
        of which the words don't say what it takes as `dedupe(key)`."""
        before = definitions_of(cst.parse_module(self.text))
        after = definitions_of(cst.parse_module(self.after(code, task)))
        gone = [
            f"{name}({parameter})"
            for name, old in before.items()
            if isinstance(old, cst.FunctionDef) and isinstance(new := after.get(name), cst.FunctionDef)
            if not _says_what_it_takes(task, name, new)
            for parameter in parameters(old)[len(parameters(new)) :]
            if not isinstance(new.params.star_arg, cst.Param)
        ]
        return gone + [
            f"{name}.{member}"
            for name, old in before.items()
            if isinstance(old, cst.ClassDef) and isinstance(new := after.get(name), cst.ClassDef)
            for member in members(old)
            if member not in members(new)
        ]


def asked_for(task: Task, code: str) -> list[str]:
    """The names in the code that were asked for; helpers aren't, where those can be told apart."""
    defined = _defined(cst.parse_module(code))
    named = {task.name, *task.other_names(), *parts(task)}
    if task.kind == "class":
        said = " ".join([task.words, *task.checks, task.tests])
        named |= {n for n in defined if n[:1].isupper() and n in said}
    return [n for n in defined if n in named] or defined


def parameters(node: cst.FunctionDef) -> list[str]:
    """The names of what a function can be given by its place."""
    return [p.name.value for p in (*node.params.posonly_params, *node.params.params)]


def _says_what_it_takes(task: Task, name: str, node: cst.FunctionDef) -> bool:
    inside = r"\b[^()]*\b".join(map(re.escape, parameters(node)))
    return (
        task.signature_given or re.search(rf"\b{re.escape(name)}\s*\([^()]*{inside}", task.words) is not None
    )


def _defined(module: cst.Module) -> list[str]:
    return [s.name.value for s in module.body if isinstance(s, cst.FunctionDef | cst.ClassDef)]

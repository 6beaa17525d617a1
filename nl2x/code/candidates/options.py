"""A recipe's open parameters: constants found in the task's words, options turned by them and folded away."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import libcst as cst
import libcst.matchers as m

from nl2x.code.reading.signature import Parameter
from nl2x.code.reading.task import Task

if TYPE_CHECKING:
    from nl2x.code.candidates.library import Recipe

NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], start=2
    )
}


def cues_in(doc: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The options that a recipe's docstring lists: "Options: strict (strictly, exclusive); …"."""
    listed = re.search(r"Options: (.*?)\.?\n\n", doc, re.DOTALL)
    if listed is None:
        return ()
    found = re.findall(r"(\w+) \(([^)]*)\)", listed.group(1))
    return tuple((name, tuple(" ".join(c.split()) for c in cues.split(","))) for name, cues in found)


def settings(task: Task, recipe: Recipe, left: tuple[Parameter, ...]) -> Iterator[dict[str, str]]:
    """Values, as source, for the parameters that weren't asked for: what the words say first, the recipe's
    own next; where one thing is said against the usual, that combination comes first."""
    cues = dict(recipe.cues)
    choices = [_choices(task, p, cues.get(p.name, ())) for p in left]
    picks = itertools.product(*(range(len(c)) for c in choices))
    for pick in sorted(picks, key=sum):
        yield {p.name: choices[i][k] for i, (p, k) in enumerate(zip(left, pick, strict=True))}


def _choices(task: Task, parameter: Parameter, cues: tuple[str, ...]) -> list[str]:
    default = parameter.default or "None"
    if default in ("True", "False"):
        other = "False" if default == "True" else "True"
        said = any(re.search(rf"(?i)\b{re.escape(cue)}", task.words) for cue in cues)
        return [other, default] if said else [default, other]
    found = said_values(task, parameter.annotation)
    return list(dict.fromkeys([*found[:3], default]))


def said_values(task: Task, annotation: str) -> list[str]:
    """The constants in the words, outside examples, that a parameter of this type can take, as source."""
    prose = task.prose()
    quoted = [q for _, q in re.findall(r"(?<!\w)(['\"`])((?:(?!\1)[^\n]){1,20})\1(?!\w)", prose)]
    match annotation:
        case "int" | "float":
            numbers = re.findall(r"(?<![\w.'\"-])\d+(?:\.\d+)?(?!\w|\.\d)", prose)
            words = re.findall(rf"(?i)\b({'|'.join(NUMBER_WORDS)})\b", prose)
            numbers += [str(NUMBER_WORDS[w.lower()]) for w in words]
            # 0044 is no number in Python.
            plain = [n for n in dict.fromkeys(numbers) if not re.match(r"0\d", n)]
            return [n for n in plain if annotation == "float" or "." not in n]
        case "str":
            return [repr(q) for q in dict.fromkeys(quoted)]
        case "tuple[str, ...]":
            return [repr(tuple(dict.fromkeys(quoted)))] if len(quoted) > 1 else []
    return []


def settled(body: cst.IndentedBlock, options: dict[str, bool]) -> cst.IndentedBlock:
    """The code with these options decided, and what can't be reached then taken out."""
    if not options:
        return body
    done = body.visit(_Settled(options))
    assert isinstance(done, cst.IndentedBlock)
    return done


class _Settled(cst.CSTTransformer):
    def __init__(self, options: dict[str, bool]) -> None:
        super().__init__()
        self.options = options

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.Name:
        known = self.options.get(updated_node.value)
        return updated_node if known is None else cst.Name(str(known))

    def visit_Arg_keyword(self, node: cst.Arg) -> None:
        self.options, self._kept = {}, self.options

    def leave_Arg_keyword(self, node: cst.Arg) -> None:
        self.options = self._kept

    def leave_UnaryOperation(
        self, original_node: cst.UnaryOperation, updated_node: cst.UnaryOperation
    ) -> cst.BaseExpression:
        truth = _truth(updated_node.expression)
        if isinstance(updated_node.operator, cst.Not) and truth is not None:
            return cst.Name(str(not truth))
        return updated_node

    def leave_BooleanOperation(
        self, original_node: cst.BooleanOperation, updated_node: cst.BooleanOperation
    ) -> cst.BaseExpression:
        both = isinstance(updated_node.operator, cst.And)
        for one, other in (
            (updated_node.left, updated_node.right),
            (updated_node.right, updated_node.left),
        ):
            truth = _truth(one)
            if truth is not None:
                return other if truth is both else cst.Name(str(truth))
        return updated_node

    def leave_IfExp(self, original_node: cst.IfExp, updated_node: cst.IfExp) -> cst.BaseExpression:
        truth = _truth(updated_node.test)
        if truth is None:
            return updated_node
        kept = updated_node.body if truth else updated_node.orelse
        if isinstance(kept, cst.BinaryOperation | cst.BooleanOperation | cst.Comparison | cst.IfExp):
            return kept.with_changes(lpar=updated_node.lpar, rpar=updated_node.rpar)
        return kept

    def leave_If(
        self, original_node: cst.If, updated_node: cst.If
    ) -> cst.If | cst.RemovalSentinel | cst.FlattenSentinel[cst.BaseStatement]:
        truth = _truth(updated_node.test)
        if truth is None:
            return updated_node
        if truth:
            return cst.FlattenSentinel(_statements(updated_node.body))
        if updated_node.orelse is None:
            return cst.RemovalSentinel.REMOVE
        if isinstance(updated_node.orelse, cst.If):
            return updated_node.orelse
        return cst.FlattenSentinel(_statements(updated_node.orelse.body))

    def leave_CompFor(self, original_node: cst.CompFor, updated_node: cst.CompFor) -> cst.CompFor:
        return updated_node.with_changes(ifs=[i for i in updated_node.ifs if _truth(i.test) is not True])


def _truth(node: cst.BaseExpression) -> bool | None:
    if m.matches(node, m.Name("True")):
        return True
    return False if m.matches(node, m.Name("False")) else None


def _statements(block: cst.BaseSuite) -> list[cst.BaseStatement]:
    assert isinstance(block, cst.IndentedBlock)
    return list(block.body)

"""What the words put as an equation of calls holds for every input: "so that decode(encode(s)) == s"."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from nl2x.code.clauses.base import (
    HELD,
    MOOT,
    Below,
    Clause,
    Finding,
    Kind,
    Outcome,
    Probe,
    brief,
    failed,
    same,
)
from nl2x.code.judging.inputs import Arguments, example_arguments
from nl2x.code.judging.inputs import samples as inputs_for
from nl2x.code.reading.equations import equations, undoing
from nl2x.code.reading.parts import parts
from nl2x.code.reading.signature import Parameter, Signature
from nl2x.code.reading.task import Task, typed
from sandbox import Raised, Returned

BOTH_SIDES = "_both_sides"
SOURCE = """

def {name}(*given):
    import copy

    # What can't even be begun with says nothing of the equation.
    {function}(*copy.deepcopy(given))
    try:
        left = (lambda {variables}: {left})(*copy.deepcopy(given))
        return [left, (lambda {variables}: {right})(*copy.deepcopy(given))]
    except Exception as error:
        return type(error).__name__
"""
ITSELF = "value"
MANY = 12


class EquationKind(Kind):
    name = "equation"
    about = "what is put as an equation holds for every input"
    of_all = True

    def detect(self, task: Task) -> Iterator[Clause]:
        if task.kind != "function":
            return
        several = parts(task)
        for one in equations(task.words):
            if one.function == task.name or one.function in several:
                yield self.clause(
                    task,
                    one.span,
                    left=one.left,
                    right=one.right,
                    function=one.function,
                    variables=one.variables,
                    called=one.called(),
                )
                return
        told = undoing(task.words, several)
        if told:
            outer, inner, span = told
            yield self.clause(
                task,
                span,
                left=f"{outer}({inner}({ITSELF}))",
                right=ITSELF,
                function=inner,
                variables=(ITSELF,),
                called=(inner, outer),
            )

    def below(self, clause: Clause, task: Task) -> Below:
        """Both sides for the arguments that it is called with, or the name of what breaks off."""
        fields = {key: clause.get(key) for key in ("left", "right", "function")}
        variables = ", ".join(clause.get("variables"))
        return Below(SOURCE.format(name=BOTH_SIDES, variables=variables, **fields), BOTH_SIDES)

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        width, of_it = len(clause.get("variables")), _task_of(clause, task)
        inputs = samples if of_it is task else inputs_for(of_it)
        for arguments in [*_with_a_run(inputs), *inputs]:
            if len(arguments) == width and _ordinary(arguments, of_it):
                yield Probe((arguments,), self._judge(clause, arguments))

    def _judge(self, clause: Clause, arguments: Arguments) -> Callable[[Sequence[Outcome]], Finding]:
        def judge(outcomes: Sequence[Outcome]) -> Finding:
            (outcome,) = outcomes
            shown = _filled(clause, arguments)
            if isinstance(outcome, Raised):
                return MOOT
            if not isinstance(outcome, Returned):
                return failed(f"{shown} didn't finish")
            if isinstance(outcome.value, str):
                return failed(f"{shown} raised {outcome.value}")
            left, right = outcome.value
            return HELD if same(left, right) else failed(f"{shown} gave {brief(left)}, not {brief(right)}")

        return judge


def _task_of(clause: Clause, task: Task) -> Task:
    """The task of the function that the equation begins with, for inputs that are of its form."""
    if clause.get("function") == task.name:
        return task
    form = Signature(clause.get("function"), tuple(Parameter(v) for v in clause.get("variables")))
    of_it = tuple(e for e in task.examples if e.function == form.name)
    return typed(replace(task, signature=form, signature_given=False, examples=of_it))


def _with_a_run(inputs: Sequence[Arguments]) -> list[Arguments]:
    """The first input that is a text, with many of its first sign in a row: more than a digit counts."""
    texts = [a for a in inputs if a and isinstance(a[0], str) and a[0].strip()][:1]
    return [(a[0][0] * MANY + a[0], *a[1:]) for a in texts]


def _ordinary(arguments: Arguments, task: Task) -> bool:
    """Whether numbers aren't below zero nor finer than cents, and texts hold no sorts of signs that no example
    holds: a code that writes counts between letters can't tell them from the text's own digits, whoever wrote it."""
    known = {sort for given in example_arguments(task) for value in given for sort in _sorts(value)}
    if not known and any(
        k.name in ("list", "tuple") and k.item().name == "any" for k in task.parameter_types
    ):
        # Whether they come back as numbers or as what is written for them isn't told.
        known = {"letter", "capital", "space"}
    known = known or {"letter", "capital", "space", "number"}
    return all(_sorts(value) <= known for value in arguments)


def _sorts(value: object) -> set[str]:
    match value:
        case bool() | None:
            return set()
        case int() | float():
            return {"negative" if value < 0 else "number" if round(value, 2) == value else "fraction"}
        case str():
            return {_sort(c) for c in value}
        case list() | tuple() | set():
            return {sort for v in value for sort in _sorts(v)}
        case dict():
            return {sort for pair in value.items() for v in pair for sort in _sorts(v)}
    return set()


def _sort(c: str) -> str:
    if c.isalpha():
        return "capital" if c.isupper() else "letter"
    return "digit" if c.isdigit() else "space" if c == " " else "sign"


def _filled(clause: Clause, arguments: Arguments) -> str:
    """The left side with values in the place of its variables."""
    values = dict(zip(clause.get("variables"), arguments, strict=True))

    class Filled(ast.NodeTransformer):
        def visit_Name(self, node: ast.Name) -> ast.expr:
            return ast.Name(brief(values[node.id])) if node.id in values else node

    return ast.unparse(Filled().visit(ast.parse(clause.get("left"), mode="eval")))


KIND = EquationKind()

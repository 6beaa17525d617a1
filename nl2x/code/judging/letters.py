"""Capitals and small letters made alike though nobody asked for it: only an example can tell whether that
is meant."""

from __future__ import annotations

import ast
import copy
import itertools
from collections.abc import Iterator, Sequence

from nl2x.code.judging.inputs import Arguments, rebuild

FOLDING = frozenset(("lower", "upper", "casefold"))
FLAGS = frozenset(("IGNORECASE", "I"))


def unfolded(source: str) -> Iterator[str]:
    """`source` without what makes capitals and small letters alike: without all of it, then without each."""
    tree = ast.parse(source)
    places = [i for i, node in enumerate(ast.walk(tree)) if _folds(node)]
    for left_out in dict.fromkeys([tuple(places), *((place,) for place in places)]):
        if left_out:
            changed = copy.deepcopy(tree)
            nodes = list(ast.walk(changed))
            for place in left_out:
                _unfold(nodes[place])
            yield ast.unparse(ast.fix_missing_locations(changed))


def _folds(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Attribute(attr=attr), args=[], keywords=[]):
            return attr in FOLDING
        case ast.Attribute(value=ast.Name(id="re"), attr=attr):
            return attr in FLAGS
    return False


def _unfold(node: ast.AST) -> None:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        text = node.func.value
        node.func, node.args = ast.Name("str", ast.Load()), [text]
    elif isinstance(node, ast.Attribute):
        node.attr = "NOFLAG"


def in_mixed_case(samples: Sequence[Arguments], most: int = 12) -> list[Arguments]:
    """The samples with every other letter a capital, and with a first half in capitals: "ab" and "AB" meet in
    one text."""
    made = [rebuild(list(a), change) for a in samples for change in (_every_other, _half)]
    new = [tuple(a) for a in made if tuple(a) not in samples]
    return list(itertools.islice(({repr(a): a for a in new}).values(), most))


def _every_other(text: str) -> str:
    return "".join(c.upper() if i % 2 == 0 else c.lower() for i, c in enumerate(text))


def _half(text: str) -> str:
    return text[: len(text) // 2].upper() + text[len(text) // 2 :].lower()

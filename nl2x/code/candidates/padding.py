"""Zeros before numbers in f-strings: `f"{minutes:02d}:{seconds:02d}"` where '1:05' is meant."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.edits import Change, code, edited

PADDED = ("02", "02d")
MOST = 6
"""Numbers that are tried one by one."""


def repadded(source: str) -> Iterator[Change]:
    """Changes of one number each, without its zero first."""
    numbers = m.findall(cst.parse_module(source), m.FormattedStringExpression())
    for padded in (True, False):
        alike = [n for n in numbers if isinstance(n, cst.FormattedStringExpression) and _is(n, padded)]
        for place in range(min(len(alike), MOST)):
            yield partial(_changed, place, padded)


def _changed(place: int, padded: bool, source: str) -> str | None:
    return edited(source, _Respecified(place, padded))


def _is(node: cst.FormattedStringExpression, padded: bool) -> bool:
    """Whether it has a zero in front, or is a name as it stands."""
    if padded:
        return "".join(code(part) for part in node.format_spec or ()) in PADDED
    return node.format_spec is None and node.conversion is None and isinstance(node.expression, cst.Name)


class _Respecified(cst.CSTTransformer):
    def __init__(self, place: int, padded: bool) -> None:
        super().__init__()
        self.left, self.padded = place, padded

    def leave_FormattedStringExpression(
        self, original_node: cst.FormattedStringExpression, updated_node: cst.FormattedStringExpression
    ) -> cst.FormattedStringExpression:
        if not _is(original_node, self.padded):
            return updated_node
        self.left -= 1
        if self.left != -1:
            return updated_node
        spec = None if self.padded else [cst.FormattedStringText("02d")]
        return updated_node.with_changes(format_spec=spec)

"""Zeros before numbers in f-strings: `f"{minutes:02d}:{seconds:02d}"` where '1:05' is meant."""

from __future__ import annotations

from collections.abc import Iterator

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.edits import Change, edited

ZEROS = m.FormattedStringText("02") | m.FormattedStringText("02d")
PADDED = m.FormattedStringExpression(format_spec=[ZEROS])
PLAIN = m.FormattedStringExpression(expression=m.Name(), format_spec=None, conversion=None)
MOST = 6
"""Numbers that are tried one by one."""


def repadded(source: str) -> Iterator[Change]:
    """Changes of one number each, without its zero first."""
    module = cst.parse_module(source)
    for which, spec in ((PADDED, None), (PLAIN, [cst.FormattedStringText("02d")])):
        for place in range(min(len(m.findall(module, which)), MOST)):
            yield lambda s, place=place, which=which, spec=spec: edited(s, _Respecified(place, which, spec))


class _Respecified(cst.CSTTransformer):
    def __init__(
        self, place: int, which: m.FormattedStringExpression, spec: list[cst.FormattedStringText] | None
    ) -> None:
        super().__init__()
        self.left, self.which, self.spec = place, which, spec

    def leave_FormattedStringExpression(
        self, original_node: cst.FormattedStringExpression, updated_node: cst.FormattedStringExpression
    ) -> cst.FormattedStringExpression:
        if not m.matches(original_node, self.which):
            return updated_node
        self.left -= 1
        return updated_node if self.left != -1 else updated_node.with_changes(format_spec=self.spec)

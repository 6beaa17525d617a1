"""A sign that the input may have or not: "the # is optional", "the v can be missing"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from nl2x.code.clauses.base import Clause, SameKind, same
from nl2x.code.clauses.signs import SIGNS
from nl2x.code.clauses.transforms import map_texts
from nl2x.code.judging.inputs import Arguments, rebuild
from nl2x.code.reading.task import Task

SIGN = (
    rf"(?:(?:the|an?|its?)\s+)(?:leading\s+|final\s+|trailing\s+)?(?:(?P<sign>{'|'.join(s for s in SIGNS if s != 'at')})|"
    r"['\"`](?P<quoted>[^\s'\"`]{1,2})['\"`]|(?P<bare>[^\w\s'`,.;:()]|(?-i:[b-hj-zB-HJ-Z])))"
)
MAY_LACK = (
    r"(?:(?:is|are)\s+optional|(?:can|may|might|could)\s+(?:also\s+)?be\s+(?:missing|left out|omitted|absent)|"
    r"(?:is|are)\s+(?:sometimes|often|maybe|not always)\s+(?:missing|there|left out|given|forgotten))"
)


class OptionalSign(SameKind):
    name = "optional sign"
    about = "a sign in the input may be missing"
    patterns = (
        rf"(?:^|(?<=[\s(,.;]))(?:{SIGN})\s+{MAY_LACK}",
        rf"\b(?:people\s+|they\s+|some\s+|you\s+|one\s+)?(?:often\s+|sometimes\s+|may\s+|can\s+)?(?:forget|omit|leave out|leaves? off)\s+{SIGN}(?=\s|$|[,.;)])",
        rf"\bwith or without\s+(?:{SIGN})(?=\s|$|[,.;)])",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        if task.parameter_types and not any("str" in (k.name, k.item().name) for k in task.parameter_types):
            return None
        named = SIGNS.get((match.group("sign") or "").lower())
        return {"sign": named or match.group("quoted") or match.group("bare")}

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        # A letter only before or behind digits: the v of v1.2.
        sign = re.escape(clause.get("sign"))
        place = rf"\b{sign}(?=\d)|(?<=\d){sign}\b" if clause.get("sign").isalpha() else sign
        yield arguments, map_texts(arguments, task, lambda s: re.sub(place, "", s, count=1))

    def alike(self, one: Any, other: Any) -> bool:
        return self._bare(one) == self._bare(other) or same(one, other)

    def _bare(self, value: Any) -> Any:
        """Without any sign: what comes back as it was written lacks what was left out."""
        return rebuild(value, lambda s: re.sub(r"[^\w\s]|\b[a-z](?=\d)", "", s))


KIND = OptionalSign()

"""Accents don't matter: é counts as e."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Any

from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.clauses.transforms import entry_text_patches, map_texts
from nl2x.code.judging.inputs import Arguments, rebuild
from nl2x.code.reading.task import Task

ACCENTED = str.maketrans({"a": "á", "e": "é", "o": "ö", "u": "ü", "c": "ç", "n": "ñ"})


class IgnoreAccents(SameKind):
    name = "ignore accents"
    about = "é counts as e"
    patterns = (
        r"\b(?:ignor\w+|regardless of|strip\w*|remov\w+|drop\w*|without|disregard\w*|replac\w+)\s+(?:all\s+|any\s+|the\s+)?(?:(?:case|spaces|punctuation)\s*(?:,|and)\s*)*(?:accents?|diacritics?|umlauts?|accented (?:letters|characters))",
        r"\b(?:accents?|diacritics?)\s+(?:don'?t|do not|doesn'?t|shouldn'?t|are|should be)\s+(?:matter|count|ignored|removed|dropped|stripped)",
        r"\baccent[- ]insensitiv\w+",
    )

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        plain = map_texts(arguments, task, unaccented)
        yield plain, map_texts(plain, task, lambda s: s.translate(ACCENTED))

    def alike(self, one: Any, other: Any) -> bool:
        return bool(rebuild(one, unaccented) == rebuild(other, unaccented)) and super().alike(
            rebuild(one, unaccented), rebuild(other, unaccented)
        )

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        strip = '"".join(c for c in unicodedata.normalize("NFKD", {}) if not unicodedata.combining(c))'
        yield from entry_text_patches(task, strip)


def unaccented(text: str) -> str:
    """`text` without its accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


KIND = IgnoreAccents()

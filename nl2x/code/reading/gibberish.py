"""Words that are no words: "asdkjh qwe zxc", "12345". All that could be made of them is invented."""

from __future__ import annotations

import re

from nl2x.code.candidates import library
from nl2x.code.reading.task import PROGRAM, Task
from nl2x.errors import BadInput

KEYS = re.compile(r"(?:qwe|wer|asd|sdf|dfg|fgh|hjk|jkl|zxc|xcv|cvb|vbn)")
"""Keys that lie beside each other, pressed in turn."""
HARD = re.compile(r"[^aeiouy\W\d_]{4}", re.IGNORECASE)
"""Four consonants in a row: in a word now and then, in every word never."""


def refuse_gibberish(task: Task) -> None:
    """BadInput where nothing of the words is a word, and nothing else says what is to be done."""
    if task.examples or task.checks or task.tests or task.files:
        return
    words = re.findall(r"[^\W\d_]+", task.words)
    short = len(words) == 1 and len(words[0]) < len("qwert")  # "sqrt", "md5"
    if not words or (not task.signature_given and not short and all(map(_is_none, words))):
        raise BadInput(
            f"this doesn't say what the code should do: {task.words[:60]}",
            todo="say what a function should take and what it should give back",
        )


def _is_none(word: str) -> bool:
    """Whether this is no word of any language: neither known nor easily spoken."""
    if PROGRAM.search(word) or library.is_known(word):
        return False
    few = len(re.findall(r"[aeiouy]", word, re.IGNORECASE)) * 5 < len(word)
    # Letters beyond ASCII are of languages that aren't judged.
    return word.isascii() and bool(
        KEYS.search(word.lower()) or (few and (HARD.search(word) or len(word) < 5))
    )

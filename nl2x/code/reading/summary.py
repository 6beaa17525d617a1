"""The first line of a docstring: the sentence of the words that says what is done."""

from __future__ import annotations

import re

from nl2x.code.reading.parts import parts
from nl2x.code.reading.task import ASKING_FOR_IT, Task

QUOTED = re.compile(r"(?<![\w])(['\"`])(?=\S)[^\n]*?(?<=\S)\1(?!\w)")
WITHIN = re.compile(r"(?<!\w)(?P<quote>['\"]) ?[^\w\s'\"`]{1,3} ?(?P=quote)(?!\w)")
"""Signs in quotes, with spaces around them: "separated by ' / '"."""
HIDDEN = {ord(c): 0xE000 + i for i, c in enumerate(".!?:;")}
SHOWN_AGAIN = {hidden: shown for shown, hidden in HIDDEN.items()}
"""Marks within quotes end no sentence."""
ENDS = re.compile(r"(?<=[^\s.!?:;(])[.!?:;](?=\s|$)|(?<=\s)\.(?=\s|$)|\n")
"""The end of a sentence, also behind an example that was blanked out."""
NO_SUMMARY = re.compile(
    r"I'm |(?:(?:the|these|a|an?other)\s+)?(?:(?:two|three|four|several|both|pair|couple)\s+(?:of\s+)?)?"
    r"(?:\w+\s+)?(?:functions|methods)\W*$",
    re.IGNORECASE,
)
OPEN_QUOTE = re.compile(
    r"[\s,(]*(?:\b(?:like|such as|e\.?g\.?|for example|as in|is|are|of)\s+)*"
    r"(?<![^\s(\[{,:=])(['\"])(?!.*\1(?!\w)).*$"
)
"""A text in quotes that was cut, and what leads to it."""
LEFT_OPEN = re.compile(
    r"(?i)(?:[\s,;:(-]*\b(?:e\.?g|for example|like|such as|as in|so that|such that)|\s*[,;(]\s*so)\W*$"
)
"""What led to an example that was blanked out."""
ASKS = re.compile(r"(?:is|are|was|were|does|do|did|has|have)\s+(?!\w+ed\b)", re.IGNORECASE)
"""How a question begins."""
LONGEST = 90
"""Characters."""


def summary(task: Task) -> str:
    """The task's first sentence without its examples, of at most LONGEST characters. Of several functions
    what is said of the first one by itself; empty where nothing is."""
    several = parts(task) if task.kind == "function" else ()
    if several:
        return _sentence(_said_of_one(task, [name for name in several if name != task.name]))
    prose = QUOTED.sub(lambda m: m.group().translate(HIDDEN), task.prose().strip())
    sentences = [s.translate(SHOWN_AGAIN) for s in ENDS.split(prose)]
    lines = [_closed(_plain(sentence, task.name)) for sentence in sentences]
    # "I'm a teacher.", "Two functions:" and "Shipping:" don't say yet what is to be done.
    line = next((x for x in lines if len(x.split()) > 1 and not NO_SUMMARY.match(x)), "")
    line = line or ASKING_FOR_IT.sub("", re.split(r"[.!?\n]", task.words)[0].strip())
    return _sentence(line)


def _said_of_one(task: Task, others: list[str]) -> str:
    """What follows the function's name, up to where another one is spoken of."""
    named = re.compile(rf"\W*{re.escape(task.name)}\b(?:\([^()\n]*\))?\W*(?P<says>.*)", re.DOTALL)
    for sentence in ENDS.split(task.prose_with_calls()):
        found = named.fullmatch(sentence)
        says = re.split(rf"\b(?:{'|'.join(map(re.escape, others))})\b", found["says"])[0] if found else ""
        says = re.sub(
            r"(?:[\s,;]|\b(?:and|or|but|while|whereas|then|so|that|with|plus|its|inverse)\b)+$", "", says
        )
        if len(says.split()) > 1:
            return " ".join(says.split())
    return ""


def _closed(line: str) -> str:
    """The line without a text in quotes that was cut."""
    signs = WITHIN.sub(lambda m: m.group().replace(m.group("quote"), "_"), line)
    cut = OPEN_QUOTE.search(signs)
    return line[: cut.start()] if cut else line


def _sentence(line: str) -> str:
    """The line with a capital and an end."""
    line = _short(LEFT_OPEN.sub("", line))
    end = "" if line.endswith("…") else "?" if ASKS.match(line) else "."
    return line[:1].upper() + line[1:] + end if line else ""


def _short(line: str) -> str:
    """The line, cut behind a whole phrase if it is too long, else behind a word."""
    if len(line) <= LONGEST:
        return line
    whole = line[:LONGEST].rpartition(", ")[0]
    if len(whole.split()) > 3 and not re.search(r"[\[({][^\])}]*$", whole):
        return whole
    return line[:LONGEST].rsplit(" ", 1)[0].rstrip(" ,") + " …"


def _plain(sentence: str, name: str) -> str:
    """A sentence without the function's name and the asking for it at its beginning."""
    line = re.sub(r" +(?=,(?:\s|$))", "", " ".join(sentence.split())).strip(" ,;-")
    if name and ("_" in name or not re.match(rf"{re.escape(name)}\s+\w", line)):
        # "count the vowels" is no mention of the function `count`.
        line = re.sub(rf"^{re.escape(name)}\b\s*", "", line)
    return ASKING_FOR_IT.sub("", line.lstrip(" .:;,->")).lstrip(" .:;,->")

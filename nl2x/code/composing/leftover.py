"""The telling words of a task that no step was read from: while there are any, something else is asked for."""

from __future__ import annotations

import re

from nl2x.code.candidates.library import ABOUT_ME
from nl2x.code.composing.rows import BAD, BROKEN, Rows
from nl2x.code.judging.coverage import POLITE
from nl2x.code.reading.task import ASKING_FOR_IT, Task

FILLERS = frozenset("""
a an the of in to and is are be by for on with from that which it its this as at into each every all i me my we our
us you give gives giving given get gets return returns returned returning want wants need needs should must please pls
list lists dict dicts dictionary dictionaries text texts string strings tuple tuples function name names called call
result results output input made make me tell tells show shows find have has had there they them their those these one ones who whose what
so just only like e g eg etc do does so here python write create program value values number numbers key keys record records row
rows entry entries object objects item items csv json header line lines column columns field fields
pair pairs list-of some where also i.e ie say i'd i've id as float floats int ints
out up back true false bool ok iso date dates maybe people came come comes mostly optional default usually total look looks can could would will was were am be been yes whole
""".split())  # fmt: skip


NO_STEP = re.compile(
    r"(?i)\btrue (?:or|/) false\b|\bheader (?:line |row )?first\b|\b\w+ as (?:an? )?(?:json|csv)\b|\bof (?:the |all |all the |those |these )?(?:people|[a-z]+s)(?= (?:that|which|who|whose|with|where)\b)|\b(?:the )?same \w+ (?:can|may|might|could) (?:be|occur|come|appear)[^.;\n]*|\b(?:some |\w+ )?(?:can|may) be (?:in )?(?:there )?"
    r"(?:twice|several times|more than once)|\bwrite \w+ with\b|\b(?:one )?lines? (?:per|for each|for every) \w+|\b(?:one )?per line\b|\bin (?:any|no) (?:particular )?order\b|\bsame \w+,? (?:\w+ )?(?:the )?same (?:place|rank)\b|\b\w+ (?:is |are |= ?)?(?:an? )?dict\b|\bdon'?t (?:change|modify) \w+(?: \w+)?"
)
"""What says nothing of the steps, since they do so anyway."""


QUOTED = re.compile(r"(?<!\w)'[^'\n]*'(?!\w)|\"[^\"\n]*\"|`[^`\n]*`|\{[^{}\n]*\}|\[[^\[\]\n]*\]")


def leftover(task: Task, spans: tuple[tuple[int, int], ...], rows: Rows) -> list[str]:
    """Words outside of what was read that are no filler, no name and no field."""
    # Before the places of what was read cut quotes in two.
    text = QUOTED.sub(lambda m: " " * len(m.group()), task.prose())
    if rows.instead:
        spans = (*spans, *(m.span() for m in BROKEN.finditer(task.prose())))
    if rows.forgiving:
        spans = (*spans, *(m.span() for m in BAD.finditer(task.prose())))
    spans = (*spans, *(m.span() for m in NO_STEP.finditer(text)))
    for start, end in spans:
        text = text[:start] + re.sub(r"[^\n]", "\0", text[start:end]) + text[end:]
    known = {task.name.lower(), *(n.lower() for n in task.parameter_names())}
    known |= {word for name in list(known) for word in name.split("_")}
    for part in rows.parts:
        known |= {part.name.lower(), *part.name.lower().split("_")}
    known |= set(re.findall(r"\['(\w+)'\]", rows.source))
    known |= {f"{word}s" for word in known} | {word.removesuffix("s") for word in known}
    found: list[str] = []
    phrases = re.split(r"[.;:!?\n]+(?:\s|$)|\n", text)
    for number, phrase in enumerate(phrases):
        read = "\0" in phrase
        phrase = re.sub(r"[\w/-]*\d[\w/-]*", " ", phrase)
        words = re.findall(r"[a-z][a-z']*", ASKING_FOR_IT.sub("", POLITE.sub("", phrase)).lower())
        unknown = [w for w in words if w not in FILLERS and w not in known]
        if not read and ((number == 0 and len(words) <= 6) or ABOUT_ME.search(phrase)):
            continue  # A title, or for whom it is.
        if not read and re.match(
            r"\W*(?:\w+ (?:is|are|=)|each|every|\w+:|given|i (?:have|get|'ve))\b", phrase.lower()
        ):
            continue  # What comes in.
        found += unknown
    return found

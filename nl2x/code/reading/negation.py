"""Whether words are denied: "don't drop duplicates", "no need to sort them", "without rounding"."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Denial:
    """What denies some words, and from where on."""

    start: int
    close: bool = True
    """Whether it stands directly before (or after) them."""
    released: bool = False
    """Whether it lets one off ("no need to sort") instead of forbidding it ("don't sort")."""
    state: bool = False
    """Whether it may tell how something is: "not sorted"."""


NT = r"(?:n['\u2019]?t|\s+not)"
RELEASED = (
    r"(?:there(?:['\u2019]?s|\s+is)\s+)?no\s+(?:need|reason|point)(?:\s+(?:to|for|of|in|that))?\b|"
    r"need(?:n['\u2019]?t|s?\s+not)\b|"
    rf"(?:do|does|did){NT}\s+(?:need|have\s+to|has\s+to|bother|worry)\b(?:\s+(?:to|about|with|for))?|"
    rf"(?:(?:is|are|be){NT}|not)\s+(?:necessary|necessarily|needed|required|obliged|important|essential|always)\b"
    r"(?:\s+(?:to|for|that))?|"
    r"unnecessary(?:\s+(?:to|for))?\b|forget\s+about\b"
)
"""What asks for nothing and forbids nothing."""
VERBS = (
    rf"(?:do|does|did|should|must|shall|would|could|will|can|may|might|ought){NT}\b|"
    r"(?:ca|wo|sha)n['\u2019]?t\b|cannot\b|"
    r"never\b|not\s+to\b|neither\b|nor\b"
)
"""What denies the verb after it, with all that belongs to that verb."""
INGS = r"(?:without|instead\s+of|rather\s+than|avoid(?:s|ing)?|stop|refrain\s+from)\b"
"""What denies the thing or the deed ("rounding") after it."""
STATES = rf"(?:is|are|was|were|be|has|have|ai){NT}\b"
WORDS = r"(?:not|no|non|nothing\s+(?:is|are|gets?|may\s+be|must\s+be|should\s+be))\b"
DENYING = re.compile(
    rf"(?<![\w'\u2019])(?:(?P<released>{RELEASED})|(?P<verbs>{VERBS})|"
    rf"(?P<ings>{INGS})|(?P<states>{STATES})|(?P<words>{WORDS}))",
    re.IGNORECASE,
)
OTHERWISE = re.compile(r"(?:\bor|\bwhether|\bwhy)\s+$", re.IGNORECASE)
"""Before "not": "capitalized or not" denies nothing."""
LIGHT = (
    r"(?:[\s-]|\b(?:ever|just|simply|also|even|really|actually|please|to|be|been|being|get|gets|have|has|had|"
    r"need|needs|want|wants|try|tries|necessarily|always|yet|it|them|they|the|an?|any|all|its|their|my|your|"
    r"automatically|silently|again|either|supposed|meant|allowed|going|you|dare|so|that|for|of|with|as)\b)*"
)
"""Words of no weight of their own between what denies and what is denied."""
NO_DENIAL = re.compile(
    r"\s*(?:(?:only|just|merely|alone|sure)\b|(?:\w+ly\s+)?(?:forget|fail|hesitate|matter|mind|care|know|neglect)\b)",
    re.IGNORECASE,
)
"""After what denies: "don't forget to sort", "not only sorted"."""
BUT_ALSO = r"\s*(?:only|just)\b[^.;\n]{0,60}\bbut\s+(?:also\s+)?"
END = re.compile(
    r"[;:()!?\n]|\.(?!\d)|\b(?:but|if|when|whenever|unless|because|since|until|till|while|although|though|than|"
    r"then|instead|whether|once)\b|\band\s+(?:it|they|the\s+\w+\s+(?:is|are|should|must)|then|returns?|gives?|"
    r"make\s+sure|please|i|we|you|only)\b|(?<=\w)(?<! to)\s+(?:returns?|just)\b",
    re.IGNORECASE,
)
"""Where what is denied ends."""
ANEW = re.compile(r"(?<=\w)\s+(?:should|must|is|are|has\s+to|needs\s+to)\b", re.IGNORECASE)
MEANT = re.compile(
    r"\s*(?:want|think|believe|assume|suppose|expect|say|mean|demand|require)\b", re.IGNORECASE
)
"""Of "I don't think it should be sorted" the second verb is denied, too."""
OF_SOME = re.compile(
    r"(?:\b(?:which|who|whose|where|what|if|when|unless|whether)|"
    r"(?<!sure)(?<!so)(?<!ensure)(?<!note)(?<!mind)(?<!see to it)\s+that)"
    r"(?:\s+\w+){0,3}\s+$",
    re.IGNORECASE,
)
"""Before what denies: "words that don't begin with a, sorted" tells of some words."""
DONE = re.compile(LIGHT + r"(?:\w+(?:ed|en)|put|made|shown|kept|done)\b", re.IGNORECASE)
TURNED_OUT = re.compile(
    LIGHT
    + r"(?:(?:re)?sorted|ordered|ranked|rounded|converted|turned|written|shown|put|listed|given|returned|"
    r"formatted|printed|displayed|changed|padded|cut)" + LIGHT + "$",
    re.IGNORECASE,
)
"""What bare "not" reaches over: "not rounded half to even"."""
DOING = re.compile(r"\s*(?:(?:any|all|the|silently|ever)\s+)*\w+ing\b", re.IGNORECASE)
FAR = 8
"""So many words at most lie between what denies and what is denied."""
NEEDLESS = r"(?:necessary|needed|required|wanted|desired|asked(?:\s+for)?|important|expected|meant|a\s+must)"
AFTER = re.compile(
    rf"(?:\s+[\w'\u2019]+){{0,4}}?\s+(?:(?:is|are|was|were|would\s+be|will\s+be){NT}|is\s+never)\s+"
    rf"(?:\w+ly\s+)?{NEEDLESS}\b|"
    r"(?:\s+[\w'\u2019]+){0,4}?\s+(?:is|are|would\s+be)\s+(?:unnecessary|superfluous|unwanted|optional)\b|"
    r"(?:\s+[\w'\u2019]+){0,4}?\s+(?:is|are)\s+forbidden\b",
    re.IGNORECASE,
)

WITHIN = re.compile(
    rf"\b(?:is|are|was|were){NT}\s+(?:\w+ly\s+)?(?:necessary|needed|required|wanted)\b", re.IGNORECASE
)


def denial(text: str, start: int, end: int) -> Denial | None:
    """What denies the words of `text` from `start` to `end`; None where nothing does."""
    after = AFTER.match(text, _word_start(text, end))
    if after or WITHIN.search(text, start, end):
        forbidden = after is not None and after.group().lower().endswith("forbidden")
        return Denial(start, released=not forbidden)
    head = text[max(0, start - 120) : start]
    shift = start - len(head)
    found = None
    for match in DENYING.finditer(head):
        close = _reaches(head, match, text[start:], text[end:])
        if close is not None:
            state = match.lastgroup in ("states", "words")
            found = Denial(shift + match.start(), close, match.lastgroup == "released", state)
    return found


def forbids(text: str) -> bool:
    """Whether the words forbid something of their own, not only tell of some things ("words that don't end
    in s") or what comes of it ("so it never drifts")."""
    found = (m for m in DENYING.finditer(text) if m.lastgroup in ("verbs", "ings", "released"))
    starts = [text[: m.start()] for m in found if len(text[m.end() :].split()) > 0]
    return any(not OF_SOME.search(head) and not re.search(r"(?i)\bso\b", head) for head in starts)


def _word_start(text: str, end: int) -> int:
    """The place after the words, where they end in the middle of an "isn't" before it."""
    cut = re.search(r"\s+\w+$", text[:end]) if text[end : end + 1] in ("'", "\u2019") else None
    return cut.start() if cut else end


def _reaches(head: str, match: re.Match[str], words: str, rest: str) -> bool | None:
    """Whether what denies stands close to the words at the end of `head`, or farther off; None where it
    doesn't reach them."""
    gap = head[match.end() :]
    if NO_DENIAL.match(gap) or re.match(BUT_ALSO, gap + words, re.IGNORECASE):
        return None
    if match.group("words") and OTHERWISE.search(head[: match.start()]):
        return None
    if re.fullmatch(LIGHT, gap, re.IGNORECASE):
        return True
    if match.group("words"):
        return False if TURNED_OUT.match(gap) else None
    if len(gap.split()) > FAR or _ends(gap, rest):
        return None
    if OF_SOME.search(head[: match.start()]):
        return None
    kind = match.lastgroup
    if kind == "states" and not DONE.match(gap):
        return None
    if kind == "ings" and not DOING.match(gap):
        return None
    return False


def _ends(gap: str, rest: str) -> bool:
    """Whether something new begins between what denies and the words."""
    first = re.match(r"\s*(?:(?:ever|please|simply|also|to|be|have|need|want)\s+)*\w+", gap)
    if END.search(gap, first.end() if first else 0) or END.match(gap.lstrip()):
        return True
    if ANEW.search(gap, first.end() if first else 0) and not MEANT.match(gap):
        return True
    return "," in gap and not _listed(gap, rest)


def _listed(gap: str, rest: str) -> bool:
    """Whether the words are one of several: "don't sort, round or strip them"."""
    if re.search(r"(?:,|\s)(?:or|nor)\s+(?:\w+\s+)?$", gap):
        return True
    return re.match(r"(?:\s+[\w'\u2019]+){0,3}(?:,[\w'\u2019 ]{1,30})*,?\s+(?:or|nor)\s", rest) is not None

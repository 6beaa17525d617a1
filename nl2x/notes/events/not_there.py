"""Money that somebody says he sent, and that hasn't come: no payment yet."""

from __future__ import annotations

import re

from nl2x.notes.facts.model import Span

_N_T = r"(?:is|has|have|had|was|did|does|do|ha)(?:n'?t| not)|hasnt|havent|isnt|didnt|ain'?t"
_COME = r"(?:come|came|shown?|showed|showing|turn(?:ed)?|land(?:ed)?|arriv(?:ed?|ing)|hit|clear(?:ed)?|appear(?:ed)?|reach(?:ed)?|drop(?:ped)?|gone) ?(?:up|in(?!g)|through|thru|here|there|yet)?"
_PLACE = r"(?:the|my|our) (?:bank|account|statement|app|book|balance)"
_MISSING = re.compile(
    r"\bno (?:sign|trace|show|sight) of (?:it|that|the|any|them|this|his|her|their|anything)\b"
    rf"|\b(?:it|that|money|payment|transfer|cheque|check|cash|nothing|anything|one|which|but|and|,)?,? ?(?:{_N_T}|still not|never|not yet|yet to)"
    rf" (?:actually |even |still |yet |ever |been )*{_COME}\b\b(?! ?(?:for|to|back|round|out|along|with|from)\b)"
    rf"|\b(?:nothing|not|isn'?t|isnt|not showing|nothing showing|doesn'?t show|not showing up)(?: (?:has|is|yet|come|there|up|anything|showing))* (?:in|on|at|into) {_PLACE}\b"
    r"|\bnothing(?:'s| has| is)? (?:yet|so far|(?:come|came|arrived|landed|there|showing)(?: (?:in|through|yet|up))*)\b"
    r"|\b(?:still )?(?:waiting|wait) (?:on|for) (?:it|that|the (?:money|payment|cash|transfer|cheque|check|bank)|this|them|him|her)(?: \w+)? to (?:land|clear|arrive|come|show|hit|drop|turn|appear|go in)\b"
    r"|\bcan(?:'?t|not) (?:see|find) (?:it|that|the (?:money|payment|transfer)|any|anything)\b"
    r"|\b(?:cheque|check|money|payment|it)(?: is|'s|s| was)? (?:supposedly |apparently |still )?(?:in the (?:post|mail)|on (?:its|the) way\b(?! (?:home|back|to|out|over|past)))\b"
    rf"|\bnot (?:there|here|through|landed|cleared|come in|showing|in {_PLACE})(?: yet)\b"
    r"|\bstill not (?:there|here|in|showing)\b"
)
_CLAIMED = re.compile(
    r"\b(?:swears?|swore|claims?|claimed|insists?|insisted|reckons?|(?:is|are) (?:adamant|sure)|maintains?|supposedly|allegedly)\b(?: \S+){0,3}? "
    r"(?:sent|paid|transferred|posted|put|pays|wired|settled|e-?transferred|zelled|venmoed|mailed|dropped)\b"
)
_THE_REST = re.compile(
    r"\b(?:rest|other|others|balance|remainder|remaining|second|another|one of|2nd|last (?:one|bit|part))\b"
)
_OF_GOODS = re.compile(
    r"\b(?:order|parcel|package|delivery|goods|stuff|part|parts|invoice|bill|receipt|statement)s? ?(?:is|has|have|was)?(?:n'?t| not|still|never| )*$"
)
_CUT = re.compile(r"[,;:.–-]\s|\b(?:but|and|though|although)\b")


def not_there(note: str) -> Span | None:
    """Where a note says that a payment hasn't come, or only that somebody swears to have made it. What it says of the
    rest of a sum, or of goods, isn't meant."""
    low = note.casefold().replace("’", "'")
    for pattern in (_MISSING, _CLAIMED):
        for match in pattern.finditer(low):
            cuts = [m.end() for m in _CUT.finditer(low, 0, match.start() + 1)]
            clause = low[cuts[-1] if cuts else 0 : match.end()]
            before = low[: match.start()]
            if not _THE_REST.search(clause) and not _OF_GOODS.search(before):
                return match.span()
    return None

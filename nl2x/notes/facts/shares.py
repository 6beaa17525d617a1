"""Parts of a sum: half now, half in a month; a third each; split three ways; 50% up front."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from nl2x.notes.facts.model import Amount, Day, Kind, Role

if TYPE_CHECKING:
    from nl2x.notes.facts.computed import Workings

_BELOW = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fifth": 5,
    "fifths": 5,
    "tenth": 10,
}
_ABOVE = {"a": 1, "an": 1, "one": 1, "the": 1, "the other": 1, "other": 1, "two": 2, "three": 3, "four": 4}
FRACTION = re.compile(
    r"\b(?:(?P<n>one|two|three|four|an?|the other|other|the)[ -])?(?P<d>half|halves|thirds?|quarters?|fifths?|tenth)\b"
    r"(?!-[a-z])(?! ?(?:day|(?:a )?(?:month|week)\b|past|an? |price|dozen|hour|year|term|century|brother|time|marathon|pint|baked|yearly|board|pay|ton|size|"
    r"pages?|side|hr|barrel|keg|pallet|load|fare|cow|pig|lamb|beast|height|length|bottle|column|moon|lesson|session|shift|"
    r"million|grand|party|floor|of (?:the )?(?:year|20)|20\d\d|end|payment|instal|of (?:january|march|may|q)|attempt|class|invoice|one|inch|mile|hp))"
)  # fmt: skip
SLASHED = re.compile(
    r"(?<![\w/.])(?P<n>[1-3])/(?P<d>[2-5]|10)(?![\w/]|[.,]\d)(?! ?-?(?:price|inch|in\b|pint|lb|kg|ton|mile))"
)
SPLIT = re.compile(
    r"\b(?:split|divided?|shared?|splitting)\b[^.;\n]{0,30}?\b(?P<n>[2-9]|two|three|four|five|six)(?:[ -](?:ways?|parts|people|of us)|\b(?= of us))"
    r"|\bsplit[^.;\n]{0,16}(?P<even>50[/-]50|fifty[ -]fifty|in half|evenly|equally|down the middle|in two)"
    r"|\b(?:in|over) (?P<n2>[2-9]|10|12|two|three|four|five|six|ten|twelve) (?:equal )?(?:(?:monthly|weekly|quarterly|direct debit) )?(?:instal?lments|payments|parts)"
)  # fmt: skip
UNEVEN = re.compile(r"(?<![\w/.])(?P<a>\d{2})[/-](?P<b>\d{2})(?![\w/])")
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10, "twelve": 12}


def find(work: Workings, days: list[Day]) -> None:
    """Shares of the one sum that can be meant; none where several could."""
    if _inside(work):
        return
    whole = _whole(work)
    if whole is None:
        _rest(work)
        return
    fractions = [
        m for m in [*FRACTION.finditer(work.text.low), *SLASHED.finditer(work.text.low)] if _is_share(work, m)
    ]
    if fractions:
        _fractions(work, whole, sorted(fractions, key=lambda m: m.start()), days)
        return
    if _rest(work):
        return
    split = SPLIT.search(work.text.low)
    if split:
        _split(work, whole, split)
        return
    uneven = UNEVEN.search(work.text.low)
    if uneven and int(uneven["a"]) + int(uneven["b"]) == 100 and "split" in work.text.low:
        for part in (uneven["a"], uneven["b"]):
            _placed(work, work.add(f"{whole.id} * {int(part)} / 100", [whole], Role.SHARE), uneven.span())


REST = re.compile(
    r"\b(?:the )?(?:rest|remainder|remaining (?:amount|balance)|balance)\b(?! of (?:the )?(?:day|week|month|year))(?![ :]{0,2}(?:is |was |of )?[\d£$€])"
)


INSIDE = re.compile(
    r"(?:,| -| –|;|\band\b)? ?(?:of (?:which|that|it|this)|includ(?:es|ed|ing)|incl\.?|inc\.?),? (?:about )?"
)
"""What stands between a sum and a part of it that was for something else: "214.60, of that 41.80 was kibble"."""


_OF_IT = re.compile(r" of (?:that|it|this|which)\b,? (?:was|is|were|went|for)\b")
_AFTER = re.compile(r"[^\d.;]{0,30}?(?:,| -| –|\band\b|\bbut\b) ?(?:but |and |about |only )*[£$€₦₹]?")
"""What stands between a sum and such a part of it: "112.60 all in but 32 of that was the present"."""


def _inside(work: Workings) -> bool:
    """A sum, and a part of it that was for something else: what is left of the sum stands in its place."""
    money = [a for a in work.written if a.kind is Kind.MONEY]
    if (
        len(money) != 2
        or work.found
        or any(a.role not in (Role.UNSAID, Role.TOTAL, Role.GROSS) for a in money)
    ):
        return False
    whole, part = money
    between = work.text.low[whole.span[1] : part.span[0]]
    told = re.match(r" (?:was|is|were|went|for|of|on|worth)\b", work.text.low[part.span[1] :])
    of_it = _OF_IT.match(work.text.low, part.span[1]) and _AFTER.fullmatch(between)
    if part.value >= whole.value or not (of_it or (INSIDE.fullmatch(between) and told)):
        return False
    _placed(work, work.add(f"{whole.id} - {part.id}", [whole, part], Role.BALANCE), whole.span)
    return True


def _rest(work: Workings) -> bool:
    """ "310: 190 for Mill Lane, the rest for Chapel Row": the largest sum less the others."""
    match = REST.search(work.text.low)
    money = [a for a in work.written if a.kind is Kind.MONEY]
    if (
        match is None
        or work.found
        or not 2 <= len(money) <= 6
        or any(a.role in (Role.BALANCE, Role.TAX, Role.BEFORE) for a in money)
    ):
        return False
    totals = [a for a in money if a.role in (Role.TOTAL, Role.GROSS)] or [max(money, key=lambda a: a.value)]
    parts = [a for a in money if a is not totals[0]]
    if (
        len(totals) != 1
        or sum(a.value for a in parts) >= totals[0].value
        or money[-1].span[0] > match.start() + 40
    ):
        return False
    how = " - ".join(a.id for a in (totals[0], *parts))
    _placed(work, work.add(how, [totals[0], *parts], Role.BALANCE), match.span())
    return True


def _whole(work: Workings) -> Amount | None:
    money = [
        a for a in work.written if a.kind is Kind.MONEY and a.role not in (Role.TIP, Role.TAX, Role.BEFORE)
    ]
    totals = [a for a in money if a.role in (Role.TOTAL, Role.GROSS)] or [
        c for c in work.found if c.role in (Role.TOTAL, Role.GROSS)
    ]
    if len(totals) == 1:
        return totals[0]
    if not money and len(work.found) == 1:
        return work.found[0]
    return money[0] if len(money) == 1 else None


_SAID_ITSELF = re.compile(r"[ ]?[,:(=–-][ ]?[£$€₦₹R]?\d|[ ](?:the|my|our|his|her|their|this|that) [a-z]")
"""What follows a half whose own sum is stated ("paid half, 1135"), or may be ("half the kitchen hire, 60")."""
OWN_SUM = re.compile(r"(?: share| part| of it)?(?: was| is| came to| comes to|'s)?[ ]?[:=]?[ ]?[£$€₦₹R]?\d")
"""What follows somebody's half whose sum is stated: "my half 32.50", "my half was 32.50"."""
_OF_A_DEBT = re.compile(
    r"(?i) of (?:his|hers|theirs|ours|yours|mine|what (?:he|she|they|we|i|you) owe[sd]?)\b"
)
"""What follows a half that explains the sum before it: "paid 65, half of hers"."""
_SHARED_WITH = re.compile(
    r"[ ](?:of it |of that )?(?:for|to|on|in|from|by|with|at|is|was|goes|cash|bank|card|the rest)\b"
)
"""What follows a share, and not the half of "one and a half"."""


def explains_sum(text: str, span: tuple[int, int]) -> bool:
    """Whether a fraction only says how much of a debt the sum right before it is: "paid 65, half of hers"."""
    before, after = text[max(0, span[0] - 16) : span[0]], text[span[1] :]
    told = re.search(r"(?i)\d(?:,| -| –)? \(?(?:(?:about|which is|that's|that is|being|ie) )?$", before)
    return bool(told) and _OF_A_DEBT.match(after) is not None


def _is_share(work: Workings, match: re.Match[str]) -> bool:
    """Not "the third", "first quarter", "and a half", nor letters that a fact stands on."""
    before = work.text.before(match.start(), 12)
    words = match[0]
    if not (work.text.free(*match.span()) or match.span() in work.fractions) or re.search(
        r"\b(?:first|second|third|last|next|this|per|\d|better|other|because|since) $", before
    ):
        return False
    if re.search(r"\b(?:my|our|his|her|their) $", before) and OWN_SUM.match(work.text.low, match.end()):
        return False
    if explains_sum(work.text.low, match.span()):
        return False
    if _SAID_ITSELF.match(work.text.low, match.end()) and not re.search(
        r"\bhalf\b|\bthird\b", work.text.low[match.end() :]
    ):
        return False
    if before.endswith("and ") and not _SHARED_WITH.match(work.text.low, match.end()):
        return False
    if match.re is SLASHED:
        return True
    return not (
        match["d"] in ("third", "quarter", "fifth", "tenth") and words.split()[0] not in ("a", "one", "an")
    )


def _fractions(work: Workings, whole: Amount, matches: list[re.Match[str]], days: list[Day]) -> None:
    parts = [_parts(m) for m in matches]
    complete = len(parts) > 1 and sum(n / d for n, d in parts) == 1
    ids: list[str] = []
    for i, (match, (n, d)) in enumerate(zip(matches, parts, strict=True)):
        last = complete and i == len(parts) - 1
        # The last share takes what is left, so that the parts add up to the cent.
        how = " - ".join([whole.id, *ids]) if last else f"{whole.id} * {n} / {d}"
        share = work.add(how, [whole], Role.SHARE, when=_when(match, matches[i + 1 :], days))
        ids.append(_placed(work, share, match.span()).id)


def _parts(match: re.Match[str]) -> tuple[int, int]:
    if match.re is SLASHED:
        return int(match["n"]), int(match["d"])
    return _ABOVE[match["n"] or "a"], _BELOW[match["d"]]


def _when(match: re.Match[str], later: list[re.Match[str]], days: list[Day]) -> str:
    """The id of the first date after a share and before the next one."""
    limit = later[0].start() if later else match.end() + 60
    return next((d.id for d in days if match.end() <= d.span[0] < limit), "")


def _placed(work: Workings, share: Amount, span: tuple[int, int]) -> Amount:
    """The share standing on its own words."""
    placed = replace(share, span=span, words=work.text.words(*span))
    work.found[-1] = placed
    return placed


def _split(work: Workings, whole: Amount, match: re.Match[str]) -> None:
    words = match["n"] or match["n2"]
    count = 2 if match["even"] else int(words) if words.isdigit() else _COUNTS[words]
    _placed(work, work.add(f"{whole.id} / {count}", [whole], Role.SHARE), match.span())

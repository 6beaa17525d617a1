"""Numbers with a fraction of a whole behind them, or of a scale alone: "1½k", "£2 1/2 thousand", "½ million", "3½ hours"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from nl2x.notes.facts import currency, digits

_SIGNS = {"½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅛": (1, 8), "⅕": (1, 5)}
_FRACTION = re.compile(
    rf"(?<![\w.,/⁄])(?P<before>{currency.BEFORE})?[ ]?(?P<whole>\d{{1,6}}(?:,\d{{3}})?)?"
    rf"(?P<gap>[ -]?)(?P<part>[{''.join(_SIGNS)}]|(?<!\d)[1-3][/⁄][2-5](?![\d/.]))"
    rf"(?P<suffix>[ ]?-?{digits.SUFFIX})?(?P<after>[ ]?{currency.AFTER})?(?![\w/])(?! ?-?(?:price|off)\b)"
)
_OF_A = re.compile(r"[ ](?:of[ ])?an?[ ](?P<scale>grand|k|thousand|million|mill|hundred|lakh|crore)\b")
"""What such a part may be of: "½ a grand", "3/4 of a million"."""


@dataclass(frozen=True)
class Fractional:
    """Where such a number stands, what it is, and the currency that is written beside it."""

    start: int
    end: int
    value: Decimal
    mark: str
    sure: bool
    """Whether a scale or a currency says that it is no mere part of something ("½ of the bill")."""


def find(low: str) -> Iterator[Fractional]:
    """All of them in a lower-case text. A fraction by itself is a share, and none of them."""
    for match in _FRACTION.finditer(low):
        above, below = _parts(match["part"])
        end, scale = match.end(), 1
        if match["suffix"]:
            scale = digits.MULTIPLIERS[match["suffix"].strip(" -")]
        elif (of := _OF_A.match(low, end)) and not match["whole"]:
            scale, end = digits.MULTIPLIERS[of["scale"]], of.end()
        if scale == 1 and not match["whole"]:
            continue
        whole = Decimal((match["whole"] or "0").replace(",", ""))
        value = (whole * below + above) * scale / Decimal(below)
        mark = match["before"] or (match["after"] or "").strip()
        yield Fractional(match.start() + _blanks(match[0]), end, _short(value), mark, scale > 1 or bool(mark))


def _parts(part: str) -> tuple[int, int]:
    if part in _SIGNS:
        return _SIGNS[part]
    above, below = re.split(r"[/⁄]", part)
    return int(above), int(below)


def _blanks(words: str) -> int:
    return len(words) - len(words.lstrip(" "))


def _short(value: Decimal) -> Decimal:
    """To no more places than a sum has: a third of a grand is 333.33."""
    return value if value == value.quantize(_CENT) else value.quantize(_CENT)


_CENT = Decimal("0.01")

"""Numbers written in words: "nine hundred and five", "a grand and a half", "two-fifty".

text2num reads plain cardinals; what people say beyond them is added here: slang and Indian units, halves,
"point", common misspellings, and prices said in two breaths, which nobody can tell apart ("two fifty").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

UNITS = "zero one two three four five six seven eight nine".split()
TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
OWN_SCALES = {
    "grand": 1000, "k": 1000, "thou": 1000, "lakh": 10**5, "lakhs": 10**5, "lac": 10**5, "lacs": 10**5,
    "crore": 10**7, "crores": 10**7, "mil": 10**6, "mill": 10**6, "dozen": 12,
}  # fmt: skip
NOTES = {"tenner": 10, "tenners": 10, "fiver": 5, "fivers": 5, "twenties": 20, "fifties": 50}
SPELLED_WRONG = {
    "fourty": "forty", "ninty": "ninety", "nintey": "ninety", "fivety": "fifty", "fifity": "fifty",
    "fiftey": "fifty", "twelf": "twelve", "twelth": "twelve", "hunderd": "hundred", "hundered": "hundred",
    "hundread": "hundred", "houndred": "hundred", "hundrad": "hundred", "thosand": "thousand",
    "thousend": "thousand", "thousant": "thousand", "forteen": "fourteen", "fiveteen": "fifteen",
    "ninteen": "nineteen", "eightteen": "eighteen", "sixe": "six", "seveny": "seventy", "fowr": "four",
    "thre": "three", "eigth": "eight", "eigthy": "eighty", "twety": "twenty", "tweny": "twenty",
    "hundreds": "hundred", "thousands": "thousand", "millions": "million", "tousand": "thousand",
}  # fmt: skip
CARDINALS = frozenset([*UNITS, *TEENS, *TENS])
SMALL = {w: i for i, w in enumerate([*UNITS, *TEENS])} | {w: 10 * i for i, w in enumerate(TENS, 2)}
ALL_SCALES = SCALES | OWN_SCALES


def _slips() -> dict[str, str]:
    """Long number words with one letter dropped or two swapped: "hundrd", "thuosand"."""
    slips: dict[str, str] = {}
    for word in [*TEENS, *TENS, *SCALES]:
        if len(word) < 6:
            continue
        for i in range(1, len(word)):
            slips[word[:i] + word[i + 1 :]] = word
            if i + 1 < len(word):
                slips[word[:i] + word[i + 1] + word[i] + word[i + 2 :]] = word
    known = CARDINALS | set(ALL_SCALES) | {"eight", "seven", "leven", "thirt"}
    return {slip: word for slip, word in slips.items() if slip not in known}


SLIPS = _slips() | SPELLED_WRONG
_WORD = re.compile(r"[a-z]+")
_ONE_MORE = re.compile(r"another(?= (?:hundred|thousand|grand|tenner|fiver)\b)")
_LINKS = {"and", "a", "an", "of", "half", "point", "couple", "oh", "quarter", "n"}


@dataclass(frozen=True)
class Spelled:
    """A number in words: where, and every value it may have, the likeliest first."""

    start: int
    end: int
    readings: tuple[Decimal, ...]
    approximate: bool = False
    slang: bool = False  # said with a word used for money alone: tenner, grand


def canonical(word: str) -> str:
    return SLIPS.get(word, word)


def _is_number(word: str) -> bool:
    return word in CARDINALS or word in ALL_SCALES or word in NOTES


def find(low: str) -> list[Spelled]:
    """Every number in words in a lower-case text."""
    found: list[Spelled] = []
    run: list[tuple[str, int, int]] = []
    end = -2
    for match in _WORD.finditer(low):
        word = "a" if _ONE_MORE.match(low, match.start()) else canonical(match[0])
        glued = end >= 0 and low[end : match.start()] in (" ", "-", "  ")
        if (match.start() and low[match.start() - 1].isdigit()) or low[
            match.end() : match.end() + 1
        ].isdigit():
            word = ""  # part of "5k" or "a4"
        if not (word and (_is_number(word) or word in _LINKS)):
            found += _read_run(run)
            run, end = [], -2
            continue
        if not glued:
            found += _read_run(run)
            run = []
        run.append((word, match.start(), match.end()))
        end = match.end()
        if len(run) > 16:  # nobody says longer numbers; keeps the work linear
            found += _read_run(run)
            run, end = [], -2
    return found + _read_run(run) + _the_round_sum(low)


def _the_round_sum(low: str) -> list[Spelled]:
    """ "They paid the thousand": a scale alone is vague but where both know which sum is meant."""
    return [Spelled(m.start(1), m.end(1), (Decimal(SCALES[m[1]]),)) for m in _THE_ROUND_SUM.finditer(low)]


_THE_ROUND_SUM = re.compile(
    r"\b(?:paid|pays|sent|gave|got|brought|transferred|dropped|handed)\b[^.;,\d]{0,24} the (hundred|thousand)\b(?= ?(?:[.,;!]|$|in cash|in full|cash|at last))"
)


def _read_run(run: list[tuple[str, int, int]]) -> list[Spelled]:
    """The numbers in a run of number words and the little words between them, longest first."""
    found: list[Spelled] = []
    i = 0
    while i < len(run):
        for j in range(len(run), i, -1):
            words = [w for w, _, _ in run[i:j]]
            if words[-1] in ("and", "a", "an", "of", "point", "n", "couple", "oh", "quarter"):
                continue
            value = _value(words)
            if value:
                slang = any(w in NOTES or w == "grand" for w in words)
                found.append(Spelled(run[i][1], run[j - 1][2], value, "couple" in words, slang))
                i = j - 1
                break
        i += 1
    return found


def _value(words: list[str]) -> tuple[Decimal, ...]:
    """Every value of exactly these words; empty when they aren't one number."""
    if words in (["half"], ["one"], ["a", "half"], ["hundred"], ["thousand"], ["million"], ["k"], ["dozen"]):
        # "one" alone is more often a pronoun; "half" is a share; a bare scale is vague.
        return ()
    if words == ["mil"] or words == ["mill"] or words == ["grand"] or words == ["thou"]:
        return ()
    for rule in (_plain, _notes, _scaled, _pointed, _two_breaths):
        value = rule(words)
        if value:
            return value
    return ()


def _cardinal(words: list[str]) -> Decimal | None:
    """A plain cardinal by text2num, which takes no article."""
    from text_to_num import text2num

    if words and words[0] in ("a", "an") and len(words) > 1 and words[1] in SCALES:
        words = words[1:]
    if not words or not all(w in CARDINALS or w in SCALES or w == "and" for w in words):
        return None
    if words[0] == "and" or words[-1] == "and" or not _and_belongs(words):
        return None
    try:
        return Decimal(text2num(" ".join(words), "en"))
    except ValueError:
        return None


def _and_belongs(words: list[str]) -> bool:
    """ "hundred and five" is one number, "twenty and five" two."""
    return all(words[i - 1] in SCALES for i, w in enumerate(words) if w == "and" and i)


def _plain(words: list[str]) -> tuple[Decimal, ...]:
    value = _cardinal(words)
    return () if value is None else (value,)


def _notes(words: list[str]) -> tuple[Decimal, ...]:
    """ "a tenner", "two fivers", "a couple of twenties"."""
    if words[-1] not in NOTES:
        return ()
    count = _count(words[:-1])
    if count is None and len(words) == 1 and words[0] in ("tenner", "fiver"):
        count = Decimal(1)
    return () if count is None else (count * NOTES[words[-1]],)


def _count(words: list[str]) -> Decimal | None:
    """How many: "a", "half a", "a couple of", "two and a half", or a cardinal."""
    if words and words[-1] == "of":
        words = words[:-1]
    if words in (["a"], ["an"], ["one"]):
        return Decimal(1)
    if words in (["half", "a"], ["half"], ["a", "half"]):
        return Decimal("0.5")
    if words in (["quarter"], ["quarter", "of", "a"], ["a", "quarter", "of", "a"]):
        return Decimal("0.25")
    if words in (["couple"], ["a", "couple"]):
        return Decimal(2)
    if len(words) > 3 and words[-3:-1] == ["and", "a"] and words[-1] in _PARTS:
        whole = _cardinal(words[:-3])
        return None if whole is None else whole + _PARTS[words[-1]]
    return _cardinal(words)


_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}


def _scaled(words: list[str]) -> tuple[Decimal, ...]:
    """A count, a scale, and perhaps more: "a grand and a half", "two lakh fifty thousand"."""
    at = [i for i, w in enumerate(words) if w in ALL_SCALES]
    if not at:
        count = _count(words) if words[-3:] == ["and", "a", "half"] and len(words) > 3 else None
        return () if count is None else (count,)
    i = next((i for i in at if words[i] in OWN_SCALES), at[-1])
    scale = Decimal(ALL_SCALES[words[i]])
    count = _count(words[:i])
    if count is None:
        return ()
    rest = words[i + 1 :]
    if not rest:
        return (count * scale,)
    if rest == ["and", "a", "half"]:
        return ((count + Decimal("0.5")) * scale,)
    more = _value(rest[1:] if rest[0] == "and" else rest)
    if len(more) == 2 and scale >= 1000:
        more = more[1:]  # "five thousand seven ninety": hundreds, and no cents
    if len(more) != 1 or more[0] >= scale:
        return ()
    return (count * scale + more[0],)


def _pointed(words: list[str]) -> tuple[Decimal, ...]:
    """ "forty two point five"."""
    if words.count("point") != 1:
        return ()
    at = words.index("point")
    whole = _cardinal(words[:at])
    digits = ["zero" if w == "oh" else w for w in words[at + 1 :]]
    if whole is None or not digits:
        return ()
    if all(w in UNITS for w in digits):
        return (Decimal(f"{whole}." + "".join(str(UNITS.index(w)) for w in digits)),)
    part = _cardinal(digits)
    return () if part is None else (Decimal(f"{whole}.{part}"),)


_THOUSAND, _LONGEST_PRICE = 1000, 5
"""Of more words than these no price is made: "one forty five sixty eight"."""


def _two_breaths(words: list[str]) -> tuple[Decimal, ...]:
    """ "two fifty" is 2.50 or 250, "nineteen ninety nine" 19.99 or 1999, "three oh five" 3.05 or 305; "one eighteen forty",
    in three, can only be 118.40."""
    for cut in range(2, len(words) if len(words) <= _LONGEST_PRICE else 0):
        if len(hundreds := _two_breaths(words[:cut])) == 2 and hundreds[1] < _THOUSAND:
            pence = _cardinal(words[cut:])
            if pence is not None and 10 <= pence <= 99:
                return (hundreds[1] + pence / 100,)
    for cut in range(1, len(words)):
        left, right = _cardinal(words[:cut]), words[cut:]
        if left is None or not 1 <= left <= 99 or "and" in words:
            continue
        if len(right) == 2 and right[0] in ("oh", "zero") and right[1] in UNITS:
            right_value: Decimal | None = Decimal(UNITS.index(right[1]))
        else:
            right_value = _cardinal(right)
            if right_value is None or not 10 <= right_value <= 99:
                continue
        assert right_value is not None
        return (left + right_value / 100, left * 100 + right_value)
    return ()

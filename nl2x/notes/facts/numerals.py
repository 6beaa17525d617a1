"""Every number in a note, in digits or words, with its currency, sign and scale: before anyone asks what
it measures."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from nl2x.notes.facts import currency, digits, fractions, number_words
from nl2x.notes.facts.text import Text


@dataclass(frozen=True)
class Numeral:
    start: int
    end: int
    value: Decimal
    readings: tuple[Decimal, ...]
    currency: str = ""
    marked: bool = False  # a currency mark or a word used for money alone says that this is money
    in_words: bool = False
    decimals: int = 0
    approximate: bool = False
    signed: bool = False


_DIGITS = re.compile(
    rf"(?:(?<![\w.])(?<![\d][,'-])|(?<=\dx)|(?<=[ ]x)(?<![\w.][ ]x[ ]))"
    rf"(?P<open>\()?(?P<sign>[-+](?! ))?(?P<before>{currency.BEFORE})?[ ]?(?P<sign2>-)?(?P<num>{digits.NUMERAL})"
    rf"(?:(?P<half0>[ ]and[ ]a[ ]half)(?=[ ](?:grand|thousand|million|lakh|crore|k\b|hundred|dozen)))?"
    rf"(?P<suffix>{digits.SUFFIX})?(?P<half>[ ]and[ ]a[ ]half)?"
    rf"(?P<dash>/-|[.,]-(?!\d))?"
    rf"(?P<after>[ ]?(?:{currency.AFTER})|[ ]?{currency.MINOR})?"
    rf"(?P<close>\))?"
)
# What may follow a number without making it part of a name: the guard that regexes for units rely on.
_STUCK = re.compile(r"[a-z]{1,8}(?![a-z0-9])")
_UNITS_STUCK = frozenset(
    "x h hr hrs hour hours kg g gm km mi ml l lb lbs oz pcs pc ea d days wk mo m yr yrs yr's pa pm ph pcm "
    "each ish odd gb mb tb kwh w dr off incl inc plus vat gst net cash usd eur gbp per".split()
)
_OR_SO = re.compile(r"\b(?:an?|one) [a-z]+ or $")
_DIGIT_BEFORE = re.compile(r"\d and $")
_TIMES_STUCK = re.compile(r"x[£$€]?\d")
_RAND_NAIRA = re.compile(r"(?<![\w$])[nr](?=\d)")
_LETTER = re.compile(
    r"(?<![\w$.,/-])[A-Z](?=\d{1,3}(?:,\d{3}){1,5}(?:\.\d\d)?(?![\w,]|\.\d)|\d{2,7}\.\d\d(?![\w.])|\d{1,3} \d{3}(?![\w.,])"
    r"|\d{1,6} (?:each|apiece|cash|at the ATM)\b)|(?:(?<=@)|(?<=@ ))[A-Z](?=\d{1,6}(?![\w.]))"
    r"|(?:(?<=paid )|(?<=Paid )|(?<=gave )|(?<=spent )|(?<=cost )|(?<=sent )|(?<=received )|(?<=was ))[PKQ](?=\d{2,6}(?![\w.]))"
)
_SERIES = re.compile(r"\b[A-Z][a-z]+ [A-Z]{2,4} $")
"""A make and the letters of its kind, which a number of the kind follows."""
_AND_SUM = re.compile(r"\d{1,3} (?!000)\d{3}")
_WORD_CURRENCY = re.compile(rf"[ ]?(?:(?P<after>{currency.AFTER})|(?P<minor>{currency.MINOR}))")
_POUNDS_OF = re.compile(r"[ ]?pounds?[ ]of[ ]")


def find(text: Text, default: str) -> list[Numeral]:
    """All numerals on letters that are still free, in their order."""
    found = _with_fractions(text, default)
    for numeral in found:
        text.take(numeral.start, numeral.end)
    spelled = _in_words(text, default)
    for numeral in spelled:
        text.take(numeral.start, numeral.end)
    found += spelled + _in_digits(text, default)
    found.sort(key=lambda n: n.start)
    return _with_minor(text, found)


def _with_fractions(text: Text, default: str) -> list[Numeral]:
    return [
        Numeral(
            f.start, f.end, f.value, (f.value,), currency.iso(f.mark, default) if f.mark else "", bool(f.mark),
            decimals=1 if f.value % 1 else 0,
        )
        for f in fractions.find(text.low)
        if text.free(f.start, f.end)
    ]  # fmt: skip


def _in_digits(text: Text, default: str) -> list[Numeral]:
    found = []
    low = _rand_and_naira(text)
    for match in _DIGITS.finditer(low):
        numeral = _digits(text, match, default)
        if numeral and text.free(*match.span("num")):
            found.append(numeral)
    return found


def _rand_and_naira(text: Text) -> str:
    """R500 and N5,000: letters that are currencies only as capitals stuck to a number; others than these only
    where the number is written as money is."""
    marks = {"N": "₦", "R": currency.RAND}
    low = _RAND_NAIRA.sub(lambda m: marks.get(text.plain[m.start()], m[0]), text.low)
    letters = {m.start() for m in _LETTER.finditer(text.plain) if text.plain[m.start()] not in marks}
    return "".join(currency.LETTER if i in letters else c for i, c in enumerate(low)) if letters else low


def _digits(text: Text, match: re.Match[str], default: str) -> Numeral | None:
    end = match.end()
    opened = bool(match["open"])
    low = match.string
    if not _stands_alone(low, match):
        return None
    before, after = match["before"] or "", (match["after"] or "").strip()
    if after.startswith("pound") and _POUNDS_OF.match(low, match.end() - len(after)):
        after = ""  # a weight
    suffix = (match["suffix"] or "").strip()
    values = digits.readings(match["num"], bool(suffix))
    if match["before"] == currency.LETTER and " " in match["num"]:
        values = (*values, Decimal(match["num"].split()[-1]))  # "A12 400": a seat, and what it cost?
    elif _SERIES.search(text.plain[max(0, match.start() - 24) : match.start("num")]) and _AND_SUM.fullmatch(
        match["num"]
    ):
        values = (*values, Decimal(match["num"].split()[-1]))  # "Dell XPS 13 900"
    value_places = digits.decimals(match["num"])
    if match["half"] or match["half0"]:
        values = tuple(v + Decimal("0.5") for v in values)
    scale = digits.MULTIPLIERS.get(suffix, 1)
    minor = bool(after) and re.fullmatch(currency.MINOR, after) is not None and not before
    if minor and after in ("p", "c", "ct") and (values[0] >= 1000 or value_places):
        minor, after = False, ""
    factor = Decimal(scale) / (100 if minor else 1)
    negative = bool(match["sign"] == "-" or match["sign2"])
    in_brackets = opened and bool(match["close"]) and value_places == 2 and _takes_away(low, match.start())
    sign = -1 if negative or in_brackets else 1
    code = currency.CENTS.get(after, "") if minor else currency.iso(before or after, default)
    if minor and not code:
        code = default
    start = match.start() if in_brackets or not opened else match.start() + 1
    if match["close"] and not in_brackets:
        end -= 1
    if match["after"] and not after:
        end = match.end("dash") if match["dash"] else match.end("suffix") if suffix else match.end("num")
    while low[start] == " ":
        start += 1
    readings = tuple(sign * v * factor for v in values)
    marked = bool(code or minor or match["dash"] or suffix == "grand" or before == currency.LETTER)
    if match["dash"] == "/-" and not code:
        code = default
    return Numeral(start, end, readings[0], readings, code, marked, False, value_places,
                   signed=negative or bool(match["sign"]) or in_brackets)  # fmt: skip


_AWAY = re.compile(
    r"(?:^|\n|\b(?:refund|credit|loss|less|correction|adjustment|reversal|overdrawn|negative|minus)\b.{0,12})$"
)


def _takes_away(low: str, start: int) -> bool:
    """Brackets are a minus in ledgers, at a line's start or after a word like refund; in prose they are brackets."""
    return _AWAY.search(low[max(0, start - 30) : start].rstrip(" :")) is not None


def _stands_alone(low: str, match: re.Match[str]) -> bool:
    """Not a piece of a name, a version or a longer number: "4x4", "1.2.3", "10-15"."""
    end = match.end()
    tail = low[end : end + 12]
    if match["after"] or match["close"] or match["dash"]:
        return not tail[:1].isdigit()
    if re.match(r"[.,'-]?\d", tail):
        return False
    if tail[:1] == "_" or (tail[:1] == "/" and tail[1:2].isdigit()):
        return False
    if tail[:1].isalpha() and not match["suffix"]:
        stuck = _STUCK.match(tail)
        return bool(stuck and stuck[0] in _UNITS_STUCK) or _TIMES_STUCK.match(tail) is not None
    return not tail[:1].isalnum()


def _in_words(text: Text, default: str) -> list[Numeral]:
    found = []
    for spelled in number_words.find(text.low):
        start, end, readings = spelled.start, spelled.end, spelled.readings
        if not text.free(start, end):
            continue
        if readings[0] <= 3 and _OR_SO.search(text.before(start, 24)):
            continue  # "a ream or two"
        if _DIGIT_BEFORE.search(text.before(start, 8)) and text.low.startswith("a half", start):
            continue  # "2 and a half grand"
        code, marked = "", spelled.slang
        money = _WORD_CURRENCY.match(text.low, end)
        if money and not _POUNDS_OF.match(text.low, end):
            if money["after"]:
                code, marked, end = currency.iso(money["after"], default), True, money.end()
                readings = readings[-1:] if len(readings) > 1 else readings  # "two fifty dollars" is 250
            elif money["minor"] not in ("p", "c", "ct"):
                code, marked, end = currency.CENTS[money["minor"]] or default, True, money.end()
                readings = tuple(v / 100 for v in readings)
        found.append(Numeral(start, end, readings[0], readings, code, marked, True, 0, spelled.approximate))
    return found + _single_coins(text, default)


_COIN = re.compile(
    r"(?<!\d )\b(?P<n>an?|(?:a )?couple(?: of)?)[ ](?P<name>bucks?|quid|pounds?|dollars?|euros?|rupees?)\b"
    r"(?! ?(?:shop|store|stretcher|coin|note|bill|sign|amount|of|tree|cost|cake|an?\b))"
)


def _single_coins(text: Text, default: str) -> list[Numeral]:
    """ "a quid", "a couple of bucks"."""
    found = []
    for match in text.finditer(_COIN):
        value = Decimal(2 if "couple" in match["n"] else 1)
        code = currency.iso(match["name"], default)
        found.append(Numeral(*match.span(), value, (value,), code, True, True, 0, value == 2))
    return found


def _with_minor(text: Text, found: list[Numeral]) -> list[Numeral]:
    """Parts of one sum brought together: "3 dollars and 50 cents", "5 quid 50", "2 lakh 50 thousand"."""
    merged: list[Numeral] = []
    for numeral in found:
        last = merged[-1] if merged else None
        part = _part(text, last, numeral) if last else None
        if last and part is not None:
            value = last.value + part
            merged[-1] = replace(last, end=numeral.end, value=value, readings=(value,))
        else:
            merged.append(numeral)
    return merged


_NAMED = re.compile(rf"(?:{currency.AFTER})$")
_CENTS = re.compile(rf"{currency.MINOR}$")
_SCALED = re.compile(r"(?:lakhs?|lacs?|crores?)$")
_ENDS = re.compile(r"[ ]?(?:$|[.,;:!?)]|for|on|to|from|at|in|and|each|cash|card)")


_COUNTED_AFTER = re.compile(r"[ ][a-z]{3,}s\b")
"""What is counted rather than paid: "sixty dollars forty boxes"."""


def _part(text: Text, last: Numeral, numeral: Numeral) -> Decimal | None:
    """What `numeral` adds to the sum before it, if it is its small part."""
    between = text.low[last.end : numeral.start]
    if (
        between not in (" ", " and ", "", ", ")
        or last.value != last.value.to_integral_value()
        or last.value <= 0
    ):
        return None
    before, words = text.low[last.start : last.end], text.low[numeral.start : numeral.end]
    if (
        _SCALED.search(before)
        and numeral.value < last.value
        and (numeral.value >= 1000 or _NAMED.search(words))
    ):
        return numeral.value
    if not last.marked:
        return None
    if _CENTS.search(words) and 0 < numeral.value < 1:
        return numeral.value
    said = between == " " and _NAMED.search(before) and not numeral.marked and not numeral.decimals
    spoken = last.in_words and numeral.in_words and not _COUNTED_AFTER.match(text.after(numeral.end, 20))
    if said and 10 <= numeral.value <= 99 and (spoken or _ENDS.match(text.after(numeral.end, 6))):
        return numeral.value / 100
    return None

"""Cell values: as XML for writing, and read back from XML."""

from __future__ import annotations

import datetime as dt
import html
import math
import re
from decimal import Decimal

from nl2x.books.model import Formula, Value
from nl2x.books.xlsx.sheetxml import Cell, escape
from nl2x.errors import Refused

MAX_TEXT = 32_767
"""Characters in a cell; Excel's limit."""
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_TEXT = re.compile(rb"<(?:\w+:)?t\b[^>]*?(?:/>|>([^<]*)</(?:\w+:)?t>)")
_PHONETIC = re.compile(rb"<(?:\w+:)?rPh\b.*?</(?:\w+:)?rPh>", re.S)
_VALUE = re.compile(rb"<(?:\w+:)?v\b[^>]*>([^<]*)</")
_LAST_1900_SERIAL = 2_958_465


def cell_xml(value: Value | Formula, prefix: bytes, from_1904: bool) -> tuple[bytes, bytes]:
    """The type attribute and the content of a cell that holds `value`.

    Text is always text, also when it begins with "=": only a `Formula` is a formula.
    """
    if value is None or value == "":
        return b"", b""
    if isinstance(value, Formula):
        return b"", b"<%sf>%s</%sf>" % (prefix, escape(_formula_text(value)), prefix)
    if isinstance(value, bool):
        return b't="b"', b"<%sv>%d</%sv>" % (prefix, value, prefix)
    if isinstance(value, str):
        space = b' xml:space="preserve"' if value != value.strip() or "\n" in value or "  " in value else b""
        return b't="inlineStr"', b"<%sis><%st%s>%s</%st></%sis>" % (
            *(prefix, prefix, space, escape(_text(value)), prefix, prefix),
        )
    number = value if isinstance(value, int | float | Decimal) else serial(value, from_1904)
    return b"", b"<%sv>%s</%sv>" % (prefix, _number(number).encode(), prefix)


def _formula_text(formula: Formula) -> str:
    text = formula.text.removeprefix("=")
    if not text or _UNPRINTABLE.search(text) or len(text) > 8192:
        raise Refused("an impossible formula", todo="check the formula it continues")
    return text


def _text(value: str) -> str:
    if len(value) > MAX_TEXT:
        raise Refused(f"a text longer than {MAX_TEXT} characters", todo="shorten it")
    return _UNPRINTABLE.sub(lambda m: f"_x{ord(m[0]):04X}_", value)


def _number(number: int | float | Decimal) -> str:
    if not math.isfinite(number) or not -1e308 < number < 1e308:
        raise Refused(f"{number} isn't an amount a cell can hold", todo="check the amount")
    if isinstance(number, float):
        return repr(number).removesuffix(".0")
    return format(number, "f") if isinstance(number, Decimal) and abs(number.adjusted()) < 18 else str(number)


def serial(moment: dt.date | dt.time, from_1904: bool) -> int | float:
    """Excel's number for a date or time: days since 1899-12-30 (right from 1900-03-01 on) or 1904-01-01."""
    if isinstance(moment, dt.time):
        return (moment.hour * 3600 + moment.minute * 60 + moment.second) / 86400
    first = dt.date(1904, 1, 1) if from_1904 else dt.date(1899, 12, 30)
    day = moment.date() if isinstance(moment, dt.datetime) else moment
    days = (day - first).days
    if days < (0 if from_1904 else 61):
        raise Refused(f"Excel can't hold the date {day}", todo="give a date from 1904 on")
    return days + serial(moment.time(), False) if isinstance(moment, dt.datetime) else days


def from_serial(number: float, from_1904: bool) -> dt.date | dt.datetime | dt.time:
    """The date, moment or (below 1) time of day for Excel's number."""
    first = dt.datetime(1904, 1, 1) if from_1904 else dt.datetime(1899, 12, 30)
    moment = first + dt.timedelta(days=math.floor(number), seconds=round(number % 1 * 86400))
    if 0 <= number < 1 and number != 0:
        return moment.time()
    return moment.date() if number == int(number) else moment


def cell_value(cell: Cell, strings: list[bytes], dates: frozenset[int], from_1904: bool) -> Value:
    """What a cell shows: its constant or its formula's cached value; errors as their text ("#REF!")."""
    kind = cell.attributes.get(b"t", b"n")
    if kind == b"inlineStr":
        return rich_text(cell.content)
    found = _VALUE.search(cell.content)
    if found is None or not found[1].strip():
        return "" if kind == b"str" else None
    text = html.unescape(found[1].decode())
    if kind == b"s":
        place = int(text)
        return rich_text(strings[place]) if place < len(strings) else None
    if kind in (b"str", b"e"):
        return _unescaped(text)
    if kind == b"b":
        return text.strip() in ("1", "true")
    if kind == b"d":
        return dt.datetime.fromisoformat(text) if "T" in text else dt.date.fromisoformat(text)
    return _read_number(text, int(cell.attributes.get(b"s", b"0")) in dates, from_1904)


def _read_number(text: str, is_date: bool, from_1904: bool) -> Value:
    number = float(text)
    if is_date and 0 <= number <= _LAST_1900_SERIAL:
        return from_serial(number, from_1904)
    return int(number) if number.is_integer() and abs(number) < 1e15 else number


def rich_text(xml: bytes) -> str:
    """The text of a string element: its runs joined, phonetic guides left out."""
    runs = _TEXT.findall(_PHONETIC.sub(b"", xml))
    return _unescaped(html.unescape(b"".join(runs).decode()))


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda m: chr(int(m[1], 16)), text)


def shared_strings(xml: bytes) -> list[bytes]:
    """The `<si>` elements of the shared strings part."""
    return re.findall(rb"<(?:\w+:)?si\s*/>|<(?:\w+:)?si\b[^>]*>.*?</(?:\w+:)?si>", xml, re.S)

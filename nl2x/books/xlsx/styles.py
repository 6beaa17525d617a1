"""The workbook's cell formats: which show dates, and a new one where a date needs it. Never renumbered."""

from __future__ import annotations

import re

from nl2x.books.xlsx.sheetxml import dict_of

_BUILT_IN_DATES = {*range(14, 23), *range(27, 37), 45, 46, 47, *range(50, 59)}
"""Number formats that are dates or times without being written down (ECMA-376 18.8.30)."""
_CELL_FORMATS = re.compile(rb"(<(?:\w+:)?cellXfs\b[^>]*>)(.*?)(</(?:\w+:)?cellXfs>)", re.S)
_FORMAT = re.compile(rb"<((?:\w+:)?)xf\b([^>]*?)(?:/>|>(.*?)</\1xf>)", re.S)


def date_formats(styles: bytes) -> frozenset[int]:
    """The indexes into cellXfs whose number format shows a date or a time."""
    own = {}
    for tag in re.finditer(rb"<(?:\w+:)?numFmt\s[^<>]*>", styles):
        given = dict_of(tag[0])
        own[given.get(b"numFmtId")] = given.get(b"formatCode", b"").decode()
    found = set()
    for index, (_, attributes, _) in enumerate(_formats(styles)):
        number = dict_of(attributes).get(b"numFmtId", b"0")
        if shows_date(own[number]) if number in own else int(number) in _BUILT_IN_DATES:
            found.add(index)
    return frozenset(found)


def shows_date(code: str) -> bool:
    """Whether a number format code shows a date or a time."""
    bare = re.sub(
        r'"[^"]*"|\\.|_.|\*.|&quot;.*?&quot;|\[(?!h+\]|m+\]|s+\])[^\]]*\]', "", code.split(";")[0], flags=re.I
    )
    return bool(re.search(r"[dmyhs]", bare, re.I)) and "general" not in bare.lower()


def with_date_format(styles: bytes, like: int, number_format: int) -> tuple[bytes, int]:
    """`styles` with a format that looks like `like` but shows dates, and its index; reused if it is there."""
    formats = _formats(styles)
    prefix, attributes, content = formats[like] if like < len(formats) else (b"", b"", b"")
    wanted = re.sub(rb'\s(?:numFmtId|applyNumberFormat)="[^"]*"', b"", attributes.rstrip(b"/ "))
    wanted = b' numFmtId="%d"%s applyNumberFormat="1"' % (number_format, wanted)
    for index, (_, there, inside) in enumerate(formats):
        if dict_of(there) == dict_of(wanted) and inside == content:
            return styles, index
    element = (
        b"<%sxf%s>%s</%sxf>" % (prefix, wanted, content, prefix)
        if content
        else b"<%sxf%s/>" % (prefix, wanted)
    )

    def appended(match: re.Match[bytes]) -> bytes:
        start = re.sub(rb'count="\d+"', b'count="%d"' % (len(formats) + 1), match[1])
        return start + match[2] + element + match[3]

    return _CELL_FORMATS.sub(appended, styles, count=1), len(formats)


def _formats(styles: bytes) -> list[tuple[bytes, bytes, bytes]]:
    block = _CELL_FORMATS.search(styles)
    return [(m[1], m[2], m[3] or b"") for m in _FORMAT.finditer(block[2])] if block else []

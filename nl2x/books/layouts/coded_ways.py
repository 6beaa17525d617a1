"""Cash books that say by a letter or two where the money lies: "T" for the tin, "B" for the bank.

What a letter stands for is told by a key, by the heading ("Tin/Bank"), or by the label of the sum that counts
it ("In the tin", `SUMIF(F8:F500,"T",…)`). Notes are matched with that, cells get the letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from nl2x.books.book import Column, Role
from nl2x.books.sheets.found import Found
from nl2x.books.sheets.sides import label_left
from nl2x.books.sheets.words import plain
from nl2x.books.xlsx.cells import Sheet

_LONGEST = 3
_MOST = 4
_NEARLY_ALL = 0.9
_PLACE = re.compile(
    r"\b(bank|current|cheque|checking|chequing|savings?|deposit|cash|petty|till|safe|float|tin|box|jar|purse"
    r"|drawer|wallet|card|paypal|m ?pesa|momo|mobile money)\b"
)
_ROLES = (Role.OTHER, Role.DIMENSION, Role.TYPE, Role.CODE, Role.REFERENCE, Role.COUNTERPARTY)
_LEFT_OUT = re.compile(r"^(in |at )?(the |our |my |a )?| (now|today|balance|account|a c)$")


def with_coded_ways(found: Found, sheets: Sequence[Sheet]) -> Found:
    """The list with its one column of such letters as the one that says how it was paid; unchanged without
    one, where another says so already, or where nothing tells what each letter stands for."""
    money = (Role.AMOUNT, Role.MONEY_IN, Role.MONEY_OUT)
    if found.any(Role.METHOD) or not found.any(*money) or not found.any(Role.DATE):
        return found
    told = {c.letter: key for c in found.columns if (key := _key(found, c, sheets))}
    if len(told) != 1:
        return found
    return replace(
        found,
        columns=tuple(
            replace(c, role=Role.METHOD, confidence=0.85, legend=told[c.letter]) if c.letter in told else c
            for c in found.columns
        ),
    )


def _key(found: Found, column: Column, sheets: Sequence[Sheet]) -> tuple[tuple[str, str], ...]:
    if column.role not in _ROLES or column.formula:
        return ()
    values = found.values(column)
    codes = {v.strip() for v in values if isinstance(v, str)}
    short = all(isinstance(v, str) and 0 < len(v.strip()) <= _LONGEST for v in values)
    if not short or not 2 <= len(codes) <= _MOST or len(values) < _NEARLY_ALL * len(found.data_rows):
        return ()
    for said in (_by_key(sheets, found, column, codes), _by_sums(sheets, found, column), _by_heading(column)):
        places = {code: place for code, words in said if code in codes and (place := _place(words))}
        if places.keys() == codes and len(set(places.values())) == len(codes):
            return tuple(sorted(places.items()))
    return ()


def _place(words: str) -> str:
    """What a place for money is called in words that tell of one ("the tin (Marcia has it)"); else ""."""
    first = plain(re.split(r"[,;(:=\u2013]| - ", words.strip())[0])
    name = _LEFT_OUT.sub("", first).strip()
    return name if _PLACE.search(name) and len(name.split()) <= 3 else ""


def _by_key(
    sheets: Sequence[Sheet], found: Found, column: Column, codes: set[str]
) -> Iterator[tuple[str, str]]:
    """Each letter that stands by itself beside words, outside the list."""
    for sheet in sheets:
        for row, columns in sheet.rows.items():
            for c in columns:
                own = sheet.name == found.sheet.name and row >= found.header_row
                if not own and (code := sheet.text(row, c).strip(" =:-")) in codes and sheet.text(row, c + 1):
                    yield code, sheet.text(row, c + 1)


def _by_sums(sheets: Sequence[Sheet], found: Found, column: Column) -> Iterator[tuple[str, str]]:
    """The letters that sums are taken for by name, with the label on the left of each."""
    called = rf"(?:'{re.escape(found.sheet.name)}'!|{re.escape(found.sheet.name)}!)"
    for sheet in sheets:
        own = sheet.name == found.sheet.name
        wanted = re.compile(
            rf"{called}{'?' if own else ''}\$?{column.letter}\$?\d*:\$?{column.letter}\$?\d*,\"(\w+)\"", re.I
        )
        for row, c, _ in sheet.formulas():
            inside = own and row > found.header_row and found.left <= c <= found.right
            codes = set() if inside else set(wanted.findall(sheet.formula(row, c).replace(" ", "")))
            if len(codes) == 1 and (label := label_left(sheet, row, c)):
                yield codes.pop(), label


def _by_heading(column: Column) -> Iterator[tuple[str, str]]:
    """The places in a heading, each by its first letters: "Tin/Bank", "Cash or bank"."""
    for word in re.split(r"\s*(?:/|\||,|\bor\b)\s*", column.heading.strip(" ?")):
        for length in range(1, _LONGEST + 1):
            yield word[:length].upper(), word

"""Recipes that read small text formats: key=value, CSV, lines, tables."""

from __future__ import annotations

import csv
import io
import re
from typing import Any


def parse_settings(text: str) -> dict[str, str]:
    """Lines 'key = value' as a dict; blank lines and comments passed over, ValueError without '='.

    Asked as: parse config lines like key=value, parse key value pairs from lines skipping comments, read
    ini like settings.

    >>> parse_settings("# c\\na = 1\\n\\nurl=x?y=z")
    {'a': '1', 'url': 'x?y=z'}
    """
    found: dict[str, str] = {}
    for line in text.splitlines():
        if not line.strip() or line.strip().startswith("#"):
            continue
        key, sign, value = line.partition("=")
        if not sign:
            raise ValueError(f"no '=' in line: {line!r}")
        found[key.strip()] = value.strip()
    return found


def parse_pairs(text: str, between: str = ";", within: str = "=") -> dict[str, str]:
    """Pairs 'a=1;b=2' as a dict, spaces around keys and values dropped.

    Asked as: parse a string of key=value pairs separated by semicolons, key value string to dict, parse
    'a=1;b=2'.

    >>> parse_pairs("a=1; b = 2;")
    {'a': '1', 'b': '2'}
    """
    found: dict[str, str] = {}
    for part in text.split(between):
        if part.strip():
            key, _, value = part.partition(within)
            found[key.strip()] = value.strip()
    return found


def parse_headers(text: str) -> dict[str, str]:
    """Lines 'Name: value' as a dict with names in lower case.

    Asked as: parse http headers, lines of name colon value to a dict.

    >>> parse_headers("Host: x.org\\nAccept: a:b")
    {'host': 'x.org', 'accept': 'a:b'}
    """
    lines = [line.partition(":") for line in text.splitlines() if ":" in line]
    return {name.strip().lower(): value.strip() for name, _, value in lines}


def build_query(parameters: dict[str, Any]) -> str:
    """A dict as a query string with sorted keys, None left out.

    Asked as: build a query string from a dict, dict to url parameters.

    >>> build_query({"b": 2, "a": "x", "c": None})
    'a=x&b=2'
    """
    return "&".join(f"{key}={value}" for key, value in sorted(parameters.items()) if value is not None)


def csv_column(text: str, name: str) -> list[str]:
    """The values of a column of CSV text with a header; header names in any case, spaces around them dropped.

    Asked as: values of a csv column by header name, column of a csv text.

    >>> csv_column('id, City \\n1,Oslo\\n2,"a,b"\\n', "city")
    ['Oslo', 'a,b']
    """
    rows = list(csv.reader(io.StringIO(text)))
    header = [cell.strip().lower() for cell in rows[0]] if rows else []
    if name.strip().lower() not in header:
        raise KeyError(name)
    place = header.index(name.strip().lower())
    return [row[place] for row in rows[1:] if row]


def csv_column_sum(text: str, column: str) -> float:
    """The sum of a column of CSV text with a header; empty cells count as 0.

    Asked as: sum of a csv column, total of a column in csv text.
    Holds: with header, with a header, with a header line, with header row, blank cells count as zero,
    empty cells are 0, blank cells are zero, blank cells count as nothing, ignore empty cells, ignoring
    empty cells, skip blank cells.

    >>> csv_column_sum("a,b\\n1,2\\n3,4.5\\n", "b")
    6.5
    """
    rows = csv.DictReader(io.StringIO(text))
    return sum(float(row[column]) for row in rows if (row[column] or "").strip())


def csv_group_sum(text: str, key: str, value: str) -> dict[str, float]:
    """The sum of one column of CSV text for each value of another.

    Asked as: sum a csv column per category, totals per group from csv text.

    >>> csv_group_sum("c,v\\nx,1\\ny,2\\nx,3\\n", "c", "v")
    {'x': 4.0, 'y': 2.0}
    """
    totals: dict[str, float] = {}
    for row in csv.DictReader(io.StringIO(text)):
        totals[row[key]] = totals.get(row[key], 0) + float(row[value])
    return totals


def split_csv_line(line: str) -> list[str]:
    """The fields of one CSV line, quotes understood.

    Asked as: split a csv line respecting quotes, parse one csv row with quoted commas.

    >>> split_csv_line('a,"b, c",d')
    ['a', 'b, c', 'd']
    """
    return next(csv.reader([line]), [])


def split_clean(text: str, separator: str = ",") -> list[str]:
    """The parts of a text between separators, without spaces around them and without empty ones.

    Asked as: split a comma separated string into trimmed parts, parse a comma separated list skipping
    empty items, tags from a string.

    >>> split_clean("a, b,, c ")
    ['a', 'b', 'c']
    """
    return [part.strip() for part in text.split(separator) if part.strip()]


def text_table(rows: list[list[Any]]) -> str:
    """Rows as a text with columns of equal width, two spaces between, none at the line's end.

    Asked as: format rows as an aligned text table, print a table with aligned columns.

    >>> text_table([["a", "bb"], ["ccc", 1]])
    'a    bb\\nccc  1'
    """
    widths = [max(len(str(cell)) for cell in column) for column in zip(*rows, strict=True)]
    lines = ("  ".join(str(c).ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in rows)
    return "\n".join(lines)


def markdown_table(records: list[dict[str, Any]]) -> str:
    """Records as a Markdown table with the first one's keys as its head.

    Asked as: list of dicts to a markdown table.

    >>> markdown_table([{"a": 1, "b": 2}])
    '| a | b |\\n| --- | --- |\\n| 1 | 2 |'
    """
    if not records:
        return ""
    keys = list(records[0])
    rows = [keys, ["---"] * len(keys), *([str(r.get(k, "")) for k in keys] for r in records)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def parse_number(text: str) -> float | None:
    """The number that a text with currency signs and thousands commas holds, None where there is none.

    Asked as: parse a price from text and return None if there is no number, scraped price to float,
    number in a price text.

    >>> parse_number("£1,299.00"), parse_number("call us"), parse_number("")
    (1299.0, None, None)
    """
    found = re.search(r"-?\d[\d,]*(?:\.\d+)?", text or "")
    return float(found.group().replace(",", "")) if found else None


def to_int(text: str, default: int | None = None) -> int | None:
    """A text as a whole number, or a default where it is none.

    Asked as: convert a string to int with a default, safe int parse, parse an integer or return None.

    >>> to_int(" 12 "), to_int("x"), to_int("", 0)
    (12, None, 0)
    """
    try:
        return int(text)
    except (TypeError, ValueError):
        return default


def to_bool(text: str) -> bool:
    """A text such as yes, no, true, 0 as a truth value, in any case; ValueError for others.

    Asked as: parse a boolean string like yes no true false on off, string to bool.

    >>> to_bool(" Yes"), to_bool("off")
    (True, False)
    """
    word = text.strip().lower()
    if word in ("true", "yes", "y", "on", "1"):
        return True
    if word in ("false", "no", "n", "off", "0"):
        return False
    raise ValueError(f"neither yes nor no: {text!r}")

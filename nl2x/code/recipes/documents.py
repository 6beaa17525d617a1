"""Recipes on CSV, JSON, Markdown and HTML texts, and on what can be found in texts."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import Any


def csv_to_json(text: str) -> str:
    """A CSV text with a header as a JSON list of objects.

    Asked as: convert csv to json, csv text to a json string.

    >>> csv_to_json("a,b\\n1,2\\n")
    '[{"a": "1", "b": "2"}]'
    """
    return json.dumps(list(csv.DictReader(io.StringIO(text))), ensure_ascii=False)


def json_to_csv(text: str) -> str:
    """A JSON list of objects as CSV with a header; fields that an object lacks are empty.

    Asked as: convert json to csv, json list of objects to csv text.

    >>> json_to_csv('[{"a": 1, "b": 2}, {"a": 3}]')
    'a,b\\n1,2\\n3,\\n'
    """
    records = json.loads(text)
    names = list(dict.fromkeys(key for record in records for key in record))
    out = io.StringIO()
    writer = csv.DictWriter(out, names, lineterminator="\n")
    if names:
        writer.writeheader()
    writer.writerows(records)
    return out.getvalue()


def csv_where(text: str, column: str, value: str) -> list[dict[str, str]]:
    """The rows of a CSV text whose column has a value.

    Asked as: filter csv rows by a column value, rows of a csv where a column equals.

    >>> csv_where("name,city\\nAnn,Rome\\nBo,Oslo\\n", "city", "Oslo")
    [{'name': 'Bo', 'city': 'Oslo'}]
    """
    return [row for row in csv.DictReader(io.StringIO(text)) if row.get(column) == value]


def csv_average(text: str, column: str) -> float | None:
    """The average of a CSV column, cells without a number left out; None where there is none.

    Asked as: average of a csv column, mean of a column in csv text.

    >>> csv_average("x,y\\n1,a\\n,b\\n4,c\\n", "x")
    2.5
    """
    numbers = []
    for row in csv.DictReader(io.StringIO(text)):
        try:
            numbers.append(float(row.get(column) or ""))
        except ValueError:
            continue
    return sum(numbers) / len(numbers) if numbers else None


def csv_sorted(text: str, column: str) -> list[dict[str, str]]:
    """The rows of a CSV text in the order of a column.

    Asked as: sort csv rows by a column.

    >>> [row["a"] for row in csv_sorted("a,b\\nx,2\\ny,1\\n", "b")]
    ['y', 'x']
    """
    return sorted(csv.DictReader(io.StringIO(text)), key=lambda row: row[column])


def json_field(text: str, field: str) -> list[Any]:
    """The values of one field in a JSON list of objects; objects without it are passed over.

    Asked as: list of one field of a json array of objects, names from a json text, values of a key in json.

    >>> json_field('[{"a": 1}, {"b": 2}, {"a": 3}]', "a")
    [1, 3]
    """
    return [record[field] for record in json.loads(text) if isinstance(record, dict) and field in record]


def is_json(text: str) -> bool:
    """Whether a text is valid JSON.

    Asked as: validate json, is a string valid json.

    >>> is_json('{"a": 1}'), is_json("{a: 1}")
    (True, False)
    """
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def values_of_key(data: Any, key: str) -> list[Any]:
    """Every value of a key, at any depth of nested dicts and lists.

    Asked as: find all values of a key in nested json, collect a key at any depth.

    >>> values_of_key({"id": 1, "of": [{"id": 2}, {"x": {"id": 3}}]}, "id")
    [1, 2, 3]
    """
    found = []
    if isinstance(data, dict):
        for name, value in data.items():
            found += [value] if name == key else []
            found += values_of_key(value, key)
    elif isinstance(data, list):
        for item in data:
            found += values_of_key(item, key)
    return found


def markdown_links(text: str) -> list[tuple[str, str]]:
    """The links of a Markdown text as (label, address); images are none.

    Asked as: extract markdown links, find all links in markdown with text and url.

    >>> markdown_links("[a](http://x.org) ![b](b.png) [c](d.md 'title')")
    [('a', 'http://x.org'), ('c', 'd.md')]
    """
    return re.findall(r"(?<!!)\[([^\]]*)\]\((\S+?)(?:\s+['\"][^)]*)?\)", text)


def markdown_headings(text: str) -> list[tuple[int, str]]:
    """The headings of a Markdown text with their level; what stands in code blocks is none.

    Asked as: list the headings of a markdown text with level, markdown table of contents entries.

    >>> markdown_headings("# A\\n```\\n# no\\n```\\n## B ##")
    [(1, 'A'), (2, 'B')]
    """
    text = re.sub(r"(?ms)^```.*?^```", "", text)
    return [(len(signs), title.rstrip("# ")) for signs, title in re.findall(r"(?m)^(#{1,6})\s+(.+)$", text)]


def html_links(text: str) -> list[str]:
    """The addresses of the links in an HTML text.

    Asked as: extract links from html, all href urls of a page.

    >>> html_links('<a href="/a">x</a> <A class=b HREF=\\'/c\\'>y</A>')
    ['/a', '/c']
    """
    found = re.findall(r"<a\b[^>]*?\bhref\s*=\s*(\"[^\"]*\"|'[^']*')", text, re.IGNORECASE)
    return [address[1:-1] for address in found]


def html_escaped(text: str) -> str:
    """A text with &, <, > and quotes written so that HTML shows them.

    Asked as: escape html special characters, make a text safe for html.

    >>> html_escaped('<a & "b">')
    '&lt;a &amp; &quot;b&quot;&gt;'
    """
    for sign, name in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot"), ("'", "#x27")):
        text = text.replace(sign, f"&{name};")
    return text


def find_times(text: str) -> list[str]:
    """All valid clock times H:MM or HH:MM in a text, as HH:MM.

    Asked as: find all times in a text, extract clock times like 9:30 from a text.

    >>> find_times("from 9:30 to 14:05, not 25:00 or 10:61")
    ['09:30', '14:05']
    """
    found = re.findall(r"(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])", text)
    return [f"{int(hour):02d}:{minute}" for hour, minute in found]


def find_prices(text: str, sign: str = "$") -> list[float]:
    """All amounts behind a currency sign in a text.

    Asked as: find all prices in a text, extract dollar amounts like $1,234.50.

    >>> find_prices("$5, then $1,234.50 and 7")
    [5.0, 1234.5]
    """
    found = re.findall(rf"{re.escape(sign)}\s?(\d+(?:,\d{{3}})*(?:\.\d+)?)", text)
    return [float(amount.replace(",", "")) for amount in found]


def emails_hidden(text: str, instead: str = "[email]") -> str:
    """A text with every email address replaced.

    Asked as: hide email addresses in a text, replace all emails with a placeholder, redact emails.

    >>> emails_hidden("Ask ann@x.org, please.")
    'Ask [email], please.'
    """
    return re.sub(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", instead, text)


def dates_day_first(text: str) -> str:
    """A text with all its ISO dates written day first, like 31.12.2024.

    Asked as: rewrite iso dates in a text as dd.mm.yyyy, replace dates in a text.

    >>> dates_day_first("from 2024-12-31 on")
    'from 31.12.2024 on'
    """
    return re.sub(r"\b(\d{4})-(\d\d)-(\d\d)\b", r"\3.\2.\1", text)


def words_starting_with(text: str, letter: str) -> list[str]:
    """The words of a text that begin with a letter, whatever its case, in order.

    Asked as: words starting with a letter, find all words that begin with a given letter.

    >>> words_starting_with("An apple, a pear", "A")
    ['An', 'apple', 'a']
    """
    return [word for word in re.findall(r"[\w']+", text) if word.lower().startswith(letter.lower())]


def query_changed(url: str, name: str, value: str) -> str:
    """A web address with one query parameter set, the others kept.

    Asked as: set a query parameter of a url, add a parameter to a url.

    >>> query_changed("http://x.org/a?b=1&c=2", "b", "9"), query_changed("http://x.org/a", "b", "9")
    ('http://x.org/a?b=9&c=2', 'http://x.org/a?b=9')
    """
    base, _, query = url.partition("?")
    pairs = [pair.partition("=")[::2] for pair in query.split("&") if pair]
    values = dict(pairs) | {name: value}
    return f"{base}?{'&'.join(f'{key}={text}' for key, text in values.items())}"

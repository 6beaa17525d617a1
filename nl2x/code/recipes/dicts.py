"""Recipes on dicts and records."""

from __future__ import annotations

import csv
import io
from typing import Any


def merge_adding(first: dict[Any, float], second: dict[Any, float]) -> dict[Any, float]:
    """Two dicts as one; values of keys that are in both are added.

    Asked as: merge two dictionaries adding up values, combine counts, sum values for the same key.

    >>> merge_adding({"a": 1}, {"a": 2, "b": 3})
    {'a': 3, 'b': 3}
    """
    merged = dict(first)
    for key, value in second.items():
        merged[key] = merged.get(key, 0) + value
    return merged


def deep_merge(first: dict[Any, Any], second: dict[Any, Any]) -> dict[Any, Any]:
    """Two nested dicts as one; the second wins where both say something else.

    Asked as: deep merge of nested dictionaries, recursive merge of configs.
    Holds: second wins, the second one wins, values of the second win, values from the second win, the
    second dict wins, nested dicts are merged too, nested ones too, nested dicts too, also nested ones,
    also in nested dicts.

    >>> deep_merge({"a": {"x": 1}, "b": 1}, {"a": {"y": 2}, "b": 3})
    {'a': {'x': 1, 'y': 2}, 'b': 3}
    """
    merged = dict(first)
    for key, value in second.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            merged[key] = deep_merge(merged[key], value)
        else:
            merged[key] = value
    return merged


def invert(mapping: dict[Any, Any]) -> dict[Any, list[Any]]:
    """A dict turned round: each value with the sorted list of its keys.

    Asked as: invert a dict, swap keys and values, collect keys with the same value in a list.

    >>> invert({"b": 1, "a": 1, "c": 2})
    {1: ['a', 'b'], 2: ['c']}
    """
    turned: dict[Any, list[Any]] = {}
    for key, value in mapping.items():
        turned.setdefault(value, []).append(key)
    return {value: sorted(keys) for value, keys in turned.items()}


def group_by(records: list[dict[str, Any]], key: str) -> dict[Any, list[dict[str, Any]]]:
    """Records grouped by the value of a key, in order.

    Asked as: group a list of dicts by a key, group records by field.

    >>> group_by([{"t": 1, "n": "a"}, {"t": 2, "n": "b"}], "t")
    {1: [{'t': 1, 'n': 'a'}], 2: [{'t': 2, 'n': 'b'}]}
    """
    groups: dict[Any, list[dict[str, Any]]] = {}
    for record in records:
        groups.setdefault(record.get(key), []).append(record)
    return groups


def group_by_first_letter(words: list[str]) -> dict[str, list[str]]:
    """Words by their first letter in lower case, each group sorted; empty words are left out.

    Asked as: group words by first letter, index of words by initial letter.

    >>> group_by_first_letter(["banana", "Apple", "avocado", ""])
    {'b': ['banana'], 'a': ['Apple', 'avocado']}
    """
    groups: dict[str, list[str]] = {}
    for word in words:
        if word:
            groups.setdefault(word[0].lower(), []).append(word)
    return {letter: sorted(group) for letter, group in groups.items()}


def group_by_length(words: list[str]) -> dict[int, list[str]]:
    """Words by their length, in order.

    Asked as: group words by length.

    >>> group_by_length(["a", "bb", "c"])
    {1: ['a', 'c'], 2: ['bb']}
    """
    groups: dict[int, list[str]] = {}
    for word in words:
        groups.setdefault(len(word), []).append(word)
    return groups


def flatten_dict(nested: dict[str, Any], separator: str = ".") -> dict[str, Any]:
    """A nested dict with the keys of all levels joined.

    Asked as: flatten a nested dict, dotted keys.

    >>> flatten_dict({"a": {"b": 1, "c": {"d": 2}}})
    {'a.b': 1, 'a.c.d': 2}
    """
    flat: dict[str, Any] = {}
    for key, value in nested.items():
        if isinstance(value, dict) and value:
            for inner, leaf in flatten_dict(value, separator).items():
                flat[f"{key}{separator}{inner}"] = leaf
        else:
            flat[key] = value
    return flat


def get_path(nested: dict[str, Any], path: str, default: Any = None) -> Any:
    """The value at a dotted path in nested dicts, or the default.

    Asked as: get a nested value by path, dotted key lookup, safe nested get.

    >>> get_path({"a": {"b": 1}}, "a.b"), get_path({}, "a.b", 0)
    (1, 0)
    """
    current: Any = nested
    for key in path.split("."):
        if not isinstance(current, dict) or key not in current:
            return default
        current = current[key]
    return current


def sort_by_value(mapping: dict[Any, float]) -> dict[Any, float]:
    """A dict with the largest values first.

    Asked as: sort a dictionary by value descending, highest value first.

    >>> sort_by_value({"a": 1, "b": 3})
    {'b': 3, 'a': 1}
    """
    return dict(sorted(mapping.items(), key=lambda item: item[1], reverse=True))


def parse_csv(text: str) -> list[dict[str, str]]:
    """CSV text with a header line as a list of dicts; values stripped, blank lines passed over.

    Asked as: parse csv string, read csv with header into dicts, csv to list of dicts.

    >>> parse_csv("a, b\\n1, 2\\n\\n3,4")
    [{'a': '1', 'b': '2'}, {'a': '3', 'b': '4'}]
    """
    rows = [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(text), skipinitialspace=True)]
    filled = [row for row in rows if any(row)]
    return [dict(zip(filled[0], row, strict=False)) for row in filled[1:]] if filled else []


def to_csv(records: list[dict[str, Any]]) -> str:
    """Records as CSV text with a header line of the first one's keys.

    Asked as: list of dicts to csv string, write records as csv.

    >>> to_csv([{"a": 1, "b": "x,y"}])
    'a,b\\n1,"x,y"\\n'
    """
    if not records:
        return ""
    stream = io.StringIO()
    writer = csv.DictWriter(stream, list(records[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(records)
    return stream.getvalue()


def parse_query(text: str) -> dict[str, str]:
    """A query string's parameters as a dict.

    Asked as: parse a query string, url parameters to a dict.

    >>> parse_query("?a=1&b=two")
    {'a': '1', 'b': 'two'}
    """
    pairs = (part.partition("=") for part in text.lstrip("?").split("&") if part)
    return {key: value for key, _, value in pairs}

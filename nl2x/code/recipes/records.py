"""Recipes on lists of records (dicts) and on dicts."""

from __future__ import annotations

import json
from typing import Any


def count_by(records: list[dict[str, Any]], key: str) -> dict[Any, int]:
    """How many records there are for each value of a key; records without it are left out.

    Asked as: count records by a field, number of dicts per value of a key, how many orders per status.

    >>> count_by([{"s": "a"}, {"s": "b"}, {"s": "a"}, {}], "s")
    {'a': 2, 'b': 1}
    """
    counts: dict[Any, int] = {}
    for record in records:
        if key in record:
            counts[record[key]] = counts.get(record[key], 0) + 1
    return counts


def sum_by(records: list[dict[str, Any]], key: str, value: str) -> dict[Any, float]:
    """The sum of a field for each value of a key.

    Asked as: sum a field per group, total amount per category from a list of dicts, sales per region.

    >>> sum_by([{"c": "x", "v": 1}, {"c": "y", "v": 2}, {"c": "x", "v": 3}], "c", "v")
    {'x': 4, 'y': 2}
    """
    totals: dict[Any, float] = {}
    for record in records:
        totals[record[key]] = totals.get(record[key], 0) + record[value]
    return totals


def average_by(records: list[dict[str, Any]], key: str, value: str) -> dict[Any, float]:
    """The mean of a field for each value of a key.

    Asked as: average of a field per group, mean salary per department from a list of dicts.

    >>> average_by([{"c": "x", "v": 1}, {"c": "y", "v": 2}, {"c": "x", "v": 4}], "c", "v")
    {'x': 2.5, 'y': 2.0}
    """
    groups: dict[Any, list[float]] = {}
    for record in records:
        groups.setdefault(record[key], []).append(record[value])
    return {name: sum(values) / len(values) for name, values in groups.items()}


def totals_by_pair(pairs: list[tuple[str, float]]) -> dict[str, float]:
    """The sum of the numbers for each name in (name, number) pairs.

    Asked as: sum amounts per name from a list of tuples, total per category from pairs, add up expenses
    by category.

    >>> totals_by_pair([("a", 1), ("b", 2), ("a", 3)])
    {'a': 4, 'b': 2}
    """
    totals: dict[str, float] = {}
    for name, number in pairs:
        totals[name] = totals.get(name, 0) + number
    return totals


def group_pairs(pairs: list[tuple[Any, Any]]) -> dict[Any, list[Any]]:
    """The second parts of pairs by their first.

    Asked as: group a list of tuples by the first element, dict of lists from pairs.

    >>> group_pairs([("a", 1), ("b", 2), ("a", 3)])
    {'a': [1, 3], 'b': [2]}
    """
    groups: dict[Any, list[Any]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return groups


def index_by(records: list[dict[str, Any]], key: str) -> dict[Any, dict[str, Any]]:
    """Records as a dict by the value of a key; the last of equals stays.

    Asked as: index a list of dicts by id, list of dicts to dict by key.

    >>> index_by([{"id": 1, "n": "a"}], "id")
    {1: {'id': 1, 'n': 'a'}}
    """
    return {record[key]: record for record in records}


def pluck(records: list[dict[str, Any]], key: str) -> list[Any]:
    """The values of a key in all records that have it.

    Asked as: values of one key from a list of dicts, pluck a field.

    >>> pluck([{"a": 1}, {}, {"a": 2}], "a")
    [1, 2]
    """
    return [record[key] for record in records if key in record]


def sort_records(records: list[dict[str, Any]], key: str, descending: bool = False) -> list[dict[str, Any]]:
    """Records sorted by a key; those without it, or with None, last.

    Asked as: sort a list of dicts by a key, order records by field with missing ones last.
    Options: descending (descending, highest first, largest first, newest first, reverse).

    >>> sort_records([{"a": 2}, {}, {"a": 1}], "a")
    [{'a': 1}, {'a': 2}, {}]
    """
    known = [record for record in records if record.get(key) is not None]
    rest = [record for record in records if record.get(key) is None]
    return sorted(known, key=lambda record: record[key], reverse=descending) + rest


def unique_records(records: list[dict[str, Any]], key: str) -> list[dict[str, Any]]:
    """Records with each value of a key once, the first ones kept.

    Asked as: remove duplicate dicts by a key, unique records by id keeping the first.

    >>> unique_records([{"a": 1, "b": 1}, {"a": 1, "b": 2}], "a")
    [{'a': 1, 'b': 1}]
    """
    seen: list[Any] = []
    kept = []
    for record in records:
        if record.get(key) not in seen:
            seen.append(record.get(key))
            kept.append(record)
    return kept


def where(records: list[dict[str, Any]], key: str, value: Any) -> list[dict[str, Any]]:
    """The records in which a key has a value.

    Asked as: filter a list of dicts by a key and value, records where a field equals.

    >>> where([{"a": 1}, {"a": 2}, {}], "a", 1)
    [{'a': 1}]
    """
    return [record for record in records if key in record and record[key] == value]


def join_records(left: list[dict[str, Any]], right: list[dict[str, Any]], key: str) -> list[dict[str, Any]]:
    """Each record of the left list put together with those of the right one that have the same key.

    Asked as: join two lists of dicts on a key, inner join of records.

    >>> join_records([{"id": 1, "a": 2}, {"id": 2}], [{"id": 1, "b": 3}], "id")
    [{'id': 1, 'a': 2, 'b': 3}]
    """
    return [{**one, **other} for one in left for other in right if one[key] == other[key]]


def pick(mapping: dict[str, Any], keys: list[str]) -> dict[str, Any]:
    """A dict with only some keys, those that it has.

    Asked as: pick keys from a dict, keep only the given keys.

    >>> pick({"a": 1, "b": 2}, ["a", "x"])
    {'a': 1}
    """
    return {key: mapping[key] for key in keys if key in mapping}


def omit(mapping: dict[str, Any], keys: list[str]) -> dict[str, Any]:
    """A dict without some keys.

    Asked as: dict without the given keys, omit keys, drop keys from a dictionary.

    >>> omit({"a": 1, "b": 2}, ["a"])
    {'b': 2}
    """
    return {key: value for key, value in mapping.items() if key not in keys}


def rename_keys(mapping: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    """A dict with some keys under other names.

    Asked as: rename keys of a dict with a mapping of old to new.

    >>> rename_keys({"a": 1, "b": 2}, {"a": "x"})
    {'x': 1, 'b': 2}
    """
    return {names.get(key, key): value for key, value in mapping.items()}


def without_none(mapping: dict[Any, Any]) -> dict[Any, Any]:
    """A dict without the keys whose value is None.

    Asked as: remove None values from a dict, drop keys with None.

    >>> without_none({"a": None, "b": 0})
    {'b': 0}
    """
    return {key: value for key, value in mapping.items() if value is not None}


def without_none_deep(value: Any) -> Any:
    """Nested dicts and lists without the keys whose value is None, on every level.

    Asked as: remove None values recursively from nested dicts, clean nested dict of null values.

    >>> without_none_deep({"a": None, "b": {"c": None, "d": [{"e": None}]}})
    {'b': {'d': [{}]}}
    """
    if isinstance(value, dict):
        return {key: without_none_deep(v) for key, v in value.items() if v is not None}
    if isinstance(value, list):
        return [without_none_deep(v) for v in value]
    return value


def dict_difference(old: dict[Any, Any], new: dict[Any, Any]) -> dict[str, Any]:
    """What was added, removed and changed from one dict to the other; changes as (old, new).

    Asked as: difference between two dicts added removed changed, compare two dictionaries.

    >>> dict_difference({"a": 1, "b": 2}, {"b": 3, "c": 4})
    {'added': {'c': 4}, 'removed': {'a': 1}, 'changed': {'b': (2, 3)}}
    """
    return {
        "added": {key: value for key, value in new.items() if key not in old},
        "removed": {key: value for key, value in old.items() if key not in new},
        "changed": {key: (old[key], new[key]) for key in old if key in new and old[key] != new[key]},
    }


def changed_keys(old: dict[str, Any], new: dict[str, Any]) -> dict[str, list[str]]:
    """The keys that were added, removed and changed from one dict to the other, each list sorted.

    Asked as: keys added removed and changed between two dicts as lists, diff of two configs.

    >>> changed_keys({"a": 1, "b": 2}, {"b": 3, "c": 4})
    {'added': ['c'], 'removed': ['a'], 'changed': ['b']}
    """
    return {
        "added": sorted(new.keys() - old.keys()),
        "removed": sorted(old.keys() - new.keys()),
        "changed": sorted(key for key in old.keys() & new.keys() if old[key] != new[key]),
    }


def unflatten_dict(flat: dict[str, Any], separator: str = ".") -> dict[str, Any]:
    """A dict with dotted keys as nested dicts.

    Asked as: unflatten a dict with dotted keys, nested dict from flat keys.

    >>> unflatten_dict({"a.b": 1, "a.c": 2, "d": 3})
    {'a': {'b': 1, 'c': 2}, 'd': 3}
    """
    nested: dict[str, Any] = {}
    for path, value in flat.items():
        *parents, last = path.split(separator)
        place = nested
        for key in parents:
            place = place.setdefault(key, {})
        place[last] = value
    return nested


def swap_keys_and_values(mapping: dict[Any, Any]) -> dict[Any, Any]:
    """A dict with keys and values exchanged; ValueError where a value comes twice.

    Asked as: swap keys and values of a dict with unique values, reverse a dictionary.

    >>> swap_keys_and_values({"a": 1, "b": 2})
    {1: 'a', 2: 'b'}
    """
    if len(set(mapping.values())) < len(mapping):
        raise ValueError("a value comes twice")
    return {value: key for key, value in mapping.items()}


def sort_by_key(mapping: dict[Any, Any]) -> dict[Any, Any]:
    """A dict with its keys in order.

    Asked as: sort a dictionary by key.

    >>> sort_by_key({"b": 1, "a": 2})
    {'a': 2, 'b': 1}
    """
    return dict(sorted(mapping.items()))


def merge_all(dicts: list[dict[Any, Any]]) -> dict[Any, Any]:
    """Several dicts as one; later ones win.

    Asked as: merge a list of dicts, combine several dictionaries where later values win.

    >>> merge_all([{"a": 1}, {"a": 2, "b": 3}])
    {'a': 2, 'b': 3}
    """
    merged: dict[Any, Any] = {}
    for one in dicts:
        merged.update(one)
    return merged


def add_stock(first: dict[str, int], second: dict[str, int]) -> dict[str, int]:
    """Two stocks added up, without what ends at zero or below.

    Asked as: add up two stock dicts and leave out items at zero or below, merge inventories dropping zero
    quantities.

    >>> add_stock({"nut": 2, "cap": 1}, {"nut": 3, "cap": -1})
    {'nut': 5}
    """
    merged = dict(first)
    for item, quantity in second.items():
        merged[item] = merged.get(item, 0) + quantity
    return {item: quantity for item, quantity in merged.items() if quantity > 0}


def low_stock(stock: dict[str, int], limit: int) -> list[str]:
    """The items of which fewer than the limit are left, in alphabetical order.

    Asked as: items with low stock, which items to reorder below a threshold.

    >>> low_stock({"b": 1, "a": 2, "c": 5}, 3)
    ['a', 'b']
    """
    return sorted(item for item, quantity in stock.items() if quantity < limit)


def zip_to_dict(keys: list[Any], values: list[Any]) -> dict[Any, Any]:
    """Two lists as a dict; keys without a value get None.

    Asked as: two lists to a dict, zip keys and values with None for missing.

    >>> zip_to_dict(["a", "b"], [1])
    {'a': 1, 'b': None}
    """
    return {key: values[i] if i < len(values) else None for i, key in enumerate(keys)}


def nested_depth(value: Any) -> int:
    """How deep lists or dicts are nested; 0 for a plain value.

    Asked as: depth of a nested list, how deep a structure is nested.

    >>> nested_depth([1, [2, [3]]]), nested_depth(1), nested_depth([])
    (3, 0, 1)
    """
    if isinstance(value, dict):
        value = list(value.values())
    return 1 + max(map(nested_depth, value), default=0) if isinstance(value, list | tuple) else 0


def children_by_parent(pairs: list[tuple[Any, Any]]) -> dict[Any, list[Any]]:
    """The children of each parent from (child, parent) pairs, sorted.

    Asked as: children of each parent from child parent pairs, employees per manager.

    >>> children_by_parent([("b", "a"), ("c", "a")])
    {'a': ['b', 'c']}
    """
    groups: dict[Any, list[Any]] = {}
    for child, parent in pairs:
        groups.setdefault(parent, []).append(child)
    return {parent: sorted(children) for parent, children in groups.items()}


def json_field_sum(text: str, key: str) -> float:
    """The sum of a field over a JSON list of objects; a missing one counts as 0.

    Asked as: sum a field in a json list, total of a key in a json string.

    >>> json_field_sum('[{"a": 1}, {"a": 2.5}, {}]', "a")
    3.5
    """
    return sum(record.get(key) or 0 for record in json.loads(text))


def pretty_json(value: Any) -> str:
    """A value as JSON with two spaces of indentation and sorted keys.

    Asked as: pretty print json with sorted keys, format as indented json.

    >>> pretty_json({"b": 1, "a": [2]})
    '{\\n  "a": [\\n    2\\n  ],\\n  "b": 1\\n}'
    """
    return json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False)

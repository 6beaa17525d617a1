"""EvalPlus's data files: inputs, a reference and a tolerance become tests.

What counts as equal follows EvalPlus 0.3.1's scorer (`evalplus/eval/__init__.py`, `_special_oracle.py`): a
float, or a list or tuple of floats, may differ by `atol` (at least 1e-6) and 1e-7 of the value; a few MBPP
tasks have a rule of their own. Here floats inside nested lists get the same tolerance.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

SETS = frozenset(
    ("similar_elements", "find_char_long", "common_in_nested_lists", "extract_singly", "larg_nnum",
     "intersection_array", "find_dissimilar", "Diff")
)  # fmt: skip
"""MBPP tasks whose result's order and repeats don't matter."""
FOUND = frozenset(("check_str", "text_match_three", "text_starta_endb"))
"""MBPP tasks of which only matters whether something is found."""

PRELUDE = """import math
def _deep_copy(value):
    import copy
    return copy.deepcopy(value)
def _near(got, want, atol):
    if isinstance(want, float) or isinstance(got, float):
        if isinstance(want, bool) or isinstance(got, bool) or not isinstance(got, (int, float)):
            return got == want
        if math.isnan(want) or math.isnan(got):
            return math.isnan(want) and math.isnan(got)
        return got == want or abs(got - want) <= (atol or 1e-6) + 1e-7 * abs(want)
    if isinstance(want, (list, tuple)) and type(got) is type(want):
        return len(got) == len(want) and all(_near(g, w, atol) for g, w in zip(got, want))
    return got == want
"""


def shown(record: Mapping[str, Any]) -> tuple[str, ...]:
    """The checks that the task's words contain: MBPP+'s prompt ends with one assert."""
    lines = [line.strip() for line in str(record.get("prompt", "")).splitlines()]
    return tuple(line.removeprefix("assert ") for line in lines if line.startswith("assert "))


def tests_of(record: Mapping[str, Any], reference: str) -> str:
    """Python that checks a candidate against the reference on every input of the file.

    The reference runs beside the tests, out of the candidate's reach. A file that brings ready tests (`test`,
    as published on the hub) is taken at its word. Raises ValueError for a task without inputs.
    """
    if record.get("test"):
        return str(record["test"])
    entry = str(record["entry_point"])
    inputs = [*_listed(record, "base_input"), *_listed(record, "plus_input")]
    if not inputs:
        raise ValueError("no inputs")
    atol = float(record.get("atol") or 0)
    return (
        f"{PRELUDE}_names = {{}}\nexec({reference!r}, _names)\n_right = _names[{entry!r}]\n"
        f"def check(candidate):\n    for given in {inputs!r}:\n"
        f"        got = candidate(*_deep_copy(given))\n"
        f"        {_verdict(entry, atol, complete=str(record['task_id']).startswith('HumanEval'))}\n"
    )


def _listed(record: Mapping[str, Any], key: str) -> Sequence[Any]:
    found = record.get(key) or []
    if not isinstance(found, list) or not all(isinstance(one, list) for one in found):
        raise ValueError(f"{key} isn't a list of lists of arguments")
    return found


def _verdict(entry: str, atol: float, *, complete: bool) -> str:
    """The line that judges `got` for `given`."""
    want = "_right(*_deep_copy(given))"
    if complete and entry == "find_zero":
        # Many roots are right: the polynomial's value there counts.
        return f"assert abs(sum(c * got ** i for i, c in enumerate(given[0]))) <= {atol or 1e-4}"
    if not complete and entry in SETS:
        return f"assert set(got) == set({want})"
    if not complete and entry in FOUND:
        return f"assert (got if isinstance(got, bool) else got is not None) == bool({want})"
    if not complete and entry == "are_equivalent":
        return "pass"
    if not complete and entry == "sum_div":
        return f"assert got == 0 or got == {want}"
    return f"assert _near(got, {want}, {atol})"

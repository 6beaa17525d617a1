"""EvalPlus's data files: inputs, a reference and a tolerance become tests.

The files are JSON, so tuples, sets and complex numbers among MBPP+'s inputs were written as lists and texts;
`SHAPES` says what they were (EvalPlus 0.3.1, `evalplus/data/mbpp.py`). What counts as equal follows its judge
(`evalplus/eval/__init__.py`, `_special_oracle.py`): a float, or a list or tuple of floats, may differ by
`atol` (at least 1e-6) and 1e-7 of the value; a few MBPP tasks have a rule of their own. Here floats inside
nested lists get the same tolerance.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

ALL, FIRST, SECOND = (0, None), (0, 1), (1, 2)
SHAPES: tuple[tuple[tuple[int | None, int | None], str, tuple[int, ...]], ...] = (
    (ALL, "t", (2, 116, 132, 143, 222, 261, 273, 394, 399, 421, 424, 429, 470, 560, 579, 596, 616, 630, 726,
                740, 744, 809)),
    (ALL, "lt", (63, 64, 70, 94, 120, 237, 272, 299, 400, 409, 417, 438, 473, 614, 780)),
    (ALL, "tt", (259, 401, 445)),
    (ALL, "T", (580, 615, 791)),
    (FIRST, "t", (250, 307, 405, 446, 617, 720, 763, 808)),
    (FIRST, "lt", (75, 413, 444, 753)),
    (FIRST, "tt", (278,)),
    (FIRST, "dt", (722,)),
    (FIRST, "ls", (115,)),
    (FIRST, "f", (124,)),
    (FIRST, "c", (252,)),
    (SECOND, "t", (106, 750)),
    (SECOND, "c", (124,)),
)  # fmt: skip
"""Which arguments of which MBPP tasks have which shape: a letter for each level, from the outside in: l list,
t tuple, T tuple and all lists in it, s set, d dictionary's values, f float, c complex. What isn't a list at
that level stays as it is."""

SETS = frozenset(
    ("similar_elements", "find_char_long", "common_in_nested_lists", "extract_singly", "larg_nnum",
     "intersection_array", "find_dissimilar", "Diff")
)  # fmt: skip
"""MBPP tasks whose result's order and repeats don't matter."""
FOUND = frozenset(("check_str", "text_match_three", "text_starta_endb"))
"""MBPP tasks of which only matters whether something is found."""
OTHERWISE = {
    "are_equivalent": "True",
    "sum_div": "got == 0",
    "surface_Area": "abs(got - _pyramid(*given)) <= {atol}",
    "digit_distance_nums": "got == _digits_apart(*given)",
}
"""MBPP tasks with a second right answer."""

PRELUDE = """import copy, math
def _near(got, want, atol):
    if got == want:
        return True
    if isinstance(want, float):
        return type(got) is float and abs(got - want) <= (atol or 1e-6) + 1e-7 * abs(want)
    if isinstance(want, (list, tuple)) and type(got) is type(want):
        return len(got) == len(want) and all(_near(g, w, atol) for g, w in zip(got, want))
    return False
def _pyramid(base, height):
    slant = math.hypot(base / 2, height)
    return round(base * base + 2 * base * slant)
def _digits_apart(one, other):
    width = max(len(str(one)), len(str(other)))
    pairs = zip(str(one).zfill(width), str(other).zfill(width))
    return sum(abs(int(a) - int(b)) for a, b in pairs)
def _short(value):
    try:
        text = repr(value)
    except ValueError:
        text = f"a very long {type(value).__name__}"
    return text if len(text) <= 120 else text[:119] + "\\u2026"
"""


def shown(record: Mapping[str, Any]) -> tuple[str, ...]:
    """The checks that the model may see: the assert that MBPP+'s prompt ends with, or the first one in early
    versions of the file, which keep them apart."""
    prompt = [line.strip() for line in str(record.get("prompt", "")).splitlines()]
    apart = [line.strip() for line in str(record.get("assertion") or "").splitlines()]
    asserts = [line for line in prompt if line.startswith("assert ")]
    asserts = asserts or [line for line in apart if line.startswith("assert ")][:1]
    return tuple(line.removeprefix("assert ") for line in asserts)


def words(record: Mapping[str, Any]) -> str:
    """MBPP+'s prompt is a docstring: its words, without the quotes and the assert."""
    lines = str(record["prompt"]).strip().strip("\"'").strip().splitlines()
    return "\n".join(line for line in lines if not line.strip().startswith("assert ")).strip()


def tests_of(record: Mapping[str, Any], reference: str) -> str:
    """Python that checks a candidate against the reference on every input of the file.

    The reference runs beside the tests, out of the candidate's reach. A file that brings ready tests instead
    of inputs (`test`, as published on the hub) is taken at its word. Raises ValueError for neither.
    """
    entry, inputs = str(record["entry_point"]), inputs_of(record)
    if not inputs and record.get("test"):
        return str(record["test"])
    if not inputs:
        raise ValueError("no inputs")
    verdict = _verdict(entry, float(record.get("atol") or 0), complete=_is_human_eval(record))
    # As texts: a literal of a thousand inputs takes longer to compile, and is compiled more than once.
    return (
        f"{PRELUDE}_names = {{}}\nexec({reference!r}, _names)\n_right = _names[{entry!r}]\n"
        f"_inputs = eval({repr(inputs)!r}, {{'inf': math.inf, 'nan': math.nan}})\n"
        "def check(candidate):\n    for given in _inputs:\n"
        "        got = candidate(*copy.deepcopy(given))\n        want = _right(*copy.deepcopy(given))\n"
        f"        if not ({verdict}):\n"
        f"            asked = '{entry}(' + ', '.join(map(_short, given)) + ')'\n"
        "            raise AssertionError(f'{asked} gave {_short(got)}, not {_short(want)}')\n"
    )


def inputs_of(record: Mapping[str, Any]) -> list[list[Any]]:
    """Every input of the file as a list of arguments, in its own types. Raises ValueError."""
    given = [*_listed(record, "base_input"), *_listed(record, "plus_input")]
    number = str(record["task_id"]).rpartition("/")[2]
    if _is_human_eval(record) or not number.isdecimal():
        return given
    for (first, last), shape, tasks in SHAPES:
        if int(number) in tasks:
            given = [
                [*args[:first], *(_shaped(a, shape) for a in args[first:last]), *args[len(args[:last]) :]]
                for args in given
            ]
    return given


def _shaped(value: Any, shape: str) -> Any:
    head, rest = shape[:1], shape[1:]
    if head == "f":
        return float(value)
    if head == "c":
        return complex(value)
    if head == "d" and isinstance(value, dict):
        return {key: _shaped(one, rest) for key, one in value.items()}
    if head == "s":  # EvalPlus, too, gives a dictionary for what can't have been a set
        return set(value) if value and isinstance(value, list) else {}
    if not head or not isinstance(value, list):
        return value
    inside = [_shaped(one, head if head == "T" else rest) for one in value]
    return inside if head == "l" else tuple(inside)


def _is_human_eval(record: Mapping[str, Any]) -> bool:
    return str(record["task_id"]).startswith("HumanEval")


def _listed(record: Mapping[str, Any], key: str) -> Sequence[Any]:
    # One task of MBPP+ has {} for no inputs.
    found = record.get(key) or []
    if not isinstance(found, list) or not all(isinstance(one, list) for one in found):
        raise ValueError(f"{key} isn't a list of lists of arguments")
    return found


def _verdict(entry: str, atol: float, *, complete: bool) -> str:
    """An expression that says whether `got` is right for `given`, for which the reference gave `want`."""
    near = f"_near(got, want, {atol})"
    if complete and entry == "find_zero":
        # Many roots are right: the polynomial's value there counts.
        return f"abs(sum(c * math.pow(got, i) for i, c in enumerate(given[0]))) <= {atol or 1e-4}"
    if complete:
        return near
    if entry in SETS:
        return "set(got) == set(want)"
    if entry in FOUND:
        return "(got if isinstance(got, bool) else got is not None) == (want is not None)"
    if entry in OTHERWISE:
        return f"{near} or {OTHERWISE[entry].format(atol=atol)}"
    return near

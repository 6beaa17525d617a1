"""The only thing that crosses: plain data keeps its exact type, and hostile bytes build nothing."""

# Values stand one beside the other, however long.
# ruff: noqa: E501

import contextlib
import json
import math
import time as time_
from collections import Counter, OrderedDict, deque
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sandbox import Call, Opaque, Returned, Sandbox, plain

zones = st.none() | st.just(UTC) | st.integers(-1439, 1439).map(lambda m: timezone(timedelta(minutes=m)))
keys = st.one_of(
    st.none(), st.booleans(), st.integers(), st.integers(-(10**300), 10**300), st.floats(allow_nan=False),
    st.text(st.characters(), max_size=20), st.binary(max_size=20), st.complex_numbers(allow_nan=False),
    st.decimals(allow_nan=False), st.fractions(), st.dates(), st.datetimes(timezones=zones.filter(bool)),
    st.datetimes(), st.times(), st.timedeltas(), st.just(...),
)  # fmt: skip
values = st.recursive(
    keys,
    lambda inner: st.one_of(
        st.lists(inner, max_size=5),
        st.tuples(inner, inner),
        st.sets(keys, max_size=5),
        st.frozensets(keys, max_size=5),
        st.dictionaries(keys, inner, max_size=5),
        st.builds(bytearray, st.binary(max_size=9)),
        st.builds(deque, st.lists(inner, max_size=3)),
        st.builds(Counter, st.lists(st.text(max_size=2), max_size=4)),
    ),
    max_leaves=20,
)


def same(left: Any, right: Any) -> bool:
    """Equal, and of the same types all the way down."""
    if type(left) is not type(right):
        return False
    if isinstance(left, list | tuple | deque):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, dict):
        return same(list(left), list(right)) and same(list(left.values()), list(right.values()))
    if isinstance(left, set | frozenset):
        return left == right and {type(x) for x in left} == {type(x) for x in right}
    return left == right or (left != left and right != right)


@given(values)
@settings(max_examples=300, deadline=None)
def test_there_and_back(value: Any) -> None:
    assert same(plain.decode(plain.encode(value)), value)


EXACT = [
        math.nan, math.inf, -math.inf, -0.0, 10**5000, "\ud800", "\ud83d\ude00", b"\xff", {1: {2}}, {(1, frozenset({2}))},
        date(2026, 11, 7), datetime(2026, 11, 7, 1, 2, 3, 4, tzinfo=UTC), time(1, 2, fold=1), timedelta(-1, 5, 7),
        Decimal("1.10"), Decimal("NaN"), Decimal("-Infinity"), Fraction(-1, 3), 1 + 2j, range(3, 9, 2), ..., None, True,
        OrderedDict(a=1), Counter("aab"), deque([1], 3), bytearray(b"x"),
    ]  # fmt: skip


@pytest.mark.parametrize("number", range(len(EXACT)))
def test_across_the_process_boundary(number: int, box: Sandbox) -> None:
    value = EXACT[number]
    (outcome,) = box.call("def same(x): return x", [Call("same", (value,))])
    assert isinstance(outcome, Returned)
    assert same(outcome.value, value) and same(outcome.args_after, (value,))
    if value == 0 and isinstance(value, float):
        assert math.copysign(1, outcome.value) == -1


def test_subclasses_are_taken_as_what_they_hold(box: Sandbox) -> None:
    code = (
        "import enum, collections\nclass N(int):\n    def __eq__(s, o): return True\n    __hash__ = int.__hash__\n"
        "class S(str):\n    def __eq__(s, o): return True\n    __hash__ = str.__hash__\nclass E(enum.IntEnum):\n    A = 3\n"
        "P = collections.namedtuple('P', 'x y')\ndef f(): return [N(5), S('a'), E.A, P(1, 2), {N(7): S('b')}]"
    )
    (outcome,) = box.call(code, [Call("f")])
    assert isinstance(outcome, Returned) and same(outcome.value, [5, "a", 3, (1, 2), {7: "b"}])


def test_what_is_not_plain_is_opaque_and_equals_nothing(box: Sandbox) -> None:
    (outcome,) = box.call("class A:\n    def __str__(s): return 'an A'\ndef f(): return [A()]", [Call("f")])
    assert isinstance(outcome, Returned) and outcome.value == [Opaque("A", "an A")]


HOSTILE = [
    b"", b"[", b"\xff", b"[" * 10**5, b'{"i":"zz"}', b'{"i":5}', b'{"t":5}', b'{"d":[[1]]}', b'{"d":[[[],1]]}', b'{"x":1}',
    b'{"a":1,"b":2}', b"{}", b'{"set":[[]]}', b'{"D":"x"}', b'{"D":[]}', b'{"Q":[1,0]}', b'{"dt":[1]}', b'{"date":[0,0,0]}',
    b'{"r":[1,2,0]}', b'{"b":"*"}', b'{"s":"!"}', b'{"td":[1e400]}', b'{"time":[1,1,1,1,0,[1,2,3]]}', b'{"c":["x",1]}',
    b'{"dq":[[1],-1]}', b'{"dq":5}', b'{"ref":[0]}', b'{"i":"' + b"f" * 2_000_000 + b'"}', b'{"D":"' + b"9" * 100_000 + b'"}',
    b'{"Q":[{"i":"' + b"f" * 50_000 + b'"},3]}', b"9" * 5000, b'{"dt":[1,1,1,1,1,1,1,0,[9e9,0,0,null]]}',
    json.dumps({"set": [{"i": hex(i * (2**61 - 1))} for i in range(2000)]}).encode(),
    json.dumps({"d": [[{"t": [{"i": hex(i * (2**61 - 1))}]}, 1] for i in range(2000)]}).encode(),
]  # fmt: skip


@pytest.mark.parametrize("data", HOSTILE, ids=[str(n) for n in range(len(HOSTILE))])
def test_hostile_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(plain.Garbled):
        plain.decode(data)


COSTLY = {
    "half of the keys collide": json.dumps(
        {"set": [*range(40_000), *({"i": hex(i * (2**61 - 1) + 7)} for i in range(1, 40_000))]}
    ).encode(),
    "many small sets whose keys collide": json.dumps(
        [{"set": [{"i": hex(i * (2**61 - 1))} for i in range(1, 64)]} for _ in range(1500)]
    ).encode(),
    "empty lists": b"[" + b"[]," * 1_000_000 + b"0]",
    "empty tuples": b"[" + b'{"t":[]},' * 440_000 + b"0]",
    "a long number": b'{"i":"' + b"f" * 4_000_000 + b'"}',
    "a long fraction": b"0." + b"3" * 4_000_000,
    "a long exponent": b'{"D":"1e999999999999999999"}',
    "large fractions": json.dumps([{"Q": [{"i": "f" * 16_000}, {"i": "7" * 16_000}]}] * 100).encode(),
    "deep lists": b"[" * 99 + b"]" * 99,
}


@pytest.mark.parametrize("name", COSTLY)
def test_no_reply_of_permitted_size_costs_much(name: str, honest_s: float) -> None:
    """The default limit is 4 MiB. Processor time here, where no limit of the run's applies, beside that of an
    honest reply: the machine may be slow, or busy."""
    assert len(COSTLY[name]) < 4 << 20
    assert _cost(COSTLY[name]) < 20 * honest_s


@pytest.fixture(scope="module")
def honest_s() -> float:
    return _cost(plain.encode([[n] for n in range(300_000)]))


def _cost(data: bytes) -> float:
    started = time_.process_time()
    with contextlib.suppress(plain.Garbled):
        plain.decode(data)
    return time_.process_time() - started


def test_colliding_keys_would_cost_much() -> None:
    """What the test above is about: looking them up takes the square of their number."""
    started = time_.process_time()
    set(range(3000))
    honest = time_.process_time() - started
    started = time_.process_time()
    set(map((2**61 - 1).__mul__, range(3000)))
    assert time_.process_time() - started > 20 * honest


@given(st.recursive(st.none() | st.integers() | st.text() | st.floats(), lambda s: st.lists(s) | st.dictionaries(
    st.sampled_from(["t", "d", "set", "dt", "D", "Q", "i", "dq", "r", "c", "td", "time", "date", "s", "b", "ct"]), s, max_size=1
), max_leaves=15))  # fmt: skip
@settings(max_examples=300, deadline=None)
def test_any_tree_is_a_value_or_refused(tree: Any) -> None:
    try:
        plain.from_tree(tree)
    except plain.Garbled:
        return

"""Whatever is typed: no exception, spans that hold, and time that grows with the text and no faster."""

import subprocess
import sys
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nl2x.notes.facts import Facts, Kind
from nl2x.notes.facts.text import LONGEST, Text

WORDS = [
    r"paid",
    r"bob",
    r"Sue",
    r"Kerr",
    r"Ltd",
    r"40",
    r"57.50",
    r"£12",
    r"€7.150,00",
    r"1'200",
    r"half",
    r"now",
    r"a",
    r"third",
    r"of",
    r"nine",
    r"hundred",
    r"and",
    r"five",
    r"grand",
    r"plus",
    r"8%",
    r"incl.",
    r"20%",
    r"VAT",
    r"net",
    r"gross",
    r"total",
    r"in",
    r"all",
    r"6",
    r"boxes",
    r"@",
    r"8.75",
    r"x",
    r"3",
    r"each",
    r"an",
    r"hour",
    r"-",
    r"sorry,",
    r"no",
    r"wait",
    r"make",
    r"that",
    r"not",
    r"last",
    r"friday",
    r"on",
    r"the",
    r"7th",
    r"14/9/26",
    r"03/04",
    r"2026-09-02",
    r"may",
    r"march",
    r"rent",
    r"Q2",
    r"due",
    r"in",
    r"a",
    r"month",
    r"invoice",
    r"#1043",
    r"B-208",
    r"entry",
    r"17",
    r"same",
    r"as",
    r"last",
    r"month",
    r"10%",
    r"up",
    r"on",
    r",",
    r".",
    r";",
    r"\n",
    r"020",
    r"7946",
    r"0958",
    r"iPhone",
    r"15",
    r"9am",
    r"$",
    r"(",
    r")",
    r"*",
    r"=",
    r'"',
    r"'",
    r"&",
    r"/",
    r"٤٢",
    r"－",
    r"75",
    r"two-fifty",
    r"tenner",
    r"less",
    r"discount",
    r"tip",
    r"deposit",
    r"balance",
    r"split",
    r"three",
    r"ways",
    r"60/40",
    r"1/2",
    r"12",
    r"months",
    r"40",
    r"a",
    r"month",
    r"0",
    r"00",
    r"-5",
    r"(5.00)",
    r"1e5",
    r"1.2.3",
    r"10-15",
    r"99999999999999999999",
    r"k",
    r"lakh",
    r"crore",
]
NOTE = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)


def hold(facts: Facts) -> None:
    note = facts.note
    ids = [f.id for f in (*facts.amounts, *facts.days, *facts.periods, *facts.durations)]
    assert len(ids) == len(set(ids))
    for group in (facts.amounts, facts.days, facts.periods, facts.durations, facts.numbers, facts.references,
                  facts.parties, facts.corrections, facts.contradictions, facts.clauses):  # fmt: skip
        for fact in group:
            assert 0 <= fact.span[0] < fact.span[1] <= len(note)
            assert note[slice(*fact.span)] == fact.words
    for amount in facts.amounts:
        assert amount.value == amount.value.normalize() or amount.value.is_finite()
        assert amount.readings or amount.how
        assert amount.kind is not Kind.PERCENT or not amount.currency


@settings(max_examples=75, deadline=None)
@given(note=st.text(max_size=200))
def test_any_text(read: Callable[..., Facts], note: str) -> None:
    hold(read(note))


@settings(max_examples=75, deadline=None)
@given(note=NOTE)
def test_any_order_of_the_words_that_the_rules_know(read: Callable[..., Facts], note: str) -> None:
    hold(read(note))


@settings(max_examples=50, deadline=None)
@given(note=NOTE)
def test_the_same_note_gives_the_same_facts(read: Callable[..., Facts], note: str) -> None:
    assert read(note) == read(note)


@settings(max_examples=50, deadline=None)
@given(cents=st.integers(1, 10**9), currency=st.sampled_from(["$", "£", "€", ""]))
def test_every_sum_of_money_reads_back(read: Callable[..., Facts], cents: int, currency: str) -> None:
    (amount,) = read(f"paid {currency}{cents / 100:,.2f} for toner").money
    assert amount.value * 100 == cents


@given(note=st.text(max_size=60))
def test_plain_text_keeps_every_place(note: str) -> None:
    text = Text(note)
    assert len(text.plain) == len(text.low) == len(note)


PIECES = ["1", "1,", "1.1", "a ", "and a half ", "9 ", "1/1/", "0-", "no ", "sorry 5 ", "A ", "Ab ", "hundred ", "$", "(", "@", "#1", "x1",
          "5% ", "inv ", " ", "\n", "\x00", "a@", "www.", "to ", "half ", "*", "to bob ", "6 x 2 ", "40 tip ", "1 2 3 ", "the ", "mon ", "'", "e\u0301", "不"]  # fmt: skip


@pytest.mark.parametrize(
    "piece", [pytest.param(p, marks=pytest.mark.slow if n % 3 else ()) for n, p in enumerate(PIECES)]
)
def test_repeated_pieces_cost_no_more_than_their_length(read: Callable[..., Facts], piece: str) -> None:
    note = piece * (LONGEST // 2 // len(piece))
    start = time.process_time()
    hold(read(note))
    assert time.process_time() - start < 6


def test_a_megabyte_is_said_to_be_too_long(read: Callable[..., Facts]) -> None:
    note = "paid rent 900 to Bob on friday, " * 32_000
    start = time.process_time()
    facts = read(note)
    assert facts.has("too long") and time.process_time() - start < 6


def test_importing_is_light() -> None:
    code = (
        "import sys; import nl2x.notes.facts; print('dateutil' in sys.modules, 'text_to_num' in sys.modules)"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.split() == ["False", "False"]

"""The trained reader of wordings: clear wordings in other words than its training's, figures alike, odd texts."""

from __future__ import annotations

import time

import pytest

from nl2x.notes.catalogue import events
from nl2x.notes.meaning.happenings import NOTHING_HAPPENED, happened, network, normal_tokens
from nl2x.tune.generator.happenings import chosen, said, wordings

CLEAR = [
    ("weekly shop at the corner store 84.12", "bought"),
    ("shifted 1500 across to the savings pot", "transfer"),
    ("put in 2000 of my own money", "owner_put_in"),
    ("took 200 out of the bank for myself", "owner_took_out"),
    ("Bluebell finally coughed up the 940 they owed on invoice 12", "customer_paid"),
    ("loan payment 450, of which 62 interest", "loan_payment"),
    ("depreciation on the oven 120 for october", "depreciation"),
    ("must remember to pay the water rates before the 30th", NOTHING_HAPPENED),
]


@pytest.mark.parametrize(("text", "name"), CLEAR)
def test_clear_wordings(text: str, name: str) -> None:
    shares = happened(text)
    assert max(shares, key=lambda event: shares[event]) == name


@pytest.mark.parametrize("text", ["", "   ", "42", "日本語", "=1+1", "x" * 5000, "a b " * 3000])
def test_any_text_gives_probabilities(text: str) -> None:
    shares = happened(text)
    assert sum(shares.values()) == pytest.approx(1, abs=1e-4)
    assert all(0 <= share <= 1 for share in shares.values())


def test_figures_are_all_alike() -> None:
    assert normal_tokens("paid £1,250.00 on 3/4") == normal_tokens("paid £7 on 12/11")
    assert happened("paid rent 950") == happened("paid rent 1,020.50")


def test_it_knows_the_events_of_the_catalogue() -> None:
    assert set(network().names) <= {*events(), NOTHING_HAPPENED}
    assert set(wordings()) <= {*events(), NOTHING_HAPPENED}


def test_every_wording_can_be_said() -> None:
    import random

    source = random.Random(1)
    for lines in wordings().values():
        for line in lines:
            assert not set("{}|") & set(said(line, source)), line
            assert "(" not in chosen(line, source).replace("(receipt in the folder)", ""), line


def test_it_takes_milliseconds() -> None:
    happened("warm up")
    began = time.process_time()
    for number in range(50):
        happened(f"bought {'paper ' * (number % 5)}at the shop for {number}, item {chr(97 + number % 26)}")
    assert (time.process_time() - began) / 50 < 0.02

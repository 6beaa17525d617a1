"""The estimators against counting by hand, and against simulation."""

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nl2x.bench.estimate import (
    bootstrap_interval,
    mean_pass_at_k,
    paired_sign_test,
    pass_at_k,
    wilson_interval,
)


@given(st.integers(1, 9), st.data())
def test_pass_at_k_is_the_share_of_draws_with_a_pass(samples: int, data: st.DataObject) -> None:
    passed = data.draw(st.integers(0, samples))
    k = data.draw(st.integers(1, samples))
    results = [True] * passed + [False] * (samples - passed)
    draws = list(itertools.combinations(results, k))
    assert pass_at_k(samples, passed, k) == pytest.approx(sum(any(draw) for draw in draws) / len(draws))


@pytest.mark.parametrize(("samples", "passed", "k"), [(5, 1, 6), (5, 6, 1), (5, -1, 1), (5, 1, 0), (0, 0, 1)])
def test_what_cant_be_estimated_is_refused(samples: int, passed: int, k: int) -> None:
    with pytest.raises(ValueError, match="no pass@"):
        pass_at_k(samples, passed, k)


def test_the_mean_is_over_tasks_not_samples() -> None:
    assert mean_pass_at_k([(10, 10), (1, 0)], 1) == 0.5


def test_the_bootstrap_covers_the_truth_about_as_often_as_it_says() -> None:
    generator, covered = random.Random(1), 0
    for trial in range(200):
        counts = [(1, int(generator.random() < 0.6)) for _ in range(80)]
        low, high = bootstrap_interval(counts, 1, draws=300, seed=trial)
        covered += low <= 0.6 <= high
    assert 180 <= covered <= 198


def test_the_bootstrap_is_repeatable() -> None:
    counts = [(4, i % 5) for i in range(30)]
    assert bootstrap_interval(counts, 2) == bootstrap_interval(counts, 2)


def test_wilson_against_published_values() -> None:
    # Newcombe 1998, Statistics in Medicine 17, table I: 81 of 263 and 0 of 20.
    assert wilson_interval(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert wilson_interval(0, 20) == pytest.approx((0.0, 0.1611), abs=5e-5)
    assert wilson_interval(0, 0) == (0.0, 1.0)


def test_the_sign_test() -> None:
    assert paired_sign_test(0, 0) == 1.0
    assert paired_sign_test(5, 5) == 1.0
    assert paired_sign_test(0, 6) == pytest.approx(2 / 64)
    assert paired_sign_test(6, 0) == paired_sign_test(0, 6)

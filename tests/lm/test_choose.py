import numpy as np
import pytest

from nl2x.lm.choose import choose, log_probability, random_stream
from nl2x.lm.protocol import Sampling

LOGITS = np.log(np.array([0.5, 0.3, 0.15, 0.05], np.float32))


def shares(sampling: Sampling, allowed: np.ndarray | None = None, draws: int = 4000) -> np.ndarray:
    random = random_stream(sampling, 0)
    drawn = [choose(LOGITS, sampling, random, allowed) for _ in range(draws)]
    return np.bincount(drawn, minlength=4) / draws


def test_greedy_takes_the_likeliest_that_is_allowed() -> None:
    random = random_stream(Sampling(), 0)
    assert choose(LOGITS, Sampling(), random) == 0
    assert choose(LOGITS, Sampling(), random, np.array([False, False, True, True])) == 2


def test_sampling_follows_the_probabilities() -> None:
    assert shares(Sampling(temperature=1.0, top_p=1.0)) == pytest.approx([0.5, 0.3, 0.15, 0.05], abs=0.03)


def test_temperature_sharpens() -> None:
    squares = np.array([0.25, 0.09, 0.0225, 0.0025])
    assert shares(Sampling(temperature=0.5, top_p=1.0)) == pytest.approx(squares / squares.sum(), abs=0.03)


def test_the_nucleus_is_the_smallest_set_that_holds_top_p() -> None:
    found = shares(Sampling(temperature=1.0, top_p=0.7))
    assert found == pytest.approx([0.625, 0.375, 0, 0], abs=0.03)
    assert shares(Sampling(temperature=1.0, top_p=0.0))[0] == 1


def test_only_allowed_tokens_are_drawn() -> None:
    found = shares(Sampling(temperature=1.0, top_p=1.0), np.array([False, True, False, True]))
    assert found == pytest.approx([0, 6 / 7, 0, 1 / 7], abs=0.03)


def test_candidates_have_streams_of_their_own() -> None:
    first, again, other = (random_stream(Sampling(seed=4), n).random(3).tolist() for n in (1, 1, 2))
    assert first == again != other


def test_log_probability_is_that_of_the_softmax() -> None:
    assert log_probability(LOGITS + 100, 1) == pytest.approx(np.log(0.3), abs=1e-5)

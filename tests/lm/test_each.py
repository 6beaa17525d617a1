"""Many prompts at once."""

from pathlib import Path

import pytest

from nl2x.lm.llama import LlamaEngine
from nl2x.lm.llama_model import Settings
from nl2x.lm.protocol import Prompt, Sampling

pytestmark = pytest.mark.light_model

PROMPTS = [Prompt(f"Count from {start} to nine.", system="You count.") for start in ("one", "two", "six")]
PROMPTS += [Prompt("Say yes.", system="You count."), Prompt("Name three colours of a flag.")]
SHORT = Sampling(max_tokens=6)


@pytest.fixture(scope="module")
def three_at_once(light_path: Path) -> LlamaEngine:
    return LlamaEngine(light_path, Settings(context=512, keep_states=False, at_once=3))


def test_each_prompt_gets_its_reply_once_and_the_same_again(three_at_once: LlamaEngine) -> None:
    first = list(three_at_once.generate_each(PROMPTS, SHORT))
    assert sorted(index for index, _ in first) == [0, 1, 2, 3, 4]
    assert all(len(replies) == 1 for _, replies in first)
    three_at_once.generate(Prompt("Something else."), Sampling(max_tokens=3))
    assert list(three_at_once.generate_each(PROMPTS, SHORT)) == first


def test_one_at_a_time_they_are_what_each_prompt_gives_by_itself(light_path: Path) -> None:
    with LlamaEngine(light_path, Settings(context=512, keep_states=False, at_once=1)) as single:
        each = dict(single.generate_each(PROMPTS, SHORT, n=2))
        assert each == {i: single.generate(prompt, SHORT, n=2) for i, prompt in enumerate(PROMPTS)}


def test_together_they_cost_fewer_passes_and_say_what_each_says_alone(three_at_once: LlamaEngine) -> None:
    model = three_at_once._model
    before = model.passes
    each = dict(three_at_once.generate_each(PROMPTS, SHORT))
    together, before = model.passes - before, model.passes
    alone = [three_at_once.generate(prompt, SHORT)[0] for prompt in PROMPTS]
    assert together < 0.7 * (model.passes - before)
    # Sums differ in their last digits, so a reply may turn elsewhere; most don't: none is mixed up.
    assert sum(each[i][0].text == reply.text for i, reply in enumerate(alone)) >= 4


def test_sampled_candidates_of_a_prompt_stay_together(three_at_once: LlamaEngine) -> None:
    warm = Sampling(temperature=1.0, max_tokens=5, seed=3)
    each = dict(three_at_once.generate_each(PROMPTS[:2], warm, n=2))
    assert each[1] == three_at_once.generate(PROMPTS[1], warm, n=2)
    assert each[0][0] != each[0][1]


def test_no_more_begin_than_the_context_holds(light_path: Path) -> None:
    """Three places, but room for one reply of this length."""
    with LlamaEngine(light_path, Settings(context=96, keep_states=False, at_once=3)) as small:
        long = Sampling(max_tokens=40)
        each = dict(small.generate_each([Prompt(f"Tell a story of {n} cats.") for n in (2, 3, 4)], long))
    assert sorted(each) == [0, 1, 2] and max(each[i][0].tokens for i in each) == 40


def test_an_iterator_that_is_closed_leaves_nothing_behind(three_at_once: LlamaEngine) -> None:
    alone = three_at_once.generate(PROMPTS[4], SHORT)
    each = three_at_once.generate_each(PROMPTS, SHORT)
    next(each)
    each.close()
    assert three_at_once.generate(PROMPTS[4], SHORT) == alone
    assert list(three_at_once.generate_each([], SHORT)) == []

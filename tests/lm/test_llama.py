import math
from pathlib import Path

import numpy as np
import pytest

from nl2x.errors import BadInput
from nl2x.lm.grammar import Characters, Repeat, in_order, one_of, to_regex
from nl2x.lm.llama import LlamaEngine
from nl2x.lm.llama_model import Settings
from nl2x.lm.protocol import Prompt, Sampling

pytestmark = pytest.mark.light_model

PROMPT = Prompt("Name a colour.", system="You answer in one word.", turns=(("Name a fruit.", "Apple"),))
ACCOUNTS = ("Rent", "Rent expense", "Office Supplies", "Office Equipment", "Bank charges")


def test_greedy_is_repeatable(light: LlamaEngine) -> None:
    first = light.generate(PROMPT, Sampling(max_tokens=12))
    light.generate(Prompt("Something else."), Sampling(max_tokens=3))
    assert light.generate(PROMPT, Sampling(max_tokens=12)) == first
    assert first[0].text


def test_greedy_candidates_are_the_same_and_computed_once(light: LlamaEngine) -> None:
    light.generate(PROMPT, Sampling(max_tokens=8))
    before = light.tokens_read
    three = light.generate(PROMPT, Sampling(max_tokens=8), n=3)
    assert three[0] == three[1] == three[2]
    assert light.tokens_read - before <= 8 + 1


def test_candidates_depend_on_the_seed_and_their_number_only(light: LlamaEngine) -> None:
    warm = Sampling(temperature=1.0, max_tokens=10, seed=7)
    five = light.generate(PROMPT, warm, n=5)
    assert light.generate(PROMPT, warm, n=5) == five
    assert len({c.text for c in five}) > 1
    assert light.generate(PROMPT, Sampling(temperature=1.0, max_tokens=10, seed=8), n=5) != five


def test_what_candidates_have_in_common_is_read_once(light: LlamaEngine) -> None:
    """Nearly greedy ones say the same to the end: as many tokens are read as for one."""
    cold = Sampling(temperature=1e-4, max_tokens=10, seed=7)
    [one] = light.generate(PROMPT, cold, n=1)
    before = light.tokens_read
    five = light.generate(PROMPT, cold, n=5)
    assert five == [one] * 5
    assert light.tokens_read - before <= 10


def test_candidates_that_part_are_each_themselves(light_path: Path, light: LlamaEngine) -> None:
    story, warm = Prompt("Tell me a long story."), Sampling(temperature=0.7, max_tokens=10, seed=7)
    light.generate(story, Sampling(max_tokens=1))
    before = light.tokens_read
    together = [c.text for c in light.generate(story, warm, n=5)]
    assert 10 < light.tokens_read - before < 5 * 10
    with LlamaEngine(light_path, Settings(context=512, keep_states=False, at_once=1)) as single:
        alone = [c.text for c in single.generate(story, warm, n=5)]
    # Sums differ in their last digits, so one may turn elsewhere; most don't: none is mixed up.
    assert len(set(alone)) > 1
    assert sum(a == b for a, b in zip(alone, together, strict=True)) >= 4


def test_one_at_a_time_candidates_stand_for_themselves(light_path: Path, light: LlamaEngine) -> None:
    warm = Sampling(temperature=1.0, max_tokens=6, seed=7)
    with LlamaEngine(light_path, Settings(context=512, keep_states=False, at_once=1)) as single:
        assert single.info.batch_invariant
        assert not light.info.batch_invariant
        assert single.generate(PROMPT, warm, n=5)[:2] == single.generate(PROMPT, warm, n=2)


def test_a_repeated_prompt_is_not_read_again(light: LlamaEngine) -> None:
    light.generate(PROMPT, Sampling(max_tokens=1))
    before = light.tokens_read
    light.generate(PROMPT, Sampling(max_tokens=1))
    assert light.tokens_read == before


def test_stop_strings_end_the_text_before_them(light: LlamaEngine) -> None:
    whole = light.generate(Prompt("Count from one to ten."), Sampling(max_tokens=30))[0]
    stop = whole.text[9:12]
    cut = light.generate(Prompt("Count from one to ten."), Sampling(max_tokens=30, stop=(stop,)))[0]
    assert cut.text == whole.text[: whole.text.index(stop)]
    assert cut.finish == "stop"


def test_max_tokens_ends_with_length(light: LlamaEngine) -> None:
    cut = light.generate(Prompt("Tell me a long story."), Sampling(max_tokens=5))[0]
    assert (cut.tokens, cut.finish) == (5, "length")


def test_streamed_pieces_are_the_text(light: LlamaEngine) -> None:
    pieces: list[str] = []
    done = light.generate(Prompt("Say hello."), Sampling(max_tokens=12, stop=("zzz",)), on_text=pieces.append)
    assert "".join(pieces) == done[0].text
    assert len(pieces) > 1


def test_the_opening_is_continued_and_not_repeated(light: LlamaEngine) -> None:
    prompt = Prompt("Write a Python function that adds two numbers.", opening="```python\ndef add(")
    assert "\n    return" in light.generate(prompt, Sampling(max_tokens=20))[0].text


def test_a_grammar_binds_every_candidate(light: LlamaEngine) -> None:
    import re

    grammar = in_order('{"for": "', one_of(*ACCOUNTS), '", "n": ', Repeat(Characters("0-9"), 1, 3), "}")
    prompt = Prompt("Paid for pens and paper. Which account?")
    for completion in light.generate(prompt, Sampling(temperature=1.2, max_tokens=60), n=6, grammar=grammar):
        assert re.fullmatch(to_regex(grammar), completion.text), completion.text
        assert completion.finish == "stop"


def test_what_a_grammar_forces_is_not_sampled(light: LlamaEngine) -> None:
    long = "the whole of this sentence is certain"
    grammar = in_order(f"{long}: ", one_of("yes", "no"), f", {long}.")
    prompt = Prompt("Is the sky blue?")
    light.generate(prompt, Sampling(max_tokens=1))
    passes = light._model.passes
    done = light.generate(prompt, Sampling(max_tokens=60), grammar=grammar)[0]
    assert done.text in (f"{long}: yes, {long}.", f"{long}: no, {long}.")
    assert light._model.passes - passes == 1  # one choice, one pass; what follows it is certain
    assert done.logprob > -20


def test_greedy_choice_and_its_probability_agree_with_score(light: LlamaEngine) -> None:
    done = light.generate(PROMPT, Sampling(max_tokens=20))[0]
    assert done.finish == "stop"
    [scored] = light.score(PROMPT, [done.text], complete=True)
    assert scored == pytest.approx(done.logprob, abs=0.02)


def test_scores_in_a_tree_equal_scores_one_by_one(light: LlamaEngine) -> None:
    prompt = Prompt("Paid for pens and paper. Which account?")
    for complete in (False, True):
        together = light.score(prompt, ACCOUNTS, complete=complete)
        alone = [light.score(prompt, [account], complete=complete)[0] for account in ACCOUNTS]
        assert together == pytest.approx(alone, abs=0.05)


def test_more_choices_than_sequences_are_scored(light: LlamaEngine) -> None:
    numbers = [f"number {i}" for i in range(150)]
    scores = light.score(Prompt("Say a number."), numbers)
    assert len(scores) == 150
    some = [3, 77, 149]
    alone = light.score(Prompt("Say a number."), [numbers[i] for i in some])
    assert [scores[i] for i in some] == pytest.approx(alone, abs=0.05)


def test_probabilities_of_all_first_tokens_add_up_to_one(light: LlamaEngine) -> None:
    from nl2x.lm.choose import log_probability, log_sum_exp

    logits = light._read_prompt(light._tokens(PROMPT), 0)
    probabilities = np.exp(logits - log_sum_exp(logits))
    assert probabilities.sum() == pytest.approx(1.0, abs=1e-4)
    for token in (int(logits.argmax()), int(logits.argmin())):
        assert math.exp(log_probability(logits, token)) == pytest.approx(probabilities[token], rel=1e-3)


def test_a_longer_text_is_never_likelier_than_its_beginning(light: LlamaEngine) -> None:
    short, long = light.score(PROMPT, ["Rent", "Rent expense"])
    assert long < short < 0


def test_a_prompt_beyond_the_context_is_refused(light: LlamaEngine) -> None:
    with pytest.raises(BadInput, match=r"tokens long.*at most 2047"):
        light.generate(Prompt("word " * 3000))


def test_odd_characters_survive(light: LlamaEngine) -> None:
    texts = ("Café ☕ £5 \N{MATHEMATICAL FRAKTUR CAPITAL U}", "Ünïcode")
    assert light.generate(PROMPT, grammar=one_of(*texts))[0].text in texts
    assert light.count_tokens("☕ lone surrogate \ud800 \x00") > 0

"""The whole road with a scripted engine and the real sandbox."""

from __future__ import annotations

import pytest

from nl2x.code.write import Earlier, Settings, write
from nl2x.errors import BadInput, Refused

DOUBLE = "    return x * 2\n```"


def test_two_that_pass_and_give_the_same_end_it(box, scripted) -> None:
    engine = scripted(DOUBLE)
    done = write("f(x) doubles a number: f(5) returns 10", lambda: engine, box)
    assert (done.status, len(done.trials), len(engine.prompts)) == ("verified", 2, 2)
    assert done.chosen.candidate.code == 'def f(x):\n    """Doubles a number."""\n    return x * 2\n'
    assert engine.prompts[0].opening.endswith("def f(x):\n")


def test_more_candidates_only_until_two_agree(box, scripted) -> None:
    engine = scripted("    return x + 3\n", "    return x ** 2\n", DOUBLE)
    done = write("f(x) doubles: f(2) returns 4", lambda: engine, box)
    assert done.passed and "x * 2" in done.chosen.candidate.code, "one that squares passes, too, and is alone"
    assert len(engine.prompts) == 4
    assert len({prompt.user for prompt in engine.prompts[:3]}) == 3, "each is worded differently"


def test_nothing_passes(box, scripted) -> None:
    done = write(
        "f(x): f(2) returns 4", lambda: scripted("    return 5\n"), box, settings=Settings(candidates=2)
    )
    assert not done.passed and done.status == "unverified"
    assert done.chosen.checks[0].shown == "gave 5"


def test_a_forgotten_clause_is_patched_in(box, scripted) -> None:
    words = "count the words of a text, capitals don't matter. count('a b a') == {'a': 2, 'b': 1}"
    body = "    return {w: text.split().count(w) for w in text.split()}\n"
    bare = f"text):\n{body}"
    engine = scripted(bare, body)
    done = write(words, lambda: engine, box, settings=Settings(recipes=False))
    assert done.status == "verified" and len(engine.prompts) == 2
    assert "text.lower()" in done.chosen.candidate.code
    assert done.chosen.candidate.origin.endswith("patched: capitals don't matter")
    without = write(
        words, lambda: scripted(bare), box, settings=Settings(candidates=1, patches=False, recipes=False)
    )
    assert not without.passed


def test_what_was_not_tried_is_named(box, scripted) -> None:
    words = "double x unless the moon is full. f(2) gives 4"
    done = write(words, lambda: scripted(DOUBLE), box, signature="def f(x: int) -> int")
    assert done.passed and done.status == "unverified"
    alone = write("double x", lambda: scripted(DOUBLE), box, signature="def f(x: int) -> int")
    assert alone.status == "unverified" and "no example" in alone.unchecked[0]


def test_the_users_own_checks_and_tests_count(box, scripted) -> None:
    good = write(
        "double x", lambda: scripted(DOUBLE), box, signature="f(x)", checks=("f(5) == 10", "f(0) == 0")
    )
    assert good.status == "verified" and [c.passed for c in good.chosen.checks] == [True, True]
    bad = write(
        "double x", lambda: scripted(DOUBLE), box, signature="f(x)", tests="assert f(3) == 7\n",
        settings=Settings(candidates=1),
    )  # fmt: skip
    assert not bad.passed


def test_candidates_that_differ_are_shown_on_telling_inputs(box, scripted) -> None:
    engine = scripted("    return n * 2\n", "    return n ** 2\n", "    return n + n\n")
    done = write("what to do with n", lambda: engine, box, signature="def f(n: int) -> int")
    assert len(done.trials) == 3
    assert done.chosen.candidate.code.endswith(("n * 2\n", "n + n\n")), "what two agree on"
    assert done.telling() and done.telling()[0][1] != done.telling()[0][2]


def test_two_that_agree_on_every_input_are_enough(box, scripted) -> None:
    engine = scripted("    return n * 2\n", "    return n + n\n", "    return n ** 2\n")
    done = write("what to do with n", lambda: engine, box, signature="def f(n: int) -> int")
    assert len(done.trials) == 2


def test_a_recipe_that_gives_the_same_counts_as_a_check(box, scripted) -> None:
    """It takes the name and the parameters that the model chose, so that the two can be compared."""
    words = "write a function that returns the n largest numbers of a list, biggest first"
    right = scripted("def biggest(values, n):\n    return sorted(values, reverse=True)[:n]\n")
    done = write(words, lambda: right, box)
    assert done.status == "verified", done.unchecked
    assert "def biggest(values, n)" in done.chosen.candidate.code
    wrong = scripted("def biggest(values, n):\n    return sorted(set(values), reverse=True)[:n]\n")
    done = write(words, lambda: wrong, box)
    assert done.status == "unverified"


def test_two_camps_make_a_question_whose_answer_is_a_check(box, scripted) -> None:
    four = Settings(candidates=4, batch=1, agreement=4)
    engine = scripted(
        "    return sorted(words)\n", "    return sorted(words, key=len)\n",
        "    return sorted(words) * 1\n", "    return list(sorted(words, key=len))\n",
    )  # fmt: skip
    done = write(
        "put the words in a good sequence", lambda: engine, box,
        signature="def f(words: list[str]) -> list[str]", settings=four,
    )  # fmt: skip
    asked = done.question
    assert asked is not None and asked.options[0] != asked.options[1]
    doubt = done.open_calls()[0]
    assert doubt.values() == asked.options
    said = done.check_of(doubt, asked.options[1])
    settled = write(
        "put the words in a good sequence", lambda: engine, box, checks=(said,), known=done.known(),
        signature="def f(words: list[str]) -> list[str]", settings=four,
    )  # fmt: skip
    assert settled.question is None and len(engine.prompts) == 4, "what is known is tried, nothing written"
    assert settled.chosen.checks[0].check == said
    assert settled.chosen.candidate.code != done.chosen.candidate.code


def test_one_answer_settles_one_doubt(box, scripted) -> None:
    """Two ways to take words once each, which differ in the order and in 2 against 2.0: what is said of the
    one tells nothing of the other."""
    four = Settings(candidates=4, batch=1, agreement=4, recipes=False)
    engine = scripted(
        "    return list(dict.fromkeys(words))\n", "    return list(dict.fromkeys(words))[::-1]\n",
        "    return [*dict.fromkeys(words)]\n", "    return [*dict.fromkeys(words)][::-1]\n",
    )  # fmt: skip
    task = {"signature": "def f(words: list[str]) -> list[str]", "settings": four}
    done = write("what is in it", lambda: engine, box, **task)
    assert done.question is not None
    settled = write(
        "what is in it", lambda: engine, box, checks=("f(['b']) == ['b']",), known=done.known(), **task
    )
    assert settled.passed and settled.status == "unverified" and settled.doubts, settled.unchecked
    assert settled.open_calls()[0].values()[0] != settled.open_calls()[0].values()[1]


def test_a_run_is_continued_by_a_patch_alone(box, scripted) -> None:
    earlier = Earlier(
        "count the words of a text", "def f(text):\n    return dict(Counter(text.split()))\n", "f"
    )
    code = "from collections import Counter\n\n\n" + earlier.code
    earlier = Earlier(earlier.words, code, "f")
    engine = scripted("    return {}\n")
    done = write("now ignore case", lambda: engine, box, earlier=earlier, checks=("f('a A') == {'a': 2}",))
    assert done.passed and not engine.prompts
    assert done.chosen.candidate.origin == "the code from before, patched: ignore case"
    with pytest.raises(BadInput, match="nothing to change"):
        write("  ", lambda: engine, box, earlier=earlier)


def test_a_run_is_continued_by_the_model_where_no_patch_fits(box, scripted) -> None:
    earlier = Earlier("add one", "def f(n: int) -> int:\n    return n + 1\n", "f")
    engine = scripted("    return n + 2\n")
    done = write("make it two", lambda: engine, box, earlier=earlier)
    assert "n + 2" in done.chosen.candidate.code
    assert "n + 1" in engine.prompts[0].turns[0][1]


def test_replies_without_code_are_refused(box, scripted) -> None:
    with pytest.raises(Refused, match="no code"):
        write("write a poem", lambda: scripted("Roses are red"), box, signature="f(x)")


def test_code_that_hangs_or_breaks_out_is_a_failed_candidate(box, scripted) -> None:
    for body in ("    while True: pass\n", "    import os; os._exit(0)\n", "    raise SystemExit\n"):
        done = write(
            "f(x): f(1) returns 1", lambda body=body: scripted(body), box, settings=Settings(candidates=1)
        )
        assert not done.passed


def test_the_order_of_keys_is_no_difference_where_nothing_tells_it(box, scripted) -> None:
    forwards, backwards = (
        "    return {w: len(w) for w in words}\n",
        "    return {w: len(w) for w in words[::-1]}\n",
    )
    signature = "def f(words: list[str]) -> dict[str, int]"
    done = write("words with their lengths", lambda: scripted(forwards, backwards), box, signature=signature)
    assert len(done.trials) == 2 and not done.telling()
    done = write("words with their lengths, last word in front", lambda: scripted(forwards, backwards), box,
                 signature=signature)  # fmt: skip
    assert done.telling()


def test_a_recipe_that_says_all_the_words_is_not_outvoted(box, scripted) -> None:
    """Attempts of one model share their slips: here the lost spelling and the order of a set."""
    words = "remove duplicates from a list of words, ignoring case"
    engine = scripted(
        "def unique(words):\n    return list(set(w.lower() for w in words))\n",
        "words):\n    return list({w.lower() for w in words})\n",
        "words):\n    return list(set(map(str.lower, words)))\n",
    )
    done = write(words, lambda: engine, box)
    assert done.chosen.candidate.origin.startswith("recipe: ")
    assert len(engine.prompts) <= 2, "more attempts couldn't change it"
    assert done.status == "unverified", "the model reads it otherwise, and nothing tells who is right"
    assert done.question is None and done.open_calls()


def test_a_recipe_that_leaves_words_out_can_be_outvoted(box, scripted) -> None:
    words = "the median of the wobbly numbers"
    engine = scripted(
        "def median(numbers):\n    return max(numbers)\n",
        "numbers):\n    return sorted(numbers)[-1]\n",
        "numbers):\n    return max([*numbers])\n",
    )
    assert not write(words, lambda: engine, box).chosen.candidate.origin.startswith("recipe")


def test_a_recipe_that_does_more_than_is_said_is_none_of_those(box, scripted) -> None:
    engine = scripted("    return list(dict.fromkeys(words))\n", "    return [*dict.fromkeys(words)]\n")
    done = write(
        "unique words of a list of words", lambda: engine, box,
        signature="def uniq(words: list[str]) -> list[str]",
    )  # fmt: skip
    (case,) = [t for t in done.trials if "in any case" in t.candidate.origin]
    assert case.outputs != done.chosen.outputs

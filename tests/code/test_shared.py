"""Of candidates none of which give just the same, the one with most in common with the others is given."""

from __future__ import annotations

from dataclasses import replace

from nl2x.code.judging.choosing import best, shared
from nl2x.code.judging.judging import Candidate, CheckResult, Trial


def trial(origin: str, logprob: float, *outputs: str) -> Trial:
    return Trial(Candidate(origin, origin, logprob), outputs=tuple(f"gave {o}" for o in outputs))


def test_what_most_have_in_common_outweighs_certainty() -> None:
    odd, one, other = (
        trial("odd", -0.1, "1", "9", "9", "9"),
        trial("one", -0.3, "1", "2", "3", "4"),
        trial("other", -0.4, "1", "2", "3", "0"),
    )
    trials = [odd, one, other]
    assert [round(shared(t, trials), 2) for t in trials] == [0.5, 0.67, 0.67]
    assert best(trials) is one


def test_breaking_off_alike_is_nothing_in_common() -> None:
    trials = [
        Trial(Candidate(name, name, 0.0), outputs=("raised TypeError", f"gave {name}")) for name in ("a", "b")
    ]
    assert [shared(t, trials) for t in trials] == [0.25, 0.25]
    assert shared(Trial(Candidate("c", "c", 0.0)), trials) == 0.0


def test_of_equal_ones_the_one_that_breaks_off_less() -> None:
    """What a path of which a part is missing gives nobody has said; that it gives something is likelier."""
    certain = Trial(Candidate("a", "a", -0.1), outputs=("gave 1", "gave 2", "raised KeyError"))
    careful = Trial(Candidate("b", "b", -0.9), outputs=("gave 3", "gave 4", "gave None"))
    assert best([certain, careful], words="the value at a path") is careful


def test_with_which_errors_all_break_off_parts_no_camps() -> None:
    """Two that give the same on all that any takes are two votes, however each breaks off on nonsense."""
    lone = Trial(Candidate("a", "a", -0.1), outputs=("gave 1", "gave 9", "raised TypeError"))
    one = Trial(Candidate("b", "b", -0.5), outputs=("gave 1", "gave 2", "raised KeyError"))
    other = Trial(Candidate("c", "c", -0.6), outputs=("gave 1", "gave 2", "raised TypeError"))
    assert best([lone, one, other]) is one


def test_of_a_draw_a_recipe_that_passes_the_examples_is_given() -> None:
    """It was tested long before; of the model's attempts that pass an example two of three fail elsewhere."""
    passed = (CheckResult("f(1) == 1", True, ""),)
    mine = Trial(Candidate("a", "the model, first attempt", -0.1), passed, outputs=("gave 1", "gave 9"))
    recipe = Trial(Candidate("b", "recipe: Such a thing.", 0.0), passed, outputs=("gave 1", "gave 2"))
    assert best([mine, recipe], doubted=[recipe]) is recipe
    unchecked = [replace(t, checks=()) for t in (mine, recipe)]
    assert best(unchecked, doubted=[unchecked[1]]) is unchecked[0]
    second = replace(mine, candidate=Candidate("c", "the model, attempt 2", -0.3))
    assert best([mine, second, recipe], doubted=[recipe]) is mine


def test_what_keeps_to_the_words_by_itself_goes_before_what_was_put_right() -> None:
    mended = Trial(
        Candidate("a", "the model, first attempt", -0.1).patched("b", "each once"),
        outputs=("gave 1", "gave 9"),
    )
    other = Trial(Candidate("c", "the model, attempt 2", -0.9), outputs=("gave 1", "gave 2"))
    assert mended.candidate.patches == ("each once",)
    assert best([mended, other]) is other

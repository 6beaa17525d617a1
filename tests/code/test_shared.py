"""Of candidates none of which give just the same, the one with most in common with the others is given."""

from __future__ import annotations

from nl2x.code.judging.choosing import best, shared
from nl2x.code.judging.judging import Candidate, Trial


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

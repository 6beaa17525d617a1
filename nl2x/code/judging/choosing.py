"""Which candidate is given: checks, clauses, what others agree on, then the model's own certainty."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from nl2x.code.judging.inputs import Arguments
from nl2x.code.judging.judging import CheckResult, Trial
from nl2x.code.reading.conditions import OF_ERRORS

RECIPE = "recipe: "
"""How the origin of a candidate from the library begins."""
RECIPE_VOTES = 2
"""A recipe was tested beforehand; what the model's attempts have in common may be one mistake."""


def is_recipe(trial: Trial) -> bool:
    """Whether the candidate came from the library."""
    return trial.candidate.origin.startswith(RECIPE)


def best(
    trials: Sequence[Trial],
    doubted: Sequence[Trial] = (),
    sure: Sequence[Trial] = (),
    single: Sequence[Trial] = (),
    words: str = "",
    of_form: bool = False,
) -> Trial | None:
    """The trial to give, or None where there is none. `doubted` ones (recipes that don't know all that
    is asked for, code that uses less than it takes) have one vote as any other and lose a draw; `single` ones
    (recipes that don't say every word) have one vote, too, where no attempt of the model is like them;
    `sure` ones (recipes that say all that the words do) aren't outvoted: attempts of one model share
    their slips. Of equal ones that one is given which breaks off on fewer inputs, with fewer errors that
    nobody asks for where the `words` speak of some. Where the inputs are `of_form`, made from examples, those
    errors aren't outvoted either."""
    if not trials:
        return None
    top = max(t.rank() for t in trials)
    good = [t for t in trials if t.rank()[:3] == top[:3]]
    given = told(good)
    votes = _votes(good, given)
    written = {given[id(t)] for t in good if not is_recipe(t)}
    for outputs in {
        given[id(t)]
        for t in good
        if is_recipe(t) and (given[id(t)] in written or not (t in doubted or t in single))
    }:
        # What a recipe and the model give alike counts more than what attempts of the model have in common.
        votes[outputs] += RECIPE_VOTES - 1
    return max(
        good,
        key=lambda t: (
            t in sure and not t.crashed(),
            -t.blunders() if of_form else 0,
            # That they all break off tells nothing of what they have in common.
            0 if t.crashed() else votes[given[id(t)]],
            -(t.blunders() if OF_ERRORS.search(words) else t.broken_off()),
            is_recipe(t) and t.is_tried(),
            t not in doubted,
            t.rank()[3],
            # What keeps to all of the words by itself has read them better than what had to be put right.
            -len(t.candidate.patches) if t.clean() else 0,
            0 if t.crashed() else shared(t, good),
            t.candidate.logprob,
            -good.index(t),
        ),
    )


def shared(trial: Trial, trials: Sequence[Trial]) -> float:
    """The share of independently written candidates that give the same, the mean of all inputs (0 to 1): two
    that differ from each other on one odd input still speak for what they have in common.

    Choosing so is minimum Bayes risk decoding by execution (Shi and others, 2022, arXiv:2204.11454)."""
    if not trial.outputs:
        return 0.0
    alike = 0
    for i, output in enumerate(trial.outputs):
        if output.startswith("gave "):
            alike += len({t.candidate.root for t in trials if t.outputs[i : i + 1] == (output,)})
    return alike / (len(trial.outputs) * len({t.candidate.root for t in trials}))


def agreement(trials: Sequence[Trial]) -> Counter[tuple[str, ...]]:
    """How many independently written candidates give the same on every generated input."""
    return _votes(trials, {id(t): t.outputs for t in trials})


def told(trials: Sequence[Trial]) -> dict[int, tuple[str, ...]]:
    """What each candidate, by its id(), gives on the inputs on which any gives something.

    With which error each breaks off where all of them do tells nothing: such an input isn't what was meant.
    """
    places = sorted({i for t in trials for i, output in enumerate(t.outputs) if output.startswith("gave ")})
    return {id(t): tuple(t.outputs[i] for i in places if i < len(t.outputs)) or t.outputs for t in trials}


def _votes(trials: Sequence[Trial], given: Mapping[int, tuple[str, ...]]) -> Counter[tuple[str, ...]]:
    """How many independently written candidates give the same."""
    roots: dict[tuple[str, ...], set[str]] = {}
    for t in trials:
        roots.setdefault(given[id(t)], set()).add(t.candidate.root)
    return Counter({outputs: len(origins) for outputs, origins in roots.items()})


ENOUGH, DIFFERENT, RARER = 8, 4, 2
"""On so many inputs, and with so many different results (of yes and no: so many of the rarer), a recipe
and the model don't agree by accident."""


def with_second_opinion(chosen: Trial, trials: Sequence[Trial]) -> Trial:
    """`chosen`; where nothing was given to check it with and the model and a recipe, found by the same words
    and tested long before, give the same on every input, that counts as a check of what it is mainly for."""
    gave = [o for o in chosen.outputs if o.startswith("gave ")]
    if chosen.is_tried() or not chosen.clean() or not _various(gave):
        return chosen
    alike = [t for t in trials if t.clean() and t.outputs == chosen.outputs]
    if len({is_recipe(t) for t in alike}) < 2:
        return chosen
    recipe = next(t for t in alike if is_recipe(t)).candidate.root.removeprefix(RECIPE)
    check = f"the model and the library, each by itself, agree on {len(chosen.outputs)} inputs"
    return replace(chosen, checks=(*chosen.checks, CheckResult(check, True, recipe)))


def _various(gave: Sequence[str]) -> bool:
    """Whether these results are enough, and different enough, to tell two functions apart."""
    counts = Counter(gave)
    if counts.keys() == {"gave True", "gave False"}:
        return len(gave) >= ENOUGH and min(counts.values()) >= RARER
    return len(gave) >= ENOUGH and len(counts) >= DIFFERENT


def rivals(chosen: Trial, trials: Sequence[Trial]) -> list[tuple[int, str]]:
    """The places of the inputs on which another candidate that passes all that was tried, written by itself,
    gives something else, and what: while there are such, one of the two has misread the words."""
    own = chosen.candidate.root
    others = [t for t in trials if t.clean() and t.candidate.root != own]
    found = []
    for i, mine in enumerate(chosen.outputs):
        theirs = (t.outputs[i] for t in others if i < len(t.outputs))
        other = next((o for o in theirs if o != mine and o.startswith("gave ")), None)
        if other is not None and mine.startswith("gave "):
            found.append((i, other))
    return found


@dataclass(frozen=True)
class Question:
    """Two readings that differ on an input: the call, and what each gives, the chosen one's first."""

    arguments: Arguments
    options: tuple[str, str]


def question(trials: Sequence[Trial], chosen: Trial, samples: Sequence[Arguments]) -> Question | None:
    """What only a person can settle: no check was given, everything that could be tried passed for two camps
    of candidates alike, each of at least two written independently, and they differ on an input."""
    if chosen.is_tried() or not chosen.clean():
        return None
    clean = [t for t in trials if t.clean()]
    votes = agreement(clean)
    rivals = [
        t for t in clean if t.outputs != chosen.outputs and votes[t.outputs] >= max(2, votes[chosen.outputs])
    ]
    for rival in rivals:
        pairs = zip(samples, chosen.outputs, rival.outputs, strict=True)
        differing = [p for p in pairs if p[1] != p[2] and p[1].startswith("gave") and p[2].startswith("gave")]
        if differing:
            arguments, mine, other = min(differing, key=lambda p: len(repr(p[0])))
            return Question(arguments, (mine.removeprefix("gave "), other.removeprefix("gave ")))
    return None


def telling(
    trials: Sequence[Trial], chosen: Trial, samples: Sequence[Arguments], most: int = 3
) -> list[tuple[Arguments, str, str]]:
    """Inputs on which the serious candidates differed most, with what the chosen and what another gives."""
    serious = [
        t for t in trials if t.outputs and t.passed_checks() == chosen.passed_checks() and not t.crashed()
    ]
    found = []
    for i, arguments in enumerate(samples):
        if not chosen.outputs or i >= len(chosen.outputs):
            continue
        mine = chosen.outputs[i]
        others = Counter(t.outputs[i] for t in serious if t.outputs[i] != mine)
        if others:
            other = others.most_common(1)[0][0]
            found.append((others.total(), -len(repr(arguments)), arguments, mine, other))
    found.sort(key=lambda f: f[:2], reverse=True)
    return [(arguments, mine, other) for _, _, arguments, mine, other in found[:most]]

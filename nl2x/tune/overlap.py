"""Whether text to be learned from repeats a benchmark: runs of words that both hold.

    python -m nl2x.tune.overlap [--mbpp mbpp.jsonl]

shows it for what could leak into nl2x's own figures: the recipes, the worked examples of the prompts and,
with --mbpp, MBPP's training part, each against HumanEval (words and solutions). As in Brown et al. 2020 (GPT-3,
appendix C) a run of n words counts; n is smaller here than the 13 there, since the tasks are short.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

RUN = 10
"""Words, names and numbers in a row, signs and letter case aside."""
_WORD = re.compile(r"\w+")


def runs(text: str, length: int = RUN) -> frozenset[tuple[str, ...]]:
    """Every run of `length` words of a text."""
    words = [word.casefold() for word in _WORD.findall(text)]
    return frozenset(tuple(words[i : i + length]) for i in range(len(words) - length + 1))


def shared(text: str, others: Iterable[frozenset[tuple[str, ...]]]) -> frozenset[tuple[str, ...]]:
    """The runs of a text that one of the others holds, too."""
    own = runs(text)
    return frozenset(run for other in others for run in own & other)


@cache
def human_eval() -> tuple[frozenset[tuple[str, ...]], ...]:
    """The runs of each task of HumanEval: its prompt and its canonical solution.

    Raises CannotHere where the package `human-eval` isn't installed.
    """
    from nl2x.bench.lines import objects
    from nl2x.bench.suites import humaneval

    lines = objects(Path(humaneval().file), "HumanEval's JSONL")
    return tuple(runs(f"{record['prompt']}{record['canonical_solution']}") for _, record in lines)


def recipes() -> dict[str, str]:
    """The library's functions by name."""
    from nl2x.code.candidates.library import library

    return {recipe.name: recipe.source for recipe in library()}


def worked_examples() -> dict[str, str]:
    """What every prompt for code shows first."""
    from nl2x.code.candidates.prompt import SHOWN

    return {f"example {i}": f"{asked}\n{reply}" for i, (asked, reply) in enumerate(SHOWN, 1)}


def repeated(texts: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The texts that repeat a run of HumanEval, each with one such run."""
    tasks = human_eval()
    found = {name: shared(text, tasks) for name, text in texts.items()}
    return {name: min(each) for name, each in found.items() if each}


def main() -> None:
    """Print, for each source, how many of its texts repeat a run, and which."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--mbpp", type=Path, help="the publisher's mbpp.jsonl")
    arguments = parser.parse_args()
    sources = {"recipes": recipes(), "worked examples": worked_examples()}
    if arguments.mbpp:
        from nl2x.tune.coding import mbpp_train

        sources["MBPP 601-974"] = {
            one.name: f"{one.words}\n{one.reply}" for one in mbpp_train(arguments.mbpp)
        }
    for source, texts in sources.items():
        again = repeated(texts)
        print(f"{source}: {len(texts)}, of which {len(again)} repeat {RUN} words in a row of HumanEval")
        for name, run in again.items():
            print(f"  {name}: {' '.join(run)}")


if __name__ == "__main__":
    main()

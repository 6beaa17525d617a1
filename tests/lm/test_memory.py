"""How much memory a process with an engine takes at its peak, prompt, grammar and choices included."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from nl2x.lm.weights import LIGHT, locate

PROGRAM = """
import sys
from pathlib import Path
from nl2x.lm import Prompt, Sampling, in_order, one_of, open_engine
with open_engine(sys.argv[1], keep_states=False) as engine:
    prompt = Prompt("Which account? " + "Paid for paper and pens. " * int(sys.argv[2]))
    accounts = [f"Account number {n}" for n in range(40)]
    engine.generate(prompt, Sampling(temperature=1, max_tokens=4), n=8)
    engine.generate(prompt, Sampling(max_tokens=4), grammar=in_order("It is ", one_of(*accounts)))
    engine.score(prompt, accounts)
# Not getrusage: its peak is inherited from the process that started this one.
status = Path("/proc/self/status").read_text()
print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))
"""


def peak_gb(model: str, words: int) -> float:
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, model, str(words)],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    return int(run.stdout) * 1024 / 1e9


@pytest.mark.slow
@pytest.mark.light_model
def test_the_light_model_stays_below_600_mb() -> None:
    assert 0.1 < peak_gb("light", 40) < 0.6


@pytest.mark.slow
@pytest.mark.default_model
def test_the_default_model_stays_below_2600_mb() -> None:
    assert 1 < peak_gb("default", 4) < 2.6


GROWTH = """
import random, sys
from pathlib import Path
from nl2x.lm import Prompt, Sampling, open_engine
def resident():
    status = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("RssAnon"))
words, letters = random.Random(1), "abcdefghij"
def work(engine):
    text, system = (words.choices(letters + "   ", k=count) for count in (90, 40))
    prompt = Prompt("".join(text), system="".join(system))
    engine.score(prompt, ["".join(words.choices(letters, k=6)) for _ in range(12)])
    engine.generate(prompt, Sampling(temperature=1, max_tokens=2), n=4)
with open_engine("light", context=1024) as engine:
    for _ in range(3):
        work(engine)
    before = resident()
    for _ in range(12):
        work(engine)
    print(before, resident())
"""


@pytest.mark.light_model
@pytest.mark.slow
def test_a_long_run_holds_no_more_than_a_short_one(tmp_path: Path) -> None:
    """Prompts, states that are kept, choices, candidates: fifteen different ones take what three take."""
    (tmp_path / "models").symlink_to(locate(LIGHT).parent)
    run = subprocess.run(
        [sys.executable, "-c", GROWTH],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "NL2X_CACHE": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    before, after = (int(number) / 1024 for number in run.stdout.split())
    assert before > 20
    assert after - before < 30  # MB; a kept state of these prompts is 4


def test_workbooks_share_one_model() -> None:
    from nl2x.notes.engines import opener

    assert opener("light") is opener("light")
    assert opener("light") is not opener("default")

"""How much memory a process with an engine takes at its peak, prompt, grammar and choices included."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

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


@pytest.mark.light_model
def test_the_light_model_stays_below_600_mb() -> None:
    assert 0.1 < peak_gb("light", 40) < 0.6


@pytest.mark.default_model
def test_the_default_model_stays_below_2600_mb() -> None:
    assert 1 < peak_gb("default", 4) < 2.6

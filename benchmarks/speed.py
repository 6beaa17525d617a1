"""How long a user waits: whole commands, cold, with the machine's own limits measured beside them.

    python benchmarks/speed.py [--runs 3] [--out benchmarks/results/speed.md]

Each command is a new process with the model in the cache. Other work on the machine makes every figure
worse, so the limits are measured in the same run.
"""

from __future__ import annotations

import argparse
import datetime as dt
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from machine import compiled, measure

ROOT = Path(__file__).resolve().parent.parent
TASK = "write a function that returns the n largest numbers of a list, biggest first"
NOTE = "water bill 64 quid, came out this morning"


def seconds(command: list[str], runs: int, bytecode: Path, fresh: Path | None = None) -> list[float]:
    """Wall seconds of each run of `nl2x COMMAND` but the first, which compiles; the workbook is put back
    before each."""
    measured = []
    for _ in range(runs + 1):
        if fresh is not None:
            shutil.copy(ROOT / "examples" / "bakery.xlsx", fresh)
        began = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "nl2x", *command],
            env=compiled(bytecode) | {"PYTHONPATH": str(ROOT)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            check=True,
        )
        measured.append(time.perf_counter() - began)
    return measured[1:]


def decode_speed(tokens: int = 64) -> tuple[float, float]:
    """(seconds to load the default model, tokens a second it then writes, one stream, greedy)."""
    sys.path.insert(0, str(ROOT))
    from nl2x.lm.open import open_engine
    from nl2x.lm.protocol import Prompt, Sampling

    began = time.perf_counter()
    engine = open_engine(None)
    loaded = time.perf_counter()
    prompt = Prompt("Write a long story about a lighthouse.")
    engine.generate(prompt, Sampling(max_tokens=1))
    read = time.perf_counter()
    (completion,) = engine.generate(prompt, Sampling(max_tokens=tokens))
    written = time.perf_counter()
    engine.close()
    return loaded - began, completion.tokens / (written - read)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    machine = measure()
    load_s, tokens_s = decode_speed()
    with tempfile.TemporaryDirectory() as folder:
        bytecode, book = Path(folder) / "bytecode", Path(folder) / "bakery.xlsx"
        rows = [("`nl2x --help`", 0.3, seconds(["--help"], 10, bytecode))]
        rows.append((f'`nl2x code "{TASK}"`', 20, seconds(["code", TASK], options.runs, bytecode)))
        note = ["note", str(book), NOTE, "--today", "2026-11-10", "--yes"]
        rows.append((f'`nl2x note BOOK "{NOTE}" --yes`', 15, seconds(note, options.runs, bytecode, book)))
    lines = [
        "# How long a user waits",
        "",
        f"`python benchmarks/speed.py --runs {options.runs}`, {dt.date.today()}, {machine}. "
        f"The default model alone: loads in {load_s:.1f} s, writes {tokens_s:.1f} tokens a second.",
        "",
        "| command, a new process each | limit, s | median, s | min-max, s | runs |",
        "|---|---|---|---|---|",
    ]
    for command, limit, runs in rows:
        spread = f"{min(runs):.2f}-{max(runs):.2f}"
        lines.append(f"| {command} | {limit} | {statistics.median(runs):.2f} | {spread} | {len(runs)} |")
    print("\n".join(lines))
    if options.out:
        options.out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

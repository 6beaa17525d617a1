"""The engine beside this machine's own limits and beside llama.cpp built for this very CPU, in one run.

    python benchmarks/engine.py [--model default|light|FILE.gguf] [--rounds 2] [--peer libllama.so]
                                [--out benchmarks/results/engine.md]

The peer is looked for in node_modules (npm install @node-llama-cpp/linux-x64) and left out where it isn't
there. Every round measures each setting once, in a process of its own, so that ratios within a round see the
same machine; memory bandwidth and GFLOP/s are measured with it. At the end whole commands: the second
note on a workbook in a new process, without and with the resident worker. Takes fifteen minutes on two cores.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from machine import compiled, measure  # noqa: E402 - found only after the line above

from nl2x.lm.weights.fetch import models_dir  # noqa: E402 - found only after the line above

TEXT = "Entry {0}: paid {1}.50 to the printer for {0} leaflets, then sold {1} chairs to a café on credit. "
READ, WRITE = 256, 12
TASKS, CANDIDATES = 4, 8


def main() -> None:
    options = _options()
    if options.one is not None:
        print(json.dumps(one(options.model, **json.loads(options.one))))
        return
    peer = options.peer or _installed_peer()
    if peer is None:
        print("peer: not here, skipped (npm install @node-llama-cpp/linux-x64)", file=sys.stderr)
    first = _report(options.model, options.rounds, peer)
    print(first, flush=True)  # so that it isn't lost where the notes fail
    notes = "\n".join(_second_notes(options.model))
    print("\n" + notes)
    report = f"{first}\n\n{notes}"
    if options.out:
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_text(report + "\n", encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--model", default="default")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--peer", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--one", help=argparse.SUPPRESS)
    return parser.parse_args()


def _installed_peer() -> Path | None:
    folder = "node_modules/@node-llama-cpp/linux-x64/bins/linux-x64"
    found = sorted(f for root in (Path.cwd(), ROOT) for f in (root / folder).glob("libllama.*so*"))
    return found[0] if found else None


def one(model: str, *, repack: bool, library: str = "0") -> dict[str, float]:
    """All figures of one setting, in this process."""
    from nl2x.lm import Prompt, Sampling, in_order, one_of, open_engine

    began = time.perf_counter()
    engine = open_engine(model, repack=repack, library=library, keep_states=False)
    loaded = time.perf_counter()
    engine.generate(Prompt("Hi"), Sampling(max_tokens=1))
    figures = {"load_s": loaded - began, "first_token_s": time.perf_counter() - began}
    llama = engine._model
    tokens = llama.tokenize("".join(TEXT.format(n, n * 7 % 90) for n in range(60)))[:READ]
    figures["bytes_a_token"], figures["weights"] = llama.weight_bytes, llama.weights
    figures["read_tok_s"] = READ / _pass(engine, tokens, 0, (1,), last_only=True)
    for width in (1, 4, 8):
        figures[f"write_{width}_tok_s"] = _write(engine, tokens, width)
    figures |= _code_tasks(engine)
    grammar = in_order("Account: ", one_of(*(f"{n} {TEXT.split()[n % 9]} account" for n in range(300))))
    engine.generate(Prompt("x"), Sampling(max_tokens=2), grammar=grammar)  # builds the tokenizer's tree
    figures["mask_ms"] = _mask_ms(engine, grammar)
    figures["peak_mb"] = _peak_mb()
    engine.close()
    return figures


def _peak_mb() -> float:
    """This process's own peak (getrusage's is inherited from the process that started it)."""
    status = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) * 1.024e-3 for line in status.splitlines() if line.startswith("VmHWM"))


def _pass(engine, tokens, start: int, sequences: tuple[int, ...], *, last_only: bool) -> float:
    """Seconds for one pass over `tokens` in each of the sequences."""
    from nl2x.lm.llama_model import Entry

    end = len(tokens) - 1
    entries = [
        Entry(token, start + i, (s,), i == end or not last_only)
        for s in sequences
        for i, token in enumerate(tokens)
    ]
    began = time.perf_counter()
    for _ in engine._model.read(entries):
        pass
    return time.perf_counter() - began


def _write(engine, tokens, width: int) -> float:
    """Bare decoding: tokens a second, `width` sequences at once, after a prompt of 64 tokens."""
    model = engine._model
    for sequence in range(width + 1):
        model.cut(sequence)
    _pass(engine, tokens[:64], 0, (0,), last_only=True)
    sequences = tuple(range(1, width + 1))
    for sequence in sequences:
        model.fork(0, sequence)
    times = [_pass(engine, [tokens[i]], 64 + i, sequences, last_only=True) for i in range(WRITE)]
    for sequence in range(width + 1):  # the engine knows nothing of these passes
        model.cut(sequence)
    engine._held, engine._logits = [], None
    return width / statistics.median(times)


def _code_tasks(engine) -> dict[str, float]:
    """Seconds for eight candidates of code tasks and for one, whose own words aren't read yet: together, as
    wide as nl2x writes here, and one by one."""
    from nl2x.code.candidates.prompt import prompt_for
    from nl2x.code.reading.task import read_task
    from nl2x.lm import Sampling

    wide, seconds = engine._width(), {"eight_s": 0.0, "one_s": 0.0}
    lines = (ROOT / "benchmarks/data/tasks/dev.jsonl").read_text(encoding="utf-8").splitlines()
    prompts = [
        prompt_for(read_task(task["task"], signature=task["signature"]))
        for task in map(json.loads, lines[: TASKS + 1])
    ]
    warm = Sampling(temperature=0.8, seed=1, max_tokens=400, stop=("```",))
    for prompt in prompts[1:]:
        took = []
        for width, many in ((1, 1), (wide, CANDIDATES), (1, CANDIDATES)):
            engine.generate(prompts[0], Sampling(max_tokens=1))  # what all prompts begin with is known
            engine._at_once = width
            began = time.perf_counter()
            engine.generate(prompt, warm if many > 1 else Sampling(max_tokens=1), n=many)
            took.append(time.perf_counter() - began)
        reading, together, singly = took
        seconds["eight_s"] += together
        seconds["one_s"] += reading + (singly - reading) / CANDIDATES
    engine._at_once = wide
    return seconds


def _mask_ms(engine, grammar) -> float:
    """Milliseconds a token that the grammar costs."""
    from nl2x.lm.constrain import Constraint

    began, count = time.perf_counter(), 0
    for letters in ("12", "29", "7"):
        constraint = Constraint(engine._tokenizer_for_grammars(), grammar)
        constraint.forced()
        for letter in letters:
            constraint.allowed()
            constraint.accept(engine._model.tokenize(letter)[0])
            constraint.forced()
            count += 1
    return (time.perf_counter() - began) / count * 1e3


def _report(model: str, rounds: int, peer: Path | None) -> str:
    settings = {"nl2x": {"repack": False}, "nl2x, rearranged": {"repack": True}}
    if peer:
        settings["peer, built for this CPU"] = {"repack": True, "library": str(peer)}
    found: dict[str, list[dict[str, float]]] = {name: [] for name in settings}
    machines = []
    with tempfile.TemporaryDirectory() as folder:
        environment = compiled(Path(folder)) | {"PYTHONPATH": str(ROOT)}
        subprocess.run([sys.executable, "-c", "import nl2x.lm.llama"], env=environment, check=True)
        for _ in range(rounds):
            machines.append(measure(1))
            for name, setting in settings.items():
                found[name].append(_in_a_process(model, setting, environment))
    head = (
        f"`python benchmarks/engine.py --model {model} --rounds {rounds}`, {dt.date.today()}, "
        f"{machines[0].cpu}, {machines[0].cores} cores."
    )
    return "\n".join(["# The engine beside the machine", "", head, "", *_table(found, machines)])


NOTES = (
    "paid 30 for the window cleaner",
    "paid 75 for photos for the website",
    "paid 31 to Kwik for the van",
    "paid 60 for Ben's help",
)
"""Notes on examples/bakery.xlsx that the rules alone aren't sure of."""
STANDS_BY_WITHIN_S = 10
"""So long a standby needs to load, at most."""


def _second_notes(model: str) -> list[str]:
    """Seconds of whole commands on one workbook, each a new process: the first note that needs the model, the
    second after a posting, and more with worker and standby up. Nothing is left running."""
    with tempfile.TemporaryDirectory(prefix="w") as name:
        folder = Path(name)
        book = shutil.copy(ROOT / "examples" / "bakery.xlsx", folder / "book.xlsx")
        (folder / "models").symlink_to(models_dir())
        surroundings = compiled(folder / "bytecode")
        surroundings |= {"PYTHONPATH": str(ROOT), "NL2X_CACHE": name, "XDG_RUNTIME_DIR": name}

        def seconds(worker: str, *arguments: str) -> float:
            began = time.perf_counter()
            subprocess.run(
                [sys.executable, "-m", "nl2x", *arguments],
                env={**surroundings, "NL2X_WORKER": worker},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,  # 3: it asks
            )
            return time.perf_counter() - began

        def note(worker: str, words: str, *more: str) -> float:
            return seconds(worker, "note", str(book), words, "--today", "2026-11-10", "--model", model, *more)

        def asked(worker: str, words: str) -> float:
            before = len(list(folder.glob("states/*/*.scores")))
            took = note(worker, words, "--dry-run")
            if len(list(folder.glob("states/*/*.scores"))) == before:
                raise SystemExit(f"the model wasn't asked about {words!r}: give a note that needs it")
            return took

        seconds("0", "note", str(book), "water bill 64 quid", "--model", "rules", "--dry-run")
        first = asked("0", NOTES[0])
        note("0", "water bill 64 quid, came out this morning", "--yes")
        second = asked("0", NOTES[1])
        starting = asked("1", NOTES[2])
        time.sleep(STANDS_BY_WITHIN_S)
        with_worker = asked("1", NOTES[3])
        by_rules = [note(worker, "water bill 65 quid", "--dry-run") for worker in ("0", "1")]
        seconds("1", "worker", "--stop")
    return [
        "| a note that needs the model, as a whole process | seconds |",
        "|---|---|",
        f"| the first on a workbook: all is read | {first:.1f} |",
        f"| the second, after a posting | {second:.1f} |",
        f"| one that starts the worker and the standby | {starting:.1f} |",
        f"| with both up | {with_worker:.1f} |",
        f"| a note that the rules settle, in its own process | {by_rules[0]:.1f} |",
        f"| the same with the standby up | {by_rules[1]:.1f} |",
    ]


def _in_a_process(model: str, setting: dict[str, object], environment: dict[str, str]) -> dict[str, float]:
    command = [sys.executable, __file__, "--model", model, "--one", json.dumps(setting)]
    run = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return json.loads(run.stdout)


def _table(found: dict[str, list[dict[str, float]]], machines: list) -> list[str]:
    names = {
        "load_s": "load: the first token is under way after, s",
        "first_token_s": "first token of a short prompt, s after the start of loading",
        "read_tok_s": f"reads {READ} tokens, tok/s",
        "write_1_tok_s": "writes, tok/s",
        "write_4_tok_s": "writes 4 at once, tok/s in all",
        "write_8_tok_s": "writes 8 at once, tok/s in all",
        "one_s": f"{TASKS} code tasks, one candidate each, s",
        "eight_s": f"{TASKS} code tasks, {CANDIDATES} candidates each, s",
        "mask_ms": "a grammar of 300 accounts, ms a token",
        "peak_mb": "peak memory, MB",
    }
    lines = ["| figure | " + " | ".join(found) + " |", "|---" * (len(found) + 1) + "|"]
    for key, words in names.items():
        lines.append(
            f"| {words} | " + " | ".join(_spread([r[key] for r in runs]) for runs in found.values()) + " |"
        )
    bandwidth, gflops = [m.read_gb_s for m in machines], [m.gflop_s for m in machines]
    lines += ["", f"Memory bandwidth {_spread(bandwidth)} GB/s; float32 {_spread(gflops)} GFLOP/s.", ""]
    lines += ["| ratio, round by round | " + " | ".join(found) + " |", "|---" * (len(found) + 1) + "|"]
    lines.append(_ratios("writing ÷ (bandwidth ÷ bytes of weights)", found, _write_share, bandwidth))
    lines.append(_ratios("reading, GFLOP/s ÷ float32 GFLOP/s", found, _read_share, gflops))
    lines.append(_ratios("8 candidates of a code task, time ÷ that of one", found, _tasks, bandwidth))
    lines.append(_ratios("bare writing of 8 at once, time ÷ that of one", found, _eight, bandwidth))
    lines.append(_ratios("a grammar of 300 accounts, share of a token's time", found, _grammar, bandwidth))
    peers = next((runs for name, runs in found.items() if name.startswith("peer")), None)
    if peers:
        for key in ("write_1_tok_s", "read_tok_s"):
            cells = [
                _spread([a[key] / b[key] for a, b in zip(runs, peers, strict=True)])
                for runs in found.values()
            ]
            lines.append(f"| {names[key]} ÷ peer | " + " | ".join(cells) + " |")
    return lines


def _write_share(run: dict[str, float], gb_s: float) -> float:
    return run["write_1_tok_s"] * run["bytes_a_token"] / 1e9 / gb_s


def _read_share(run: dict[str, float], gflop_s: float) -> float:
    return run["read_tok_s"] * 2 * run["weights"] / 1e9 / gflop_s  # a multiplication and an addition a weight


def _eight(run: dict[str, float], _: float) -> float:
    return 8 * run["write_1_tok_s"] / run["write_8_tok_s"]


def _tasks(run: dict[str, float], _: float) -> float:
    return run["eight_s"] / run["one_s"]


def _grammar(run: dict[str, float], _: float) -> float:
    return run["mask_ms"] * 1e-3 * run["write_1_tok_s"]


def _ratios(words: str, found, ratio, limits: list[float]) -> str:
    cells = [
        _spread([ratio(run, limit) for run, limit in zip(runs, limits, strict=True)])
        for runs in found.values()
    ]
    return f"| {words} | " + " | ".join(cells) + " |"


def _spread(values: list[float]) -> str:
    low, high = min(values), max(values)
    digits = 0 if high >= 1000 else 1 if high >= 10 else 2
    return f"{statistics.median(values):.{digits}f} ({low:.{digits}f}-{high:.{digits}f})"


if __name__ == "__main__":
    main()

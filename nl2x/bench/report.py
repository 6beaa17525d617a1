"""`report.html`: a run to look at. One file; it loads nothing, needs no script and works offline."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from nl2x.bench import plots
from nl2x.bench.compare import Recorded, change, compare, recorded
from nl2x.bench.estimate import bootstrap_interval, mean_pass_at_k
from nl2x.bench.plots import Point
from nl2x.bench.store import write_whole
from nl2x.bench.style import STYLE
from nl2x.errors import CannotHere

GOOD = frozenset(("passed", "right", "rightly asked"))
LONGEST = 6000
"""Characters of a prompt or a program that are shown."""
MOST_SAMPLES = 20
"""Candidates of a task that are shown; failures of kinds not yet shown come first."""
MOST_POINTS = 50
"""Points on the pass@k curve."""
ABOUT = ("model", "decoding", "seed", "engine", "checksum", "source", "tier", "date", "command")


def write_report(folder: Path, *, png: bool = False, beside: Sequence[Path] = ()) -> Path:
    """Write `report.html` into the folder of a finished run, and give back its path.

    `beside`: other runs to draw it with, and (the first other one) to compare it with. `png`: the plots as
    PNG files, too. Raises BadInput for a folder without a run, CannotHere where PNG can't be drawn.
    """
    run = recorded(folder)
    others = [recorded(other) for other in beside if other != folder]
    drawn = drawings(run, others)
    page = _page(run, others, drawn)
    write_whole(folder / "report.html", page.encode("utf-8", "replace"))
    if png:
        for name, (_, svg) in drawn.items():
            write_whole(folder / f"{name}.png", _as_png(svg))
    return folder / "report.html"


def drawings(run: Recorded, others: Sequence[Recorded]) -> dict[str, tuple[str, str]]:
    """The plots by file name, each with its title."""
    drawn = {}
    points = _curve(run)
    if points:
        drawn["pass_at_k"] = ("pass@k, with its 95% interval", plots.curve(points, "k", "pass@k"))
    drawn["kinds"] = ("What became of the samples", plots.bars(run.summary["kinds"], GOOD))
    every = [run, *others]
    for name, title, words, cost in (
        ("size", "Quality against the weights' size", "bytes of weights", "weights_bytes"),
        ("seconds", "Quality against time", "seconds a task, writing", "writing_s"),
    ):
        dots = [dot for one in every if (dot := _dot(one, cost))] if others else []
        if len(dots) > 1:
            drawn[name] = (title, plots.scatter(dots, words, "pass@1"))
    return drawn


def _curve(run: Recorded) -> list[Point]:
    counts = [(len(found), sum(bool(v["passed"]) for v in found)) for found in run.verdicts.values()]
    if not counts:
        return []
    most = min(samples for samples, _ in counts)
    step = max(1, -(-most // MOST_POINTS))
    points = []
    for k in sorted({1, most, *range(step, most + 1, step)}):
        low, high = bootstrap_interval(counts, k, draws=500, seed=int(run.summary["seed"]))
        points.append(Point(k, mean_pass_at_k(counts, k), "", low, high))
    return points


def _dot(run: Recorded, cost: str) -> Point | None:
    per = float(run.summary.get(cost) or 0)
    if cost == "writing_s":
        per /= max(1, int(run.summary["tasks"]))
    first = run.summary["pass@k"].get("1")
    if per <= 0 or first is None:
        return None
    low, high = run.summary["interval"]["1"]
    return Point(per, first, run.title, low, high)


def _as_png(svg: str) -> bytes:
    try:
        import resvg_py
    except ImportError:
        raise CannotHere("PNG needs resvg", todo="pip install 'nl2x[report]'") from None
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, background="white", zoom=2))


# ---------------------------------------------------------------- the page


def _page(run: Recorded, others: Sequence[Recorded], drawn: Mapping[str, tuple[str, str]]) -> str:
    summary = run.summary
    figures = "".join(_figure(summary, k) for k in summary["pass@k"])
    plotted = "".join(
        f"<figure>{svg}<figcaption>{_t(title)}</figcaption></figure>" for title, svg in drawn.values()
    )
    compared = _compared(others[0], run) if others else ""
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{_t(summary['suite'])}: {_t(run.title)}</title><style>{STYLE}</style></head><body>"
        f"<header><h1>{_t(summary['suite'])}</h1><p>{_t(run.title)}</p></header>"
        f'<section class="figures">{figures}{_counts(summary)}</section>'
        f'<section class="plots">{plotted}</section>{_failures(summary)}{compared}'
        f"<section><h2>Tasks</h2>{_map(run)}{''.join(_task(run, task) for task in run.tasks)}</section>"
        f"{_about(summary)}</body></html>\n"
    )


def _figure(summary: Mapping[str, Any], k: str) -> str:
    low, high = summary["interval"][k]
    return (
        f'<div class="figure"><b>{summary["pass@k"][k]:.1%}</b><span>pass@{_t(k)}</span>'
        f"<small>95% interval {low:.1%} to {high:.1%}</small></div>"
    )


def _counts(summary: Mapping[str, Any]) -> str:
    cells = [("tasks", summary["tasks"]), ("samples", summary["samples"])]
    if summary.get("unattempted"):
        cells.append(("tasks without a sample", summary["unattempted"]))
    extra = [
        (key, summary[key])
        for key in ("postable right", "wrong of written", "unpostable asked")
        if key in summary
    ]
    return "".join(
        f'<div class="figure"><b>{_t(value)}</b><span>{_t(name)}</span></div>'
        for name, value in [*cells, *extra]
    )


def _failures(summary: Mapping[str, Any]) -> str:
    rows = "".join(
        f"<tr><td>{_t(kind)}</td><td>{summary['kinds'][kind]}</td>"
        f'<td><a href="#{_anchor(one["task_id"])}">{_t(one["task_id"])}</a></td><td><code>{_t(one["detail"])}</code></td></tr>'
        for kind, one in summary["examples"].items()
    )
    if not rows:
        return ""
    head = "<tr><th>kind of failure</th><th>samples</th><th>for example</th><th>what happened</th></tr>"
    return f"<section><h2>Failures</h2><table>{head}{rows}</table></section>"


def _compared(before: Recorded, after: Recorded) -> str:
    found = compare(before.folder, after.folder)
    means = " → ".join(f"{mean:.1%}" for mean in found.means)
    rows = "".join(
        f'<tr><td>{word}</td><td><a href="#{_anchor(task)}">{_t(task)}</a></td><td>{_t(change(found, task))}</td></tr>'
        for word, tasks in (("better", found.gained), ("worse", found.lost))
        for task in tasks
    )
    return (
        f"<section><h2>Beside {_t(before.title)}</h2><p>pass@1 {means} on {found.shared} shared tasks; "
        f"{len(found.gained)} better, {len(found.lost)} worse; p = {found.p_value:.3g} "
        f"(exact paired sign test; with one sample a task, McNemar's).</p><table>{rows}</table></section>"
    )


def _map(run: Recorded) -> str:
    cells = "".join(
        f'<a class="{_shade(run.rate(task))}" href="#{_anchor(task)}" title="{_t(task)}: {run.rate(task):.0%}"></a>'
        for task in run.verdicts
    )
    return f'<nav class="map" aria-label="tasks">{cells}</nav>'


def _shade(rate: float) -> str:
    return "all" if rate == 1 else "none" if rate == 0 else "some"


def _task(run: Recorded, task: Mapping[str, Any]) -> str:
    identity = str(task["task_id"])
    verdicts = run.verdicts.get(identity, ())
    passed = sum(bool(one["passed"]) for one in verdicts)
    tests = task.get("tests")
    hidden = f"<details><summary>tests</summary><pre>{_cut(tests)}</pre></details>" if tests else ""
    shade = _shade(passed / len(verdicts)) if verdicts else "none"
    shown = "".join(_candidate(run, identity, one) for one in _telling(verdicts))
    return (
        f'<details class="task"><summary><span class="dot {shade}"></span>{_t(identity)}'
        f"<small>{passed} of {len(verdicts)}</small></summary>"
        f'<h3 id="{_anchor(identity)}">Asked</h3><pre>{_cut(task["prompt"])}</pre>{hidden}{shown}</details>'
    )


def _telling(verdicts: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The candidates that are shown, in their order: one of each kind, then the others."""
    firsts = {str(one["kind"]): one for one in reversed(verdicts)}
    chosen = [*firsts.values(), *(one for one in verdicts if one not in firsts.values())][:MOST_SAMPLES]
    return sorted(chosen, key=lambda one: int(one["sample"]))


def _candidate(run: Recorded, task: str, verdict: Mapping[str, Any]) -> str:
    sample = run.samples.get((task, int(verdict["sample"])), {})
    code = sample.get("completion", sample.get("solution", ""))
    said = f" · {_t(sample['said'])}" if sample.get("said") and sample["said"] != code else ""
    detail = f"<p><code>{_t(verdict['detail'])}</code></p>" if verdict["detail"] else ""
    mark = "all" if verdict["passed"] else "none"
    return (
        f'<h3><span class="dot {mark}"></span>Candidate {int(verdict["sample"]) + 1}: {_t(verdict["kind"])}'
        f"<small>{verdict['wall_s']:.2f} s{said}</small></h3>{detail}<pre>{_cut(code)}</pre>"
    )


def _about(summary: Mapping[str, Any]) -> str:
    told = {key: summary[key] for key in ABOUT if summary.get(key) not in (None, "")}
    for group in ("machine", "versions", "calibration", "settings"):
        told |= {f"{group}: {key}": value for key, value in (summary.get(group) or {}).items()}
    rows = "".join(f"<tr><th>{_t(key)}</th><td>{_t(value)}</td></tr>" for key, value in told.items())
    prompt = summary.get("prompt") or {}
    shown = "".join(f"<h3>{_t(key)}</h3><pre>{_cut(value)}</pre>" for key, value in prompt.items() if value)
    template = f"<h2>The prompt, as for the first task</h2>{shown}" if shown else ""
    return f"<section><h2>How it was made</h2><table>{rows}</table>{template}</section>"


def _anchor(identity: object) -> str:
    """A name for links that no other task's id gives: what isn't a letter or digit becomes its number.

    It stands inside the task's part, because browsers unfold what a link points into.
    """
    return "t-" + "".join(c if c.isascii() and c.isalnum() else f"_{ord(c):x}_" for c in str(identity))


def _cut(text: object) -> str:
    words = text if isinstance(text, str) else repr(text)
    more = f"\n… {len(words) - LONGEST} more characters" if len(words) > LONGEST else ""
    return _t(words[:LONGEST]) + more


def _t(text: object) -> str:
    return html.escape(str(text))

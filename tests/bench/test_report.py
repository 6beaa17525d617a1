"""The report: one file that loads nothing, with everything in it, looked at in a real browser."""

import json
import re
import shutil
import struct
import subprocess
import zlib
from pathlib import Path

import pytest

from nl2x.bench.compare import recorded
from nl2x.bench.report import drawings, write_report
from nl2x.bench.run import Settings, score_samples
from nl2x.bench.suites import load

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
in_a_browser = pytest.mark.skipif(not CHROMIUM, reason="no chromium here: apt-get install chromium")
TASKS = [
    {
        "task_id": "add <b>",
        "prompt": "Write add(a, b) & mind <script>alert(1)</script>.",
        "entry_point": "add",
        "tests": "assert add(1, 2) == 3",
    },
    {"task_id": "neg", "prompt": "Write neg(x).", "entry_point": "neg", "tests": "assert neg(2) == -2"},
]
GOOD = [
    {"task_id": "add <b>", "completion": "def add(a, b):\n    return a + b\n"},
    {"task_id": "add <b>", "completion": "def add(a, b):\n    return '</pre><img src=x onerror=alert(1)>'\n"},
    {"task_id": "neg", "completion": "def neg(x):\n    return -x\n"},
    {"task_id": "neg", "completion": "def neg(x)\n    return -x\n"},
]
BAD = [{**one, "completion": one["completion"].replace("-x", "x")} for one in GOOD]


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two runs on one suite, the second one worse."""
    folder = tmp_path_factory.mktemp("runs")
    (folder / "mine.jsonl").write_text("".join(json.dumps(task) + "\n" for task in TASKS))
    suite = load(str(folder / "mine.jsonl"))
    for name, samples in (("good", GOOD), ("bad", BAD)):
        score_samples(suite, samples, name, folder / name, Settings(ks=(1, 2)))
    return folder / "good", folder / "bad"


def test_the_page_is_one_file_that_loads_nothing(runs: tuple[Path, Path]) -> None:
    text = write_report(runs[0]).read_text()
    assert not re.search(r"<(?:script|link|iframe|img)\b|@import|url\(", text)
    assert set(re.findall(r"https?://[^\"' <]+", text)) <= {"http://www.w3.org/2000/svg"}
    assert "default-src 'none'" in text and text.count("<svg") == 2


def test_every_link_on_the_page_leads_somewhere(runs: tuple[Path, Path]) -> None:
    text = write_report(runs[0]).read_text()
    places = re.findall(r'id="([^"]+)"', text)
    assert len(places) == len(set(places)) == 2
    assert set(re.findall(r'href="#([^"]+)"', text)) <= set(places)


def test_two_runs_beside_each_other(runs: tuple[Path, Path]) -> None:
    good, bad = runs
    text = write_report(bad, beside=[bad, good]).read_text()
    assert "Beside good, samples as given" in text
    assert "50.0% → 25.0% on 2 shared tasks; 0 better, 1 worse; p = 1" in text
    assert "Quality against" not in text, "nothing was generated, so no time was taken"
    for run, seconds in ((good, 9.0), (bad, 90.0)):
        summary = json.loads((run / "summary.json").read_text())
        (run / "summary.json").write_text(
            json.dumps(summary | {"writing_s": seconds, "weights_bytes": 10**8})
        )
    drawn = drawings(recorded(bad), [recorded(good)])
    assert {"seconds", "size"} <= set(drawn) and "bad, samples as given: 25.0%" in drawn["seconds"][1]


@pytest.mark.slow
def test_plots_as_png(runs: tuple[Path, Path]) -> None:
    pytest.importorskip("resvg_py", reason="PNG is an extra: pip install 'nl2x[report]'")
    write_report(runs[0], png=True)
    for name in ("pass_at_k", "kinds"):
        colours = pixels((runs[0] / f"{name}.png").read_bytes())
        assert len(colours) > 20, "hardly anything is drawn"


def browse(page: Path, *arguments: str) -> str:
    done = subprocess.run(
        [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
         f"--user-data-dir={page.parent / 'profile'}", *arguments, page.as_uri()],
        capture_output=True, text=True, timeout=180,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


@in_a_browser
def test_a_browser_shows_what_was_asked_answered_and_judged(runs: tuple[Path, Path]) -> None:
    shown = browse(write_report(runs[0]), "--dump-dom")
    assert "<h1>mine.jsonl (2 tasks)</h1>" in shown
    assert ">50.0%<" in shown and ">100.0%<" in shown  # pass@1 and pass@2
    assert "Write add(a, b) &amp; mind &lt;script&gt;" in shown and "<script>" not in shown
    assert "&lt;/pre&gt;&lt;img src=x" in shown and "<img" not in shown
    assert "Candidate 2: syntax" in shown and "Candidate 1: passed" in shown


@in_a_browser
def test_a_browser_draws_it(runs: tuple[Path, Path], tmp_path: Path) -> None:
    picture = tmp_path / "shot.png"
    browse(write_report(runs[0]), f"--screenshot={picture}", "--window-size=1200,1400", "--hide-scrollbars")
    colours = pixels(picture.read_bytes())
    drawn = {colour for colour, count in colours.items() if count > 40}
    assert {(58, 154, 91), (200, 85, 61), (47, 109, 181)} <= drawn, "green, red and blue of the plots"
    assert max(colours.values()) < 0.97 * sum(colours.values()), "almost blank"


def pixels(png: bytes) -> dict[tuple[int, ...], int]:
    """How often each colour occurs in a PNG of 8 bits a channel, without interlacing (PNG 1.2, chapters 4, 6)."""
    width, height, depth, kind, _, _, interlaced = struct.unpack(">IIBBBBB", png[16:29])
    assert (depth, interlaced) == (8, 0) and kind in (2, 6)
    size, packed, at = {2: 3, 6: 4}[kind], b"", 8
    while at < len(png):
        length, name = struct.unpack(">I4s", png[at : at + 8])
        packed += png[at + 8 : at + 8 + length] if name == b"IDAT" else b""
        at += 12 + length
    data, counts = zlib.decompress(packed), {}
    above = bytearray(width * size)
    for row in range(height):
        start = row * (width * size + 1)
        line = unfiltered(data[start], bytearray(data[start + 1 : start + 1 + width * size]), above, size)
        for x in range(0, width * size, size):
            colour = tuple(line[x : x + 3])
            counts[colour] = counts.get(colour, 0) + 1
        above = line
    return counts


def unfiltered(kind: int, line: bytearray, above: bytearray, size: int) -> bytearray:
    for i in range(len(line)):
        left = line[i - size] if i >= size else 0
        corner = above[i - size] if i >= size else 0
        if kind == 1:
            line[i] = (line[i] + left) & 255
        elif kind == 2:
            line[i] = (line[i] + above[i]) & 255
        elif kind == 3:
            line[i] = (line[i] + (left + above[i]) // 2) & 255
        elif kind == 4:
            guess = left + above[i] - corner
            nearest = min((left, above[i], corner), key=lambda value: abs(guess - value))
            line[i] = (line[i] + nearest) & 255
    return line

"""Scripts that read a file say on stderr what is wrong with it, and end with an exit code other than 0."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from nl2x.code.candidates.refusals import refused_at_the_end, said_on_stderr
from nl2x.code.judging.scenery import files_for
from nl2x.code.reading.task import read_task
from nl2x.code.write import Settings, write

ONE = Settings(candidates=1, recipes=False)
WORDS = "script that reads a csv file of sales and prints the total of the price column"
TOTAL = (
    "import csv\n\ndef total(path):\n    with open(path) as f:\n"
    "        return sum(float(row['price']) for row in csv.DictReader(f))\n"
)
MEAN = (
    "import csv\n\ndef mean(path):\n    with open(path) as f:\n"
    "        found = [float(row['price']) for row in csv.DictReader(f)]\n    return sum(found) / len(found)\n"
)
BY_HAND = (
    "import sys\n\ndef total(path):\n    with open(path) as f:\n        header = next(f).strip().split(',')\n"
    "        place = header.index('price')\n        return sum(float(line.split(',')[place]) for line in f)\n\n"
    "print(total(sys.argv[1]))\n"
)
QUIET = (
    "import csv\nimport sys\n\ndef total(path):\n    try:\n        with open(path) as f:\n"
    "            return sum(float(row['price']) for row in csv.DictReader(f))\n"
    "    except FileNotFoundError:\n        print('File not found.')\n        return None\n\n"
    "print(total(sys.argv[1]))\n"
)
LOOKED = (
    "import csv\nimport os\nimport sys\n\npath = sys.argv[1]\nif not os.path.exists(path):\n    print('no such file')\n"
    "    sys.exit()\nwith open(path) as f:\n    print(sum(float(row['price']) for row in csv.DictReader(f)))\n"
)


def ran(code: str, folder: Path, name: str) -> subprocess.CompletedProcess[str]:
    """`python FILE NAME`, as its user would see it."""
    (folder / "script.py").write_text(code, encoding="utf-8")
    command = [sys.executable, "script.py", name]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("reply", [TOTAL, MEAN, BY_HAND, QUIET, LOOKED])
def test_what_is_wrong_with_a_file_is_said(reply: str, box, scripted, tmp_path) -> None:
    done = write(WORDS, lambda: scripted(reply), box, settings=ONE)
    assert done.passed, [c.shown for c in done.chosen.checks if not c.passed]
    code = done.chosen.candidate.code
    (tmp_path / "sales.csv").write_text("price,name\n2,a\n4,b\n", encoding="utf-8")
    (tmp_path / "empty.csv").write_text("", encoding="utf-8")
    (tmp_path / "other.csv").write_text("else,other\n1,2\n", encoding="utf-8")
    good = ran(code, tmp_path, "sales.csv")
    assert good.returncode == 0 and good.stdout.strip() in ("6.0", "3.0")
    missing = ran(code, tmp_path, "missing.csv")
    assert missing.returncode != 0 and not missing.stdout
    other = ran(code, tmp_path, "other.csv")
    assert other.returncode != 0
    for result in (missing, other, ran(code, tmp_path, "empty.csv")):
        assert "Traceback" not in result.stderr
        assert result.returncode == 0 or len(result.stderr.strip().splitlines()) == 1


def test_what_happens_is_shown(box, scripted) -> None:
    done = write(WORDS, lambda: scripted(TOTAL), box, settings=ONE)
    checks = [c.check for c in done.chosen.checks]
    assert any("missing.csv, which isn't there, ends with exit code 1, saying" in c for c in checks), checks
    assert any("empty.csv, which is empty, ends with exit code 0, printing '0'" in c for c in checks), checks
    assert any("other.csv, which has other columns, ends with exit code 1" in c for c in checks), checks


def test_without_patches_a_traceback_fails(box, scripted) -> None:
    settings = Settings(candidates=1, recipes=False, patches=False)
    done = write(WORDS, lambda: scripted(TOTAL), box, settings=settings)
    failed = {c.check: c.shown for c in done.chosen.checks if not c.passed}
    assert len(failed) == 2 and any("FileNotFoundError" in shown for shown in failed.values())


@pytest.mark.parametrize(
    ("words", "reply"),
    [
        ("script that adds two numbers", "def add(a: float, b: float) -> float:\n    return a + b\n"),
        (
            "small program which asks for a name and prints hello",
            "name = input('Who? ')\nprint('Hi', name)\n",
        ),
        ("script that counts the lines of standard input", "import sys\nprint(len(sys.stdin.readlines()))\n"),
    ],
)
def test_what_reads_no_file_is_left_as_it_is(words: str, reply: str, box, scripted) -> None:
    done = write(words, lambda: scripted(reply), box, settings=ONE)
    assert "except" not in done.chosen.candidate.code
    assert not any("isn't there" in c.check for c in done.chosen.checks)


@pytest.mark.parametrize(
    ("words", "header"),
    [
        ("script that sums the price column of a csv file", "name,price"),
        ("script: read a csv file, sum the column 'net', group by the \"shop\" column", "name,net,shop"),
        ("script that sums the amount column of a csv file", "name,age,city,amount"),
        ("script that prints the first column of a csv file", "name,age,city,amount"),
    ],
)
def test_the_file_has_the_columns_that_are_named(words: str, header: str) -> None:
    first = next(iter(files_for(read_task(words)).values())).decode()
    assert first.splitlines()[0] == header


def test_one_way_of_ending_is_enough() -> None:
    own = "if __name__ == '__main__':\n    try:\n        main()\n    except OSError:\n        raise SystemExit(2)\n"
    assert refused_at_the_end(own) is None
    assert said_on_stderr("try:\n    f()\nexcept KeyError:\n    log('x')\n") is None

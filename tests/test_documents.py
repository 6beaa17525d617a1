"""What README and docs show is what happens, and every command is shown somewhere."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import documents

ROOT = Path(__file__).parent.parent
MARKS = {"": (), "light": (pytest.mark.light_model,), "default": (pytest.mark.default_model,)}


@pytest.mark.parametrize(
    "block", [pytest.param(b, marks=MARKS[b.model], id=str(b)) for b in documents.blocks()]
)
def test_the_document_shows_what_happens(block: documents.Block) -> None:
    real = documents.run(block.text)
    assert documents.same(block.text, real), real


def test_the_readme_shows_every_command(nl2x) -> None:
    shown = {line.split()[1] for block in documents.blocks() for line in documents.commands(block.text)}
    help_page = nl2x("--help").stdout.split("Commands:")[1]
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for line in help_page.splitlines():
        if line.startswith("  ") and line[2] != " ":
            command = line.split()[0]
            assert command in shown or f"nl2x {command}" in readme, f"{command} isn't documented"


def test_the_tour_is_what_the_readme_shows() -> None:
    sys.path.insert(0, str(ROOT / "examples"))
    import shlex

    from tour import STEPS

    tour = next(block for block in documents.blocks() if block.document.name == "README.md")
    assert [shlex.split(command)[1:] for command in documents.commands(tour.text)] == [list(s) for s in STEPS]


def test_a_changed_output_is_noticed() -> None:
    assert documents.same("$ x\nposted in 3.1 s\n", "$ x\nposted in 12 s  \n\n")
    assert not documents.same("$ x\nposted 64\n", "$ x\nposted 65\n")

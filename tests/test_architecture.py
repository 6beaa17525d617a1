"""The arrows between packages, read from the imports: cli → code, notes, bench, tune → books, lm, sandbox."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BASE = {"nl2x", "nl2x.errors", "nl2x.interruption", "nl2x.places", "nl2x.resident"}
ALLOWED = {
    "sandbox": set(),
    "nl2x.resident": set(),
    "nl2x.lm": set(),
    "nl2x.books": {"sandbox"},
    "nl2x.code": {"nl2x.lm", "sandbox"},
    "nl2x.notes": {"nl2x.books", "nl2x.lm", "sandbox"},
    "nl2x.bench": {"nl2x.code", "nl2x.notes", "nl2x.books", "nl2x.lm", "sandbox"},
    "nl2x.tune": {"nl2x.bench", "nl2x.code", "nl2x.notes", "nl2x.books", "nl2x.lm", "sandbox"},
    "nl2x.standby": {"nl2x.cli", "nl2x.notes", "nl2x.books", "nl2x.lm"},
    "nl2x.cli": {
        "nl2x.tune",
        "nl2x.bench",
        "nl2x.code",
        "nl2x.notes",
        "nl2x.books",
        "nl2x.lm",
        "sandbox",
    },
}
HEAVY = {
    "torch",
    "transformers",
    "openpyxl",
    "libcst",
    "xllamacpp",
    "lxml",
    "rich",
    "numpy",
    "formualizer",
    "ironcalc",
}


def imports(file: Path, *, top_level_only: bool = False) -> set[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    nodes = tree.body if top_level_only else list(ast.walk(tree))
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{file}: relative import"
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def package_of(module: str) -> str:
    parts = module.split(".")
    return parts[0] if parts[0] != "nl2x" else ".".join(parts[:2])


@pytest.mark.parametrize("package", sorted(ALLOWED))
def test_imports_follow_the_arrows(package: str) -> None:
    files = sorted((ROOT / package.replace(".", "/")).rglob("*.py"))
    assert files
    for file in files:
        for module in imports(file):
            target = package_of(module)
            if module.split(".")[0] not in ("nl2x", "sandbox") or target == package:
                continue
            if module in BASE or target in BASE or module.split(".")[-1].startswith("__"):
                assert package != "sandbox", f"{file} imports {module}"
                continue
            if target not in ALLOWED:  # a name imported from nl2x itself
                assert package != "sandbox", f"{file} imports {module}"
                continue
            assert target in ALLOWED[package], f"{file} imports {module}"


def test_the_command_line_imports_nothing_heavy_at_its_top() -> None:
    for file in (ROOT / "nl2x/cli").glob("*.py"):
        roots = {module.split(".")[0] for module in imports(file, top_level_only=True)}
        assert not roots & HEAVY, f"{file} imports {roots & HEAVY} before it is needed"

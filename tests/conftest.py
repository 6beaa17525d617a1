"""Fixtures for every room: the command line as users run it, in a process of its own."""

import os
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import settings

from tests.warm import Warm

ROOT = Path(__file__).parent.parent

# No test uses a developer's resident worker or leaves one behind; those about it allow it for themselves.
os.environ["NL2X_WORKER"] = "0"

# Several tests compute at the same time: threads that wait for each other sleep instead of spinning.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")

# The same examples every time, so that a run says something about the change that it tests; new ones are
# looked for by hand, with --hypothesis-profile=default.
settings.register_profile("everyday", derandomize=True)
settings.load_profile("everyday")


LONGEST = ("test_documents.py", "code/test_cli.py", "cli/test_bad_input.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where files run in parallel, those that take longest come first: none is waited for in the end."""
    rooms = {item.path: item.path.relative_to(ROOT / "tests").as_posix() for item in items}
    ranks = {path: LONGEST.index(room) if room in LONGEST else len(LONGEST) for path, room in rooms.items()}
    items.sort(key=lambda item: ranks[item.path])


@pytest.fixture(scope="session")
def warm() -> Iterator[Warm]:
    """Where commands are forked from; it starts with the first test that asks for it."""
    process = Warm()
    yield process
    process.close()


@pytest.fixture
def nl2x(warm: Warm) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs `nl2x ARGUMENTS…` in a process of its own; `env` is added to the environment, `input` is standard
    input, `cwd` the folder, `timeout` in seconds."""

    def run(
        *arguments: str,
        env: Mapping[str, str] | None = None,
        input: str | bytes | None = None,
        cwd: str | Path | None = None,
        timeout: float = 300,
    ) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **(env or {})}
        return warm.run(*arguments, env=environment, given=input, cwd=cwd or Path.cwd(), timeout=timeout)

    return run

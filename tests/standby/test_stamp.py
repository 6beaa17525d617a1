"""What can't be taken on by a fork changes the stamp, so that the command does its work itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def after(change: str, **env: str) -> str:
    """The stamp of a process that has changed something about itself."""
    code = f"import ctypes, os, resource\n{change}\nfrom nl2x.standby.stamp import stamp\nprint(stamp())"
    # The search path may differ; without ROOT in it nl2x is found by the folder.
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **env}
    run = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=ROOT, capture_output=True, text=True, check=True
    )
    return run.stdout


@pytest.fixture(scope="module")
def unchanged() -> str:
    return after("")


@pytest.mark.parametrize(
    "change",
    [
        "resource.setrlimit(resource.RLIMIT_NOFILE, (64, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))",
        "os.nice(1)",
        "assert ctypes.CDLL(None).prctl(38, 1, 0, 0, 0) == 0  # PR_SET_NO_NEW_PRIVS",
        "os.environ['OMP_NUM_THREADS'] = '3'",
        "os.environ['LC_ALL'] = 'tlh_KX'",
    ],
)
def test_it_changes_with_what_a_fork_cannot_take_on(unchanged: str, change: str) -> None:
    assert after(change) != unchanged


def test_it_is_the_same_for_what_is_handed_over(unchanged: str) -> None:
    others = {"NL2X_SURE": "1", "TZ": "Asia/Tokyo", "PYTHONPATH": f"{ROOT}{os.pathsep}/elsewhere"}
    assert after("os.umask(0o77)", **others) == unchanged

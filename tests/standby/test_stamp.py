"""What can't be taken on by a fork changes the stamp, so that the command does its work itself."""

from __future__ import annotations

import ctypes
import os
import resource
from collections.abc import Callable

import pytest

from nl2x.standby.stamp import stamp

NO_NEW_PRIVS = 38
"""PR_SET_NO_NEW_PRIVS of prctl(2), which boxes of all kinds set."""


def in_a_fork(change: Callable[[], object]) -> str:
    """The stamp of a process that has changed something about itself."""
    ours, theirs = os.pipe()
    child = os.fork()
    if not child:
        change()
        os.write(theirs, stamp().encode())
        os._exit(0)
    os.waitpid(child, 0)
    os.close(theirs)
    with os.fdopen(ours) as said:
        return said.read()


def fewer_files() -> None:
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))


@pytest.mark.parametrize(
    "change",
    [
        fewer_files,
        lambda: os.nice(1),
        lambda: ctypes.CDLL(None).prctl(NO_NEW_PRIVS, 1, 0, 0, 0),
        lambda: os.environ.update(OMP_NUM_THREADS="3"),
        lambda: os.environ.update(LC_ALL="C"),
    ],
)
def test_it_changes_with_what_a_fork_cannot_take_on(change: Callable[[], object]) -> None:
    assert in_a_fork(change) != stamp()


def test_it_is_the_same_for_what_is_handed_over() -> None:
    def others() -> None:
        os.chdir("/")
        os.umask(0o77)
        os.environ.update(NL2X_SURE="1", TZ="Asia/Tokyo", PYTHONPATH="/elsewhere")

    assert in_a_fork(others) == stamp()

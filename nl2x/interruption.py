"""Ctrl-C that can't get lost.

Python raises KeyboardInterrupt wherever it happens to be, and drops it where nothing can be raised: in weak
reference callbacks, `__del__`, callbacks from C. The program then runs on as if nothing had been pressed. So
the interrupt is raised again a moment later, until it is on its way out, and a dropped one isn't reported.
"""

from __future__ import annotations

import contextlib
import signal
import sys
import threading
from collections.abc import Iterator
from types import FrameType

AGAIN_S = 0.3


@contextlib.contextmanager
def certain() -> Iterator[None]:
    """Within, an interrupt arrives for certain. Only for the main thread of a program that owns its signals;
    where somebody else handles SIGINT (or it is ignored), nothing is changed."""
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    alarm = signal.signal(signal.SIGALRM, _again)
    report = sys.unraisablehook
    sys.unraisablehook = lambda lost: None if isinstance(lost.exc_value, KeyboardInterrupt) else report(lost)
    signal.signal(signal.SIGINT, _first)
    try:
        yield
    finally:
        sys.unraisablehook = report
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGALRM, alarm)


def dealt_with() -> None:
    """The interrupt has arrived and what it was to end has ended: it isn't raised again."""
    if signal.getsignal(signal.SIGINT) is _first:
        signal.setitimer(signal.ITIMER_REAL, 0)


def is_one(error: BaseException) -> bool:
    """Whether it is an interrupt, or one that Python put into another error on its way: what breaks off a
    `__set_name__` comes out as a RuntimeError (until Python 3.12)."""
    found: BaseException | None = error
    while found is not None and not isinstance(found, KeyboardInterrupt):
        found = found.__cause__
    return found is not None


@contextlib.contextmanager
def held() -> Iterator[None]:
    """Within, an interrupt waits until the end: for what is short and must be whole."""
    before = signal.getsignal(signal.SIGINT)
    if not callable(before) or threading.current_thread() is not threading.main_thread():
        yield
        return
    caught: list[FrameType | None] = []
    signal.signal(signal.SIGINT, lambda number, frame: caught.append(frame))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if caught:
        before(signal.SIGINT, caught[0])


def _first(number: int, frame: FrameType | None) -> None:
    signal.setitimer(signal.ITIMER_REAL, AGAIN_S, AGAIN_S)
    raise KeyboardInterrupt


def _again(number: int, frame: FrameType | None) -> None:
    # A KeyboardInterrupt that is being handled is on its way: its clean-up must not be cut short.
    error = sys.exc_info()[1]
    while error is not None:
        if isinstance(error, KeyboardInterrupt):
            return
        error = error.__context__
    raise KeyboardInterrupt

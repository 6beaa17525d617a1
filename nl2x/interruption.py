"""Ctrl-C that can't get lost.

Python raises KeyboardInterrupt wherever it happens to be, and drops it where nothing can be raised: in weak
reference callbacks, `__del__`, callbacks from C. The program then runs on as if nothing had been pressed. So
the interrupt is raised again a moment later, until it is on its way out, and a dropped one isn't reported.
"""

from __future__ import annotations

import contextlib
import signal
import sys
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

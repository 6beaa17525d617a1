"""An interrupt during a C call that calls back into Python isn't lost."""

import ctypes
import os
import signal

import pytest

from nl2x.lm.interrupts import held

COMPARE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


def sort_with(callback) -> None:
    """qsort of the C library, which calls back for every comparison."""
    numbers = (ctypes.c_int * 4)(3, 1, 2, 0)
    ctypes.CDLL(None).qsort(numbers, ctypes.c_size_t(4), ctypes.c_size_t(4), COMPARE(callback))


def test_the_interrupt_comes_when_the_call_is_over() -> None:
    calls: list[int] = []

    def once(left: int | None, right: int | None) -> int:
        if not calls:
            os.kill(os.getpid(), signal.SIGINT)
        calls.append(1)
        return 0

    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt):
        held(sort_with)(once)
    assert len(calls) > 1, "the library finished its work first"
    assert signal.getsignal(signal.SIGINT) is before


def test_without_an_interrupt_the_result_comes_through() -> None:
    assert held(max)(2, 3) == 3


def test_an_ignored_interrupt_stays_ignored() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        assert held(lambda: os.kill(os.getpid(), signal.SIGINT))() is None
    finally:
        signal.signal(signal.SIGINT, before)

"""An interrupt arrives even if Python drops the first one, and clean-up isn't cut short by a second."""

import os
import signal
import sys
import time
import weakref

import pytest

from nl2x.__main__ import _guarded
from nl2x.errors import EXIT_INTERRUPTED
from nl2x.interruption import certain, is_one


class Thing:
    pass


def interrupt_inside_a_weak_reference_callback() -> None:
    thing = Thing()
    reference = weakref.ref(thing, lambda _: os.kill(os.getpid(), signal.SIGINT))
    del thing
    assert reference() is None


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_without_it_an_interrupt_can_be_lost() -> None:
    interrupt_inside_a_weak_reference_callback()
    time.sleep(0.5)


def test_a_dropped_interrupt_is_raised_again_and_not_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    reported: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda dropped: reported.append(dropped.exc_type))
    with pytest.raises(KeyboardInterrupt), certain():
        interrupt_inside_a_weak_reference_callback()
        time.sleep(20)
    assert reported == []


def test_what_else_python_dropped_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    reported: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda dropped: reported.append(dropped.exc_type))
    with certain():
        thing = Thing()
        reference = weakref.ref(thing, lambda _: 1 // 0)
        del thing
        assert reference() is None
    assert reported == [ZeroDivisionError]


def test_the_cleaning_up_is_not_interrupted_again() -> None:
    cleaned = []
    with pytest.raises(KeyboardInterrupt), certain():
        try:
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(20)
        finally:
            try:
                raise ValueError("a failure while cleaning up")
            except ValueError:
                time.sleep(1)
            cleaned.append("done")
    assert cleaned == ["done"]


def test_afterwards_the_handlers_are_as_before() -> None:
    before = signal.getsignal(signal.SIGALRM)
    with certain():
        assert signal.getsignal(signal.SIGINT) is not signal.default_int_handler
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert signal.getsignal(signal.SIGALRM) is before


def test_an_ignored_interrupt_stays_ignored() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with certain():
            os.kill(os.getpid(), signal.SIGINT)
    finally:
        signal.signal(signal.SIGINT, before)


class Slow:
    """What an interrupt finds busy while the class that it stands in is made."""

    def __set_name__(self, owner: type, name: str) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(20)


def test_an_interrupt_that_python_put_into_another_error_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    def run() -> int:
        with certain():
            type("Made", (), {"slow": Slow()})
        return 0

    assert _guarded(run) == EXIT_INTERRUPTED
    assert capsys.readouterr().err == "nl2x: interrupted, nothing half-written\n"


def test_an_error_of_another_cause_is_no_interrupt() -> None:
    error = RuntimeError("broke off")
    error.__cause__ = ValueError("for another reason")
    assert not is_one(error)

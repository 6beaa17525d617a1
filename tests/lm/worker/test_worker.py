"""The resident worker: never needed, never in the way, and no difference in the result."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from nl2x.errors import BadInput
from nl2x.lm import Prompt, Sampling, in_order, one_of, open_engine
from nl2x.lm.worker.start import start
from nl2x.resident import WORKER, Use, messages
from nl2x.resident.start import state, stop
from tests.residents import ended, residents, until

pytestmark = pytest.mark.light_model

ROOT = Path(__file__).parents[3]
PROMPT = Prompt("Name a colour and say why.", system="You are brief.")
WARM = Sampling(temperature=1.0, seed=3, max_tokens=12)
LONG = Sampling(temperature=0.0, max_tokens=1500)
ENDLESS = Prompt("Count from 1 to 1000, one number a line.")
"""What the light model is busy with for as long as it may be."""
GRAMMAR = in_order("It is ", one_of("red", "green", "blue"), ".")


def opened(use: Use = Use.START, **settings: Any) -> Any:
    return open_engine("light", worker=use, **{"context": 2048, "keep_states": False, **settings})


def worker_process() -> int:
    """The process of the worker that answers now."""
    said = state(WORKER)
    assert said
    return int(said["process"])


def everything(engine: Any) -> list[Any]:
    pieces: list[str] = []
    return [
        engine.info,
        engine.generate(PROMPT, WARM, n=3, on_text=pieces.append),
        "".join(pieces),
        engine.generate(PROMPT, Sampling(max_tokens=20), grammar=GRAMMAR),
        engine.score(PROMPT, ["red", "green", "dark green"]),
        engine.score(PROMPT, ["red", "green"], complete=True),
        engine.count_tokens("A few words, and a lone surrogate \ud800."),
    ]


@pytest.mark.slow
def test_results_are_the_same_with_and_without_it(place: Path) -> None:
    with opened(Use.NEVER) as here:
        expected = everything(here)
    with opened() as there:
        assert everything(there) == expected
        assert there.through_worker


def test_it_is_started_once_and_is_private(place: Path) -> None:
    with opened() as first:
        assert first.through_worker
    process = worker_process()
    with opened(Use.RUNNING) as second:
        assert second.through_worker
    assert residents() == [process]
    assert place.stat().st_mode & 0o777 == 0o700
    assert (place / "worker.sock").stat().st_mode & 0o777 == 0o600
    assert (place / "worker.lock").stat().st_mode & 0o777 == 0o600


def test_without_leave_to_start_one_the_work_is_done_here(place: Path) -> None:
    with opened(Use.RUNNING) as engine:
        assert not engine.through_worker
        assert engine.generate(PROMPT, WARM)[0].text
    assert residents() == []


def test_the_first_candidate_is_streamed_while_it_is_written(place: Path) -> None:
    times: list[float] = []
    with opened() as engine:
        done = engine.generate(PROMPT, WARM, on_text=lambda text: times.append(time.monotonic()))
        ended = time.monotonic()
    assert done[0].tokens > 4 and len(times) > 4
    assert ended - times[0] > (times[-1] - times[0]) * 0.9 > 0


def test_a_worker_killed_in_the_middle_changes_nothing(place: Path) -> None:
    with opened(Use.NEVER) as here:
        expected = here.generate(PROMPT, WARM, n=2)
    pieces: list[str] = []

    def kill_at_the_third(text: str) -> None:
        pieces.append(text)
        if len(pieces) == 3:
            os.kill(worker_process_known, signal.SIGKILL)

    with opened() as engine:
        worker_process_known = worker_process()
        assert engine.generate(PROMPT, WARM, n=2, on_text=kill_at_the_third) == expected
        assert not engine.through_worker
        assert "".join(pieces) == expected[0].text
        assert engine.score(PROMPT, ["red"])[0] < 0  # and it goes on in this process


CLIENT = """
from nl2x.lm import Prompt, Sampling, open_engine
from nl2x.lm.worker import Use
engine = open_engine("light", worker=Use.RUNNING, context=2048, keep_states=False)
assert engine.through_worker
prompt = Prompt("Tell a very long story.", opening="Once")
long = Sampling(temperature=1.0, max_tokens=1500)
engine.generate(prompt, long, n=2, on_text=lambda text: print(".", flush=True))
"""


@pytest.mark.parametrize("how", [signal.SIGKILL, pytest.param(signal.SIGINT, marks=pytest.mark.slow)])
def test_a_client_that_ends_stops_what_it_asked_for(place: Path, how: signal.Signals) -> None:
    with opened() as engine:
        engine.generate(PROMPT, Sampling(max_tokens=1))
    process = worker_process()
    command = [sys.executable, "-c", CLIENT]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as client:
        assert client.stdout is not None
        client.stdout.readline()  # it writes
        client.send_signal(how)
        client.wait(10)
    # 3,000 tokens would take minutes: it answers now because it has stopped.
    until(lambda: bool(state(WORKER)), 10)
    assert worker_process() == process
    with opened() as engine:
        assert engine.generate(PROMPT, WARM, n=2) and engine.through_worker


@pytest.mark.slow
def test_a_busy_worker_is_not_waited_for(place: Path) -> None:
    with opened(Use.NEVER) as here:
        expected = here.generate(PROMPT, WARM)
    first, second = opened(), opened()
    begun, enough = threading.Event(), threading.Event()

    def show(text: str) -> None:
        begun.set()
        if enough.is_set():
            raise InterruptedError

    def long_work() -> None:
        with pytest.raises(InterruptedError):
            first.generate(ENDLESS, LONG, on_text=show)

    thread = threading.Thread(target=long_work)
    thread.start()
    assert begun.wait(20)
    assert second.generate(PROMPT, WARM) == expected
    assert not second.through_worker
    enough.set()
    thread.join(60)
    second.close()


def test_two_that_start_one_at_the_same_time_get_one(place: Path) -> None:
    code = "import sys; from nl2x.lm.worker.start import start; sys.exit(not start(0))"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    both = [subprocess.Popen([sys.executable, "-c", code], env=environment) for _ in range(3)]
    assert [process.wait(60) for process in both] == [0, 0, 0]
    assert residents() == [worker_process()]


def test_the_folder_it_is_started_from_lends_it_no_code(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("json", "socket", "fcntl", "nl2x"):
        (tmp_path / f"{module}.py").write_text("raise SystemExit('imported')")
    monkeypatch.chdir(tmp_path)
    assert start(0)
    assert worker_process() and Path(f"/proc/{worker_process()}/cwd").resolve() == Path("/")


@pytest.mark.slow
def test_the_socket_of_a_killed_worker_is_no_hindrance(place: Path) -> None:
    assert start(0)
    first = worker_process()
    os.kill(first, signal.SIGKILL)
    until(lambda: ended(first))
    assert (place / "worker.sock").exists()
    assert state(WORKER) is None
    with opened(Use.RUNNING) as engine:
        assert not engine.through_worker
    with opened() as engine:
        assert engine.through_worker
    assert worker_process() != first


def test_it_leaves_when_idle_and_leaves_nothing(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NL2X_WORKER_IDLE", "1")
    with opened() as engine:
        process = worker_process()
        engine.generate(PROMPT, Sampling(max_tokens=1))
    until(lambda: ended(process), 30)  # also: no command is left to wait for it
    assert not (place / "worker.sock").exists()


def test_it_leaves_when_told(place: Path) -> None:
    assert start(0)
    assert stop(WORKER)
    until(lambda: not residents())
    assert not (place / "worker.sock").exists() and not stop(WORKER)
    assert start(0)
    os.kill(worker_process(), signal.SIGTERM)
    until(lambda: not residents())
    assert not (place / "worker.sock").exists()


@pytest.mark.slow
def test_one_of_another_version_is_replaced(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened() as engine:
        assert engine.through_worker
    first = worker_process()
    # Part of what makes a worker the right one is the environment that engines read.
    monkeypatch.setenv("NL2X_KEEP_STATES", "0")
    with opened() as engine:
        assert engine.through_worker
    assert worker_process() != first
    until(lambda: residents() == [worker_process()])


@pytest.mark.slow
def test_one_with_another_model_changes_it(place: Path, light_path: Path) -> None:
    with opened() as named, open_engine(str(light_path), worker=Use.START, context=512) as file:
        process = worker_process()
        assert named.info.name == "light" and file.info.name == light_path.stem
        with pytest.raises(BadInput, match="at most 511"):
            file.generate(Prompt("word " * 600))
        assert named.generate(PROMPT, Sampling(max_tokens=1))
        assert worker_process() == process and named.through_worker and file.through_worker


def test_little_memory_starts_none(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from nl2x.lm.weights import memory

    monkeypatch.setattr(memory, "free_memory", lambda: 1_200_000_000)
    with opened() as engine:  # the light model needs half a gigabyte, and the worker leaves one free
        assert not engine.through_worker
    assert residents() == []


def test_errors_are_those_of_the_engine(place: Path) -> None:
    with opened(Use.NEVER) as here, pytest.raises(BadInput) as expected:
        here.generate(Prompt("word " * 3000))
    with opened() as there:
        with pytest.raises(BadInput) as error:
            there.generate(Prompt("word " * 3000))
        assert str(error.value) == str(expected.value)
        assert there.through_worker


def test_nonsense_on_the_socket_is_survived(place: Path) -> None:
    assert start(0)
    process = worker_process()
    for raw in (
        b"",
        b"\x01",
        b"\xff\xff\xff\xff",
        b"\x02\0\0\0[]",
        b'\x0f\0\0\0{"do": "dance"}',
        b"GET / HTTP",
    ):
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(str(place / "worker.sock"))
            connection.sendall(raw)
    assert worker_process() == process


def test_a_message_that_is_too_long_is_refused() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.sendall((messages.LARGEST + 1).to_bytes(4, "little"))
        with pytest.raises(messages.Broken):
            messages.receive(theirs)

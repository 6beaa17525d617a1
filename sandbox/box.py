"""The sandbox as its users see it: a pool of workers, and what can be asked of them."""

from __future__ import annotations

import atexit
import contextlib
import os
import threading
import time
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue
from types import TracebackType

from sandbox import judge, launch
from sandbox.launch import Confinement, Mechanism
from sandbox.limits import Limits
from sandbox.verdict import Call, CannotConfine, Outcome, Program, Verdict
from sandbox.worker import Worker

AHEAD = 4  # programs handed out per worker before their verdicts are asked for
_POLL_S = 0.002  # how often a thread that found no worker free looks again


class Sandbox:
    """Workers that run untrusted Python, each confined for good and warm.

    workers: how many run at once. limits: what a run may use unless a program brings its own. preload:
    modules that every run finds imported already; numpy, pandas and openpyxl are, once a program that imports
    them has been seen. mechanism: None for the strongest that works; or one of
    "bwrap", "kernel", "landlock". allow_unisolated: where nothing can confine the code, run it all the same,
    with no protection at all. Workers start when they are first needed. Use it as a context manager, or call
    `close`.
    """

    def __init__(
        self,
        workers: int = 1,
        limits: Limits = Limits(),
        preload: Sequence[str] = (),
        *,
        mechanism: Mechanism | None = None,
        allow_unisolated: bool = False,
    ) -> None:
        if workers < 1:
            raise ValueError("a sandbox needs at least one worker")
        self.limits = limits
        self._size = workers
        self._preload = (*launch.DEFAULT_PRELOAD, *preload)
        found = launch.mechanisms(allow_unisolated=allow_unisolated)
        self._mechanisms = (mechanism,) if mechanism else found
        self._idle: list[Worker] = []
        self._users: dict[int, Worker] = {}
        self._starting: set[int] = set()
        """The threads that have a worker, or are starting one."""
        self._lock = threading.Lock()
        self._all: list[Worker] = []
        self._closed = False
        self._stopping = threading.Event()

    def judge(self, program: Program) -> Verdict:
        """Run one program and judge it.

        Raises SyntaxError for checks or tests that aren't Python, CannotConfine where nothing can be
        confined.
        """
        limits = program.limits or self.limits
        tests = program.tests if isinstance(program.tests, str) else ""
        with self._worker(launch.libraries_in(f"{program.code}\n{tests}")) as worker:
            return judge.judge(worker, program, limits)

    def judge_many(self, programs: Iterable[Program]) -> Iterator[Verdict]:
        """Judge programs on all workers at once; verdicts come in the programs' order."""
        early: dict[int, Verdict] = {}
        due = 0
        with contextlib.closing(self.judge_each(programs)) as ready:
            for number, verdict in ready:
                early[number] = verdict
                while due in early:
                    yield early.pop(due)
                    due += 1

    def judge_each(self, programs: Iterable[Program]) -> Generator[tuple[int, Verdict], None, None]:
        """Judge programs on all workers at once; each verdict comes as soon as it is there, with the number
        of its program, so that one that takes long holds up no other."""
        ready: SimpleQueue[tuple[int, Future[Verdict]]] = SimpleQueue()
        pool = ThreadPoolExecutor(self._size, thread_name_prefix="sandbox")
        out = 0
        try:
            for number, program in enumerate(programs):
                future = pool.submit(self.judge, program)
                future.add_done_callback(lambda done, number=number: ready.put((number, done)))  # type: ignore[misc]
                out += 1
                if out > self._size * AHEAD:
                    yield _taken(ready)
                    out -= 1
            for _ in range(out):
                yield _taken(ready)
        except BaseException:
            # Ctrl-C, or the caller stopped listening: end what is running, now.
            self._stopping.set()
            pool.shutdown(wait=False, cancel_futures=True)
            self._kill_all()
            raise
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
            self._stopping.clear()

    def call(
        self,
        code: str,
        calls: Sequence[Call],
        limits: Limits | None = None,
        files: Mapping[str, bytes] | None = None,
    ) -> list[Outcome]:
        """Load `code` once and make every call in that one process; outcomes in order.

        The limits are those of all calls together. After a broken limit the remaining calls are "unreached".
        """
        with self._worker(launch.libraries_in(code)) as worker:
            return judge.call_all(worker, code, calls, files or {}, limits or self.limits)

    def confined(self, function: str, payload: bytes, limits: Limits | None = None) -> bytes:
        """Import the trusted `module:function`, give it `payload`, hand back the bytes it returns.

        For parsing what came from outside. Raises ConfinedError when it raises or breaks a limit.
        """
        with self._worker() as worker:
            return judge.call_function(worker, function, payload, limits or self.limits)

    @property
    def confinement(self) -> Confinement:
        """How the workers are confined; starts one to know."""
        with self._worker() as worker:
            return worker.confinement

    @property
    def workers(self) -> tuple[Worker, ...]:
        """The workers that are running now."""
        with self._lock:
            return tuple(self._all)

    @contextlib.contextmanager
    def _worker(self, libraries: frozenset[str] = frozenset()) -> Iterator[Worker]:
        """A worker for one run, with `libraries` in it; a lost one is replaced by the next who asks.

        Who uses which worker is written down by thread, and no place is counted: an interruption may come
        between any two instructions, and what it leaves behind is found by the same thread's next asking.
        """
        try:
            yield self._take(libraries)
        finally:
            self._give_back()

    def _take(self, libraries: frozenset[str]) -> Worker:
        me = threading.get_ident()
        while True:
            if self._closed:
                raise RuntimeError("this sandbox is closed")
            self._give_back(unfit=True)
            with self._lock:
                fitting = [worker for worker in self._idle if libraries <= worker.libraries]
                worker = min(fitting, key=lambda w: len(w.libraries), default=None)
                if worker is not None:
                    self._users[me] = worker
                    self._idle.remove(worker)
                    return worker
                full = len(self._all) + len(self._starting) >= self._size
                retired = self._idle.pop() if self._idle and full else None
                if retired is not None:
                    self._all.remove(retired)
                if retired is not None or not full:
                    self._starting.add(me)
                    break
            time.sleep(_POLL_S)
        if retired is not None:
            libraries |= retired.libraries
            retired.close()
        return self._started(libraries)

    def _started(self, libraries: frozenset[str]) -> Worker:
        worker = Worker(launch.start(self._preload, self.limits, self._mechanisms, libraries), libraries)
        # What worked once is what the next worker starts with.
        self._mechanisms = (worker.confinement.mechanism,)
        with self._lock:
            if not self._stopping.is_set():
                self._users[threading.get_ident()] = worker
                self._all.append(worker)
                self._starting.discard(threading.get_ident())
                return worker
        worker.kill()  # it was still starting when everything was told to stop
        raise RuntimeError("interrupted")

    def _give_back(self, *, unfit: bool = False) -> None:
        """What this thread has: to those that wait for work; if `unfit`, left by an interruption, it ends."""
        with self._lock:
            me = threading.get_ident()
            worker = self._users.get(me)
            if worker is not None and worker not in self._idle and not self._is_used(worker, me):
                if unfit:
                    worker.kill()
                if worker.healthy and worker in self._all:
                    self._idle.append(worker)
                elif worker in self._all:
                    self._all.remove(worker)
            # Last, so that an interruption before it leaves something to be found.
            self._users.pop(me, None)
            self._starting.discard(me)

    def _is_used(self, worker: Worker, me: int) -> bool:
        return any(one is worker for thread, one in self._users.items() if thread != me)

    def _kill_all(self) -> None:
        with self._lock:
            workers, self._all, self._idle = self._all, [], []
        for worker in workers:
            worker.kill()

    def close(self) -> None:
        """End every worker and everything in them."""
        self._closed = True
        with self._lock:
            workers, self._all = self._all, []
        for worker in workers:
            worker.close()

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _taken(ready: SimpleQueue[tuple[int, Future[Verdict]]]) -> tuple[int, Verdict]:
    number, done = ready.get()
    return number, done.result()


_shared: dict[tuple[object, ...], Sandbox] = {}
_shared_lock = threading.Lock()


def shared(
    limits: Limits = Limits(),
    preload: tuple[str, ...] = (),
    *,
    allow_unisolated: bool = False,
) -> Sandbox:
    """The sandbox that one-shot calls share, one for each set of preloaded modules and scratch size.

    A process that was forked has its own: two can't talk with one worker.
    """
    key = (os.getpid(), preload, limits.scratch_bytes, limits.files, allow_unisolated)
    with _shared_lock:
        if key not in _shared:
            if not any(known[0] == os.getpid() for known in _shared):
                atexit.register(_close_shared)
            _shared[key] = Sandbox(1, limits, preload, allow_unisolated=allow_unisolated)
        return _shared[key]


def _close_shared() -> None:
    for key, box in _shared.items():
        if key[0] == os.getpid():
            box.close()


def probe(*, allow_unisolated: bool = False) -> Confinement:
    """The confinement this machine gives, found by trying; tier "refused", with reasons, where none."""
    try:
        return shared(allow_unisolated=allow_unisolated).confinement
    except CannotConfine as problem:
        return Confinement("refused", "none", str(problem))

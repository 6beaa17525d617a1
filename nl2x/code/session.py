"""One task with everything it needs opened and closed: the model, the sandbox."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from nl2x.code.candidates.accepted import Accepted
from nl2x.code.delivery.place import Place
from nl2x.code.describing.asked import Asked
from nl2x.code.describing.describe import Described, describe
from nl2x.code.describing.seen import File
from nl2x.code.judging.judging import Candidate
from nl2x.code.write import write
from nl2x.code.written import DEFAULTS, Earlier, Listener, Settings, Written
from nl2x.errors import CannotHere
from nl2x.lm import Engine, open_engine
from nl2x.lm.weights import Progress
from nl2x.resident import Use
from sandbox import CannotConfine, Limits, Sandbox

LIMITS = Limits(wall_s=5.0, cpu_s=5.0)
"""For all calls on one candidate together."""


def solve(
    words: str,
    *,
    signature: str | None = None,
    checks: tuple[str, ...] = (),
    tests: str = "",
    model: str | None = None,
    settings: Settings = DEFAULTS,
    listener: Listener | None = None,
    earlier: Earlier | None = None,
    known: tuple[Candidate, ...] = (),
    kept: tuple[Accepted, ...] = (),
    place: Place | None = None,
    report: Callable[[Progress], None] | None = None,
    worker: Use = Use.NEVER,
) -> Written:
    """`write` with the model that `model` names and a sandbox of its own; `report` hears how far it is where
    the weights have to be fetched first; `worker`: whether the model may stay in the resident worker.

    Raises BadInput for an unusable task or model name, Refused where nothing usable came out, CannotHere
    where the model or the sandbox can't run on this machine.
    """
    with _opened(model, report, worker) as (opener, box):
        return write(
            words,
            opener,
            box,
            signature=signature,
            checks=checks,
            tests=tests,
            settings=settings,
            listener=listener,
            earlier=earlier,
            known=known,
            kept=kept,
            place=place,
        )


def describe_file(
    asked: Asked,
    file: File,
    *,
    model: str | None = None,
    seconds: float = DEFAULTS.seconds,
    progress: Callable[[str], None] = lambda line: None,
    report: Callable[[Progress], None] | None = None,
    worker: Use = Use.NEVER,
) -> Described:
    """`describe` with the model that `model` names, where one is needed, and a sandbox of its own."""
    with _opened(model, report, worker) as (opener, box):
        return describe(asked, file, box, opener, seconds=seconds, progress=progress)


@contextlib.contextmanager
def _opened(
    model: str | None, report: Callable[[Progress], None] | None, worker: Use
) -> Iterator[tuple[Callable[[], Engine], Sandbox]]:
    """What opens the model, and a sandbox; both are closed in the end. CannotHere where there is none."""
    opened: list[Engine] = []

    def opener() -> Engine:
        opened.append(open_engine(model, report=report, worker=worker, long_replies=True))
        return opened[0]

    try:
        with Sandbox(limits=LIMITS) as box:
            yield opener, box
    except CannotConfine as error:
        raise CannotHere(f"the code can't be run safely here: {error}") from None
    finally:
        for engine in opened:
            engine.close()

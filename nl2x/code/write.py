"""From a task in words to code that was tried: the whole road."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

from nl2x.code.candidates.accepted import Accepted
from nl2x.code.delivery.continuing import going_on, joined
from nl2x.code.delivery.place import Place
from nl2x.code.judging.judging import Candidate
from nl2x.code.judging.recording import with_recorded
from nl2x.code.reading.conflicts import contradiction
from nl2x.code.reading.gibberish import refuse_gibberish
from nl2x.code.reading.own_checks import refuse_idle_checks
from nl2x.code.reading.task import read_task, with_uses
from nl2x.code.writer import Writer
from nl2x.code.written import DEFAULTS, NO_MODEL, Earlier, Listener, Settings, Written
from nl2x.errors import BadInput
from nl2x.lm.protocol import Engine
from sandbox import Sandbox

__all__ = ["DEFAULTS", "NO_MODEL", "Earlier", "Listener", "Settings", "Written", "write"]


def write(
    words: str,
    open_engine: Callable[[], Engine],
    box: Sandbox,
    *,
    signature: str | None = None,
    checks: tuple[str, ...] = (),
    tests: str = "",
    settings: Settings = DEFAULTS,
    listener: Listener | None = None,
    earlier: Earlier | None = None,
    known: tuple[Candidate, ...] = (),
    kept: tuple[Accepted, ...] = (),
    place: Place | None = None,
) -> Written:
    """Read the task, write candidates, judge and mend them, choose; `known` candidates are tried first, and
    `kept` are examples for the model, `place` is the file that the code is put into.

    Raises BadInput for an unusable task and Refused where no candidate holds any code."""
    started = time.monotonic()
    if earlier is not None:
        if not re.search(r"\w", words):
            raise BadInput("nothing to change was said", todo='say it: nl2x code -c "now ignore case"')
        signature = signature or earlier.signature()
        earlier = with_recorded(going_on(earlier, words), place.text if place else "", box)
        words = joined(earlier, words)
    kind = earlier.kind if earlier else ""
    task = read_task(words, signature=signature, checks=checks, tests=tests, kind=kind)
    task = with_uses(task, earlier.uses if earlier else ())
    refuse_gibberish(task)
    beside = [earlier.words, earlier.code] if earlier else []
    refuse_idle_checks(task, box, " ".join([*beside, place.text if place else ""]))
    pair = contradiction(task) if earlier is None else None
    if pair:
        raise BadInput(
            f"two clauses contradict each other: {pair[0].words!r} and {pair[1].words!r}",
            todo="keep the one that is meant",
        )
    return Writer(
        task, open_engine, box, settings, listener or Listener(), started, earlier, known, kept, place
    ).run()

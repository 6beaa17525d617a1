"""Scoring on many machines: each batch of samples is a Ray task that judges in the sandbox of its node.

A batch of a node that dies is given to another one; it counts once, because only its returned verdicts are
kept. Ray is an extra (`pip install 'nl2x[ray]'`); every node needs nl2x and its sandbox.
"""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from nl2x.bench.calibrate import calibrate
from nl2x.bench.score import Scored, judge
from nl2x.bench.suites import Suite
from nl2x.errors import CannotHere

BATCH = 32
RETRIES = 20
"""How often a batch is given away again after its node was lost."""

REACHED_S = 10.0
"""A cluster's head answers within this, or isn't there."""


def judge_on(address: str, suite: Suite, samples: Sequence[Mapping[str, Any]]) -> Iterator[Scored]:
    """Judge samples on the Ray cluster at `address` ("auto": the one this machine belongs to); verdicts come
    batch by batch as they are ready. A batch takes one core; limits are calibrated on the node that judges.

    Raises CannotHere where Ray isn't installed or the cluster can't be reached.
    """
    # Of a lost node Ray tells on stdout, at length, whatever the logging level; stdout is for the result.
    with Path(os.devnull).open("w") as nowhere, contextlib.redirect_stdout(nowhere):
        yield from _judged(_connected(address), suite, samples)


def _judged(ray: Any, suite: Suite, samples: Sequence[Mapping[str, Any]]) -> Iterator[Scored]:
    try:
        task = ray.remote(num_cpus=1, max_retries=RETRIES)(_judge_batch)
        kept = ray.put(suite)
        batches = [samples[start : start + BATCH] for start in range(0, len(samples), BATCH)]
        waiting = [task.remote(kept, batch) for batch in batches]
        while waiting:
            ready, waiting = ray.wait(waiting)
            yield from ray.get(ready[0])
    finally:
        ray.shutdown()


def _judge_batch(suite: Suite, samples: Sequence[Mapping[str, Any]]) -> list[Scored]:
    return list(judge(suite, samples, workers=1, limits=calibrate(1).limits))


def _connected(address: str) -> Any:
    try:
        import ray
    except ImportError:
        raise CannotHere("scoring on a cluster needs Ray", todo="pip install 'nl2x[ray]'") from None
    host, colon, port = address.rpartition(":")
    try:
        if colon and port.isdecimal() and "://" not in address:  # Ray itself would try for minutes
            socket.create_connection((host, int(port)), timeout=REACHED_S).close()
        ray.init(address=address, log_to_driver=False, logging_level="ERROR")
    except (OSError, RuntimeError, ValueError) as error:
        raise CannotHere(f"no Ray cluster at {address}: {error}", todo="ray start --head") from None
    return ray

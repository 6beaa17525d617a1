"""Progress for people: a bar on a terminal, a line in a pipe, always on stderr."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from nl2x.cli.output import hint

if TYPE_CHECKING:
    from nl2x.lm.weights import Progress


@contextmanager
def fetching() -> Iterator[Callable[[Progress], None]]:
    """Shows how a fetch of weights goes; gives the callback to hand to the fetcher."""
    if not sys.stderr.isatty():
        yield _first_line_only()
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    bars = Bars(*columns, console=Console(stderr=True), transient=True)
    task = bars.add_task("fetching", total=None)

    def report(progress: Progress) -> None:
        bars.start()  # at the first report: mostly nothing has to be fetched, and then nothing is drawn
        label = f"{progress.title} from {progress.source}"
        bars.update(task, description=label, completed=progress.done, total=progress.total)
        if progress.done == progress.total:
            bars.stop()

    try:
        yield report
    finally:
        bars.stop()


@contextmanager
def counting() -> Iterator[Callable[[str, int, int], None]]:
    """Shows how far a long job is; gives the callback (what is being done, how many, of how many)."""
    if not sys.stderr.isatty():
        yield lambda step, done, total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        task = bars.add_task("starting", total=None)
        yield lambda step, done, total: bars.update(task, description=step, completed=done, total=total)


def _first_line_only() -> Callable[[Progress], None]:
    said: list[str] = []

    def report(progress: Progress) -> None:
        if progress.source not in said:
            said.append(progress.source)
            megabytes = progress.total / 1e6
            hint(f"nl2x: fetching {progress.title} ({megabytes:.0f} MB) from {progress.source}")

    return report

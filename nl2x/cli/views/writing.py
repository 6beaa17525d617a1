"""How `nl2x code` is seen: the code as it is written, then whole, what was tried of it, what is left open."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from nl2x import interruption
from nl2x.cli.output import hint, is_terminal, print_json
from nl2x.cli.views.draft import Draft, draws
from nl2x.cli.views.progress import fetching
from nl2x.cli.views.settling import ask, is_example
from nl2x.code.delivery import report
from nl2x.code.delivery.examples import examples, keep_as_example
from nl2x.code.delivery.log import entry, keep
from nl2x.code.delivery.place import Place
from nl2x.code.judging.judging import Candidate
from nl2x.code.session import solve
from nl2x.code.written import Earlier, Listener, Settings, Written
from nl2x.errors import BadInput, CannotHere, Refused
from nl2x.resident import Use


@dataclass(frozen=True)
class Run:
    """One run of the command."""

    words: str
    signature: str | None
    tests: str
    model: str | None
    settings: Settings
    earlier: Earlier | None
    place: Place | None
    worker: Use
    extract: bool
    as_json: bool

    def to_the_end(self, checks: tuple[str, ...]) -> Written:
        """Write, show and log; at a terminal a person may settle what is left open, and keep it."""
        written, given = self._written(checks), checks
        while (answer := self._answer(written, checks)) is not None:
            if isinstance(answer, Written):
                written = answer
                break
            checks = (*checks, answer)
            written = self._written(checks, written)
        with interruption.held():
            number = self._keep(written)
        if written.question and not self.as_json and not written.interrupted:
            options = " or ".join(written.question.options)
            hint(f"{report.question_line(written)} {options}? (say so with --check)")
        if number and checks != given and written.passed and not written.interrupted and is_example():
            self._keep_as_example(number)
        return written

    def _answer(self, written: Written, checks: tuple[str, ...]) -> str | Written | None:
        """A check that a person gave; None where nothing is left to ask, or nobody is there."""
        quiet = self.as_json or self.extract or not is_terminal()
        if quiet or written.interrupted or not written.passed or written.status == "verified":
            return None
        try:
            return ask(written, checks)
        except KeyboardInterrupt:
            interruption.dealt_with()
            return replace(written, interrupted=True)

    def _written(self, checks: tuple[str, ...], before: Written | None = None) -> Written:
        """What comes of it, shown."""
        done: list[Written] = []
        draft = Draft() if draws() and not self.as_json and not self.extract else None
        listener = Listener(draft.text if draft else None, self._progress(draft), done.append)
        known = before.known() if before else ()
        try:
            written = self._solved(checks, known, listener)
        except KeyboardInterrupt:
            if draft and not done and draft.stay():
                hint("interrupted: the best so far, an attempt that isn't finished and wasn't tried")
            if not done:
                raise
            interruption.dealt_with()
            written = replace(done[0], interrupted=True)
        except Refused:
            if draft:
                draft.leave()
            raise
        try:
            with interruption.held():
                self._show(written, draft, before)
        except KeyboardInterrupt:
            interruption.dealt_with()
            written = replace(written, interrupted=True)
        return written

    def _solved(self, checks: tuple[str, ...], known: tuple[Candidate, ...], listener: Listener) -> Written:
        with refusal_as_json(self.as_json, self.model), fetching() as fetch:
            return solve(
                self.words,
                signature=self.signature,
                checks=checks,
                tests=self.tests,
                model=self.model,
                settings=self.settings,
                earlier=self.earlier,
                known=known,
                kept=examples(),
                place=self.place,
                report=fetch,
                worker=self.worker,
                listener=listener,
            )

    def _progress(self, draft: Draft | None) -> Callable[[str], None]:
        if self.extract or self.as_json or not sys.stderr.isatty():
            return lambda line: None
        return draft.progress if draft else lambda line: hint(f"… {line}")

    def _show(self, written: Written, draft: Draft | None, before: Written | None) -> None:
        code = written.chosen.candidate.code
        if self.as_json:
            print_json(report.as_json(written))
        elif before and before.chosen.candidate.code == code:
            if draft:
                draft.leave()
        elif draft:
            draft.settle(code)
        else:
            sys.stdout.write(code)
        sys.stdout.flush()
        if not self.extract and not self.as_json:
            for line in report.in_words(written):
                hint(line)

    def _keep(self, written: Written) -> int:
        """The run's number; 0 where it couldn't be logged."""
        try:
            return keep(written)
        except CannotHere as error:
            # The answer is what was asked for; a log that can't be written must not take it away.
            hint(f"not logged: {error}")
            return 0

    def _keep_as_example(self, number: int) -> None:
        try:
            logged = entry(number)
            hint(f"kept: {keep_as_example(logged[0])}" if logged else "not kept: it isn't in the log")
        except (CannotHere, BadInput) as error:
            hint(f"not kept: {error}")


@contextlib.contextmanager
def refusal_as_json(as_json: bool, model: str | None) -> Iterator[None]:
    """With --json a refusal is the one object, too."""
    try:
        yield
    except Refused as error:
        if as_json:
            print_json(report.nothing(model or "default", 0.0, error.what))
        raise

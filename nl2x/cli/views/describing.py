"""How hints and docstrings for a file are seen: what is put in, where it is known from, what is left out."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from nl2x.cli.output import hint, print_json
from nl2x.cli.views.progress import fetching
from nl2x.cli.views.writing import refusal_as_json
from nl2x.code.delivery.log import keep_described
from nl2x.code.describing.asked import Asked
from nl2x.code.describing.describe import Described
from nl2x.code.describing.report import as_json, in_words
from nl2x.code.describing.seen import File
from nl2x.code.session import describe_file
from nl2x.errors import CannotHere
from nl2x.resident import Use


@dataclass(frozen=True)
class Describing:
    """One run of the command that changes nothing but what is read."""

    words: str
    asked: Asked
    file: File
    model: str | None
    seconds: float
    worker: Use
    extract: bool
    as_json: bool

    def to_the_end(self) -> Described:
        """Describe, show and log."""
        quiet = self.extract or self.as_json or not sys.stderr.isatty()
        with refusal_as_json(self.as_json, self.model), fetching() as fetch:
            described = describe_file(
                self.asked,
                self.file,
                model=self.model,
                seconds=self.seconds,
                progress=(lambda line: None) if quiet else lambda line: hint(f"… {line}"),
                report=fetch,
                worker=self.worker,
            )
        if self.as_json:
            print_json(as_json(described))
        else:
            sys.stdout.write(described.code)
        sys.stdout.flush()
        if not self.extract and not self.as_json:
            for line in in_words(described):
                hint(line)
        if described.names:
            self._keep(described)
        return described

    def _keep(self, described: Described) -> None:
        try:
            keep_described(self.words, described)
        except CannotHere as error:
            hint(f"not logged: {error}")

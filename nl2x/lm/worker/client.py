"""An engine that lets the worker compute, and does it in this process where the worker can't."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from typing import Any

from nl2x.lm.grammar import Grammar
from nl2x.lm.protocol import Completion, Engine, ModelInfo, Prompt, Sampling, one_by_one
from nl2x.lm.worker import wire
from nl2x.lm.worker.start import start
from nl2x.resident import WORKER, Use, messages
from nl2x.resident.start import connect

ANSWERS_WITHIN_S = 2.0
"""A worker that hasn't begun by then works for somebody else."""


class Unavailable(Exception):
    """The worker can't do this request: not there, busy, of another version, or gone in the middle of it."""


class WorkerEngine:
    """A model in the worker. See nl2x.lm.protocol.Engine for what the methods promise.

    `local` opens the same model in this process; it is called when the worker fails, and then serves all that
    follows. Results are the same either way.
    """

    def __init__(self, model: wire.Model, local: Callable[[], Engine], use: Use) -> None:
        self._model, self._open_local, self._use = model, local, use
        self._local: Engine | None = None
        self._info = self._open()

    @property
    def info(self) -> ModelInfo:
        """What is loaded."""
        return self._info

    @property
    def through_worker(self) -> bool:
        """Whether the worker does the work (so far)."""
        return self._local is None

    def generate(
        self,
        prompt: Prompt,
        sampling: Sampling = Sampling(),
        *,
        n: int = 1,
        grammar: Grammar | None = None,
        on_text: Callable[[str], None] | None = None,
    ) -> list[Completion]:
        """`n` completions of one prompt."""
        shown = _Shown(on_text)
        request = {
            "do": "generate",
            "prompt": wire.plain_prompt(prompt),
            "sampling": asdict(sampling),
            "n": n,
            "grammar": None if grammar is None else wire.plain_grammar(grammar),
            "stream": on_text is not None,
        }
        try:
            return [Completion(**data) for data in self._ask(request, shown.take)["completions"]]
        except Unavailable:
            # The same text comes again from its beginning: what was shown of it isn't shown twice.
            again = shown.again if on_text is not None else None
            return self._here().generate(prompt, sampling, n=n, grammar=grammar, on_text=again)

    def generate_each(
        self, prompts: Sequence[Prompt], sampling: Sampling = Sampling(), *, n: int = 1
    ) -> Iterator[tuple[int, list[Completion]]]:
        """`n` completions of each prompt, one prompt after the other."""
        return one_by_one(self, prompts, sampling, n)

    def score(self, prompt: Prompt, continuations: Sequence[str], *, complete: bool = False) -> list[float]:
        """Log-probabilities of the continuations."""
        texts = list(continuations)
        request = {
            "do": "score",
            "prompt": wire.plain_prompt(prompt),
            "texts": texts,
            "complete": complete,
        }
        try:
            return list(self._ask(request)["scores"])
        except Unavailable:
            return self._here().score(prompt, texts, complete=complete)

    def count_tokens(self, text: str) -> int:
        """How many tokens `text` is."""
        try:
            return int(self._ask({"do": "count", "text": text})["count"])
        except Unavailable:
            return self._here().count_tokens(text)

    def close(self) -> None:
        """Free what this process holds; the worker stays."""
        if self._local is not None:
            self._local.close()

    def __enter__(self) -> WorkerEngine:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- the worker, or this process

    def _open(self) -> ModelInfo:
        """Have the model loaded, by a worker that is there or a new one, otherwise here."""
        for attempt in range(2):
            try:
                return ModelInfo(**self._ask({"do": "info"})["info"])
            except Unavailable:
                if attempt or self._use is not Use.START or not start(self._model.memory):
                    break
        return self._here().info

    def _here(self) -> Engine:
        if self._local is None:
            self._local = self._open_local()
        return self._local

    def _ask(self, request: dict[str, Any], on_text: Callable[[str], None] | None = None) -> dict[str, Any]:
        """The worker's answer. Raises Unavailable, or the error for a person that the engine raised there."""
        connection = None if self._local is not None else connect(WORKER, ANSWERS_WITHIN_S)
        if connection is None:
            raise Unavailable
        whole = {**request, "stamp": wire.stamp(), "model": asdict(self._model)}
        with connection:
            try:
                messages.send(connection, whole)
                for message in _messages(connection):
                    if "text" in message and on_text is not None:
                        on_text(message["text"])
            except (OSError, EOFError, messages.Broken):
                raise Unavailable from None
        if "error" in message:
            raise wire.to_error(message["error"])
        if "left" in message or "fault" in message:
            raise Unavailable
        return message


def _messages(connection: Any) -> Iterator[dict[str, Any]]:
    """The messages of one answer, up to its last."""
    first = messages.receive(connection)
    yield first
    if not first.get("begun"):
        return
    connection.settimeout(None)  # it works; a worker that dies closes its end
    while True:
        message = messages.receive(connection)
        yield message
        if "text" not in message:
            return


class _Shown:
    """What was shown of a streamed text."""

    def __init__(self, show: Callable[[str], None] | None) -> None:
        self._show, self._length, self._seen = show, 0, 0

    def take(self, text: str) -> None:
        """Show a piece, and count it."""
        self._length += len(text)
        if self._show is not None:
            self._show(text)

    def again(self, text: str) -> None:
        """Show what goes beyond that, of the same text from its beginning."""
        new = text[max(0, self._length - self._seen) :]
        self._seen += len(text)
        if new and self._show is not None:
            self._show(new)

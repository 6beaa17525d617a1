"""The worker's own process: one model, one request at a time.

One thread does everything: the engine isn't thread-safe, and llama.cpp keeps a pool of threads for each that
calls it. A connection is one request. Who has to wait longer than a moment doesn't: a command that isn't
answered at once does its work itself.
"""

from __future__ import annotations

import contextlib
import gc
import os
import select
import signal
import socket
import time
from dataclasses import asdict
from typing import Any, NoReturn

from nl2x.errors import Nl2xError
from nl2x.lm.worker import wire
from nl2x.lm.worker.wire import Model
from nl2x.resident import messages
from nl2x.resident.place import is_own_user
from nl2x.resident.use import resident_bytes

LOOKS_S = 5.0
"""How often an idle worker looks whether its time or the machine's memory is over."""
SPARE = 400_000_000
"""An idle worker leaves when fewer bytes of memory than this are free."""
_ALWAYS = {"stamp", "model"}
_NEEDED = {
    "leave": set[str](),
    "info": _ALWAYS,
    "count": {*_ALWAYS, "text"},
    "score": {*_ALWAYS, "prompt", "texts", "complete"},
    "generate": {*_ALWAYS, "prompt", "sampling", "n", "grammar", "stream"},
}
"""What each request must hold, beside `state`, which needs nothing."""
_PATIENCE_S = 10.0
"""For a client that stops reading or writing in the middle of a message."""


class Gone(Exception):
    """The client of this request is no longer there."""


class Leave(Exception):
    """The worker's time is over."""


class Worker:
    """Answers requests on `listener` until it has been idle for `idle_s` seconds."""

    def __init__(self, listener: socket.socket, idle_s: float) -> None:
        self._listener, self._idle_s = listener, idle_s
        self._stamp = wire.stamp()
        self._engine: Any = None
        self._model: Model | None = None
        self._since = time.monotonic()
        self._client: socket.socket | None = None
        self._told_to_leave = False

    def run(self) -> None:
        """Work until it is time to leave."""
        signal.signal(signal.SIGTERM, self._on_signal)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        with contextlib.suppress(Leave):
            while self._stays():
                wait = min(LOOKS_S, max(0.05, self._since + self._idle_s - time.monotonic()))
                if select.select([self._listener], [], [], wait)[0]:
                    self._serve_next()
        self._close()

    def _stays(self) -> bool:
        from nl2x.lm.weights.memory import free_memory

        free = free_memory()
        short = self._engine is not None and free is not None and free < SPARE
        return not (short or self._told_to_leave) and time.monotonic() - self._since < self._idle_s

    def _serve_next(self) -> None:
        client, _ = self._listener.accept()
        with client:
            client.settimeout(_PATIENCE_S)
            # Whoever leaves in the middle of a request takes nothing with them.
            with contextlib.suppress(Gone, OSError, EOFError, messages.Broken):
                if is_own_user(client):
                    self._client = client
                    self._serve(client, messages.receive(client))
        self._client = None
        gc.collect()

    def _serve(self, client: socket.socket, request: dict[str, Any]) -> None:
        what = request.get("do")
        if what == "state":
            messages.send(client, self._state())
            return
        if what not in _NEEDED or not _NEEDED[what] <= request.keys():
            raise messages.Broken(f"no such request: {what}")
        if what == "leave" or request["stamp"] != self._stamp:
            self._listener.close()  # first: whoever hears it may start another
            messages.send(client, {"left": True})
            raise Leave
        messages.send(client, {"begun": True})
        try:
            messages.send(client, self._answer(request))
        except Nl2xError as error:
            messages.send(client, {"error": wire.plain_error(error)})
        except MemoryError:
            messages.send(client, {"fault": "out of memory"})
            raise Leave from None
        finally:
            self._since = time.monotonic()

    def _answer(self, request: dict[str, Any]) -> dict[str, Any]:
        self._hold(Model(**request["model"]))
        match request["do"]:
            case "info":
                return {"info": asdict(self._engine.info)}
            case "count":
                return {"count": self._engine.count_tokens(request["text"])}
            case "score":
                prompt = wire.to_prompt(request["prompt"])
                scores = self._engine.score(prompt, request["texts"], complete=request["complete"])
                return {"scores": scores}
            case _:
                return {"completions": self._generate(request)}

    def _generate(self, request: dict[str, Any]) -> list[dict[str, Any]]:
        grammar = request["grammar"]
        done = self._engine.generate(
            wire.to_prompt(request["prompt"]),
            wire.to_sampling(request["sampling"]),
            n=request["n"],
            grammar=None if grammar is None else wire.to_grammar(grammar),
            on_text=self._say if request["stream"] else None,
        )
        return [asdict(completion) for completion in done]

    def _say(self, text: str) -> None:
        assert self._client is not None
        messages.send(self._client, {"text": text})

    def _hold(self, model: Model) -> None:
        """Let exactly this model be loaded."""
        if self._engine is not None and self._model == model:
            return
        self._close()
        from nl2x.lm.llama import LlamaEngine
        from nl2x.lm.llama_model import Settings
        from nl2x.lm.weights import require_memory

        require_memory(model.memory, model.name or model.path, advice="use --model light")
        settings = Settings(**model.settings)
        engine = LlamaEngine(model.path, settings, name=model.name, checksum=model.checksum)
        engine.between_passes(self._look_at_client)
        self._engine, self._model = engine, model

    def _look_at_client(self) -> None:
        """Raise Gone if the client has closed its end: nobody waits for what is being computed."""
        assert self._client is not None
        if select.select([self._client], [], [], 0)[0] and not self._client.recv(1, socket.MSG_PEEK):
            raise Gone

    def _state(self) -> dict[str, Any]:
        return {
            "process": os.getpid(),
            "model": "" if self._model is None else self._model.name or self._model.path,
            "bytes": resident_bytes(),
            "idle_s": time.monotonic() - self._since,
            "leaves_after_s": self._idle_s,
        }

    def _close(self) -> None:
        if self._engine is not None:
            self._engine.close()
        self._engine, self._model = None, None

    def _on_signal(self, number: int, frame: object) -> NoReturn:
        self._told_to_leave = True  # where the exception can't get through: in a callback from C
        raise Leave

"""The process that holds untrusted code: loads it, answers calls with plain data, and is believed in nothing.

Its word is only ever a value, an exception or a claim of failure. It never learns what was expected.
"""

from __future__ import annotations

import atexit
import builtins
import io
import itertools
import os
import select
import socket
import sys
import threading
import traceback
import types
from typing import Any

from sandbox import frames, plain

MODULE = "solution"  # the name under which the code is loaded, and tests may import it
MESSAGE_CHARACTERS = 2000
BATCH = 64


class Captured(io.StringIO):
    """What the code prints, up to a limit; beyond it the run is over."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.limit = limit

    def write(self, text: str) -> int:
        """Keep `text`, or end the process with a claim that it printed too much."""
        if self.tell() + len(text) > self.limit:
            raise OutputLimit("more output than the limit")
        return super().write(text)

    def take(self) -> str:
        """What was printed since the last time."""
        text = self.getvalue()
        self.seek(0)
        self.truncate()
        return text


class OutputLimit(BaseException):
    """Raised inside the code that prints too much."""


class Server:
    """Answers requests about one loaded program over one or two sockets."""

    def __init__(self, talk: socket.socket, link: socket.socket) -> None:
        self.talk, self.link = talk, link
        self.names: dict[str, Any] = {}
        self.objects: list[Any] = []  # what was handed out as a reference, by number
        self.output = Captured(1 << 20)
        self.depth, self.reply_bytes = plain.MAX_DEPTH, 1 << 22

    def serve(self) -> int:
        """Answer until the other side hangs up."""
        waiting = [self.talk, self.link]
        while True:
            ready, _, _ = select.select(waiting, [], [])
            for connection in ready:
                request = frames.receive(connection)
                if request is not None:
                    frames.send(connection, self.answer(plain.loads(request), connection))
                elif connection is self.talk:
                    return 0
                else:
                    waiting.remove(connection)

    def answer(self, request: list[Any], connection: socket.socket) -> bytes:
        """One request's answer, as bytes within the limits."""
        operation, token, *rest = request
        try:
            answer = [token, *_OPERATIONS[operation](self, connection, *rest), self.output.take()]
        except plain.Unencodable as problem:
            answer = [token, "broke", "reply", str(problem)]
        except BaseException as error:  # noqa: BLE001 - whatever untrusted code raises is its answer
            answer = [token, *describe(error), self.output.take()]
        body = plain.dumps(answer)
        if len(body) > self.reply_bytes:
            body = plain.dumps([token, "broke", "reply", "a reply larger than the limit"])
        return body

    def load(self, connection: socket.socket, settings: dict[str, Any]) -> list[Any]:
        """Run the program's top level; answer with the names it defines."""
        self.depth, self.reply_bytes = settings["depth"], settings["reply_bytes"]
        self.output.limit = settings["output_bytes"]
        write_files(settings["files"])
        main = settings["as_main"]
        if not main:
            sys.stdout = self.output
        module = types.ModuleType("__main__" if main else MODULE)
        module.__dict__["__builtins__"] = builtins
        sys.modules[module.__name__] = module
        self.names = module.__dict__
        code = compile(settings["code"], f"<{MODULE}>", "exec", dont_inherit=True)
        if main:
            return self._script(code, settings["arguments"])
        exec(code, self.names)
        return ["loaded", _kinds(self.names)]

    def _script(self, code: types.CodeType, arguments: list[str]) -> list[Any]:
        """Run a whole program as Python would, to its end."""
        sys.argv = [f"{MODULE}.py", *arguments]
        sys.stdin = open(0, encoding="utf-8", errors="surrogateescape", closefd=False)  # noqa: SIM115
        sys.stdout = open(1, "w", encoding="utf-8", errors="backslashreplace", closefd=False)  # noqa: SIM115
        sys.stderr = open(2, "w", 1, encoding="utf-8", errors="backslashreplace", closefd=False)  # noqa: SIM115
        try:
            exec(code, self.names)
        except SystemExit as leaving:
            if leaving.code not in (None, 0):
                raise
        finally:
            getattr(threading, "_shutdown", bool)()
            getattr(atexit, "_run_exitfuncs", bool)()
            sys.stdout.flush()
        return ["loaded", {}]

    def call(
        self, connection: socket.socket, target: Any, arguments: Any, keywords: Any, after: str
    ) -> list[Any]:
        """Call a function by its name, or an object that was handed out, and encode what comes back."""

        def read(tag: str, body: Any) -> Any:
            return self._reference(tag, body, connection)

        positional = plain.from_tree(arguments, self.depth, read)
        named = plain.from_tree(keywords, self.depth, read)
        function = self._target(target)
        value = function(*positional, **named)
        changed: list[Any] = [None, None]
        if after == "always" or (after == "none" and value is None):
            changed = [self._lenient(positional), self._lenient(named)]
        return ["returned", self._tree(value), *changed]

    def look(self, connection: socket.socket, operation: str, target: Any, *rest: Any) -> list[Any]:
        """An operation on an object that was handed out; see `stub.Remote`."""
        place = self._target(target)

        def read(tag: str, body: Any) -> Any:
            return self._reference(tag, body, connection)

        values = [plain.from_tree(item, self.depth, read) for item in rest]
        return ["returned", self._tree(_LOOKS[operation](place, *values)), None, None]

    def _tree(self, value: Any) -> Any:
        return plain.to_tree(value, self.depth, self._hand_out)

    def _lenient(self, value: Any) -> Any:
        return plain.to_tree(value, self.depth, self._hand_out)

    def _hand_out(self, value: Any) -> Any:
        """Not plain data: stays here, and is known outside by a number, its type's name and its text."""
        self.objects.append(value)
        kind = type(value)
        exceptions = isinstance(value, type) and issubclass(value, BaseException)
        bases = [base.__name__ for base in value.__mro__[1:]] if exceptions else []
        return {
            "ref": [len(self.objects) - 1, str(kind.__name__)[:100], _text(value), callable(value), bases]
        }

    def _target(self, target: Any) -> Any:
        if isinstance(target, int):
            return self.objects[target]
        if target not in self.names:
            raise NameError(f"name {target!r} is not defined")
        return self.names[target]

    def _reference(self, tag: str, body: Any, connection: socket.socket) -> Any:
        if tag == "ref":
            return self.objects[body]
        if tag == "name":
            return self.names[body]
        if tag == "callback":
            return Callback(self, connection, body)
        raise plain.Garbled(f"unknown type {tag[:20]!r}")


class Callback:
    """A function of the tests' side, as an argument: calling it asks back, with plain data."""

    def __init__(self, server: Server, connection: socket.socket, number: int) -> None:
        self._server, self._connection, self._number = server, connection, number

    def __call__(self, *arguments: Any) -> Any:
        """Call across, and give back the plain answer or raise what was raised there."""
        server = self._server
        tree = [server._tree(item) for item in arguments]
        frames.send(self._connection, plain.dumps(["callback", self._number, tree]))
        while len(answer := self._hear()) > 2:  # meanwhile, the function there calls something here
            frames.send(self._connection, server.answer(answer, self._connection))
        kind, body = answer
        if kind == "returned":
            return plain.from_tree(body, server.depth, lambda t, b: server._reference(t, b, self._connection))
        raise getattr(builtins, body, RuntimeError)("raised by a function of the tests")

    def _hear(self) -> list[Any]:
        message = frames.receive(self._connection)
        if message is None:
            os._exit(0)
        return list(plain.loads(message))


def describe(error: BaseException) -> list[Any]:
    """An exception as plain words: its name, its bases' names, message, line in the code, errno."""
    kind = type(error)
    line = 0
    for frame, number in traceback.walk_tb(error.__traceback__):
        if frame.f_code.co_filename == f"<{MODULE}>":
            line = number
    if isinstance(error, SyntaxError) and error.filename == f"<{MODULE}>":
        line = error.lineno or 0
    number = error.errno if isinstance(error, OSError) and isinstance(error.errno, int) else 0
    bases = [str(base.__name__)[:100] for base in kind.__mro__[1:-1]][:10]
    return ["raised", str(kind.__name__)[:100], bases, _text(error), line, number]


def write_files(files: dict[str, Any]) -> None:
    """Put the run's files into its scratch directory, which is the current one."""
    for name, content in files.items():
        directory = os.path.dirname(name)
        if directory:
            os.makedirs(directory, exist_ok=True)
        with open(name, "wb") as place:
            place.write(plain.from_tree(content))


def _text(value: Any) -> str:
    """`str(value)` shortened; whatever its own code does."""
    try:
        return str(str(value))[:MESSAGE_CHARACTERS]
    except BaseException as error:  # noqa: BLE001 - untrusted __str__
        return f"<{type(error).__name__} in its own __str__>"


def _kinds(names: dict[str, Any]) -> dict[str, Any]:
    """What each public global is, for the tests' side: a module, something to call, an exception, a value."""
    kinds: dict[str, Any] = {}
    for name, value in list(names.items()):
        if not isinstance(name, str) or name.startswith("__"):
            continue
        if isinstance(value, types.ModuleType):
            kinds[name] = ["module", str(value.__name__)]
        elif isinstance(value, type) and issubclass(value, BaseException):
            kinds[name] = ["exception", [str(base.__name__) for base in value.__mro__[1:-1]]]
        elif isinstance(value, type):
            kinds[name] = ["class", []]
        elif callable(value):
            kinds[name] = ["function", []]
        else:
            kinds[name] = ["value", []]
    return kinds


def _advance(iterator: Any) -> list[Any]:
    """The next item, if there is one, and whether there was."""
    items = list(itertools.islice(iterator, 1))
    return [items, bool(items)]


def _batch(iterator: Any) -> list[Any]:
    """The next few items, and whether there may be more."""
    items: list[Any] = []
    for item in iterator:
        items.append(item)
        if len(items) == BATCH:
            return [items, True]
    return [items, False]


def _attribute(place: Any, name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    return getattr(place, name)


_LOOKS: dict[str, Any] = {
    "value": lambda place: place,
    "attribute": _attribute,
    "set": lambda place, name, value: setattr(place, name, value),
    "item": lambda place, key: place[key],
    "set_item": lambda place, key, value: place.__setitem__(key, value),
    "length": len,
    "truth": bool,
    "text": str,
    "representation": repr,
    "iterate": iter,
    "next": _batch,
    "advance": _advance,
    "enter": lambda place: place.__enter__(),
    "exit": lambda place: place.__exit__(None, None, None),
    "equal": lambda place, other: bool(place == other),
    "less": lambda place, other: bool(place < other),
    "add": lambda place, other: place + other,
    "subtract": lambda place, other: place - other,
    "multiply": lambda place, other: place * other,
    "is_instance": lambda place, kind: isinstance(place, kind),
}
_OPERATIONS: dict[str, Any] = {"load": Server.load, "call": Server.call, "look": Server.look}


def live(talk: socket.socket, link: socket.socket) -> int:
    """Serve until the parent hangs up."""
    return Server(talk, link).serve()

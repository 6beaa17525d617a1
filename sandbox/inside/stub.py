"""The tests' side of the wall: stand-ins for the candidate's functions and objects, which call across.

What crosses is plain data. An object that isn't plain stays on the other side and is a `Remote` here. A
Remote never compares with, adds to or contains plain data: that would tell the untrusted side what was
expected, and let it answer "equal".
"""

from __future__ import annotations

import builtins
import secrets
import socket
import sys
import threading
import types
from collections.abc import Callable, Iterator, MutableMapping, MutableSequence, MutableSet
from typing import Any

from sandbox import frames, plain

_TEST_FRAMEWORKS = ("unittest", "doctest", "pytest", "_pytest", "bdb", "pdb")
# Loops, event loops and frameworks take these for an end or an order to stop: a candidate that raises one
# would cut the tests short. They arrive as a RuntimeError of the same name.
_STOPPING = ("StopIteration", "StopAsyncIteration", "GeneratorExit", "KeyboardInterrupt", "CancelledError")
# Functions that reach into the tests' own process.
_REACHING = (
    eval, exec, compile, open, globals, locals, vars, getattr, setattr, delattr, input, breakpoint,
    __import__,
)  # fmt: skip


class Gone(BaseException):
    """The candidate's process ended, or broke a limit, in the middle of a test."""


class Candidate:
    """The connection to the process that holds the untrusted code."""

    def __init__(self, link: socket.socket, reply_bytes: int, depth: int) -> None:
        self.link, self.reply_bytes, self.depth = link, reply_bytes, depth
        self.names: dict[str, Any] = {}
        self.calls = 0
        self.breach = ""
        self._exceptions: dict[str, type[BaseException]] = {}
        self._callbacks: list[Callable[..., Any]] = []
        self._turn = threading.RLock()  # tests may call from several threads, and from a callback

    def call(self, target: str | int, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        """Call across. A None comes back with what the call did to its arguments, as sort() would."""
        self.calls += 1
        tree, named = self._tree(list(arguments)), self._tree(keywords)
        value, positional, changed = self._ask("call", target, tree, named, "none")
        if value is None and positional is not None:
            _write_back(list(arguments), positional)
            _write_back(list(keywords.values()), list(changed.values()))
        return value

    def look(self, operation: str, number: int, *rest: Any) -> Any:
        """Another operation on an object over there."""
        return self._ask("look", operation, number, *[self._tree(item) for item in rest])[0]

    def _ask(self, *request: Any) -> tuple[Any, Any, Any]:
        operation, *rest = request
        token = secrets.token_hex(8)
        try:
            with self._turn:
                frames.send(self.link, plain.dumps([operation, token, *rest]))
                answer = self._receive(token)
            return self._read(answer)
        except (OSError, plain.Garbled, ValueError) as error:
            if isinstance(error, plain.Unencodable) or isinstance(error.__cause__, Exception):
                raise
            self.breach = self.breach or "reply"
            raise Gone(f"the candidate's answer was unusable: {error}") from None

    def _receive(self, token: str) -> list[Any]:
        while True:
            body = frames.receive(self.link, self.reply_bytes + 4096)
            if body is None:
                self.breach = "ended"
                raise Gone("the candidate's process ended during the call")
            answer = plain.loads(body)
            if type(answer) is not list or len(answer) < 2:
                raise plain.Garbled("not an answer")
            if answer[0] == "callback" and len(answer) == 3:
                frames.send(self.link, self._call_back(answer[1], answer[2]))
                continue
            if answer[0] != token:
                raise plain.Garbled("an answer that nobody asked for")
            return answer

    def _read(self, answer: list[Any]) -> tuple[Any, Any, Any]:
        kind = answer[1]
        if kind == "broke":
            self.breach = str(answer[2])
            raise Gone(str(answer[3])[:200])
        if not isinstance(answer[-1], str):
            raise plain.Garbled("not an answer")
        if answer[-1]:
            sys.stdout.write(answer[-1])
        if kind == "returned" and len(answer) == 6:
            value, positional, named = (plain.from_tree(t, self.depth, self._reference) for t in answer[2:5])
            return value, positional, named
        if kind == "raised" and len(answer) == 8:
            raise self._exception(str(answer[2]), answer[3], str(answer[4])) from _Remotely()
        raise plain.Garbled("not an answer")

    def _exception(self, name: str, bases: Any, message: str) -> BaseException:
        kind = self._exception_type(name, [str(base) for base in bases])
        error = kind.__new__(kind, message)
        error.args = (message,)
        return error

    def _exception_type(self, name: str, bases: list[str]) -> type[BaseException]:
        """The exception known here by that name: a built-in or library one, or a double of the candidate's.

        Never one of a test framework's: a candidate that raises SkipTest would skip its own tests.
        """
        known = self._exceptions.get(name)
        if known is None and name not in _STOPPING:
            known = getattr(builtins, name, None) or _library_exception(name)
        if isinstance(known, type) and issubclass(known, BaseException):
            return known
        parent = self._exception_type(bases[0], bases[1:]) if bases else Exception
        if name in _STOPPING:
            parent = RuntimeError
        self._exceptions[name] = type(name, (parent,), {})
        return self._exceptions[name]

    def _tree(self, value: Any) -> Any:
        return plain.to_tree(value, self.depth, self._hand_over)

    def _hand_over(self, value: Any) -> Any:
        if isinstance(value, Remote):
            return {"ref": value._number}
        if isinstance(value, Stub):
            return {"name": value._name}
        if isinstance(value, type) and value in self._exceptions.values():
            return {"name": value.__name__}
        if callable(value) and value not in _REACHING:
            self._callbacks.append(value)
            return {"callback": len(self._callbacks) - 1}
        raise plain.Unencodable(f"a {type(value).__name__} of the tests can't be handed to the candidate")

    def _call_back(self, number: Any, tree: Any) -> bytes:
        arguments = plain.from_tree(tree, self.depth, self._reference)
        if type(number) is not int or not 0 <= number < len(self._callbacks):
            raise plain.Garbled("a callback that was never handed over")
        try:
            value = self._callbacks[number](*arguments)
        except Exception as error:  # noqa: BLE001 - a function of the tests may raise anything
            return plain.dumps(["raised", type(error).__name__])
        return plain.dumps(["returned", self._tree(value)])

    def _reference(self, tag: str, body: Any) -> Any:
        if tag != "ref" or type(body) is not list or len(body) != 5 or type(body[0]) is not int:
            raise plain.Garbled("unknown type")
        number, kind, text, can_call, bases = body
        if bases and type(bases) is list:
            return self._exception_type(text.rsplit(".", 1)[-1].rstrip("'>"), [str(base) for base in bases])
        return (RemoteCallable if can_call else Remote)(self, number, str(kind), str(text))

    def stub(self, name: str) -> Any:
        """The stand-in for a global of the candidate's."""
        kind, detail = self.names.get(name, ["function", []])
        if kind == "module" and detail.split(".")[0] in sys.stdlib_module_names:
            return __import__(detail)
        if kind == "exception":
            return self._exception_type(name, [str(base) for base in detail])
        if kind == "value":
            return self.call_value(name)
        return Stub(self, name)

    def call_value(self, name: str) -> Any:
        """The present value of a plain global over there."""
        return self.look("value", name)  # type: ignore[arg-type]


class _Remotely(Exception):
    """Marks an exception as raised on the other side."""


def _library_exception(name: str) -> type[BaseException] | None:
    """An exception class of that name in a standard module that is loaded here anyway."""
    for module_name, module in list(sys.modules.items()):
        top = module_name.split(".")[0]
        if top not in sys.stdlib_module_names or top in _TEST_FRAMEWORKS:
            continue
        found = getattr(module, name, None)
        if isinstance(found, type) and issubclass(found, BaseException):
            return found
    return None


def _write_back(places: list[Any], values: list[Any]) -> None:
    for place, value in zip(places, values, strict=True):
        if type(place) is not type(value):
            continue
        if isinstance(place, MutableSequence):
            place[:] = value
        elif isinstance(place, MutableMapping | MutableSet):
            place.clear()
            place.update(value) if isinstance(place, MutableMapping) else [place.add(item) for item in value]


class Stub:
    """A function or class of the candidate's."""

    def __init__(self, candidate: Candidate, name: str) -> None:
        self._candidate, self._name = candidate, name
        self.__name__ = self.__qualname__ = name

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        """Call across."""
        return self._candidate.call(self._name, arguments, keywords)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self._candidate.look("attribute", self._name, name)  # type: ignore[arg-type]

    def __instancecheck__(self, thing: Any) -> bool:
        return isinstance(thing, Remote) and bool(thing._look("is_instance", self))


class Remote:
    """An object of the candidate's that isn't plain data."""

    def __init__(self, candidate: Candidate, number: int, kind: str, text: str) -> None:
        self._candidate, self._number, self._kind, self._text = candidate, number, kind, text

    def _look(self, operation: str, *rest: Any) -> Any:
        return self._candidate.look(operation, self._number, *rest)

    def _with(self, operation: str, other: Any) -> Any:
        return self._look(operation, other) if isinstance(other, Remote) else NotImplemented

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return self._look("attribute", name)

    def __setattr__(self, name: str, value: Any) -> None:
        if name.startswith("_"):
            object.__setattr__(self, name, value)
        else:
            self._look("set", name, value)

    def __getitem__(self, key: Any) -> Any:
        return self._look("item", key)

    def __setitem__(self, key: Any, value: Any) -> None:
        self._look("set_item", key, value)

    def __len__(self) -> int:
        return int(self._look("length"))

    def __bool__(self) -> bool:
        return self._look("truth") is True

    def __str__(self) -> str:
        return str(self._look("text"))

    def __repr__(self) -> str:
        return str(self._look("representation"))

    def __iter__(self) -> Iterator[Any]:
        source = self._look("iterate")
        if not isinstance(source, Remote):
            raise TypeError(f"a {self._kind} that can't be iterated")
        more = True
        while more:
            items, more = source._look("next")
            yield from items

    def __next__(self) -> Any:
        items, _ = self._look("advance")
        if not items:
            raise StopIteration
        return items[0]

    def __enter__(self) -> Any:
        return self._look("enter")

    def __exit__(self, *problem: object) -> None:
        self._look("exit")

    def __hash__(self) -> int:
        return self._number

    def __eq__(self, other: object) -> Any:
        return self._with("equal", other)

    def __lt__(self, other: object) -> Any:
        return self._with("less", other)

    def __add__(self, other: object) -> Any:
        return self._with("add", other)

    def __sub__(self, other: object) -> Any:
        return self._with("subtract", other)

    def __mul__(self, other: object) -> Any:
        return self._with("multiply", other)


class RemoteCallable(Remote):
    """A function, method or class that the candidate handed out."""

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        """Call across."""
        return self._candidate.call(self._number, arguments, keywords)


def module_of(candidate: Candidate, name: str, bound: set[str]) -> types.ModuleType:
    """A module under whose name tests may import the candidate's functions.

    A star import doesn't bring the names in `bound` nor built-in ones: the code would replace the tests' own
    tools.
    """
    module = types.ModuleType(name)
    module.__dict__["__getattr__"] = lambda attribute: _attribute(candidate, attribute, bound)
    return module


def _attribute(candidate: Candidate, name: str, bound: set[str]) -> Any:
    if name == "__all__":
        hidden = bound | set(dir(builtins))
        return [known for known in candidate.names if not known.startswith("_") and known not in hidden]
    if name not in candidate.names:
        raise AttributeError(f"the code defines no {name!r}")
    return candidate.stub(name)

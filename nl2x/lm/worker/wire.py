"""What a command and the worker say to each other, as plain data (nl2x.resident.messages carries it)."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from nl2x import __version__
from nl2x.errors import BadInput, CannotHere, Nl2xError, Refused
from nl2x.lm import libraries
from nl2x.lm.grammar import Characters, Choice, Grammar, Repeat, Text
from nl2x.lm.grammar import Sequence as InOrder
from nl2x.lm.protocol import Prompt, Sampling
from nl2x.places import cache_dir
from nl2x.resident.messages import Broken


@dataclass(frozen=True)
class Model:
    """Which model a request is for, so that the worker loads the same as the command itself would."""

    path: str
    version: Sequence[int]
    """Size in bytes and time of change in nanoseconds: another file under the same name is another model."""
    name: str
    checksum: str
    memory: int
    """Bytes that must be free to load it."""
    settings: Mapping[str, Any]


def stamp() -> str:
    """Changes with whatever makes a running worker another one than a new one would be: this package's
    version and files, and the environment that engines read."""
    room = Path(__file__).parent.parent
    files = sorted((str(f), f.stat().st_size, f.stat().st_mtime_ns) for f in room.rglob("*.py"))
    surroundings = (libraries.chosen(), os.environ.get("NL2X_KEEP_STATES", ""), str(cache_dir()))
    whole = repr((__version__, files, surroundings, sorted(os.sched_getaffinity(0))))
    return hashlib.sha256(whole.encode()).hexdigest()[:16]


# --- the protocol's dataclasses as plain data; JSON keeps floats exactly, and every string


def plain_prompt(prompt: Prompt) -> dict[str, Any]:
    """A prompt as plain data."""
    return asdict(prompt)


def to_prompt(data: Mapping[str, Any]) -> Prompt:
    """The prompt again."""
    turns = tuple((user, assistant) for user, assistant in data["turns"])
    return Prompt(data["user"], data["system"], turns, data["opening"])


def to_sampling(data: Mapping[str, Any]) -> Sampling:
    """A sampling from its plain data (`dataclasses.asdict`)."""
    return Sampling(**{**data, "stop": tuple(data["stop"])})


def plain_grammar(grammar: Grammar) -> list[Any]:
    """A grammar as nested lists."""
    match grammar:
        case Text(text):
            return ["text", text]
        case Choice(options):
            return ["choice", [plain_grammar(option) for option in options]]
        case InOrder(parts):
            return ["order", [plain_grammar(part) for part in parts]]
        case Repeat(part, least, most):
            return ["repeat", plain_grammar(part), least, most]
        case Characters(ranges):
            return ["characters", ranges]


def to_grammar(data: Sequence[Any]) -> Grammar:
    """The grammar again."""
    kind, value = data[0], data[1]
    match kind:
        case "text":
            return Text(value)
        case "choice":
            return Choice(tuple(to_grammar(option) for option in value))
        case "order":
            return InOrder(tuple(to_grammar(part) for part in value))
        case "repeat":
            return Repeat(to_grammar(value), data[2], data[3])
        case "characters":
            return Characters(value)
    raise Broken(f"no such grammar: {kind}")


_ERRORS: dict[str, type[Nl2xError]] = {kind.__name__: kind for kind in (BadInput, CannotHere, Refused)}


def plain_error(error: Nl2xError) -> dict[str, str]:
    """An error meant for a person, as plain data."""
    return {"kind": type(error).__name__, "what": error.what, "where": error.where, "todo": error.todo}


def to_error(data: Mapping[str, str]) -> Nl2xError:
    """The error again."""
    kind = _ERRORS.get(data["kind"], CannotHere)
    return kind(data["what"], where=data["where"], todo=data["todo"])

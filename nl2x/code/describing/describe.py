"""A file with the type hints or docstrings that were asked for, and what is known of them."""

from __future__ import annotations

import ast
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from nl2x.code.describing.asked import Asked
from nl2x.code.describing.docstrings import Docstrings, docstrings_for
from nl2x.code.describing.hints import hints_for
from nl2x.code.describing.places import Place
from nl2x.code.describing.putting import (
    only_docstrings_differ,
    only_hints_differ,
    with_docstrings,
    with_hints,
)
from nl2x.code.describing.seen import File, Seen, seen
from nl2x.errors import BadInput, Refused
from nl2x.lm.protocol import Engine
from sandbox import Sandbox

NO_MODEL = "none: what was seen"


@dataclass
class Described:
    """The file as it would be, what was put in, what was tried, and what was left out, in words."""

    text: str
    code: str = ""
    """The functions and classes that were changed, as they would stand."""
    put_in: list[str] = field(default_factory=list)
    held: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    untried: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    model: str = NO_MODEL
    seconds: float = 0.0

    @property
    def status(self) -> str:
        """Verified: everything that was asked for is known, put in, and was tried."""
        return "unverified" if self.left_out or self.untried else "verified"


def describe(
    asked: Asked,
    file: File,
    box: Sandbox,
    open_engine: Callable[[], Engine],
    *,
    seconds: float,
    progress: Callable[[str], None] = lambda line: None,
) -> Described:
    """What is asked for, put into the file. Refused where more than that would change, BadInput where nothing
    is known that could be put in."""
    started = time.monotonic()
    if not file.text.strip():
        raise BadInput("there is nothing in it to describe", where=file.name)
    done = Described(file.text)
    places = [p for p in file.places() if _is_meant(p, asked)]
    if asked.hints:
        progress("running what calls it")
        _hints(asked, file, box, places, done)
    if asked.docstrings:
        found = docstrings_for(asked, File(file.name, done.text, file.tests, file.checks), box, open_engine,
                               seconds=seconds, progress=progress)  # fmt: skip
        _docstrings(found, done)
    if asked.hints and not done.names and done.left_out:
        raise BadInput(
            f"nothing of this is known: {'; '.join(done.left_out[:3])}",
            where=file.name,
            todo=f"show a call: --check '{_call(places)} == …'",
        )
    done.code = _changed(file.text, done.text)
    done.seconds = time.monotonic() - started
    return done


def _is_meant(place: Place, asked: Asked) -> bool:
    return not asked.names or place.name in asked.names or (bool(place.owner) and place.owner in asked.names)


def _call(places: list[Place]) -> str:
    return f"{places[0].name}(…)" if places and not places[0].owner else "f(…)"


def _hints(asked: Asked, file: File, box: Sandbox, places: list[Place], done: Described) -> None:
    found = hints_for(file, box, places, parameters=asked.parameters, results=asked.results)
    after = with_hints(file.text, found)
    if not only_hints_differ(file.text, after):
        raise Refused("more than type hints would change, so it was left as it was", where=file.name)
    hinted = [h for h in found if h]
    if hinted:
        said = _as_before(file, File(file.name, after, file.tests, file.checks), box)
        (done.held if said.startswith("everything") else done.untried).append(said)
    done.text = after
    done.put_in += [h.line() for h in hinted]
    done.names += [h.place.name for h in hinted]
    for hints in found:
        done.left_out += [
            f"{hints.place.name}: {why}" if name == "all" else f"{name} of {hints.place.name}: {why}"
            for name, why in hints.left_out.items()
        ]


def _as_before(file: File, changed: File, box: Sandbox) -> str:
    """That the calls of the file give what they gave. Refused where they don't."""
    before, after = seen(file, box), seen(changed, box)
    if before.digest is None or after.digest is None:
        return "that it runs as before: what calls it didn't come to an end"
    if not before.digest:
        return "that it runs as before: nothing that could be run calls it"
    if before.digest != after.digest or _errors(before) != _errors(after):
        if seen(file, box).digest != before.digest:
            return "that it gives the same as before: it gives something else each time"
        raise Refused(
            "with the hints it gives something else than before, so it was left as it was", where=file.name
        )
    calls = sum(len(w) for w in before.types.values())
    return f"everything that calls its functions gives the same as before ({calls} values compared)"


def _errors(found: Seen) -> list[tuple[int, str | int]]:
    return sorted(found.types, key=repr)


def _docstrings(found: Docstrings, done: Described) -> None:
    after = with_docstrings(done.text, found.classes, found.functions)
    if not only_docstrings_differ(done.text, after):
        raise Refused("more than docstrings would change, so it was left as it was")
    if found.failed and not done.names and not found.names:
        raise Refused(
            f"no docstring came out whose claims hold: {', '.join(found.failed)}",
            todo=f"say it yourself: add the docstring '…' to {found.failed[0]}",
        )
    done.text = after
    done.put_in += found.put_in
    done.held += found.held
    done.left_out += [f"{name}: what the model wrote of it didn't hold" for name in found.failed]
    done.left_out += found.left_out
    done.untried += found.untried
    done.names += found.names
    done.model = found.model or done.model


def _changed(before: str, after: str) -> str:
    """The definitions that aren't as they were."""
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    old = {ast.get_source_segment(before, n) for n in ast.parse(before).body if isinstance(n, kinds)}
    new = [ast.get_source_segment(after, n) or "" for n in ast.parse(after).body if isinstance(n, kinds)]
    changed = [one for one in new if one not in old]
    return "\n\n\n".join(changed) + "\n" if changed else ""

"""The docstrings that a file's functions and classes lack, or are to get anew."""

from __future__ import annotations

import ast
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import libcst as cst

from nl2x.code.candidates.extract import definitions_of, kept
from nl2x.code.describing import wording
from nl2x.code.describing.asked import Asked
from nl2x.code.describing.places import Place, classes_in, returns_of
from nl2x.code.describing.seen import File, Seen, seen
from nl2x.code.describing.shapes import joined
from nl2x.code.reading.uses import uses_of
from nl2x.lm.protocol import Engine
from sandbox import Sandbox

UNTRIED = "whether these words say all that the code does: read them in the difference"


@dataclass
class Docstrings:
    """The texts, by the class's name ("" is the file) or the function's number, and what is said of them."""

    classes: dict[str, str] = field(default_factory=dict)
    functions: dict[int, str] = field(default_factory=dict)
    put_in: list[str] = field(default_factory=list)
    held: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    """Of which nothing came out whose claims hold."""
    untried: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    model: str = ""


@dataclass(frozen=True)
class Wanted:
    """One docstring that is to be written."""

    name: str
    what: str
    """As the model is told: "the method total"."""
    code: str
    node: ast.AST
    place: Place | None = None


def docstrings_for(
    asked: Asked,
    file: File,
    box: Sandbox,
    open_engine: Callable[[], Engine],
    *,
    seconds: float,
    progress: Callable[[str], None] = lambda line: None,
) -> Docstrings:
    """The docstrings that are asked for, as far as what they claim holds."""
    found = Docstrings()
    writer, late = _Writer(asked, file, box, open_engine, found), list[str]()
    for wanted in wanted_of(asked, file):
        if ast.get_docstring(wanted.node) is not None and not asked.anew:  # type: ignore[arg-type]
            if wanted.name in asked.names:
                found.left_out.append(
                    f"{wanted.name or file.name}: it has one (say 'replace the docstring of {wanted.name}')"
                )
            continue
        if writer.spent() > seconds:
            late.append(wanted.name or file.name)
            continue
        progress(f"writing of {wanted.name or file.name}")
        writer.write(wanted)
    if late:
        found.left_out.append(
            f"{', '.join(late)}: the time was up (say it again, or --seconds {seconds * 3:.0f})"
        )
    if found.names and not asked.text:
        found.untried.append(UNTRIED)
    if found.names and "__doc__" in file.text:
        found.untried.append("what comes of it that the file reads __doc__")
    return found


def wanted_of(asked: Asked, file: File) -> Iterator[Wanted]:
    """What is to be documented: methods first, since what holds them is told by them; the file last."""
    tree = ast.parse(file.text)
    for place in file.places():
        hidden = (
            place.node.name.startswith("_")
            or "setter" in place.decorators()
            or "overload" in place.decorators()
        )
        by_class = bool(place.owner) and place.owner in asked.names and asked.members
        if place.name in asked.names or ((not asked.names or by_class) and not hidden):
            kind = "method" if place.owner else "function"
            node = next((c for c in classes_in(tree) if c.name == place.owner), place.node)
            code = ast.get_source_segment(file.text, node) or ""
            yield Wanted(place.name, f"the {kind} {place.node.name}", code, place.node, place)
    for node in classes_in(tree):
        if node.name in asked.names or (not asked.names and not node.name.startswith("_")):
            yield Wanted(
                node.name, f"the class {node.name}", ast.get_source_segment(file.text, node) or "", node
            )
    if asked.module or "" in asked.names:
        yield Wanted("", f"the whole file {file.name}, what it is for", _outline(file), tree)


def _outline(file: File) -> str:
    """A file by its definitions alone."""
    lines = file.text.splitlines()
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    heads = [n.lineno - 1 for n in ast.walk(ast.parse(file.text)) if isinstance(n, kinds)]
    return "\n".join(lines[i] + " ..." * lines[i].rstrip().endswith(":") for i in sorted(heads)) or file.text


class _Writer:
    def __init__(
        self, asked: Asked, file: File, box: Sandbox, open_engine: Callable[[], Engine], found: Docstrings
    ) -> None:
        self.asked, self.file, self.box, self.open_engine, self.found = asked, file, box, open_engine, found
        self.engine: Engine | None = None
        self.loaded = 0.0
        self.seen: Seen | None = None

    def spent(self) -> float:
        """Seconds since the model is there."""
        return time.monotonic() - self.loaded if self.engine else 0.0

    def write(self, wanted: Wanted) -> None:
        if self.asked.text:
            self._take(wanted, self.asked.text, ())
            return
        if self.seen is None:
            self.seen = seen(self.file, self.box)
        if self.engine is None:
            self.engine = self.open_engine()
            self.loaded = time.monotonic()
            self.found.model = self.engine.info.name
        calls, place = self._calls(wanted), wanted.place
        given = (
            joined(self.seen.of(place.number, i) for i in range(len(returns_of(place.node))))
            if place
            else frozenset()
        )
        for text in wording.attempts(self.engine, wording.prompt_of(wanted.code, wanted.what, calls)):
            says = wording.held(text, wanted.code, place, given)
            if not says:
                continue
            holds, tried = self._trial(says, wanted)
            if holds:
                self._take(wanted, says, tried)
                return
        self.found.failed.append(wanted.name or self.file.name)

    def _calls(self, wanted: Wanted) -> list[tuple[str, str]]:
        assert self.seen is not None
        begins = f"{wanted.name}("
        return [(call, gave) for call, gave in self.seen.values.items() if call.startswith(begins)]

    def _trial(self, text: str, wanted: Wanted) -> tuple[bool, tuple[str, ...]]:
        """Whether what is claimed of a function holds, tried in the sandbox with what it uses."""
        place = wanted.place
        if place is None or place.owner or not isinstance(place.node, ast.FunctionDef):
            return True, ()
        module = cst.parse_module(self.file.text)
        code = kept(module, definitions_of(module), [place.name])
        uses = [u.arguments for u in uses_of(place.name, self.file.name, self.file.text, self.file.tests)]
        holds, tried = wording.trial(text, place, code, uses, self.box)
        return holds, tuple(tried)

    def _take(self, wanted: Wanted, text: str, tried: tuple[str, ...]) -> None:
        shown = ""
        if self.asked.with_example and wanted.place and not wanted.place.owner:
            self.seen = self.seen or seen(self.file, self.box)
            shown = wording.example(self._calls(wanted))
            if not shown:
                self.found.left_out.append(f"an example for {wanted.name}: no call of it is known")
        indent = 4 * (1 + bool(wanted.place and wanted.place.owner)) if wanted.name else 0
        laid = wording.laid_out(text, shown, indent)
        if not wording.examples_hold(laid, self.file.text, self.box):
            self.found.left_out.append(f"{wanted.name}: an example in it doesn't hold")
            return
        if wanted.place is not None:
            self.found.functions[wanted.place.number] = laid
        else:
            self.found.classes[wanted.name] = laid
        self.found.names.append(wanted.name or self.file.name)
        self.found.put_in.append(f"{wanted.name or self.file.name}: {' '.join(text.split())}")
        self.found.held += [f"“{words}” of {wanted.name} was tried and holds" for words in tried]
        if shown:
            self.found.held.append(shown.replace("\n", " gives ").removeprefix(">>> "))

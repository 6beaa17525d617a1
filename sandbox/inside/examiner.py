"""The process that holds the tests: runs them against a stand-in for the candidate, and reports each outcome.

Confined like the candidate, because tests are code too; but what it reports is believed, because nothing
untrusted runs in it.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
import importlib
import inspect
import io
import linecache
import os
import socket
import sys
import warnings
from collections.abc import Callable, Iterator
from typing import Any

from sandbox import frames, plain
from sandbox.inside import stub
from sandbox.inside.candidate import describe, write_files

DETAIL = 500
_FILE = "<tests>"
_FRAMES = {
    f"{when}_{what}" for when in ("setup", "teardown") for what in ("module", "function", "class", "method")
}


def live(talk: socket.socket, link: socket.socket) -> int:
    """Take one task from the parent, do it, report."""
    request = frames.receive(talk)
    if request is None:
        return 0
    sys.stdout = open(1, "w", encoding="utf-8", errors="backslashreplace", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False)  # noqa: SIM115
    task = plain.loads(request)
    if task["task"] == "function":
        return _function(talk, task)
    return Examination(talk, link, task).run()


def _function(talk: socket.socket, task: dict[str, Any]) -> int:
    """Import `module:function`, give it the bytes, hand back its bytes."""
    payload = frames.receive(talk) or b""
    try:
        module, _, name = task["function"].partition(":")
        function = importlib.import_module(module)
        for part in name.split("."):
            function = getattr(function, part)
        answer = function(payload)  # type: ignore[operator]
        if not isinstance(answer, bytes | bytearray):
            raise TypeError(f"{task['function']} gave a {type(answer).__name__}, not bytes")
    except BaseException as error:  # noqa: BLE001 - reported to the parent, whatever it is
        frames.send(talk, b"!" + plain.dumps(describe(error)))
        return 0
    frames.send(talk, b"=" + bytes(answer))
    return 0


class Examination:
    """One program's tests, run one after the other in one namespace."""

    def __init__(self, talk: socket.socket, link: socket.socket, task: dict[str, Any]) -> None:
        self.talk, self.task = talk, task
        self.candidate = stub.Candidate(link, task["reply_bytes"], task["depth"])
        self.candidate.names = task["names"]
        self.names: dict[str, Any] = {"__name__": "__tests__", "__builtins__": builtins}

    def run(self) -> int:
        """Report every unit's outcome, then that all were reached."""
        write_files(self.task["files"])
        self._offer_modules()
        self._bind_names()
        for number, unit in self.task["units"]:
            for label, passed, detail in self._outcomes(unit):
                self._report(["result", number, label, passed, detail[:DETAIL], self.candidate.breach])
            if self.candidate.breach:
                return 0
        self._report(["done"])
        return 0

    def _report(self, message: list[Any]) -> None:
        sys.stdout.flush()
        frames.send(self.talk, plain.dumps(message))

    def _offer_modules(self) -> None:
        for name in self.task["modules"]:
            if name not in sys.modules and name not in sys.stdlib_module_names:
                sys.modules[name] = stub.module_of(self.candidate, name, self._bound_names())

    def _bound_names(self) -> set[str]:
        """What the tests import or define themselves."""
        bound: set[str] = set()
        for _, unit in self.task["units"]:
            tree = _parsed(unit["source"])
            for node in _outside_functions(tree) if tree else ():
                if isinstance(node, ast.alias):
                    bound.add((node.asname or node.name).split(".")[0])
                elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                    bound.add(node.name)
                elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                    bound.add(node.id)
        return bound - {self.task["entry"]}

    def _bind_names(self) -> None:
        """Give the tests the candidate's names that they use. A built-in stays itself unless it is what is
        tested.

        Otherwise a candidate that defines its own `abs` or `all` would grade itself.
        """
        units = [unit for _, unit in self.task["units"]]
        sources = "\n".join(unit["source"] for unit in units if unit["kind"] != "doctest")
        used = _names_in(sources) if sources else set(self.candidate.names)
        offered = used & set(self.candidate.names)
        plainly = {name for name in offered if not hasattr(builtins, name)}
        for name in sorted(plainly or offered):
            self.names[name] = self.candidate.stub(name)
        entry = self.task["entry"]
        if entry and entry in self.candidate.names:
            self.names[entry] = self.candidate.stub(entry)

    def _outcomes(self, unit: dict[str, Any]) -> Iterator[tuple[str, bool | None, str]]:
        """The outcomes of one unit: (label, passed, detail); passed is None for a setup that went well."""
        kind = unit["kind"]
        if kind == "pytest":
            yield from self._pytest(unit)
        elif kind == "doctest":
            yield from self._doctest(unit)
        else:
            action = {
                "expression": self._expression,
                "setup": self._setup,
                "prelude": self._setup,
                "call": self._call,
            }[kind]
            yield (unit["label"], *self._guarded(lambda: action(unit["source"])))

    def _guarded(self, action: Callable[[], tuple[bool | None, str]]) -> tuple[bool | None, str]:
        try:
            return action()
        except AssertionError as error:
            return False, str(error) or "assertion failed"
        except BaseException as error:  # noqa: BLE001 - a test may raise anything, and hasn't passed then
            return False, f"{type(error).__name__}: {error}"

    def _setup(self, source: str) -> tuple[bool | None, str]:
        """Run statements; among them an assert counts as passed when it is reached and holds."""
        exec(compile(source, _FILE, "exec", dont_inherit=True), self.names)
        return None, ""

    def _call(self, source: str) -> tuple[bool | None, str]:
        """Run a statement that checks by itself: coming to its end is the evidence."""
        self._setup(source)
        return True, ""

    def _expression(self, source: str) -> tuple[bool | None, str]:
        """Evaluate a check."""
        return self._held(ast.parse(source.strip(), mode="eval").body)

    def _held(self, tree: ast.expr) -> tuple[bool, str]:
        """Whether an expression holds. Both sides of `left == right` are kept, to say what was got; of
        several joined by `and` the one that doesn't hold is named."""
        match tree:
            case ast.BoolOp(op=ast.And(), values=parts):
                for part in parts:
                    held, detail = self._held(part)
                    if not held:
                        return False, f"{detail}, in {ast.unparse(part)}"
                return True, ""
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                return self._compared(op, self._evaluate(left), self._evaluate(right))
        value = self._evaluate(tree)
        return bool(value), "" if value else f"gave {_shown(value)}"

    def _compared(self, op: ast.cmpop, left: Any, right: Any) -> tuple[bool, str]:
        sides = [ast.Name("left", ast.Load()), ast.Name("right", ast.Load())]
        tree = ast.fix_missing_locations(ast.Compare(sides[0], [op], [sides[1]]))
        held = bool(eval(compile(ast.Expression(tree), _FILE, "eval"), {"left": left, "right": right}))
        sign = ast.unparse(tree).removeprefix("left ").removesuffix("right")
        says = "not " if isinstance(op, ast.Eq | ast.Is) else f"which isn't {sign}"
        return held, "" if held else f"gave {_shown(left)}, {says}{_shown(right)}"

    def _evaluate(self, tree: ast.expr) -> Any:
        code = compile(ast.Expression(tree), _FILE, "eval", dont_inherit=True)
        return eval(code, self.names)

    def _doctest(self, unit: dict[str, Any]) -> Iterator[tuple[str, bool, str]]:
        import doctest

        examples = doctest.DocTestParser().get_examples(unit["source"])
        runner = doctest.DocTestRunner(verbose=False)
        for number, example in enumerate(examples):
            test = doctest.DocTest([example], self.names, f"example {number + 1}", None, None, None)
            said = io.StringIO()
            passed, detail = self._guarded(
                lambda test=test, said=said: _example(runner, test, said)  # type: ignore[misc]
            )
            self.names.update(test.globs)
            yield (
                example.source.strip(),
                passed is True and not self.candidate.breach,
                detail or said.getvalue(),
            )

    def _pytest(self, unit: dict[str, Any]) -> Iterator[tuple[str, bool, str]]:
        if _needs_pytest(unit["source"]):
            yield from self._with_pytest(unit["source"])
            return
        passed, detail = self._guarded(lambda: self._setup(unit["source"]))
        if passed is False:
            yield "the test file", False, detail
            return
        for label, test in _plain_tests(self.names):
            passed, detail = self._guarded(lambda test=test: _to_its_end(test))  # type: ignore[misc]
            yield label, passed is True, detail

    def _with_pytest(self, source: str) -> Iterator[tuple[str, bool, str]]:
        try:
            import pytest
        except ImportError:
            yield "the test file", False, "it needs pytest, which isn't installed here (pip install pytest)"
            return
        path = os.path.join(os.getcwd(), "test_candidate.py")
        with open(path, "w", encoding="utf-8") as place:
            place.write(source)
        linecache.clearcache()
        # Other people's plugins take seconds to import, and could change what counts as passed.
        os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
        record = _Record()
        options = ["-q", "-p", "no:cacheprovider", "--capture=no", "-c", os.devnull]
        options += ["--rootdir", os.getcwd(), "--confcutdir", os.getcwd()]
        options += ["-W", "error::pytest.PytestReturnNotNoneWarning"]  # such a test asserts nothing
        # For files that use the function without importing it.
        builtins.__dict__.update({n: v for n, v in self.names.items() if not n.startswith("__")})
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            pytest.main([*options, path], plugins=[record])
        yield from record.outcomes
        missing = record.collected - record.reported
        if missing or not record.outcomes:
            yield (
                "the test file",
                False,
                f"never run: {', '.join(sorted(missing)) or 'no tests were found in it'}",
            )


class _Record:
    """A pytest plugin that keeps each test's outcome. Only a passed call is a pass: a skip proves nothing."""

    def __init__(self) -> None:
        self.outcomes: list[tuple[str, bool, str]] = []
        self.collected: set[str] = set()
        self.reported: set[str] = set()

    def pytest_collection_finish(self, session: Any) -> None:
        """Called by pytest when it knows which tests there are."""
        self.collected = {item.nodeid for item in session.items}

    def pytest_runtest_logreport(self, report: Any) -> None:
        """Called by pytest for the setup, call and teardown of every test."""
        label = report.nodeid.split("::", 1)[-1]
        self.reported.add(report.nodeid)
        expected = getattr(report, "wasxfail", None) is None
        if report.when == "call":
            passed = report.outcome == "passed" and expected
            self.outcomes.append((label, passed, "" if passed else _what_failed(report)))
        elif report.outcome != "passed":
            self.outcomes.append((label, False, _what_failed(report)))

    def pytest_collectreport(self, report: Any) -> None:
        """Called by pytest when it has read a file."""
        if report.failed:
            self.outcomes.append(("the test file", False, str(report.longreprtext)[-DETAIL:]))


def _what_failed(report: Any) -> str:
    """The failure in its own words, without the way there, which leads through this file."""
    crash = getattr(report.longrepr, "reprcrash", None)
    return str(crash.message if crash else report.longreprtext)[-DETAIL:] or str(report.outcome)


def _names_in(source: str) -> set[str]:
    tree = _parsed(source)
    return set() if tree is None else {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def _parsed(source: str) -> ast.Module | None:
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError):
        return None


def _needs_pytest(source: str) -> bool:
    """Whether a test file uses more than bare test functions and asserts."""
    tree = ast.parse(source)
    modules = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    modules |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    fixtures = any(f.name.startswith("test") and {a.arg for a in f.args.args} - {"self"} for f in functions)
    framed = any(f.name in _FRAMES for f in functions)
    return fixtures or framed or "pytest" in {module.split(".")[0] for module in modules}


def _outside_functions(tree: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a module that aren't inside a function or class of it."""
    for node in ast.iter_child_nodes(tree):
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            yield from _outside_functions(node)


def _example(runner: Any, test: Any, said: io.StringIO) -> tuple[bool, str]:
    """Run one example of a doctest; one that is skipped proves nothing."""
    results = runner.run(test, out=said.write, clear_globs=False)
    if results.attempted == 0:
        return False, "skipped"
    return results.failed == 0, ""


def _to_its_end(test: Callable[[], object]) -> tuple[bool, str]:
    """Run a test function. Coming to its end is the evidence; what isn't run when it is called has none."""
    result = test()
    if inspect.iscoroutine(result):
        import asyncio

        result = asyncio.run(result)
    if result is not None:
        return False, f"it gave a {type(result).__name__} instead of asserting"
    return True, ""


def _is_test_case(thing: Any) -> bool:
    unittest = sys.modules.get("unittest")
    return unittest is not None and isinstance(thing, type) and issubclass(thing, unittest.TestCase)


def _run_test_case(case: Any) -> None:
    """Run one test of unittest's, with its class's fixtures; a skip or an expected failure proves nothing."""
    import unittest

    result = case.defaultTestResult()
    with warnings.catch_warnings():
        # A generator or coroutine that nobody ran.
        warnings.filterwarnings("error", message="It is deprecated to return a value")
        unittest.TestSuite([case]).run(result)
    problems = [*result.failures, *result.errors, *result.skipped, *result.expectedFailures]
    if problems or result.unexpectedSuccesses or result.testsRun != 1:
        raise AssertionError(problems[0][1].strip().splitlines()[-1] if problems else "not a plain success")


def _plain_tests(names: dict[str, Any]) -> Iterator[tuple[str, Callable[[], object]]]:
    for name, thing in list(names.items()):
        if name.startswith("test") and callable(thing) and not isinstance(thing, stub.Stub):
            yield name, thing
        elif _is_test_case(thing):
            for method in [m for m in dir(thing) if m.startswith("test")]:
                yield f"{name}::{method}", lambda kind=thing, method=method: _run_test_case(kind(method))  # type: ignore[misc]
        elif name.startswith("Test") and isinstance(thing, type):
            for method in [m for m in dir(thing) if m.startswith("test")]:
                yield f"{name}::{method}", lambda kind=thing, method=method: getattr(kind(), method)()  # type: ignore[misc]


def _shown(value: Any) -> str:
    """`repr(value)`, shortened; long numbers and odd objects don't stop it."""
    try:
        text = repr(value)
    except Exception as error:  # noqa: BLE001 - a repr may raise anything
        text = f"a {type(value).__name__} ({type(error).__name__} in its repr)"
    return text if len(text) <= 200 else text[:199] + "…"

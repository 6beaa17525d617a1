"""How a program says that a file isn't as it should be: one line on stderr and exit code 1, no traceback."""

from __future__ import annotations

import libcst as cst
import libcst.matchers as m

from nl2x.code.candidates.edits import code, edited

GUARD = m.If(test=m.Comparison(left=m.Name("__name__")))
PLAIN = m.Expr(m.Call(func=m.Name("print"), args=[m.Arg(keyword=None)]))
CAUGHT = ("OSError", "IOError", "FileNotFoundError", "PermissionError", "KeyError", "csv.Error", "Exception")
REFUSED = """\
try:
    pass
except OSError as error:
    sys.exit(f"{error.filename}: {error.strerror}")
except KeyError as error:
    sys.exit(f"nothing is called {error}")
except (StopIteration, IndexError, ZeroDivisionError):
    sys.exit("there are no rows")
except ValueError as error:
    sys.exit(f"not as it should be: {error}")
"""


def refused_at_the_end(source: str) -> str | None:
    """The program with what runs it in a `try`, so that what goes wrong with its file is said in a line."""
    return edited(source, _Guarded())


def said_on_stderr(source: str) -> str | None:
    """The program that ends with what it printed before where its file isn't there."""
    return edited(source, _Ended())


def both(source: str) -> str | None:
    """One after the other."""
    ended = said_on_stderr(source)
    return refused_at_the_end(ended) if ended else None


class _Guarded(cst.CSTTransformer):
    def leave_If(self, original_node: cst.If, updated_node: cst.If) -> cst.If:
        body = updated_node.body
        if not m.matches(updated_node, GUARD) or not isinstance(body, cst.IndentedBlock):
            return updated_node
        if any(isinstance(s, cst.Try) for s in body.body):
            return updated_node
        # What reads the command line has its own way to say what is wrong with it.
        first = next((i for i, s in enumerate(body.body) if "parse_args" in code(s)), -1) + 1
        whole = cst.parse_statement(REFUSED)
        assert isinstance(whole, cst.Try)
        inside = body.body[first:]
        if not inside:
            return updated_node
        whole = whole.with_changes(body=body.with_changes(body=inside))
        return updated_node.with_changes(body=body.with_changes(body=[*body.body[:first], whole]))


class _Ended(cst.CSTTransformer):
    def leave_ExceptHandler(
        self, original_node: cst.ExceptHandler, updated_node: cst.ExceptHandler
    ) -> cst.ExceptHandler:
        caught = code(updated_node.type) if updated_node.type else "Exception"
        if not any(name in caught for name in CAUGHT):
            return updated_node
        return updated_node.with_changes(body=_ending(updated_node.body))

    def leave_If(self, original_node: cst.If, updated_node: cst.If) -> cst.If:
        test = code(updated_node.test)
        if not test.startswith("not ") or not any(
            f"{word}(" in test for word in ("exists", "isfile", "is_file")
        ):
            return updated_node
        return updated_node.with_changes(body=_ending(updated_node.body))


def _ending(body: cst.BaseSuite) -> cst.BaseSuite:
    """The block with `sys.exit(…)` in the place of its first `print(…)`, and nothing behind it."""
    if not isinstance(body, cst.IndentedBlock):
        return body
    for i, statement in enumerate(body.body):
        if m.matches(statement, m.SimpleStatementLine([PLAIN])):
            said = code(statement).strip().removeprefix("print")
            return body.with_changes(body=[*body.body[:i], cst.parse_statement(f"sys.exit{said}\n")])
    return body

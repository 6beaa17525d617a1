"""The checks that a user gives with a note: expressions that must hold of the workbook that would be written."""

from __future__ import annotations

from collections.abc import Sequence

from nl2x.errors import BadInput, CannotHere, Refused


def run_checks(data: bytes, checks: Sequence[str]) -> None:
    """Evaluate the user's checks over the resulting workbook, in the sandbox; `Refused` if one fails."""
    from sandbox import CannotConfine, check_workbook

    try:
        results = check_workbook(data, list(checks))
    except SyntaxError as error:
        raise BadInput(
            f"a check isn't a Python expression: {error.msg}", where=(error.text or "").strip()
        ) from None
    except CannotConfine as error:
        raise CannotHere(f"the checks can't be run safely here: {error}") from None
    for result in results:
        if not result.passed:
            raise Refused(f"check failed: {result.check}", where=result.detail, todo="nothing was written")

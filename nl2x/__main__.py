"""The command line's rim: the one place where errors become exit codes."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from typing import TypeVar

from nl2x.errors import EXIT_CANNOT, EXIT_INTERRUPTED, EXIT_NOT_VERIFIED, Nl2xError, one_line
from nl2x.interruption import certain, is_one
from nl2x.standby import COMMANDS


def main(arguments: list[str] | None = None) -> int:
    """Run the command line, in a fork of the standby where there is one; its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if not given or given[0] not in COMMANDS:
        return command(given)
    leave_behind = False

    def elsewhere() -> int | None:
        nonlocal leave_behind
        from nl2x.standby.client import Use, hand_over, use_of

        use = use_of(given)
        leave_behind = use is Use.START
        return None if use is Use.NEVER else hand_over(given)

    code = _guarded(elsewhere)
    if code is None:
        code = command(given)
        if leave_behind and code != EXIT_INTERRUPTED:
            from nl2x.standby.client import leave_one_behind

            leave_one_behind()
    return code


def command(arguments: list[str]) -> int:
    """Run the command line in this process; its exit code."""

    def run() -> int:
        with certain():
            signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])  # a fork of the standby held it back
            from nl2x.cli import app

            return app(arguments)

    return _guarded(run)


_Code = TypeVar("_Code", int, int | None)


def _guarded(run: Callable[[], _Code]) -> _Code | int:
    """What `run` gives, or the exit code of what went wrong; no traceback reaches the user."""
    try:
        return run()
    except Nl2xError as error:
        _say(str(error))
        return error.exit_code
    except KeyboardInterrupt:
        return _interrupted()
    except BrokenPipeError:
        # The reader of the pipe left (`nl2x … | head`): nothing to say, and nowhere to say it.
        sys.stderr.close()
        return EXIT_NOT_VERIFIED
    except MemoryError:
        _say("out of memory (close other programs, or use --model light)")
        return EXIT_CANNOT
    except OSError as error:
        _say(f"{error.filename or 'this machine'}: {error.strerror or error} (check the path and the disk)")
        return EXIT_CANNOT
    except Exception as error:
        if is_one(error):
            return _interrupted()
        if os.environ.get("NL2X_DEBUG"):
            raise
        _say(f"a fault of nl2x itself, {type(error).__name__}: {error} (NL2X_DEBUG=1 shows where; report it)")
        return EXIT_NOT_VERIFIED


def _interrupted() -> int:
    # Python notes an interrupt on its way through code made from text (a dataclass's own), and would end
    # by the signal, not with the exit code, however well it was dealt with; the next such code undoes it.
    exec("")
    _say("interrupted, nothing half-written")
    return EXIT_INTERRUPTED


def _say(line: str) -> None:
    print(f"nl2x: {one_line(line)}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())

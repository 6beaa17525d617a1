"""The command line's rim: the one place where errors become exit codes."""

from __future__ import annotations

import os
import sys

from nl2x.errors import EXIT_CANNOT, EXIT_INTERRUPTED, EXIT_NOT_VERIFIED, Nl2xError, one_line
from nl2x.interruption import certain


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and give back its exit code; no traceback reaches the user."""
    try:
        with certain():
            from nl2x.cli import app

            return app(arguments)
    except Nl2xError as error:
        _say(str(error))
        return error.exit_code
    except KeyboardInterrupt:
        _say("interrupted, nothing half-written")
        return EXIT_INTERRUPTED
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
        if os.environ.get("NL2X_DEBUG"):
            raise
        _say(f"a fault of nl2x itself, {type(error).__name__}: {error} (NL2X_DEBUG=1 shows where; report it)")
        return EXIT_NOT_VERIFIED


def _say(line: str) -> None:
    print(f"nl2x: {one_line(line)}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())

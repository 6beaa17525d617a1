"""`python -m nl2x.standby`: take the place of the user's one standby, and fork for commands, unseen.

Returns at once: whoever started it is about to end, and doesn't wait. Exit code 4: there can't be one.
"""

from __future__ import annotations

import os
import sys

from nl2x.errors import EXIT_CANNOT, EXIT_OK
from nl2x.resident import STANDBY
from nl2x.resident.place import place
from nl2x.resident.settle import go_into_the_background, leave, take
from nl2x.resident.use import idle_seconds


def main() -> int:
    """Stand by; in a fork, run the command that it was made for."""
    where = place(STANDBY)
    if where is None:
        return EXIT_CANNOT
    if os.fork():
        return EXIT_OK
    go_into_the_background()
    from nl2x.standby.serve import Standby, warm_up

    taken = take(where, prepare=warm_up)
    if taken is None:
        return EXIT_OK
    if Standby(taken, idle_seconds()).run():
        from nl2x.__main__ import command

        return command(sys.argv[1:])
    leave(where)
    return EXIT_OK


if __name__ == "__main__":
    sys.exit(main())

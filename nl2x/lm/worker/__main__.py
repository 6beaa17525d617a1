"""`python -m nl2x.lm.worker`: take the place of the user's one worker, and work in the background.

Returns when the socket listens, so that whoever started it may connect at once. Exit code 0: a worker is
there, this one or another that came first; 4: there can't be one.
"""

from __future__ import annotations

import os
import sys

from nl2x.errors import EXIT_CANNOT, EXIT_OK
from nl2x.resident import WORKER
from nl2x.resident.place import place
from nl2x.resident.settle import go_into_the_background, leave, listens, take
from nl2x.resident.use import idle_seconds


def main() -> int:
    """Listen, fork, and serve in the child."""
    where = place(WORKER)
    if where is None:
        return EXIT_CANNOT
    taken = take(where)
    if taken is None:
        return EXIT_OK if listens(where) else EXIT_CANNOT
    # The one that was started ends here and is waited for; its child belongs to nobody and leaves no zombie.
    if os.fork():
        return EXIT_OK
    go_into_the_background()
    from nl2x.lm.worker.serve import Worker

    try:
        Worker(taken.listener, idle_seconds()).run()
    finally:
        leave(where)
    return EXIT_OK


if __name__ == "__main__":
    sys.exit(main())

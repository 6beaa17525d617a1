"""The first thing that runs in a worker: makes the package importable without its outer half, then serves.

Started as `python -I -S -B boot.py CTL_FD PARENT_FD`: isolated from the environment, the user's site and the
current directory.
"""

import os
import sys
import types


def main() -> None:
    """Import this package's inner half (never its `__init__`, which is the outer half) and run the zygote."""
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    package = types.ModuleType("sandbox")
    package.__path__ = [here]
    sys.modules["sandbox"] = package
    sys.path[:] = [place for place in sys.path if place != os.path.dirname(os.path.abspath(__file__))]
    from sandbox.inside import zygote

    zygote.serve(int(sys.argv[1]), int(sys.argv[2]))


if __name__ == "__main__":
    main()

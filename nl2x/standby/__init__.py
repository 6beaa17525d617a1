"""The standby: a resident process (nl2x.resident) with nl2x's modules loaded, which forks for each command.

Most of a short command's time is Python loading modules and compiling patterns. A command hands its
arguments, streams, folder and environment over to the standby's fork and waits for its end; to the user it is
the same command. Where it couldn't be the same (other limits, another nl2x) it does its work itself.
"""

COMMANDS = ("note", "code", "look", "history", "undo", "log")
"""Those that go through it: short ones, for which loading is much of the time."""

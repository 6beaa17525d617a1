"""Processes that stay between commands: when there may be one, where it listens, how it comes and goes.

Two kinds: the worker keeps a model loaded (nl2x.lm.worker), the standby keeps nl2x's own modules loaded
(nl2x.standby). Started on demand and never needed: whatever goes wrong with one, a command does the same work
in its own process, with the same result. One of each kind per user, behind a private socket; it leaves after
ten idle minutes.
"""

from nl2x.resident.use import Use, wanted

__all__ = ["STANDBY", "WORKER", "Use", "wanted"]

WORKER, STANDBY = "worker", "standby"
"""The kinds, by which they are found."""

"""The resident worker: a model kept loaded between commands, so that the next one needn't load it again.

Started on demand and never needed: whatever goes wrong with it, a command does the same work in its own
process, with the same result. One per user, behind a private socket; it leaves after ten idle minutes.
"""

from nl2x.lm.worker.use import Use, wanted

__all__ = ["Use", "wanted"]

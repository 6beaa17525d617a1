"""nl2x: plain English to Python that was run, and to entries in your own Excel books."""

from __future__ import annotations

__version__ = "0.1.0"

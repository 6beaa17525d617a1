"""Where nl2x keeps what it keeps. Nothing is created until it is written."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def cache_dir() -> Path:
    """Model weights and what can be made again. `NL2X_CACHE` moves it."""
    return _place("NL2X_CACHE", platformdirs.user_cache_path)


def data_dir() -> Path:
    """What can't be made again: the log of code tasks, accepted examples. `NL2X_DATA` moves it."""
    return _place("NL2X_DATA", platformdirs.user_data_path)


def _place(variable: str, default: object) -> Path:
    chosen = os.environ.get(variable, "").strip()
    if chosen:
        return Path(chosen).expanduser()
    assert callable(default)
    return Path(default("nl2x", appauthor=False))

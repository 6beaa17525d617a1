"""Which llama.cpp is used: the one inside xllamacpp, or one that was built for this very CPU."""

from __future__ import annotations

import os
from pathlib import Path

from nl2x.places import cache_dir

VARIABLE = "NL2X_LLAMA_LIBRARY"
OWN = "0"
"""The variable's value for the library inside xllamacpp, whatever else is installed."""
PACKAGE = "@node-llama-cpp/linux-x64@3.22.1"
"""An npm package (MIT) with llama.cpp prebuilt for each generation of x86-64 CPUs; it picks one by itself."""
_INSIDE = "node_modules/@node-llama-cpp/linux-x64/bins/linux-x64"


def folder() -> Path:
    """Where nl2x looks for the package by itself."""
    return cache_dir() / "llama.cpp"


def command() -> str:
    """What installs the package where nl2x finds it."""
    return f"npm install --prefix {folder()} {PACKAGE}"


def chosen(named: str = "") -> str:
    """The shared library to use: `named`, what the environment names, what is installed in `folder()`; empty
    for the one inside xllamacpp."""
    wanted = named or os.environ.get(VARIABLE, "").strip()
    if wanted:
        return "" if wanted == OWN else wanted
    found = sorted((folder() / _INSIDE).glob("libllama.*so*"))
    return str(found[0]) if found else ""

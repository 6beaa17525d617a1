"""`nl2x doctor`: what this machine gives, and whether the main job can run."""

from __future__ import annotations

import platform

import typer


def register(app: typer.Typer) -> None:
    app.command()(doctor)


def doctor() -> None:
    """Show what this machine gives: versions, model, engine, isolation tier."""
    typer.echo(f"Python {platform.python_version()} on {platform.system()} {platform.machine()}")

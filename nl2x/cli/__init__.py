"""The command line: one file per command, each of which parses, calls and prints, and holds no logic.

A command's module has `register(app)`, is found by itself, and imports nothing heavy at its top, because
`nl2x --help` imports all of them. A command ends with another exit code than 0 by `raise typer.Exit(code)`.
"""

from __future__ import annotations

import importlib
import pkgutil
from typing import Annotated

import typer
from typer.main import get_command

from nl2x import __version__
from nl2x.errors import EXIT_INTERRUPTED, EXIT_USAGE, BadInput


def app(arguments: list[str] | None = None) -> int:
    """Parse `arguments` (default: the process's own), run the command, give back the exit code."""
    command = get_command(build())
    try:
        result = command.main(arguments, prog_name="nl2x", standalone_mode=False)
    except typer.Abort:
        raise KeyboardInterrupt from None
    except typer.BadParameter as error:
        raise BadInput(error.format_message(), todo="see nl2x --help") from None
    except Exception as error:
        # Click's usage errors carry their own exit code (2) and message; anything else is not ours to hide.
        if getattr(error, "exit_code", None) != 2 or not hasattr(error, "format_message"):
            raise
        raise BadInput(error.format_message(), todo="see nl2x --help") from None
    if result == EXIT_INTERRUPTED:
        raise KeyboardInterrupt  # which Typer makes an exit code of, and nobody would say anything
    return result if isinstance(result, int) else 0


def build() -> typer.Typer:
    """The whole command tree: every module of this package that has a `register(app)`."""
    root = typer.Typer(
        name="nl2x",
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    root.callback(invoke_without_command=True)(_root)
    for module in sorted(info.name for info in pkgutil.iter_modules(__path__)):
        register = getattr(importlib.import_module(f"{__name__}.{module}"), "register", None)
        if register is not None:
            register(root)
    return root


def _root(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Show the version and leave.")] = False,
) -> None:
    """Plain English to Python that was run, and to entries in your own Excel books."""
    if version:
        typer.echo(f"nl2x {__version__}")
    elif context.invoked_subcommand is None:
        typer.echo(context.get_help())
        raise typer.Exit(EXIT_USAGE)

"""`nl2x models`: which models are there, where from, and how to get them."""

from __future__ import annotations

from typing import Annotated

import typer

from nl2x.cli.output import print_json
from nl2x.errors import BadInput


def register(app: typer.Typer) -> None:
    group = typer.Typer(
        help="Show the models nl2x knows; fetch one.", invoke_without_command=True, rich_markup_mode=None
    )
    group.callback()(models)
    group.command()(pull)
    app.add_typer(group, name="models")


def models(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout.")] = False,
) -> None:
    """Show the models nl2x knows; fetch one with `nl2x models pull`."""
    if context.invoked_subcommand is not None:
        return
    from nl2x.cli.views.models import show_models

    show_models(as_json=as_json)


def pull(
    name: Annotated[str, typer.Argument(help="default or light")] = "default",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout.")] = False,
) -> None:
    """Fetch a model's weights into the cache; an interrupted fetch goes on where it was."""
    from nl2x.cli.views.progress import fetching
    from nl2x.lm.weights import CATALOGUE, locate, named

    weights = named(name)
    if weights is None:
        known = ", ".join(weights.name for weights in CATALOGUE)
        raise BadInput(f"no model called {name!r}", todo=f"known are: {known}")
    with fetching() as report:
        path = locate(weights, report)
    if as_json:
        print_json({"model": weights.name, "path": str(path), "sha256": weights.sha256})
    else:
        typer.echo(f"{weights.title}: {path}")

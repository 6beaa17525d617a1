"""`nl2x models`: which models are there, where from, and how to get them."""

from __future__ import annotations

from typing import Annotated

import typer

from nl2x.cli.output import print_json


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
    name: Annotated[
        str, typer.Argument(help="default, light, owner/repository/file.gguf or a Hugging Face id")
    ] = "default",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout.")] = False,
) -> None:
    """Fetch a model's weights into the cache; an interrupted fetch goes on where it was."""
    from nl2x.cli.views.progress import fetching
    from nl2x.lm.weights.pull import pull_model

    with fetching() as report:
        fetched = pull_model(name, report)
    if as_json:
        print_json({"model": fetched.name, "path": str(fetched.path), "sha256": fetched.sha256})
    else:
        typer.echo(f"{fetched.title}: {fetched.path}")

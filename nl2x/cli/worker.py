"""`nl2x worker`: the model that stays loaded between commands: what it holds, and how to send it away."""

from __future__ import annotations

from typing import Annotated

import typer

from nl2x.cli.output import print_json


def register(app: typer.Typer) -> None:
    app.command()(worker)


def worker(
    stop: Annotated[bool, typer.Option("--stop", help="Let it leave now.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout.")] = False,
) -> None:
    """Show the resident worker, which keeps a model loaded between commands; or stop it."""
    from nl2x.lm.worker.start import state
    from nl2x.lm.worker.start import stop as stop_it

    if stop:
        was_there = stop_it()
        if as_json:
            print_json({"stopped": was_there})
        else:
            typer.echo("The worker leaves." if was_there else "There is no worker.")
        return
    from nl2x.cli.views.worker import in_words

    found = state()
    if as_json:
        print_json({"running": found is not None, **(found or {})})
    else:
        typer.echo(in_words(found))

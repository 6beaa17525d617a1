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
    """Show what stays between commands, the worker with its model and the standby; or send them away."""
    from nl2x.resident import STANDBY, WORKER
    from nl2x.resident.start import state
    from nl2x.resident.start import stop as stop_it

    if stop:
        were_there = {kind: stop_it(kind) for kind in (WORKER, STANDBY)}
        if as_json:
            print_json({"stopped": any(were_there.values())})
        else:
            gone = [f"The {kind} leaves." for kind, was_there in were_there.items() if was_there]
            typer.echo("\n".join(gone) or "There is no worker.")
        return
    from nl2x.cli.views.worker import in_words, standby_in_words

    found, standby = state(WORKER), state(STANDBY)
    if as_json:
        print_json({"running": found is not None, **(found or {}), "standby": standby})
    else:
        typer.echo(in_words(found))
        if standby is not None:
            typer.echo(standby_in_words(standby))

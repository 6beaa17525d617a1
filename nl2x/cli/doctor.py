"""`nl2x doctor`: what this machine gives, and whether the main job can run on it."""

from __future__ import annotations

from typing import Annotated

import typer

from nl2x.cli.output import print_json
from nl2x.errors import EXIT_CANNOT


def register(app: typer.Typer) -> None:
    app.command()(doctor)


def doctor(
    model: Annotated[str, typer.Option("--model", "-m", help="The model to look at.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on stdout.")] = False,
) -> None:
    """Show what this machine gives (model, engine, isolation, versions); exit 4 if the main job can't run."""
    from nl2x.cli.views.doctor import examine

    findings = examine(model)
    if as_json:
        print_json(
            {"ready": all(f.fine for f in findings), "findings": [finding.__dict__ for finding in findings]}
        )
    else:
        for finding in findings:
            typer.echo(f"{'ok  ' if finding.fine else 'NO  '}{finding.what}: {finding.words}")
    if not all(finding.fine for finding in findings):
        raise typer.Exit(EXIT_CANNOT)

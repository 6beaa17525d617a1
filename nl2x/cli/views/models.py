"""The table of models, for people and as JSON."""

from __future__ import annotations

import typer

from nl2x.cli.output import print_json
from nl2x.lm.weights import CATALOGUE, DEFAULT, have
from nl2x.lm.weights.fetch import models_dir


def show_models(*, as_json: bool) -> None:
    """Print what is known of each model: size, licence, quality, source, and whether it is here."""
    rows = [
        {
            "name": weights.name,
            "title": weights.title,
            "default": weights is DEFAULT,
            "here": have(weights),
            "path": str(models_dir() / weights.file),
            "bytes": weights.size,
            "memory": weights.memory,
            "licence": weights.licence,
            "source": weights.hub_repository,
            "quality": weights.quality,
        }
        for weights in CATALOGUE
    ]
    if as_json:
        print_json({"models": rows})
        return
    for row in rows:
        here = "here" if row["here"] else f"not here yet: nl2x models pull {row['name']}"
        typer.echo(f"{row['name']}: {row['title']} ({here})")
        typer.echo(f"  {int(str(row['bytes'])) / 1e6:.0f} MB, {row['licence']}, from {row['source']}")
        typer.echo(f"  {row['quality']}")

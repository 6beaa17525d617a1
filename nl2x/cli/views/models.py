"""The table of models, for people and as JSON."""

from __future__ import annotations

import typer

from nl2x.cli.output import print_json
from nl2x.lm.weights import CATALOGUE, DEFAULT, RECOMMENDED, have
from nl2x.lm.weights.fetch import models_dir
from nl2x.lm.weights.hub_file import hub_file


def show_models(*, as_json: bool) -> None:
    """Print what is known of each model: size, licence, quality, source, and whether it is here."""
    carried, recommended = _carried(), _recommended()
    if as_json:
        print_json({"models": carried, "recommended": recommended, "pulled": _pulled()})
        return
    for row in carried:
        _show(row, " (default)" if row["default"] else "")
    typer.echo("\nFor more machine, fetched only when you say so:")
    for row in recommended:
        _show(row)
    others = [path for path in _pulled() if path not in {str(row["path"]) for row in recommended}]
    for path in others:
        typer.echo(f"\npulled: --model {path}")


def _carried() -> list[dict[str, object]]:
    return [
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


def _recommended() -> list[dict[str, object]]:
    rows = []
    for model in RECOMMENDED:
        file = hub_file(model.hub_file)
        assert file is not None
        rows.append(
            {
                "name": model.hub_file,
                "title": model.title,
                "here": file.path.is_file(),
                "path": str(file.path),
                "bytes": model.size,
                "memory": model.memory,
                "licence": model.licence,
                "source": file.repository,
                "quality": model.quality,
            }
        )
    return rows


def _pulled() -> list[str]:
    """The GGUF files that were fetched from the hub."""
    return sorted(str(path) for path in (models_dir() / "hub").glob("*/*.gguf"))


def _show(row: dict[str, object], mark: str = "") -> None:
    here = "here" if row["here"] else f"not here yet: nl2x models pull {row['name']}"
    size, memory = (int(str(row[key])) / 1e9 for key in ("bytes", "memory"))
    typer.echo(f"{row['title']}{mark}: {here}")
    typer.echo(f"  --model {row['name']}" if not mark else "  used where no --model is given")
    typer.echo(f"  {size:.1f} GB, {memory:.1f} GB of memory; {row['licence']}; from {row['source']}")
    typer.echo(f"  {row['quality']}")

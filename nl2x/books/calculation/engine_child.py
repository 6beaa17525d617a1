"""The program of the process in which an engine calculates: `python engine_child.py ENGINE < question`.

A workbook is untrusted and an engine can panic: here both are held by limits on memory and processor time,
and can only take this process down. It imports next to nothing, since it is started for every posting.

Question and answer are blocks, each after its length in 8 bytes (little-endian). The question is the workbook
before a change, the one after it, and a JSON list of [sheet, row, column]. formualizer answers with both
workbooks, their values calculated, ironcalc with a JSON list of those cells' values after the change.
"""

import json
import os
import resource
import struct
import sys
from collections.abc import Iterator

MEMORY = 6 << 30
"""Bytes of address space: far more than any workbook within the limits needs."""
SECONDS = 120


def main() -> int:
    """Answer what stdin asks."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # The engines print remarks to stdout: those go nowhere, the answers to where stdout was.
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    answers = {"formualizer": by_formualizer, "ironcalc": by_ironcalc}[sys.argv[1]]
    for answer in answers(_blocks()):
        out.write(struct.pack("<Q", len(answer)))
        out.write(answer)
    out.close()
    return 0


def _blocks() -> Iterator[bytes]:
    while header := sys.stdin.buffer.read(8):
        yield sys.stdin.buffer.read(struct.unpack("<Q", header)[0])


def by_formualizer(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """Each workbook, calculated."""
    import formualizer

    for _ in range(2):
        yield formualizer.recalculate_xlsx_bytes(next(blocks))["bytes"]


def by_ironcalc(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """The asked cells' values; null for what isn't a plain value."""
    import ironcalc

    next(blocks)
    file = os.memfd_create("workbook")
    with open(file, "wb", closefd=False) as memory:
        memory.write(next(blocks))
    model = ironcalc.load_from_xlsx(f"/proc/self/fd/{file}")
    model.evaluate()
    places = {sheet["name"]: place for place, sheet in enumerate(model.get_worksheets_properties())}
    found = []
    for sheet, row, column in json.loads(next(blocks)):
        value = model.get_cell_value(places[sheet], row, column) if sheet in places else None
        found.append(value if isinstance(value, str | int | float | bool) else None)
    yield json.dumps(found).encode()


if __name__ == "__main__":
    sys.exit(main())

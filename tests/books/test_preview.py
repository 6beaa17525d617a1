"""The preview: plain in a pipe, coloured on a terminal, one object as JSON, safe with odd words."""

import json
from io import StringIO
from xml.etree import ElementTree

import pytest

from nl2x.books.layout import understand
from nl2x.books.plan import plan
from nl2x.books.post import carry_out
from nl2x.books.preview import Preview, as_data, preview, show
from tests.books.test_effect import calculated
from tests.books.zoo import day, entry
from tests.books.zoo_records import whole_business

WORDS = "[red]<b>Sale & more[/red]"


@pytest.fixture(scope="module")
def made() -> Preview:
    data = calculated(whole_business())
    book = understand(data)
    planned = plan(book, [entry(day(2, 2), ("Cash", 60.5, 0), ("Sales revenue", 0, 60.5), words=WORDS)])
    return preview(book, planned, carry_out(data, planned).changes)


def test_in_a_pipe_it_is_plain_text(made: Preview) -> None:
    out = StringIO()
    show(made, out, terminal=False)
    text = out.getvalue()
    assert "\x1b" not in text
    assert WORDS in text
    assert "Cash now" in text and "440.50" in text


def test_on_a_terminal_it_has_tables(made: Preview) -> None:
    out = StringIO()
    show(made, out, terminal=True)
    assert "─" in out.getvalue()


def test_as_json(made: Preview) -> None:
    said = json.loads(json.dumps(as_data(made)))
    assert said["entries"][0]["lines"][0] == {"account": "Cash", "debit": 60.5, "credit": 0}
    assert {"sheet": "Journal", "cell": "D6", "before": None, "after": 60.5} in said["cells"]
    assert any(line["line"] == "Profit" and line["after"] == 440.5 for line in said["effect"])


def test_the_picture_is_well_formed_and_shows_new_cells(made: Preview) -> None:
    svg = made.picture()
    root = ElementTree.fromstring(svg)
    assert root.tag.endswith("svg")
    new = [r for r in root.iter("{http://www.w3.org/2000/svg}rect") if r.get("class") == "new"]
    assert len(new) == 8  # date, account, words and amount on two rows
    assert "href" not in svg and "font-face" not in svg

"""The picture of a posting: well formed, self-contained, every new cell marked, safe with odd words."""

from xml.etree import ElementTree

import pytest

from nl2x.books.layouts.layout import understand
from nl2x.books.picture import picture
from nl2x.books.planning.plan import plan
from nl2x.books.posting.post import carry_out
from tests.books.test_effect import calculated
from tests.books.zoo import day, entry
from tests.books.zoo_records import whole_business

SVG = "{http://www.w3.org/2000/svg}"
WORDS = "<b>Sale & more[/red]\x07"


@pytest.fixture(scope="module")
def drawn() -> str:
    data = calculated(whole_business())
    book = understand(data)
    planned = plan(book, [entry(day(2, 2), ("Cash", 60.5, 0), ("Sales revenue", 0, 60.5), words=WORDS)])
    return picture(book, planned, carry_out(data, planned).changes)


def test_every_new_cell_is_marked(drawn: str) -> None:
    new = [r for r in ElementTree.fromstring(drawn).iter(f"{SVG}rect") if r.get("class") == "new"]
    assert len(new) == 8  # date, account, words and amount on two rows


def test_it_is_self_contained(drawn: str) -> None:
    assert "href" not in drawn and "font-face" not in drawn and "<script" not in drawn


def test_before_and_after_are_told_apart(drawn: str) -> None:
    texts = [t.text or "" for t in ElementTree.fromstring(drawn).iter(f"{SVG}text")]
    assert texts.index("Journal: before") < texts.index("Journal: after") < texts.index("60.50")

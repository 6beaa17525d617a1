"""Rows find each other again after insertions and changes."""

from nl2x.bench.alignment import align_rows


def rows(*texts: str) -> list[dict[int, object]]:
    return [dict(enumerate(text.split(), 1)) for text in texts]


def test_rows_moved_down_keep_their_partners() -> None:
    assert align_rows(rows("a 1", "total"), rows("a 1", "b 2", "total")) == [(0, 0), (1, 2)]


def test_a_row_with_half_its_cells_kept_is_the_same_row() -> None:
    assert align_rows(rows("7 mill 80 open"), rows("7 mill 80 paid")) == [(0, 0)]
    assert align_rows(rows("7 mill 80 open"), rows("8 dairy 9 open")) == []


def test_a_row_with_its_label_kept_is_the_same_row() -> None:
    assert align_rows(rows("beer 1 2 3"), rows("beer 4 5 6")) == [(0, 0)]


def test_a_changed_row_and_a_new_one_beside_it() -> None:
    assert align_rows(rows("7 mill 80 open"), rows("7 mill 80 paid", "8 mill 95 open")) == [(0, 0)]
    assert align_rows(rows("7 mill 80 open"), rows("6 mill 10 open", "7 mill 80 paid")) == [(0, 1)]


def test_nothing_pairs_with_nothing() -> None:
    assert align_rows([], rows("a")) == []
    assert align_rows(rows("a"), []) == []

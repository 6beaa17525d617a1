"""Names of things recorded elsewhere. A question mark: the number may as well be an amount."""

from collections.abc import Callable

import pytest

from nl2x.notes.facts import Facts

CASES = [
    ("invoice #1043 880", "invoice 1043"), ("invoice no. 1043, 880", "invoice 1043"), ("inv 1043 paid 880", "invoice 1043 ?"),
    ("paid bill B-208", "bill B-208"), ("Invoice 2207 to Coates Plumbing, £385", "invoice 2207 ?"),
    ("check 1040 for the room, forty dollars", "check 1040"), ("bill b208 paid", "bill b208"), ("INV-1043 880", "invoice INV-1043"), ("paid INV1043", "reference INV1043"),
    ("reverse entry 17", "entry 17"), ("entry 17 was wrong", "entry 17"), ("undo journal entry #17", "entry 17"), ("PO 4471 300", "order 4471"),
    ("policy 88213 renewed 400", "policy 88213"), ("policy no AB/123/45 400", "policy AB/123/45"), ("check 1021 for 300", "check 1021"),
    ("cheque no 000123 300", "check 000123"), ("#1043 paid 880", "reference 1043"), ("paid 880 against 1043 (invoice 1043)", "invoice 1043 ?"),
    ("receipt 55-A, 30", "receipt 55-A ?"), ("ref: XK99 300", "reference XK99"), ("ticket 5521 fixed, 90", "ticket 5521"),
    ("order #55 shipped 90", "order 55"), ("acct no 12345678 300", "account 12345678"), ("credit note CN-12 for 40", "credit note CN-12"),
    ("Tidewell paid inv 304 today", "invoice 304"), ("paid bill 208", "bill 208 ?"), ("quote Q-17 accepted", "quote Q-17"), ("flight BA2490 300", "flight BA2490"),
    ("inv 161 harbour homes plot 9 2300", "invoice 161 ?"), ("Ciara, the same as ever", "previous"),
    ("bill no 88 came, 412.50", "bill 88"), ("bill number 88 went in, 412.50", "bill 88"),
    ("the Harbour Supplies bill 2301 for 385 came", "bill 2301"), ("bill 2301 of 1,200 plus vat", "bill 2301"), ("phone bill 88 for 12 months", ""),
    ("Harbour Supplies brought rope, HS 5702. 480 on account", "reference HS 5702"), ("harbour & quay chandlers HQC 77012 for 90", "reference HQC 77012"),
    ("Harbour Supplies brought rope, TV 5702", ""),
    ("inv 118 and 120 paid", "invoice 118"), ("invoices 118, 119 and 120 were paid", "invoice 118"), ("paid inv 118 and 60 for parts", "invoice 118"),
    ("same as last month", "previous"), ("rent same as usual", "previous"), ("10% up on last time", "previous"), ("the usual rent", "previous"),
    ("reverse the last entry", "previous"), ("undo that", "previous"), ("last month's invoice again", "previous"),
]  # fmt: skip
SILENT = [
    "phone bill 208", "phone bill: 88 came out", "electricity bill 90", "invoice for 880", "in order to pay 300", "order 50 boxes at 3", "bill paid 300", "checked 300",
    "paid the bill 300", "Q2 vat 300", "USD40", "their invoice R8 900", "N5000", "A4 paper 5", "check the 300", "account fee 12", "this last week 30",
    "invoiced Ana 880", "job done 300", "Bill paid 40", "entry fee 40", "entry ticket 12", "policy renewal 400",
]  # fmt: skip


@pytest.mark.parametrize(("note", "expected"), [*CASES, *[(note, "") for note in SILENT]])
def test_references(read: Callable[..., Facts], note: str, expected: str) -> None:
    facts = read(note)
    shown = [f"{r.kind} {r.name}".strip() + ("" if r.certain else " ?") for r in facts.references]
    assert ", ".join(shown) == expected
    assert all(note[slice(*r.span)] == r.words for r in facts.references)


def test_all_numbers_of_a_list_of_invoices_are_no_amounts(read: Callable[..., Facts]) -> None:
    for note in (
        "inv 118 and 120 paid",
        "invoices 118, 119 & 120 were paid",
        "invoice 118, and inv 120 are paid",
    ):
        assert not read(note).amounts, note
    assert [str(a.value) for a in read("paid inv 118 and 60 for parts").money] == ["60"]


def test_a_number_that_names_an_invoice_is_no_amount(read: Callable[..., Facts]) -> None:
    assert [str(a.value) for a in read("paid invoice 1043, 880").money] == ["880"]


def test_a_bills_only_number_stays_an_amount_too(read: Callable[..., Facts]) -> None:
    facts = read("paid bill 208")
    assert [str(a.value) for a in facts.money] == ["208"] and not facts.references[0].certain

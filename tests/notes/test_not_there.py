"""Money that somebody says he sent, and that hasn't come."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.notes.events.not_there import not_there
from tests.notes.journals import book, posted

YES = """
the Rangers swear they sent the last 220 but theres no sign of it in the account
Huntsman says he paid 380 but it hasn't shown up
Caroline's 130 still hasn't landed
the Renmores say the cheque is in the post, 240
parish hall transferred 220, not in the account yet
parish hall transferred 220 they said, still waiting for it to land
Tom reckons he paid the 65 on friday
Huntsman 380, nothing in the bank
he paid 380 apparently, can't see it on the statement
they said the 220 was sent last week, no trace of it
paid by cheque 220 but it hasn't cleared
Denise sent 50, yet to land
""".strip().splitlines()
NO = """
Smith paid 200, the other 300 hasn't come yet
got 220 from the parish hall, the balance isn't in yet
invoice 117 sent, nothing on the van
Tom paid 65, didn't come to class
sent 1000 towards the shirts, say the rest will come end of month
Mr Teale gave me a cheque for 220. Banked it on the way home
Brought in 40 from the cake stall, never got round to counting before
""".strip().splitlines()


@pytest.mark.parametrize(("note", "told"), [*((n, True) for n in YES), *((n, False) for n in NO)])
def test_words_of_money_that_has_not_come(note: str, told: bool) -> None:
    assert (not_there(note) is not None) is told


ROWS = """
8/1|Opening|Bank 900/Capital 900
8/3,9/3|Rangers, hire|Debtors 220/Hire 220
8/20|Rangers paid|Bank 220/Debtors 220
8/5,9/5|Drill bits, eBay|Tools 30/Bank 30
"""


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        ("the Rangers swear they sent the 220 but there's no sign of it", "? not there"),
        ("the Rangers sent the 220", {"Bank": 220, "Debtors": -220}),
        ("drill bits off eBay 30 from the bank, still waiting for it to arrive", {"Tools": 30, "Bank": -30}),
    ],
)
def test_no_payment_before_it_is_there(note: str, wanted: object, tmp_path: Path) -> None:
    accounts = "A Bank;A Debtors;E Capital;I Hire;X Tools"
    assert posted(book(tmp_path, accounts, ROWS), note) == wanted

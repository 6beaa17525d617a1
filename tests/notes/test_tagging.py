"""What accounts are about, by the names that charts in several countries give them."""

from __future__ import annotations

import pytest

from nl2x.books.model import Account, AccountType
from nl2x.notes.wording.tagging import tags_of

ASSET, LIABILITY, INCOME, EXPENSE = (
    AccountType.ASSET,
    AccountType.LIABILITY,
    AccountType.INCOME,
    AccountType.EXPENSE,
)

# type, name, concept
NAMES = [
    (ASSET, "Chequing account", "bank"),
    (ASSET, "Current a/c", "bank"),
    (ASSET, "GTBank Current", "bank"),
    (ASSET, "Monzo", "bank"),
    (ASSET, "Postbank", "bank"),
    (ASSET, "Skillbank", "bank"),
    (ASSET, "Accounts rec.", "receivable"),
    (ASSET, "Clients owing", "receivable"),
    (ASSET, "Accum. amort. - truck", "accumulated_depreciation"),
    (ASSET, "Card sales not paid out yet", "paypal"),
    (ASSET, "Inventory (dry goods)", "inventory"),
    (ASSET, "Gift cards on hand", "gift_cards_held"),
    (LIABILITY, "HST payable", "sales_tax"),
    (LIABILITY, "Sales tax owed", "sales_tax"),
    (LIABILITY, "Supplier bills", "payable"),
    (LIABILITY, "Source deductions payable", "payroll_liability"),
    (LIABILITY, "PAYE & NIC due", "payroll_liability"),
    (LIABILITY, "CPF payable", "fica_payable"),
    (LIABILITY, "Tips owed to crew", "tips_payable"),
    (LIABILITY, "Truck loan", "vehicle_loan"),
    (INCOME, "Landscape projects", "service_revenue"),
    (INCOME, "Refunds & comps", "sales_returns"),
    (EXPENSE, "Repairs & maint.", "repairs"),
    (EXPENSE, "R & M", "repairs"),
    (EXPENSE, "CPP & EI expense", "payroll_tax"),
    (EXPENSE, "Body corporate fees", "building_fees"),
    (EXPENSE, "Local conveyance", "transport"),
    (EXPENSE, "Phone & software", "telephone"),
    (EXPENSE, "Phone & software", "software"),
    (EXPENSE, "Motor", "vehicle_expense"),
    (EXPENSE, "Conductor's fees", "musical_director"),
    (EXPENSE, "Lighting hire", "equipment_rental"),
    (EXPENSE, "Fair fees", "licences"),
    (EXPENSE, "Home loan EMI", "mortgage_expense"),
    (EXPENSE, "Birthdays & Christmas", "gifts"),
    (EXPENSE, "Savings", "saving_out"),
    (INCOME, "Call-outs", "service_revenue"),
    (INCOME, "Other", "other_income"),
]


@pytest.mark.parametrize(("kind", "name", "concept"), NAMES, ids=[f"{n}-{c}" for _, n, c in NAMES])
def test_a_name_has_its_concept(kind: AccountType, name: str, concept: str) -> None:
    tags = tags_of(Account(name, kind))
    assert tags.get(concept, 0.0) >= max(tags.values()) - 0.05


@pytest.mark.parametrize(
    ("kind", "name", "concept"),
    [
        (LIABILITY, "HST payable", "payable"),
        (LIABILITY, "Sales tax owed", "payable"),
        (ASSET, "Accumulated depreciation - vehicles", "vehicle"),
        (ASSET, "Gift cards on hand", "card"),
        (EXPENSE, "Payroll taxes", "wages"),
        (EXPENSE, "Letting agent's fees", "bank_fees"),
    ],
)
def test_a_word_inside_another_name_makes_no_such_account(kind: AccountType, name: str, concept: str) -> None:
    assert concept not in tags_of(Account(name, kind))

"""The question for an account that an entry needs, where the book has none that fits: in plain words, and with the accounts
of that kind that it has."""

from __future__ import annotations

from collections import Counter

from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import concepts
from nl2x.notes.events.reading import short

CALLED = {
    "input_tax": "tax on what was bought",
    "payable": "what is owed to suppliers",
    "purchase_discounts": "discounts that suppliers give",
    "sales_tax": "tax on sales",
    "receivable": "what customers owe",
    "processing_fees": "the fee that was kept back",
    "sales_discounts": "discounts that customers take",
    "unearned": "what customers paid in advance",
    "interest_receivable": "income that is still to come",
    "bad_debt": "debts that nobody will pay",
    "allowance": "debts that are doubtful",
    "deposit_paid": "deposits that were paid",
    "loan_given": "what was lent to others",
    "capital": "what the owner put in",
    "owner_loan": "what the owner lent",
    "drawings": "what the owner took out",
    "common_stock": "shares",
    "apic": "what was paid for shares beyond their face value",
    "dividends": "dividends",
    "dividends_payable": "dividends that aren't paid yet",
    "interest_expense": "interest",
    "wages": "wages",
    "payroll_liability": "what was withheld from pay",
    "fica_payable": "contributions on pay that are owed",
    "wages_payable": "wages that are owed",
    "payroll_tax": "the employer's contributions on pay",
    "depreciation_expense": "depreciation of this period",
    "accumulated_depreciation": "what things have lost in value so far",
    "loss": "losses on what was sold",
    "gain": "gains on what was sold",
    "inventory_loss": "stock that was lost",
    "cash_over_short": "differences in the till",
    "inkind_income": "gifts that are no money",
    "income_tax_expense": "tax on profit",
    "income_tax_payable": "tax on profit that is owed",
}
"""What the accounts of entries are for, in the words of people who are no bookkeepers."""
MOST = 8
"""Accounts that are offered; more are no help."""


def which_account(role: str, text: str) -> str:
    """The question which account a stretch of a note is for, or a part of it that the entry keeps apart."""
    called = CALLED.get(role)
    return f"Which account is for {called}?" if called else f'Which account is "{short(text)}" for?'


def untold_account(role: str, knowledge: Knowledge) -> tuple[str, tuple[str, ...]]:
    """The question for what the book has no account of, and what is offered."""
    called = CALLED.get(role)
    question = f"Which account is for {called}?" if called else "Which account is it for?"
    return f"{question} The book has none that fits.", accounts_like(role, knowledge)


def accounts_like(role: str, knowledge: Knowledge) -> tuple[str, ...]:
    """The book's accounts of such a kind, those first that it has used most."""
    kind = concepts()[role].type if role in concepts() else None
    used = Counter(line.account for entry in knowledge.examples for line in entry.lines)
    names = [t.name for t in knowledge.chart.tagged if t.account.type is kind]
    return tuple(sorted(names, key=lambda name: -used[name])[:MOST])

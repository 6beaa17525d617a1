"""Whether to ask how much of a sum is tax: where the entry has no line for it, or all that went to its account so far was
taxed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from nl2x.books.book import Layout
from nl2x.books.layouts.taxed_rows import taxes_of_rows
from nl2x.books.model import AccountType
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.amounts.figures import Named
from nl2x.notes.amounts.paid_short import discounts_taxed
from nl2x.notes.amounts.taxed_as_before import inside_amounts, partly_taxed
from nl2x.notes.amounts.taxes import net_of_fees, net_said, tax_accounts, tax_words
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.typed_tax import never_untaxed
from nl2x.notes.events.reading import Doubt, how_much_tax
from nl2x.notes.events.recognise import Guess
from nl2x.notes.wording.segments import Segment


def tax_without_a_line(segment: Segment, guess: Guess, knowledge: Knowledge, index: int) -> Iterator[Doubt]:
    """Tax that the words speak of, in an entry that has no line for it."""
    taxed = tax_words(segment.whole).mode not in ("", "none") and knowledge.output_tax is not None
    if taxed and guess.event.name in _UNTAXED:
        yield how_much_tax(index)


# What is seldom taxed, so that its entry has no line for tax; where the note speaks of tax, it is asked.
_UNTAXED = (
    "bad_debt",
    "bought_with_loan",
    "bought_part_paid",
    "bought_two_ways",
    "customer_paid_with_fee",
    "sold_two_ways",
    "prepaid_used",
)


def tax_not_told(
    segment: Segment,
    guess: Guess,
    named: Named,
    filled: Mapping[str, Filled],
    knowledge: Knowledge,
    index: int,
) -> Iterator[Doubt]:
    """Nothing is said of tax, and whatever went to this account so far was taxed."""
    book = knowledge.book
    if tax_words(segment.whole).mode:
        return
    if "tax" in guess.event.amounts and tax_accounts(knowledge.chart) and net_said(segment.whole):
        if net_of_fees(segment.whole):
            yield how_much_tax(index)
        return
    if guess.event.name == "customer_discount" and discounts_taxed(knowledge):
        yield how_much_tax(index)
        return
    apart = book.layout is Layout.JOURNAL or bool(taxes_of_rows(book))  # elsewhere tax isn't told apart
    typed = never_untaxed(book, guess.event.name, segment.whole)
    silent = (apart or typed) and "tax" in guess.event.amounts and "tax" not in named.amounts
    if not silent or "what" not in filled:
        return
    if inside_amounts(knowledge) and partly_taxed(knowledge, filled["what"].account):
        yield how_much_tax(index)
        return
    account = filled["what"].account
    if typed or knowledge.always_taxed(account, 1) or _new_and_taxed(account, guess.event.name, knowledge):
        yield how_much_tax(index)


_BUYS = ("bought", "bought_on_credit")
_MOSTLY = Decimal("0.75")
_ACCOUNTS = 4


def _new_and_taxed(account: str, kind: str, knowledge: Knowledge) -> bool:
    """Whether a cost that the book has never had stands beside others of which nearly all were always taxed."""
    if kind not in _BUYS or any(account == line.account for e in knowledge.examples for line in e.lines):
        return False
    costs = knowledge.once("costs with tax or without", lambda: _costs(knowledge))
    taxed = [name for name in costs if knowledge.always_taxed(name, 1)]
    return len(taxed) >= _ACCOUNTS and len(taxed) >= _MOSTLY * len(costs)


def _costs(knowledge: Knowledge) -> list[str]:
    """The costs that the book has had, without pay and what a lender takes, which no tax is on."""
    had = {line.account for e in knowledge.examples for line in e.lines if line.debit}
    return [
        t.name
        for t in knowledge.chart.tagged
        if t.name in had and t.account.type is AccountType.EXPENSE and not t.is_a(_NO_TAX_ON)
    ]


_NO_TAX_ON = ("wages", "interest_expense", "bank_fees", "payroll_tax")

"""How it was paid, or where the money went: what a note says of it, else the book's own habit."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from nl2x.books.book import Layout
from nl2x.books.model import AccountType
from nl2x.notes.accounts.filled import Choice, Filled
from nl2x.notes.accounts.money_accounts import money_named, mostly_used
from nl2x.notes.accounts.own_accounts import by_remark
from nl2x.notes.accounts.payers import all_payers, who_paid
from nl2x.notes.accounts.said_how import only_for
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.accounts.vocabulary import names_in
from nl2x.notes.accounts.ways_in_table import ways_in_table
from nl2x.notes.accounts.ways_of_such import ways_of_such
from nl2x.notes.book.beside_lines import customers_pay_into, money_used_for
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.payment_methods import ways_for
from nl2x.notes.book.precedents import telling
from nl2x.notes.book.single_entry import MONEY as THE_MONEY
from nl2x.notes.book.single_entry import one_sided
from nl2x.notes.catalogue import Event
from nl2x.notes.wording.words import blanked


def money_of(
    event: Event, text: str, context: str, knowledge: Knowledge, so_far: Mapping[str, Filled]
) -> Filled | None:
    """The account with money that `text`, or what stands before its list (`context`), names; else the one that such
    things went through before. `so_far` are the roles that are filled already."""
    if event.flow == "in" and _BANKED.search(text) and (bank := the_bank(knowledge)):
        return Filled(bank, 0.9, (), "it was banked")
    if event.flow == "in" and _BY_CARD.search(text) and (held := _held_of_cards(knowledge)):
        return Filled(held, 0.9, (), "what customers pay by card")
    cards_to = "" if event.name not in _OF_CUSTOMERS else _bank_of_cards(event, text, knowledge)
    if cards_to and _BY_THEIR_CARD.search(text):
        return Filled(cards_to, 0.9, (), "what customers pay by card goes to the bank")
    if (
        _NOTES_LAST.search(text)
        and len(cash := [t for t in knowledge.chart.exactly("cash") if t in knowledge.chart.money]) == 1
    ):
        return Filled(cash[0].name, 0.9, (), "it was paid in notes")
    for words, shift in ((text, 0), (context, None)):
        named = _named(event, words, knowledge) if words else []
        if (event.flow == "in" and event.name != "supplier_refund") or event.name == "customer_refunded":
            # Nobody pays into a credit card: "paid by card" is the customer's card, which is a way of its own in
            # books that say of each sale how it was paid.
            named = [
                c
                for c in named
                if not _is_debt(c.account, knowledge)
                or knowledge.book.layout is Layout.RECORDS  # where cards are but a way that is written beside
                or _took_income(c.account, knowledge)
            ]
        allowed = ways_for(knowledge.book, event.name, text)
        elsewhere = [c for c in named if allowed and c.account not in allowed]
        named = [c for c in named if c not in elsewhere]
        if elsewhere and not named:
            found = _habit(event, text, knowledge, so_far)
            return replace(found, sure=min(0.5, found.sure)) if found else None
        if event.name in _NOT_BY_CARD:
            named = [c for c in named if not re.search(r"(?i)card", c.account)] or (
                [] if event.name in ("owner_lent_back", "dividend_paid", "customer_bounced") else named
            )
        if named:
            spans = named[0].spans if shift == 0 else ()
            close = [c for c in named[1:] if c.score >= named[0].score - 0.25]
            sure = 0.6 if close and not _one_inside(named[0], close) else 0.95
            if event.flow == "in" and not _takes_income(named[0].account, knowledge):
                sure = 0.6
            return Filled(
                named[0].account, sure, spans, "said in the note", tuple(c.account for c in named[1:])
            )
    if cards_to and _BY_THEIR_CARD.search(context):
        return Filled(cards_to, 0.9, (), "what customers pay by card goes to the bank")
    if _BANK_TO_BANK.search(text) and (bank := main_bank(knowledge)):
        return Filled(bank, 0.9, (), "it goes from bank to bank")
    if _BANK_FEE.search(text) and (
        banks := [t for t in knowledge.chart.exactly("bank") if t in knowledge.chart.money]
    ):
        return _as_bank_takes(banks, _habit(event, text, knowledge, so_far), knowledge)
    found = _habit(event, text, knowledge, so_far)
    if found and all_payers(knowledge.book) and found.sure < _ALWAYS:
        return replace(
            found, sure=min(found.sure, 0.6)
        )  # that it was mostly one of them tells nothing of today
    return found


def _as_bank_takes(banks: Sequence[Tagged], habit: Filled | None, knowledge: Knowledge) -> Filled:
    """From where a bank takes its fees: the one account with a bank, or the one that such things were paid from before
    where there are several, or a list tells several ways ("Transfer", "Cheque")."""
    names = [t.name for t in banks]
    if len(names) > 1 and habit is not None and habit.account in names:
        return habit
    if len(names) > 1 and (usual := mostly_used(banks, knowledge)):
        names = [t.name for t in usual]
    sure = 0.9 if len(names) == 1 else 0.5
    return Filled(names[0], sure, (), "the bank takes its fees itself", tuple(names[1:]))


_ALWAYS = 0.93
"""How sure it is who pays where it was the same one every time."""


def _named(event: Event, text: str, knowledge: Knowledge) -> list[Choice]:
    """The accounts with money that a text names, but for words that say what something was bought for: "pop for the
    canteen" beside a "Canteen float"."""
    text = _IN_CASH.sub(r"\1     ", text)
    if people := all_payers(knowledge.book):
        paid = who_paid(text, people)
        return [Choice(paid[0], 1.0, (paid[1],))] if paid else []
    named = money_named(text, knowledge)
    aside = [s for c in named for s in c.spans if only_for(text, s)] if event.flow == "out" else []
    for span in aside:
        text = blanked(text, span)
    return money_named(text, knowledge) if aside else named


_IN_CASH = re.compile(r"(?i)(\d cash) back\b")
"""What was given back in cash: "690 cash back" of a refund."""


def _held_of_cards(knowledge: Knowledge) -> str:
    """The one account of what customers paid by card and the bank hasn't got yet, by its name, unless what was sold
    went elsewhere every time."""
    held = [t.name for t in knowledge.chart.money if t.is_a(("paypal",)) and _CARD_READER.search(t.name)]
    own = any(t.is_a(("card",)) and not _is_debt(t.name, knowledge) for t in knowledge.chart.money)
    if len(held) != 1 or own:
        return ""
    usual = knowledge.usual_money(("sold",))
    return held[0] if not usual or held[0] in usual else ""


_OF_CUSTOMERS = (
    "sold", "sold_two_ways", "sold_part_paid", "customer_paid", "customer_discount", "customer_advance", "finished_less_deposit",
)  # fmt: skip
"""What customers pay; what a shop gives back goes to one's own card."""


def _bank_of_cards(event: Event, text: str, knowledge: Knowledge) -> str:
    """The one account with a bank, where what customers pay by card can be nowhere else: nothing is kept of what a processor
    holds, no way of paying is a card of theirs, and what was sold went to the bank before."""
    if any(_CARD_READER.search(way) for way in ways_for(knowledge.book, event.name, text)):
        return ""  # the table has a word of its own for it
    others = [t for t in knowledge.chart.money if t.is_a(("paypal",)) or _CARD_READER.search(t.name)]
    usual = knowledge.usual_money(("sold", "customer_advance"))
    bank = main_bank(knowledge)
    elsewhere = any(
        not _is_debt(t.name, knowledge) or _took_income(t.name, knowledge) for t in others if t.name != bank
    )
    return bank if bank and not elsewhere and (not usual or bank in usual) else ""


_CARD_READER = re.compile(
    r"(?i)\b(cards?|readers?|terminals?|zettle|izettle|sumup|square|dojo|yoco|ikhokha|worldpay|stripe|clover|tyro|zeller|moneris)\b"
)
_BY_CARD = re.compile(
    r"(?i)\b(by|on|with|in) (a |the |their |his |her |our )?cards?\b(?! (fees?|charges?))|\bcontactless\b|\btapped\b"
    r"|\bcard (takings|sales|payments?)\b|\b(on|by|with|through|via) (the |our |my )?card (reader|machine|terminal)\b"
    r"|\bcards,?(?= [£$€]?\d)"
)
_NOTES_LAST = re.compile(r"(?i), (?:all )?notes\W*$")
"""What ends a note that tells of cash: "left eighty pounds down on the safe, notes"."""
_BY_THEIR_CARD = re.compile(
    _BY_CARD.pattern
    + r"|\b(tapped|swiped|ran|used|with|paid by|put (it )?on) (a |his |her |their )(debit |bank )?cards?\b"
    r"|\bcard (reader|machine|terminal) (came to |took |did |was |made )?(?=[£$€]?\d)|\bcards?[:,]? (?=[£$€]?\d)|\ball (on )?cards?\b"
)
"""The same, also where nothing but the card is named: "she tapped her card", "card machine 442.80"."""
_BANKED = re.compile(r"(?i),? (all )?(of it |it )?(deposited|banked|lodged)\W*$")


def the_bank(knowledge: Knowledge) -> str:
    """The one account with a bank, where no other money is kept at one."""
    banks = [t for t in knowledge.chart.money if t.is_a(("bank",))]
    return banks[0].name if len(banks) == 1 else ""


_BANK_TO_BANK = re.compile(
    r"(?i)\b(direct debit(?:ed|s)?|d/?d|standing orders?|auto ?pay|zelled?|zelle'd|e-?transfer(?:red)?|interac|bizum|neft|imps|bacs|faster payment|eftps|ach|wired"
    r"|(?!pre|re|un|over|under|post|part)[a-z]{3,}(?:paid|payed))\b"
)
"""Also by the name of a service: "he benefitpaid me"; nobody has a direct debit on a card or on savings."""


def main_bank(knowledge: Knowledge) -> str:
    """The one account with a bank that isn't for savings."""
    banks = [t.name for t in knowledge.chart.money if t.is_a(("bank",)) and not t.is_a(("savings",))]
    return banks[0] if len(banks) == 1 else ""


_NOT_BY_CARD = (
    "loan_payment", "borrowed", "interest_paid", "owner_lent_back", "dividend_paid", "payroll", "paid_sales_tax", "customer_bounced",
)  # fmt: skip
"""What isn't put on a card: a "company" that repays isn't the company's card."""


def _takes_income(account: str, knowledge: Knowledge) -> bool:
    """Whether cash that comes in may lie there: the petty cash is filled from the bank, unless it ever took more."""
    tagged = knowledge.chart.get(account)
    if tagged is None or not tagged.is_a(("petty_cash",)) or _A_TILL.search(account):
        return True
    money = {t.name for t in knowledge.chart.money}
    debited = [e for e in knowledge.examples if account in {line.account for line in e.lines if line.debit}]
    return any(not {line.account for line in e.lines} <= money for e in debited)


_A_TILL = re.compile(r"(?i)^(the )?(cash )?(tin|till|cash ?box|money ?box|jar|drawer|safe|cash register)s?\b")
"""What people put their money into, whatever it is filled from besides."""


def _took_income(account: str, knowledge: Knowledge) -> bool:
    """Whether what was earned came in by it before, in a list that says of its rows how they were paid."""
    earned = {t.name for t in knowledge.chart.for_role("earned")}
    return one_sided(knowledge.book) and any(
        account in {line.account for line in e.lines if line.debit}
        and earned & {line.account for line in e.lines if line.credit}
        for e in knowledge.examples
    )


def _is_debt(name: str, knowledge: Knowledge) -> bool:
    account = knowledge.account(name)
    return account is not None and account.type is AccountType.LIABILITY


def _one_inside(first: Choice, others: Sequence[Choice]) -> bool:
    """Whether the others were only found in the same words ("petty cash" also has "cash" in it)."""
    return all(set(other.spans) <= set(first.spans) for other in others)


_WITH_MONEY = re.compile(
    r"\b(paid|prepaid|repaid|payment|remitted|sent|refunded|gave|went out|settled|lent|withdrew|deposited|donated)\b",
    re.IGNORECASE,
)
_BANK_FEE = re.compile(
    r"\bbank(s|'s)? (service |account )?(fees?|charges?|costs?)\b|\bbank (has |have |just )?(charged|took|dinged|hit|docked|deducted|debited)\b",
    re.IGNORECASE,
)
_UNNAMED = re.compile(
    r"\b(paypal|venmo|crypto|bitcoin|stripe|cash app|credit card|gift card)\b", re.IGNORECASE
)


def _cash_without_a_place(text: str, money: Sequence[Tagged]) -> bool:
    """Whether a text speaks of cash, and none of several accounts with money is one of cash."""
    kept = any(t.is_a(("cash", "petty_cash"), least=0.5) for t in money if not t.is_a(("bank",), least=0.9))
    return not kept and any(hit.concept == "cash" for hit in hits(text))


_NO_CASH = re.compile(r"(?i)\b(direct debits?|standing orders?|transfers?|eft|bacs|cheques?|checks?)\b")
"""Ways of paying that take no cash, where they are called so and not by an account's name."""
_THROUGH_BANK = (
    "customer_paid", "paid_bill", "borrowed", "loan_payment", "owner_put_in", "payroll", "paid_accrued", "paid_sales_tax",
    "tax_return", "owner_lent", "owner_lent_back", "interest_paid", "invoice_paid_with_fee", "dividend_paid",
    "dividend_settled", "paid_with_discount", "customer_discount", "deposit_back", "lent_back",
)  # fmt: skip
"""What goes through the bank, unless the note or the book's own way with such things says otherwise."""


def _as_they_pay(event: Event, text: str, knowledge: Knowledge) -> str:
    """How a customer of whom the text speaks, and of hardly anything else, paid every time, three times or more, in
    a list that says so of each row."""
    if event.name != "sold" or len(telling(text)) > 2 or not one_sided(knowledge.book):
        return ""
    names = names_in(text, knowledge)
    money = {t.name for t in knowledge.chart.money}
    known = [p for p in knowledge.precedents.all if names & p.stems and knowledge.event_of(p) == event.name]
    ways = {line.account for p in known for line in p.posting.lines} & money
    return ways.pop() if len(known) >= _OFTEN and len(ways) == 1 else ""


_OFTEN = 3
_OTHERWISE = 0.6
"""How sure a usual way of paying is where just such things went another way."""


def _habit(event: Event, text: str, knowledge: Knowledge, so_far: Mapping[str, Filled]) -> Filled | None:
    """The account that such things were paid from (or into) before."""
    allowed = ways_for(knowledge.book, event.name, text)
    money = [
        t
        for t in knowledge.chart.money
        if t not in knowledge.chart.elsewhere and (not allowed or t.name in allowed)
    ]
    if through := _other_asset_named(text, knowledge):
        return Filled(through, 0.6, (), "said in the note", tuple(t.name for t in money))
    said = _UNNAMED.search(text) or _cash_without_a_place(text, money)
    if len(money) == 1:
        sure = 0.97 * (0.5 if said and _NO_CASH.search(money[0].name) else 1.0)
        return Filled(money[0].name, sure, (), "the only account with money")
    other = next((filled.account for role, filled in so_far.items() if role == "what"), "")
    debt = so_far["owed"].account if event.name == "paid_accrued" and "owed" in so_far else ""
    if not said and (theirs := _as_they_pay(event, text, knowledge)) and (not allowed or theirs in allowed):
        return Filled(theirs, 0.93, (), "as always with them")
    if event.name == "owner_took_out" and not other:
        # What a statement says beside the owner's drawings: "always from the bank".
        other = next(
            (t.name for t in knowledge.chart.exactly("drawings") if t.name in knowledge.beside_lines), ""
        )
    plain = event.name == "bought" and not said and not all_payers(knowledge.book)
    such = ways_of_such(text, other, knowledge) if plain else ()
    if len(such) >= _OFTEN and len(set(such)) == 1 and (not allowed or such[0] in allowed):
        return Filled(such[0], 0.93, (), "as always with them")
    counts = knowledge.usual_money(account=other) if other else knowledge.usual_money((event.name,))
    counts = (debt and knowledge.settled_from(debt)) or counts
    own = [counts, knowledge.usual_money((event.name,))]
    own += [ways_in_table(knowledge)] if event.name in _OF_CUSTOMERS else []
    for candidate in own if event.name in _THROUGH_BANK else (*own, knowledge.usual_money()):
        usual = [(n, c) for n, c in candidate.most_common() if not allowed or n in allowed]
        if not usual:
            continue
        (name, count), *rest = usual
        share = count / (count + sum(n for _, n in rest))
        # What is paid in cash is mostly said to be: silence speaks for the bank.
        bank = knowledge.chart.get(name) in knowledge.chart.exactly("bank")
        sure = min(0.93, (0.57 if bank else 0.45) + (0.4 if bank else 0.5) * share) * (0.5 if said else 1.0)
        sure = min(sure, _OTHERWISE) if such and name not in such else sure
        return Filled(name, sure, (), "the book's habit", tuple(n for n, _ in rest))
    if told := money_used_for(text, knowledge.beside_lines, knowledge.chart) or by_remark(knowledge):
        others = tuple(t.name for t in knowledge.chart.money if t.name != told)
        return Filled(told, 0.93 * (0.5 if said else 1.0), (), "the book says so", others)
    theirs = (
        customers_pay_into(knowledge.beside_lines, knowledge.chart) if event.name in _OF_CUSTOMERS else ""
    )
    if theirs:
        others = tuple(t.name for t in knowledge.chart.money if t.name != theirs)
        return Filled(theirs, _MOSTLY * (0.5 if said else 1.0), (), "the book says so", others)
    for concept in ("bank", "cash"):
        if found := [t for t in knowledge.chart.exactly(concept) if t in money]:
            others = tuple(t.name for t in money if t is not found[0])
            sure = _by_default(event, text, found[0], knowledge)
            if found[0].name == THE_MONEY:
                sure = 0.93  # lines of savings beside it pay for nothing by themselves
            elif concept == "bank" and _by_bank(other, event, text, knowledge):
                sure = 0.9
            return Filled(found[0].name, sure, (), "nothing says otherwise", others)
    money = money or knowledge.chart.money
    return Filled(money[0].name, 0.4) if money else None


_MOSTLY = 0.8
"""How sure it is where customers pay by what stands beside an account: mostly, and so it is asked."""


def _by_default(event: Event, text: str, found: Tagged, knowledge: Knowledge) -> float:
    """How sure the bank (or the cash, where there is no bank) is where neither the note nor the book says anything: as often
    as it was right in training books that had no past (benchmarks/told.py)."""
    others = [t for t in knowledge.chart.money if t is not found and not t.is_a(("savings",))]
    if event.flow == "in" and all(_is_debt(t.name, knowledge) for t in others):
        return 0.93  # nobody pays into a credit card
    if event.name in (*_THROUGH_BANK, "prepaid_bought") or (
        event.flow == "in" and _PAID_TO_BANKS.search(text)
    ):
        return 0.95
    if event.name in ("sold", "customer_advance"):
        return 0.6  # into the till, or on the card machine
    # "Paid" means paid with money; "bought" may as well be on the card or on account.
    return 0.85 if event.flow == "in" else 0.7 if _WITH_MONEY.search(text) else 0.6


def _other_asset_named(text: str, knowledge: Knowledge) -> str:
    """An asset that nothing but its name is known of, where the text says that money came or went by it: "received
    by Zindigi"; or ""."""
    journal = knowledge.book.layout is Layout.JOURNAL
    for tagged in knowledge.chart.tagged if journal else ():
        asset = tagged.account.type is AccountType.ASSET and not tagged.tags and tagged.stems
        if asset and re.search(rf"(?i)\b(by|via|through|into) (the )?{re.escape(tagged.name)}\b", text):
            return tagged.name
    return ""


_PAID_TO_BANKS = re.compile(
    r"(?i)\b(wages?|salary|salaries|payslip|pension|benefits?|allowance|dividends?|interest|grants?|rebate)\b"
)
"""What comes in on a bank's account and seldom in cash."""
_STANDING = frozenset((
    "rent_expense", "utilities", "electricity", "water", "telephone", "internet", "insurance_expense", "car_insurance",
    "health_insurance", "software", "hosting",
))  # fmt: skip
"""What comes month after month and goes through the bank."""


def _by_bank(account: str, event: Event, text: str, knowledge: Knowledge) -> bool:
    """Whether a bill is of the kind that goes through the bank: in a book without a card it could be on, or taken by whom
    it is owed to ("EDF took 198.40")."""
    tagged = knowledge.chart.get(account)
    cards = any(t.is_a(("card",)) for t in knowledge.chart.money)
    taken = event.flow == "out" and _TAKEN.search(text)
    return tagged is not None and (not cards or bool(taken)) and tagged.best() in _STANDING


_TAKEN = re.compile(
    r"(?i)^\W*(?!(?:i|we|he|she|they|you|just|also)\b)[\w&.'’]+(?: [\w&.'’]+){0,2} (?:has |have |just )*(?:took|taken|takes)\b"
    r"|\b(?:came|come|gone|went|goes) out\b|\b(?:came|come|went|gone|out|taken|off|from) (?:out )?(?:of |from )?(?:the|our|my) (?:bank )?(?:account|a/c)\b"
)
"""What says that a bill was taken by direct debit, without calling it so."""

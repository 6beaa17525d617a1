"""Headings that are built of several words: which of them says what the column holds.

"Receipt date" is a date and "Transaction details" are details, whatever else their words may head alone.
"""

from __future__ import annotations

import re

from nl2x.books.book import Role

_DAY = r"(?:date|day|when)"
_PAID = r"(?:paid|pd|settled|cleared|(?:payment )?received|recd|rec d)"
_WAY = r"(?:cash|bank|cheque|check|card|transfer|eft|eftpos|momo|m ?pesa|mpesa|paypal|upi)"
_FLOW = r"(?:expenses?|costs?|income|spending|outgoings?)"
_TAX = r"(?:vat|gst|hst|pst|qst|sales tax|tax|btw|mwst|ust|tva|iva|moms)"
_SUM = r"(?:(?:amount|total|price|value|cost|sum|bill|paid) )?"
_RULES: tuple[tuple[Role, str], ...] = (
    (Role.TOTAL, rf"{_SUM}(?:incl|inc|including|with|after) {_TAX}|{_SUM}{_TAX} (?:incl|inc|included)"),
    (
        Role.NET,
        rf"{_SUM}(?:ex|exc|excl|excluding|without|before|net of|pre) {_TAX}|{_SUM}{_TAX} (?:ex|exc|excl|excluded)",
    ),
    (Role.RATE, rf"{_TAX} (?:rate|code|pct)|pct {_TAX}"),
    (Role.DUE, rf"{_DAY} (?:due|payable)|payment due(?: date| by| on)?|deadline|to be paid by"),
    (Role.PAID_ON, rf"{_DAY} (?:it was |was |we |i )?{_PAID}|{_PAID} (?:on|date|when)|pmt date"),
    (
        Role.DATE,
        rf"{_DAY} of (?:the )?[a-z]+|(?:receipt|voucher|document|doc|order|job|sale|work|spent|invoice) {_DAY}|{_DAY} (?:spent|bought|of sale|done)",
    ),
    (
        Role.METHOD,
        rf"how (?:was it |we |i |they |it was |did (?:we|i|they) )?(?:paid|pay)|(?:way|method|form|mode|means|type) of (?:payment|paying)"
        rf"|(?:paid|pay) (?:through|using|with|via|out of|into|in|from)|(?:pmt|payment|pay) (?:type|method|mode|account|via)"
        rf"|{_WAY}(?: or| and)?(?: {_WAY})+|{_WAY} or {_WAY}",
    ),
    (Role.STATUS, r"(?:payment|paid|invoice|bill|settlement) (?:status|state|yn|y n)|pd|money in yet"),
    (
        Role.CATEGORY,
        rf"(?:type|kind|nature|sort|class|head) of {_FLOW}|{_FLOW} (?:type|kind|head|heading|code|category|group|line)|line item|sch(?:edule)? [a-z] line",
    ),
    (
        Role.PAID,
        r"(?:amt|amount) (?:paid|recd|rec d|received)|paid already|already paid|payments? received|paid amt",
    ),
    (
        Role.PRICE,
        r"(?:price|cost|rate|charge|fee|amount) (?:each|per [a-z]+|apiece)|per (?:unit|item|hour|day)",
    ),
    (Role.QUANTITY, r"no of (?:items|units|pieces|hours|days|people|nights|pcs)|pcs"),
    (
        Role.MONEY_IN,
        r"(?:sales|rent|cash|money|credit|amount received|what came) (?:coming )?in|incomings?|money coming in",
    ),
    (Role.MONEY_OUT, r"(?:cash|money|debit|what went) (?:going )?out|outgoings?|outlay"),
    (Role.BALANCE, r"still (?:to pay|owed|owing|due|open)|left to pay|to pay still"),
    (Role.DEBIT_ACCOUNT, r"(?:debited|debit) (?:to|ledger|acc|account)|dr acc"),
    (Role.CREDIT_ACCOUNT, r"(?:credited|credit) (?:to|ledger|acc|account)|cr acc"),
    (Role.ENTRY, r"s n|serial (?:no|number)|sl|sr"),
    (Role.REFERENCE, r"(?:pv|payment|pmt|inv|bank|txn) (?:no|ref|number|reference)"),
    (
        Role.COUNTERPARTY,
        r"(?:bought|got|purchased|received|came) from|(?:paid|sold|went) (?:by )?to|paid by to|cust",
    ),
    (
        Role.DESCRIPTION,
        rf"(?:transaction|payment|invoice|job|work|item|{_FLOW}) (?:details?|description|notes?)|(?:details?|description) of [a-z ]+"
        r"|(?:what (?:i |we |they |was )?|items? |goods )bought|work(?: done)?|services? (?:provided|rendered|given)|product service|being|goods",
    ),
    (
        Role.AMOUNT,
        r"(?:inv|invoice|bill|total) amt|figure|charge|fee(?: charged)?|(?:money |what (?:we|i) |amount )?spen[dt]|expense amount",
    ),
)
_COMPILED = tuple((role, re.compile(pattern)) for role, pattern in _RULES)


def role_of_phrase(heading: str) -> Role | None:
    """The role of a heading of several words in lower case, without accents and marks; None where they tell none."""
    return next((role for role, pattern in _COMPILED if pattern.fullmatch(heading)), None)

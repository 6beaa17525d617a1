"""Sales tax, VAT, GST: whether an amount has it, which rate, and what is left without it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal

from nl2x.books.layouts.taxed_rows import TAXES
from nl2x.books.model import AccountType, JournalEntry
from nl2x.notes.book.chart import Chart, Tagged
from nl2x.notes.book.precedents import Precedent, taxed_sums
from nl2x.notes.book.tax_rates import plain_rates

TAX_WORD = r"(?:vat|gst|hst|pst|sales tax|tax|mwst|iva|tva)"
_NONE = re.compile(
    rf"\b(no|zero|without|not|nil|0%|don'?t worry about( the)?|ignore( the)?|never mind( the)?|outside( the)?( scope( of)?( the)?)?) {TAX_WORD}\b"
    rf"|\b(zero|nil).rated\b|\boutside (the )?scope\b|\b{TAX_WORD} (at )?0 ?%|\b{TAX_WORD}.(exempt|free)\b|\bexempt\b|\bisn'?t registered\b|\bnot registered\b"
    rf"|\b{TAX_WORD} (doesn'?t|does not) apply\b"
)
_INCLUSIVE = re.compile(
    rf"\b(incl?\.?|including|includes|included|inclusive( of)?|with|gross( of)?|of which|all in,? incl\w*)\s*(the )?(\d+(\.\d+)? ?%? ?)?(of )?{TAX_WORD}\b"
    rf"|\b{TAX_WORD} ?(is |was )?(incl?\.?\b|included|inclusive)|\b{TAX_WORD} in(side)?\b(?! (the|full))|\bgross\b|\bof which\b.{{0,12}}{TAX_WORD}"
    rf"|\b(incl?\.?|including) (\d+(\.\d+)?) ?%"
)
_EXCLUSIVE = re.compile(
    rf"(\bplus|\+|\bexcl?\.?|\bexcluding|\bbefore|\bnet of|\bex\b|\bwithout|\band)\s*(the )?(\d+(\.\d+)? ?% ?)?(of )?{TAX_WORD}\b"
    rf"|\b{TAX_WORD} (on top|extra|to be added|not included|excluded)\b|\+ ?{TAX_WORD}\b|\bplus \d+(\.\d+)? ?%"
)


_OTHER_TAX = re.compile(
    r"\b(wages?|wage|income|payroll|road|car|vehicle|property|council|corporation|corporate|profits?|withholding|social|local|city|city's|land|inheritance|van|truck|motor|lorry)"
    r" tax(es)?\b|\btax (on|from) (the )?(wages|pay|salar\w+|profits?)\b|\btax (office|return|advis\w+|advice|year|bill|man)\b"
)
"""Taxes that are in no price."""


@dataclass(frozen=True)
class TaxWords:
    """What a note says about tax: "none", "inclusive", "exclusive" or "" (nothing), and where."""

    mode: str
    span: tuple[int, int] | None = None


def rate_in(name: str) -> Decimal | None:
    """The rate of tax that an account is called by: 0.23 for "Shop sales (23%)"."""
    found = re.search(r"(?<!\d)(\d{1,2}(?:\.\d{1,2})?) ?%", name)
    return Decimal(found[1]) / 100 if found else None


def tax_words(text: str) -> TaxWords:
    """How the words of a note (or a part of it) speak of tax."""
    low = _OTHER_TAX.sub(lambda found: " " * len(found[0]), text.casefold())
    for mode, pattern in (("none", _NONE), ("exclusive", _EXCLUSIVE), ("inclusive", _INCLUSIVE)):
        if found := pattern.search(low):
            return TaxWords(mode, found.span())
    return (
        TaxWords("mentioned", found.span()) if (found := re.search(rf"\b{TAX_WORD}\b", low)) else TaxWords("")
    )


_NET = re.compile(
    r"\d[\d.,]*k?\s*(?:each |apiece )?(?P<after>nett?\b)(?=\W*$|\s*[,.;:)]|\s(?:on|by|to|from|in|via|bank|card|cash|each|per|at|paid|for|and|plus|amount|price)\b)"
    r"|(?:^|[,;:(]|\b(?:at|for|is|was|were|came to|price|amount|value))\s*(?P<before>nett?\b)(?: (?:amount|price|value|sum))?(?: (?:of|is|was))?[ :=]*[£$€₹₦]?(?!(?:7|10|14|15|21|28|30|45|60|90)\b)\d"
    r"|(?P<maybe>\bnett?\b)[ :=]*[£$€₹₦]?(?!(?:7|10|14|15|21|28|30|45|60|90)\b)\d"
)
"""A price that is called net; "net 30" are days to pay in, and a "garden net 20" is no price."""
_NO_SALES_TAX = re.compile(
    r"\b(?:nett? of\b|nett? (?:pay|wages?|salar\w+)|wages?|salar\w+|payroll|paye|pension|dividends?|interest|fees?|commission|after|less|minus"
    r"|pay(?:ing|s)? ?outs?|paid (?:us|me|out)|received|landed|came in|arrived|settlement|takings"
    r"|stripe|paypal|square|sumup|zettle|etsy|ebay|shopify|amazon|airbnb)\b"
)
"""Where "net" may be what is left of a sum without somebody's fees or deductions."""


def net_said(text: str) -> tuple[int, int] | None:
    """Where a price is called net, and nothing else is said of tax: "sold prints 100 net"."""
    low = text.casefold()
    found = None if tax_words(text).mode else _NET.search(low)
    return None if found is None else found.span(found.lastgroup or 0)


def net_of_fees(text: str) -> bool:
    """Whether what is called net may be so of somebody's fees or deductions and not of tax, or may be a net."""
    low, net = text.casefold(), net_said(text)
    found = _NET.search(low)
    return net is not None and found is not None and bool(found["maybe"] or _NO_SALES_TAX.search(low))


def price_words(text: str) -> TaxWords:
    """`tax_words` of what was bought or sold in a book with sales tax, where a net price is one before tax."""
    said, net = tax_words(text), net_said(text)
    return TaxWords("exclusive", net) if net and not net_of_fees(text) else said


def output_tax(chart: Chart) -> Tagged | None:
    """The account for tax on sales."""
    found = [t for t in chart.exactly("sales_tax") if t.account.type is not AccountType.ASSET]
    found = [t for t in chart.tagged if _is_columns(t, AccountType.LIABILITY)] or found
    # "Sales VAT" and "Purchase VAT" beside the "VAT liability" that both are cleared to.
    found = [t for t in found if _is_output(t.name)] or [t for t in found if not _is_input(t.name)] or found
    return found[0] if found else next(iter(chart.exactly("sales_tax")), None)


def input_tax(chart: Chart) -> Tagged | None:
    """The account for tax on purchases that the state gives back; None where there is none (US sales tax)."""
    named = [t for t in chart.tagged if _is_columns(t, AccountType.ASSET)]
    named = named or [t for t in chart.tagged if _is_input(t.name)]
    if named:
        return named[0]
    control = [t for t in chart.exactly("sales_tax") if re.search(r"(?i)\b(vat|gst|hst|tva|mwst)\b", t.name)]
    return control[0] if control and len(control) == 1 and not _is_output(control[0].name) else None


_COLUMN = re.compile(rf"(vat|gst|hst|tva|mwst|iva)( on [a-z]+)?|({TAXES}) [(](in|out)[)]", re.IGNORECASE)


def _is_columns(tagged: Tagged, kind: AccountType) -> bool:
    """Whether it is the tax in a column of a cash book: of what came in (a debt) or of what went out (a claim)."""
    return tagged.account.type is kind and bool(_COLUMN.fullmatch(tagged.name.strip()))


def _is_input(name: str) -> bool:
    return bool(
        re.search(r"(?i)\b(vat|gst|hst|tax|tva)\b", name)
        and re.search(
            r"(?i)\b(input|paid|receivable|reclaim\w*|recover\w*|refundable|(on )?(purchases?|costs)|in|credits?)\b",
            name,
        )
        and not re.search(r"(?i)\b(expense|income tax|property|payroll|prepaid)\b", name)
    )


def _is_output(name: str) -> bool:
    said = r"(?i)\b(output|collected|on sales|sales (vat|gst|hst)|sales tax control|out|charged)\b"
    return bool(re.search(said, name))


def tax_accounts(chart: Chart) -> set[str]:
    """The names of both."""
    return {t.name for t in (output_tax(chart), input_tax(chart)) if t is not None}


_HIGHEST = Decimal("0.35")
"""No country's tax on sales is higher (Hungary's, 27%, is the highest VAT); what comes to more is a settlement."""


def usual_rate(precedents: list[Precedent], accounts: set[str]) -> Decimal | None:
    """The rate that most of the book's taxed entries have (0.2 for 20%), if there is one."""
    entries = (p.posting for p in precedents if isinstance(p.posting, JournalEntry))
    taxed = [sums for entry in entries if (sums := taxed_sums(entry, accounts)) is not None]
    rates = Counter(plain_rates([(net, tax) for net, tax in taxed if tax <= _HIGHEST * net]))
    top = rates.most_common(1)
    return top[0][0] if top and top[0][1] >= 0.5 * sum(rates.values()) else None


_SAID = re.compile(r"(?<![\d.,])(\d{1,2}(?:[.,]\d+)?) ?%")
_OFTEN = 2


def rate_in_words(precedents: list[Precedent], accounts: set[str]) -> Decimal | None:
    """The rate that the words of entries name whose tax stands by itself ("Sales, cards, 6% tax", 165.00), if there are some
    and all name the same one."""
    found = [
        Decimal(said[0].replace(",", ".")) / 100
        for precedent in precedents
        if isinstance(precedent.posting, JournalEntry)
        and any(line.account in accounts for line in precedent.posting.lines)
        and len(said := _SAID.findall(precedent.words)) == 1
    ]
    return found[0] if len(found) >= _OFTEN and len(set(found)) == 1 and found[0] <= _HIGHEST else None

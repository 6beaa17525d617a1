"""What the words beside an amount call it: the total, the tax, the tip, a deposit."""

from __future__ import annotations

import re
from dataclasses import replace

from nl2x.notes.facts.model import Amount, Kind, Role
from nl2x.notes.facts.text import Text

_TAX = r"(?:vat|gst|hst|pst|sst|cgst|sgst|igst|sales tax|tax|duty|customs|iva|mwst|btw)"
_OWN_BILL = "".join(
    rf"(?<!\b{word} )"
    for word in "council road property vehicle car van truck land house poll corporation corporate company".split()
)
"""Taxes that are a bill of their own: the 130 of "council tax 130" is no part of another sum."""
_IS = r"(?:[ ](?:wages?|pay|salary|amount|price|sum|total|figure|value))?(?:[ ](?:is|was|of|came to|comes to|at|about|around|worth|being|were))?(?:[ ]?[:=-])?[ ]?"
_PAYE_AND_NI = (
    r"(?:paye|payg|tax|ni) ?(?:and|&|\+|/) ?(?:ni|nic|uif|usc|prsi|cpp|ei|fica|pension|nssf|shif|super)"
)
# What stands directly before the amount, and what directly after; the first rule that fits names the role.
BEFORE: list[tuple[Role, str]] = [
    (Role.GROSS, rf"(?:gross|inclusive|incl\.?|including (?:all )?{_TAX}|inc {_TAX}|with {_TAX}|{_TAX} included){_IS}$"),
    (Role.NET, rf"(?:(?<!inter)nett?|ex[ .-]?{_TAX}|excl\.? ?{_TAX}?|before {_TAX}|without {_TAX}|subtotal|sub total|sub-total|pre-?tax|taxable(?: value)?|take[ -]home(?: pay)?){_IS}$"),
    (Role.WITHHELD, rf"(?:withh?eld|withholding|{_PAYE_AND_NI}|paye|payg|tds|uif|federal|(?<=, )state|deducted|deduct|deductions|ni|nic|income tax|fica|medicare|social security|superannuation|super|pension|federal tax|state tax|wht|kept back|held back|stopped|national insurance)(?: of| for)?" + _IS + "$"),
    (Role.TAX, rf"{_OWN_BILL}(?:{_TAX})(?: in it| inside| in that| therein)?{_IS}$"),
    (Role.TOTAL, r"(?:(?:grand )?total(?:l?ing)?|altogether|in all|all in|all told|overall|sum|comes? to|came to|makes|making|adds up to|came out (?:to|at)|for the lot|bill was|tot|total cost|total price)(?: of| was| is| for everything)?" + _IS + "$"),
    (Role.TIP, r"(?:tip|tipped|gratuity|service charge)(?: of| him| her| them| the \w+)?" + _IS + "$"),
    (Role.DISCOUNT, r"(?:discount|less|minus|knocked off|took off|voucher|coupon|(?<!went )(?<!goes )(?<!gone )(?<!going )off|rebate|saved|early payment discount)(?: of| for)?" + _IS + "$"),
    (Role.DEPOSIT, r"(?:deposit|down payment|downpayment|upfront|up front|advance|retainer|prepayment|part payment|on account|booking fee|put down)(?: of| is| was)?" + _IS + "$"),
    (Role.INTEREST, r"(?:interest|intrest|interst|int)(?: of| portion| part| is| was| in it| in that| on it)?" + _IS + "$"),
    (Role.PRINCIPAL, r"(?:principal|capital|loan itself|off the loan|repayment of capital)(?: of| portion| part| repayment)?" + _IS + "$"),
    (Role.FEE, r"(?:fees?|commission|surcharge|handling|bank charges?|charges?|late fee|penalty|fine)(?: of| was| is)?" + _IS + "$"),
    (Role.SHIPPING, r"(?:shipping|delivery|postage|freight|carriage|p&p|p \+ p|courier|s&h)(?: of| was| is| charge| cost)?" + _IS + "$"),
    (Role.BALANCE, r"(?:balance|remaining|outstanding|remainder|the rest|still owe[sd]?|left over|still to pay|the other|leaving|bal|owing|the remaining|amount due|due)(?: of| is| was| due| me| us)?" + _IS + "$"),
    (Role.BEFORE, r"(?:[a-z]{0,3}[\d.,]+k?|hundred|thousand|grand|[a-z]+ty|[a-z]+teen)(?: (?:to|for|in|by) [a-z]+)? (?:of|out of|off|towards|against) (?:the|their|our|his|her|that) $"),
    (Role.BEFORE, r"(?:was|were|used to be|normally|usually|instead of|rather than|up from|down from|originally|list price|rrp|previously|not|reduced from|from)[ ]$"),
]  # fmt: skip
AFTER: list[tuple[Role, str]] = [
    (Role.GROSS, rf"(?:gross\b|incl?(?:\.|uding|usive)?(?: of)?(?: all)?(?: [£$€]?\d[\d.,]*%?)? {_TAX}\b|incl?(?:\.|uding|usive)?(?=[ ]?(?:$|[.,;)]))|(?:with|w/|after) {_TAX}\b|{_TAX} (?:incl|inc|included)\b|{_TAX}[ -]inclusive|{_TAX} in(?:side)?\b(?! (?:the|full))|all in\b(?= (?:vat|tax)))"),
    (Role.NET, rf"(?:net\b(?! (?:7|14|30|45|60|90)\b(?! ?(?:vat|tax)))|\+ ?(?:\d[\d.]*% ?)?{_TAX}\b|plus (?:\d[\d.]*% ?)?{_TAX}\b|ex[ .-]?{_TAX}\b|excl?(?:\.|uding|usive)?(?: of)?(?: {_TAX})?\b|before {_TAX}\b|without {_TAX}|no {_TAX}|pre-?tax|subtotal|and {_TAX}\b|take[ -]home)"),
    (Role.WITHHELD, rf"(?:(?:federal |state |local |fed )?(?:income )?(?:tax )?withh?eld|withholding|{_PAYE_AND_NI}\b|paye\b|payg\b|tds\b|deducted|ni\b|income tax|fica|medicare|social security|super\b|pension|(?:was |were )?(?:kept|held) back|(?:was |were )?stopped\b|(?:of )?(?:federal|state) tax|wht|national insurance|(?:for|of) (?:paye|tds|pension|income tax|withholding))"),
    (Role.TAX, rf"(?:of |in |for |is |was |being )?(?:(?:that|it|which|this)(?:['’]?s)? (?:is |was |being |for )?)?(?:the )?{_TAX}\b(?! (?:return|bill|advis|payment|account|office|free|refund|invoice|prep|software|year|incl?|in|inside|included)\b)"),
    (Role.TOTAL, r"(?:in total|total\b|in all\b|all in\b|altogether|all told|all up|overall|for the lot|for everything|for both|for all|the lot|together|between them|combined|tot\b)"),
    (Role.TIP, r"(?:tip\b|gratuity|as a tip|for the tip)"),
    (Role.PRINCIPAL, r"(?:of (?:it|that|which|this) )?(?:(?:is |was |goes |went |comes |came |going )?(?:off|against|on|towards|to) (?:the |my |our )?(?:\w+ )?(?:loan|mortgage|debt|capital)|pa(?:ys|id) (?:it|the loan|the mortgage) (?:down|off))\b(?=.{0,12}\b(?:rest|remainder|other)\b.{0,24}\bint(?:e)?re?st\b)"),
    (Role.DISCOUNT, r"(?:off\b|discount|rebate|knocked off)"),
    (Role.DEPOSIT, r"(?:deposit|down\b|upfront|up front|in advance|down payment|advance\b|on account|as a deposit|retainer)"),
    (Role.INTEREST, r"(?:of |in |for |is |was |being )?(?:(?:that|it|which|this)(?:'?s)? (?:is |was |being |for |as )?)?(?:the )?(?:interest|intrest|interst|int)\b(?! (?:(?:in|of|on) (?:it|that) |part |portion )?(?:was|is|came to|being) [£$€₹]?\d)"),
    (Role.PRINCIPAL, r"(?:(?:of |off |on |to |towards )[a-z' ]{0,24})?(?:back )?(?:plus|and|\+) [£$€₹₦]?\d[\d.,]* (?:of |in )?(?:the )?int(?:e)?re?st\b"),
    (Role.PRINCIPAL, r"(?:of (?:it|that|which|this)(?: is| was| being)? )?(?:of |in |off |for |is |was |being )?(?:the )?(?:principal|capital(?! city)|loan itself)\b"),
    (Role.FEE, r"(?:in )?(?:bank |card |handling |late |processing |transfer |wire |admin |stripe |paypal |booking |atm )?(?:fees?|commission|surcharge|penalty|charges?)\b"),
    (Role.SHIPPING, r"(?:for |of )?(?:shipping|delivery|postage|freight|carriage|p&p|courier)\b"),
    (Role.BALANCE, r"(?:remaining|outstanding|left\b|still (?:owed|to pay|due|owing|outstanding)|to go\b|balance|is left|remains|owing|later\b)"),
    (Role.CHANGE, r"(?:up|down|more|less|higher|lower|extra)\b(?= (?:on(?! (?:the|his|her|their|its|our|my) (?:pledge|account|invoice|bill|loan|tab|balance))|from(?! (?:(?:the|my|our) )?(?:bank|credit union|lender|building society|line of credit))|than|vs))|(?:more|less|higher|lower) than"),
]  # fmt: skip
_BEFORE = [(role, re.compile(r"(?:\b|^)" + pattern)) for role, pattern in BEFORE]
_AFTER = [(role, re.compile(r"[ ]?,?[ ]?\(?" + pattern)) for role, pattern in AFTER]


_BEHIND_IT = 64
"""So much of what follows a figure may say what it is: "300 went off the loan, and all the rest was interest"."""


def role_of(text: Text, amount: Amount, amounts: list[Amount]) -> Amount:
    """The amount with its role. What stands after it wins over what stands before: "40 tip, 300 total"."""
    if amount.kind not in (Kind.MONEY, Kind.PERCENT):
        return amount
    start, end = amount.span
    after = text.after(end, _BEHIND_IT)
    behind = text.before(start, 40)
    previous = next((a for a in reversed(amounts) if a.span[1] <= start), None)
    for role, pattern in _AFTER:
        match = pattern.match(after)
        if match and "," in match[0] and _WHOLE.search(behind):
            continue  # "gross 2,400, paye & pension 620": a comma, and the word of the next figure
        if match and not _belongs_to_next(text, end, match, amounts):
            return replace(amount, role=role)
    for role, pattern in _BEFORE:
        match = pattern.search(behind)
        if match and not (
            previous
            and start - len(behind) + match.start() <= previous.span[1]
            and _touches(text, previous, match, start, behind)
        ):
            if role is Role.BEFORE and amount.kind is Kind.PERCENT:
                continue
            if role is Role.BEFORE and (_PART.search(behind) or (previous and _OWN_SENTENCE.search(behind))):
                continue
            if role is Role.BEFORE and _AMISS.match(text.low, end):
                continue
            if role is Role.BEFORE and (not _another(amount, amounts) or _REST.search(text.low, end)):
                continue
            if role is Role.BEFORE and not previous and _THEN.search(text.low[end : _next(amount, amounts)]):
                continue
            if role is Role.BEFORE and previous and _has_a_subject(text.low[previous.span[1] : start]):
                continue
            if role is Role.TOTAL and previous and _OF_ITS_OWN.search(text.low[previous.span[1] : start]):
                continue
            return replace(amount, role=role)
    return amount


_WHOLE = re.compile(
    "|".join(rf"(?:\b|^){pattern}" for role, pattern in BEFORE if role in (Role.GROSS, Role.NET, Role.TOTAL))
)
"""What is said before a figure and leaves no doubt that it is its own."""
_OF_ITS_OWN = re.compile(
    r"(?:[,;]|\band|\bplus) (?:and )?(?:the |our |my |his |her |some |a )?"
    r"(?!(?:total|sum|lot|bill|whole|amount|job|it|all|that|this|which|altogether|so|in|for|grand|final|\w+ed)\b)(?:[a-z-]+ ){1,3}"
    r"(?:came|comes|cost|were|was|are|is)\b"
)
"""A sum with a subject of its own: "14 entries at £4, and the medals came to 31.20"."""
_FORMER = re.compile(
    r"\b(?:price[ds]?|original|list|rrp|quoted?|estimate|usual|normal|old|last|before|previous)\b"
)


def _has_a_subject(between: str) -> bool:
    """Whether what "was" so much is another thing than the one before it, and no former price of that: "12 bags of ewe
    nuts 142.80 and the calf nuts were 96"."""
    return bool(_OF_ITS_OWN.search(between)) and not _FORMER.search(between)


_PART = re.compile(r"\d, of that,? $")
"""What stands before a part of the sum just named: "214.60, of that 41.80 was kibble"."""
_OWN_SENTENCE = re.compile(
    r"[.;!] (?:and |but )?(?:the |our |my |his |her )?"
    r"(?!(?:it|they|that|this|these|those|which|price|prices|bill|cost|original|list|last|before|old|usual|always)\b)"
    r"(?:[a-z'-]+ ){1,3}(?:was|were) $"
)
"""A sentence with a subject of its own, which tells of something else: "sold 87 of tickets. Prizes were 15"."""
_REST = re.compile(r"\b(the rest|remainder|the balance|of which|of that|made up of)\b")
"""What a former price has none of: "was 85, 30 for the cut and the rest for the colour", "was 85, of which 30 was for the cut"."""


_AMISS = re.compile(r" ?(?:short|behind|too (?:much|little|many|few))\b")
"""What somebody still owes, or is owed, from a payment: "last time he was 40 short"."""
_THEN = re.compile(r"[.;!] (?:and |but )?(?:then|also|i|we|she|he|they) (?!(?:paid|charged|wanted|said)\b)")
"""What begins another story: "tires were 1,146 on the card. then moved 600 out of savings"."""


def _next(amount: Amount, amounts: list[Amount]) -> int:
    """Where the next sum stands."""
    return min(
        (a.span[0] for a in amounts if a.kind is Kind.MONEY and a.span[0] >= amount.span[1]), default=0
    )


def _another(amount: Amount, amounts: list[Amount]) -> bool:
    return any(a.kind is Kind.MONEY and a is not amount for a in amounts)


def _touches(text: Text, previous: Amount, match: re.Match[str], start: int, behind: str) -> bool:
    """Whether the word between two amounts belongs to the first: "40 tip 300"."""
    between = text.low[previous.span[1] : start].strip()
    return (
        bool(between)
        and "," not in between
        and ":" not in between
        and len(between.split()) == 1
        and between
        in (
            "tip",
            "deposit",
            "vat",
            "gst",
            "tax",
            "net",
            "gross",
            "total",
            "interest",
            "principal",
            "fee",
            "shipping",
            "delivery",
        )
    )


def _belongs_to_next(text: Text, end: int, match: re.Match[str], amounts: list[Amount]) -> bool:
    """ "100 vat 20": the word names the number that follows it, if another number does follow at once."""
    word_end = end + match.end()
    following = next((a for a in amounts if a.span[0] >= word_end), None)
    if following is None or following.span[0] - word_end > 4:
        return False
    gap = text.low[word_end : following.span[0]]
    if gap.strip(" :=") != "" or "\n" in gap:
        return False
    if "," in match[0] or gap.strip() in (":", "="):
        return True
    # "net 100 vat 20 gross 120": names stand before; "100 net 20 vat 120 gross": after.
    first = amounts[0].span[0] if amounts else 0
    return bool(re.search(r"[a-z]$", text.low[:first].rstrip(" :=£$€"))) and bool(
        re.search(
            r"(?:net|vat|gst|tax|gross|total|tip|interest|principal|fee|deposit|subtotal|labou?r|parts|shipping|delivery)[ :=£$€]*$",
            text.low[:first],
        )
    )


def with_roles(text: Text, amounts: list[Amount]) -> list[Amount]:
    """The same amounts, each with what the words beside it call it."""
    return [role_of(text, a, amounts) for a in amounts]

"""Names of things recorded elsewhere: invoice #1043, bill B-208, entry 17, "same as last month"."""

from __future__ import annotations

import re

from nl2x.notes.facts import currency
from nl2x.notes.facts.model import Reference
from nl2x.notes.facts.text import Text

KINDS = {
    "invoice": "invoice", "invoices": "invoice", "inv": "invoice", "bill": "bill", "bills": "bill",
    "receipt": "receipt", "rcpt": "receipt", "order": "order", "po": "order", "quote": "quote",
    "entry": "entry", "entries": "entry", "journal": "entry", "je": "entry", "txn": "entry",
    "transaction": "entry", "posting": "entry", "doc": "entry", "document": "entry", "voucher": "voucher", "ref": "reference",
    "reference": "reference", "check": "check", "cheque": "check", "chq": "check", "ck": "check",
    "chk": "check", "policy": "policy", "contract": "contract", "account": "account", "acct": "account",
    "a/c": "account", "claim": "claim", "case": "case", "job": "job", "project": "project",
    "ticket": "ticket", "booking": "booking", "reservation": "booking", "confirmation": "booking",
    "credit note": "credit note", "cn": "credit note", "licence": "licence", "license": "licence",
    "meter": "meter", "customer": "customer", "client": "customer", "member": "member",
    "membership": "member", "flight": "flight", "tracking": "tracking", "serial": "serial",
    "vin": "serial", "sku": "item", "part": "item", "statement": "statement", "estimate": "quote",
    "file": "file", "vat reg": "registration", "reg": "registration", "plate": "registration",
    "ein": "registration", "abn": "registration", "gstin": "registration", "sort code": "bank",
    "routing": "bank", "iban": "bank", "loan": "loan", "lease": "contract", "row": "row", "id": "reference",
    "upi": "reference", "utr": "reference", "sr": "serial", "docket": "docket", "delivery note": "docket",
}  # fmt: skip
_kinds = "|".join(re.escape(k) for k in sorted(KINDS, key=len, reverse=True))
_NUMBER = r"[ ]?(?:\#|nos?\.|nr\.?|num\b|number\b|no\b|ref\b|id\b)[ ]?[:#]?[ ]?"
_CODE = r"(?=[a-z0-9/_-]{0,24}\d)[a-z0-9]{1,16}(?:[-/_][a-z0-9]{1,12}){0,4}"
# "bill no 88 came" names the bill; "phone bill: 88 came out" says how much it was.
_OTHER_MARK = rf"(?:[ ]?:[ ]?|-)(?!{_CODE} (?:went|came|goes|taken) )"
MARKED = re.compile(rf"\b(?P<kind>{_kinds})(?:{_NUMBER}|{_OTHER_MARK})(?P<name>{_CODE})(?![\w%])(?!\.\d)")
LETTERED = re.compile(
    rf"\b(?P<kind>{_kinds})[ ](?!r\d{{1,3}} \d{{3}}(?!\d))(?P<name>[a-z]{{1,5}}[-/]?\d{{1,10}}(?:[-/]\d{{1,8}})?[a-z]?)(?![\w.%])"
)
BARE = re.compile(
    rf"\b(?P<kind>{_kinds})[ ](?P<name>\d{{1,12}}(?:[-/][a-z0-9]{{1,8}}){{0,3}}[a-z]?)(?![\w%-])(?![.,]\d)(?![ ]?{currency.AFTER})(?! \d{{3}}[,.]\d\d)(?!(?: (?!(?:to|for|from|at|by|in|came|paid) )[a-z]{{2,12}})? [a-z]{{3,14}}s\b)"
)
OWN = re.compile(r"\b(?P<kind>inv)[ ](?P<name>\d{3,12})(?![\w%/-])(?![.,]\d)(?= [a-z])")
"""What no count follows: "inv 161 harbour homes"."""
SLIP = re.compile(
    r"(?<=[,.;(–-] )(?P<kind>slip|receipt|rec|rcpt|recpt|voucher|vch|pc|stub|lodgement|deposit slip)(?:[ ]no\.?)?[ ](?P<name>\d{1,6})(?=[ ]?(?:[).;]|$))"
    r"|(?<=\()(?P<kind2>slip|receipt|rec|rcpt|recpt|voucher|vch|pc|lodgement)(?:[ ]no\.?)?[ ](?P<name2>\d{1,6})(?=\))"
)
"""What stands by itself beside a sum: "took 900 to the bank, slip 37", "gave 300 cash. receipt 208", "225 from petty cash, pc 49"."""
HASH = re.compile(r"(?<![\w#&])#[ ]?(?P<name>[a-z]{0,4}-?\d{1,12}(?:[-/]\d{1,8})?)(?![\w%])(?![.,]\d)")
NUMBERED = re.compile(r"(?<![\w.])(?:no|nr|num)\.[ ]?(?P<name>\d{1,8})(?![\w%/])(?![.,]\d)")
CODE = re.compile(
    r"(?<![\w/-])(?P<name>[A-Z]{1,5}-\d{1,10}(?:[-/]\d{1,8})?|[A-Z]{2,6}\d{3,12}|[A-Z]{1,5}/\d{2,4}/\d{1,6})(?![\w-])"
)
OF_A_FIRM = re.compile(r"(?<![\w/-])(?P<name>(?P<letters>[A-Z]{2,4}) \d{3,8})(?![\w,.]\d|\w)")
"""What a firm numbers its papers by: the "MT 5702" of Midwest Timber."""
_FOR_A_SUM = re.compile(
    r" (?:for|of) [$£€₹₦]?\d[\d,.]+(?: \d{3})*(?![\d,.])(?! (?!plus|less|minus)(?:[a-z]{2,12} )?[a-z]{3,14}s\b)"
)
"""What stands behind a number that is no sum: "bill 2301 for 385"."""
_OF_YEAR = r"(?:[1-9]|[1-4]\d|5[0-3])(?![\d/:%]|[.,]\d)"
# "wk 46", "weeks 38 and 39"; in "this week 46" and "2 weeks 40" it is a sum.
WEEK = re.compile(
    r"(?<!this )(?<!last )(?<!next )(?<!each )(?<!every )(?<!per )(?<!the )(?<!\ba )(?<!\d )(?<!\d)(?<!one )(?<!two )"
    rf"\b(?:wks?|weeks?|w/?e no)\.? (?:no\.? )?(?P<name>{_OF_YEAR}(?:(?:, ?| and | ?& ?| ?- ?| to ){_OF_YEAR})*)"
    rf"(?![ ]?{currency.AFTER})(?! [a-z]{{3,14}}s\b)"
)
# Numbers after these words name the thing; after the others ("bill 200") they may be its amount.
_NAMING = frozenset(
    "entry policy ref reference ticket flight po check cheque chq ck chk je txn voucher case claim tracking "
    "serial vin sku booking reservation confirmation meter contract member customer client job "
    "iban routing ein abn gstin upi utr id cn docket journal transaction posting file doc document".split()
)
_SETTLED = re.compile(
    r"\b(?:paid|pays|settled?|settling|cleared|against|re|for|on|of|reverse|void|voided|cancel|cancelled|chase)[ ]+(?:off )?$"
)
_CHARGED = re.compile(
    r"\b(?:billed|invoiced|charged|gave|refunded|sent|owes?|owed) (?:the |a |an |our |this |that )?$"
)
_VERB_BEFORE = re.compile(
    r"(?:^|\b(?:paid|pay|paying|settled?|settling|received?|rcvd|got|for|against|re|on|of|reverse|reversed|void|"
    r"voided|cancel|cancelled|delete|undo|to|off|cleared?|credit|refund(?:ed)?|from|"
    r"raised|sent|issued|see|per|correct|fix|change))[ ]*$"
)
_NOT_CODES = re.compile(
    r"(?:Q[1-4]|H[12]|FY\d{2,4}|(?:USD|EUR|GBP|INR|NGN|AUD|CAD|NZD|SGD|CHF|ZAR|RS|NOK|SEK|DKK|KES|AED|MYR|RM|KSH)\d+|"
    r"COVID-19|[NR]\d+|WD-40|W-\d|K-1|A-\d|B-\d|T-\d|X-\d|V-\d|CO-\d|USB-\d|VAT\d+|GST\d+)$"
)  # fmt: skip
PREVIOUS = re.compile(
    r"\b(?:(?:the )?same (?:thing |amount |entry |sum |again )?(?:as|like) (?:last|the last|in|usual|always|ever|normal|before|"
    r"previous|the previous|yesterday|every)(?: (?:week|month|time|year|quarter|one|entry|invoice|bill|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|friday|monday|"
    r"tuesday|wednesday|thursday|saturday|sunday))?"
    r"|same again|as (?:usual|always|before|last (?:time|month|week|year|quarter))"
    r"|like (?:last (?:time|month|week|year|quarter)|always|usual)"
    r"|the usual(?! suspects)(?: amount| rent| order| payment)?|usual amount|same amount|same (?:rent|order|price)"
    r"|(?:than|on|over|from|vs|versus) last (?:time|month|week|year|quarter)"
    r"|last (?:month|time|week|year|quarter)'?s (?:bill|rent|invoice|amount|payment|salary|entry|order|wages)"
    r"|(?:that|the|my|this) (?:last|previous|latest|most recent) (?:entry|one|invoice|bill|posting|transaction|payment|"
    r"note|order|purchase)"
    r"|(?:undo|reverse|repeat|cancel|delete|redo|void) (?:that|it|the last|last one|this)(?: one| entry| posting)?)\b"
)


def find(text: Text) -> list[Reference]:
    """References with a mark or letters, or a bare number where only a name fits; takes their letters."""
    found: list[Reference] = []
    for pattern in (LETTERED, MARKED):
        for match in text.finditer(pattern):
            if match["kind"] in ("row", "part") and pattern is LETTERED:
                continue
            if re.match(r",\d{3}\b", text.after(match.end(), 5)):
                continue  # "on account R1,150"
            found.append(_take(text, match, KINDS[match["kind"]]))
    for match in text.finditer(BARE):
        if KINDS[match["kind"]] == "account" and text.before(match.start(), 3).endswith("on "):
            continue  # "sold hay to Miller on account 620"
        if further := _several(text, match):
            found.append(_take_all(text, match, further[-1].end()))
        elif _only_a_name(text, match):
            found.append(_take(text, match, KINDS[match["kind"]]))
        elif _maybe_a_name(text, match):
            found.append(_take(text, match, KINDS[match["kind"]], certain=False))
    found += [
        _take(text, m, "invoice", certain=False) for m in text.finditer(OWN) if _another_number(text, m)
    ]
    for match in text.finditer(SLIP):
        if _another_number(text, match):
            name = text.words(*match.span("name" if match["name"] else "name2"))
            text.take(*match.span())
            found.append(Reference(match.span(), text.words(*match.span()), "receipt", name))
    found += [_take(text, m, "reference") for m in text.finditer(HASH)]
    found += [_take(text, m, "reference") for m in text.finditer(NUMBERED) if _another_number(text, m)]
    for match in text.finditer(CODE, cased=True):
        if not _NOT_CODES.match(match["name"]) or re.match(r"[ABTXV]-\d{2}", match["name"]):
            found.append(_take(text, match, "reference"))
    for match in text.finditer(OF_A_FIRM, cased=True):
        if _another_number(text, match) and _are_initials(text, match["letters"]):
            found.append(_take(text, match, "reference"))
    for match in text.finditer(WEEK):
        if _another_number(text, match):
            found.append(_take(text, match, "week"))
    for match in text.finditer(PREVIOUS):
        found.append(Reference(match.span(), text.words(*match.span()), "previous"))
    return found


def _several(text: Text, match: re.Match[str]) -> list[re.Match[str]]:
    """The further numbers of a list of invoices or bills: those of "inv 118, 119 and 120"; near the first and as long."""
    if KINDS[match["kind"]] not in ("invoice", "bill") or not match["name"].isdigit():
        return []
    found, end = [], match.end()
    while at := _FURTHER.match(text.low, end):
        near = abs(int(at["name"]) - int(match["name"])) <= _NEAR and len(at["name"]) == len(match["name"])
        if not near:
            return []  # "inv 118 and 45 for parts"
        found.append(at)
        end = at.end()
    return found


_FURTHER = re.compile(
    r"(?:, ?and |, ?| ?& ?| and | \+ )(?:inv(?:oice)? |bill |no\.? ?)?(?P<name>\d{2,8})(?![\w%/-])(?![.,]\d)(?! (?:for|of|in cash|cash|each|left|more|off)\b)"
)
_NEAR = 60


def _take_all(text: Text, match: re.Match[str], end: int) -> Reference:
    """The reference with all numbers of its list in its words; its name is the first."""
    text.take(match.start(), end)
    words = text.words(match.start(), end)
    return Reference((match.start(), end), words, KINDS[match["kind"]], text.words(*match.span("name")))


def _only_a_name(text: Text, match: re.Match[str]) -> bool:
    """After "policy" a number is a name, unless nothing else in the note could be the amount."""
    if KINDS[match["kind"]] in ("customer", "member") and _CHARGED.search(text.before(match.start(), 24)):
        return False  # "billed the customer 900"
    if KINDS[match["kind"]] == "invoice" and _SETTLED.search(text.before(match.start(), 24)):
        return True
    if KINDS[match["kind"]] in ("invoice", "bill") and _FOR_A_SUM.match(text.after(match.end(), 40)):
        return True
    return (match["kind"] in _NAMING or len(match["name"]) > 6) and (
        _another_number(text, match)
        or (KINDS[match["kind"]] == "account" and len(match["name"]) > 6)
        or (KINDS[match["kind"]] == "entry" and bool(_VERB_BEFORE.search(text.before(match.start(), 24))))
    )


def _are_initials(text: Text, letters: str) -> bool:
    """Whether letters are those that words beside one another in the note begin with."""
    return bool(
        re.search(
            r"\b" + r"[\w'’&-]* (?:(?:&|and|of|the) )?".join(letters.casefold()) + r"[\w'’-]{2,}", text.low
        )
    )


def _maybe_a_name(text: Text, match: re.Match[str]) -> bool:
    """ "paid bill 208" may name the bill; "phone bill 208" gives its amount."""
    return match["kind"] in ("invoice", "inv", "invoices", "bill", "bills", "receipt", "order", "quote", "estimate",
                             "statement", "credit note", "account", "acct", "a/c", "project", "row") and bool(
        _VERB_BEFORE.search(text.before(match.start(), 24)) or (match["kind"] in ("inv", "invoice") and _another_number(text, match))
    )  # fmt: skip


def _another_number(text: Text, match: re.Match[str]) -> bool:
    return bool(_A_SUM.search(text.after(match.end(), 120)) or _A_SUM.search(text.before(match.start(), 120)))


_A_SUM = re.compile(r"\d|\b(?:dollars|bucks|quid|pounds|euros?|rand|rupees|naira|pence|cents)\b")


def _take(text: Text, match: re.Match[str], kind: str, certain: bool = True) -> Reference:
    if certain or _another_number(text, match):
        text.take(*match.span())
    words = text.words(*match.span())
    # "INV-1043" is the invoice's whole name; in "invoice no. 1043" it is the number.
    name = (
        words
        if match.re is MARKED and text.low[match.start("name") - 1] == "-"
        else text.words(*match.span("name"))
    )
    return Reference(match.span(), words, kind, name, certain)

"""Which type an account has, from the words of its name, its section, its chart's columns, or its code.

The five types and their normal sides are the textbook's (assets and expenses grow by debit; liabilities,
equity and income by credit). A contra account grows on the other side of its type.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from nl2x.books.model import AccountType
from nl2x.books.sheets.words import plain

A, L, E, I, X = AccountType  # noqa: E741 - one letter each keeps the table below readable

CONTRA: tuple[tuple[AccountType, str], ...] = (
    (
        A,
        r"accum\w* (dep|amort|impair)|\b(worn|written) (off|down) (so far|to date)|\bwear (so far|to date)|dep\w* (to date|so far)|acc dep|provision for dep|allowance for (doubtful|bad|uncollect|credit)"
        r"|allowance.*(doubtful|bad debt|uncollect)|provision for (doubtful|bad)|wertberichtigung|amortissements? cumul"
        r"|depreciacion acumulada|less (accum|dep)",
    ),
    (
        E,
        r"\bdraw(ing)?s?\b|withdrawals?\b|\b(taken|took|pulled) out\b|^(taken|took) by (?!card|cash|cheque|che(ck|que)s|transfer|the (bank|till|app))|^(taken|took|drawn)( out)? for (the |my |our )?(house(hold|keeping)?|home|family|living|sel(f|ves)|me|us|myself|ourselves|own use)\b|\b(takes?|taken) home\b(?! pay)|^(what )?(i|we) (took|take)( for (my|our)sel(f|ves))?$|dividends?( declared| paid)?$|treasury (stock|shares)|privatentnahme"
        r"|distributions?( to| paid|$)|owner s? draw|retiros|prelevements? (de l )?exploitant|dividendes|member draw",
    ),
    (
        I,
        r"(sales?|revenue|customer|income|fee) (returns?|refunds?|discounts?|allowances?)|discounts? (allowed|given)"
        r"|returns?( and)? allowances|returns? inwards?|refunds?( and)? discounts?|refunds? (given|to customers|issued)|^refunds$|returns inwards"
        r"|erlosschmalerung|skonti gewahrt|rabais",
    ),
    (
        X,
        r"purchases? (returns?|discounts?|allowances?)|returns outwards?|discounts? (received|taken)"
        r"|skonti erhalten",
    ),
)
"""Contra accounts, looked for first. Drawings and dividends lessen equity; returns and discounts allowed lessen
income; discounts received lessen expenses."""

NAMES: tuple[tuple[AccountType, float, str], ...] = (
    (L, 0.97, r".*payables?\b.*|(received|paid to us|taken) (ahead|in advance)|unearned.*|accounts payable|creditors?\b|accrued (?!income|revenue|interest receivable|interest income)|accruals?\b|deferred"
        r" (revenue|income|tax liab)|(customer|client|tenant|security|guest|order)s? deposits?( held| received)?$|deposits? (on orders?|taken)|deposits? (held|from"
        r" (customers|clients|tenants))|loan (from|payable)|(bank|car|student|sba|term|equipment|vehicle|business|van) loan|loans?$|mortgage(?! interest)"
        r"|notes? payable|bonds? payable|credit cards?( payable)?$|\b(visa|mastercard|amex|american express|barclaycard)\b|overdraft|line of credit"
        r"|(sales tax|vat|gst|paye|payroll tax|income tax|hst|wages?|salar\w+|tax\w*) (payable|collected|owed|owing|control|liability|output)"
        r"|(vat|gst|hst|iva|mwst|sales tax|tax) (on|from) (sales|income|takings|what we sell)|output (vat|tax|gst)|gift cards?( outstanding| liability)?$|verbindlichkeiten|darlehen|umsatzsteuer|dettes|fournisseurs"
        r"|emprunts?|proveedores|prestamos?|withholdings?|withheld|paye\\b.*|payg\\b.*|due to\b|customer advances|advances? from|gift certificates|held in trust|warrant\w+ (provision|liab)"
        r"|^(vat|gst|hst|pst|sales tax)$|ruckstellung|tva collectee|iva repercutido|super\w* payable|lease liabilit\w+|director s? loan|we owe|owed to"),
    (A, 0.97, r".*receivables?\b.*|(?<!received )(?<!to us )\bpaid (ahead|in advance)|debtors?\b|prepaid.*|prepayments?.*|petty cash|undeposited|cash( |$)(?!(sales|takings|receipts|discounts?)\b)|^(cash|till|float|bank)\b(?! (and card |& card )?(sales|takings|receipts|discounts?|interest|charges?|fees?|costs?))|\bbank( account)?$"
        r"|(checking|chequing|cheque|savings?|current|paypal|stripe|deposit|money market|petty|operating)( account| acct| clearing| balance)?$|inventor(y|ies)(?! (shrink|adjust|write))"
        r"|stock( in hand| on hand)?$|closing stock|merchandise|raw materials$|work in progress|equipment$|machinery|plant and|vehicles?$|furniture|fixtures"
        r"|computers?$|buildings?$|\bland$|property$|goodwill|patents?|trademarks?|supplies on hand|office supplies on hand|investments?$|marketable securities"
        r"|leasehold improvement|accrued (income|revenue|interest receivable)|(vat|gst|hst|iva|mwst) (on|from) (purchases|costs|expenses|buying|what we buy)|input (vat|tax|gst)|vat (receivable|input)|deposits? (paid|with)"
        r"|security deposits? paid|kasse|bankkonto|girokonto|forderungen|vorrate|vorsteuer|maschinen|fuhrpark|banque|caisse|clients$|stocks$"
        r"|caja|bancos?$|clientes|inventario|due from|loans? to\b|staff advances?|advances? to|tools$|(delivery )?(van|truck|car)s?$|clearing$|tva deductible|iva soportado"
        r"|bga|geschaftsausstattung|owed to us|crypto|brokerage|right of use"),
    (X, 0.97, r"expenses?\b|depreciation|amorti[sz]ation|bad debts?|cost of (goods|sales|revenue)|\bcogs\b|(interest|bank|merchant|late|processing|card"
        r"|professional|legal|accounting|audit|bookkeeping|licen[cs]e|stripe|paypal|platform|transaction|consulting|membership) (paid|charges?|fees?|expense)"
        r"|salar(y|ies)|wages|stipends?|honorari|payroll|rent$|rent (paid|and rates)|utilities|electric|water|heating|telephone|phone|internet|broadband"
        r"|insurance|advertis|marketing|travel|meals?|entertainment|fuel|petrol|mileage|repairs?|maintenance|office supplies|supplies( used)?$|stationery"
        r"|postage|shipping|freight|delivery|subscriptions?|software|training|legal|cleaning|licen[cs]es|permits|purchases$|subcontract|contractors?"
        r"|loss (on|from)|write ?offs?|shrinkage|donations? (made|given|paid)|groceries|taxes$|property tax|council tax|miscellaneous|sundr|hosting|miete"
        r"|gehalter|lohne|abschreibung|aufwand|wareneinsatz|burobedarf|reisekosten|werbung|versicherung|loyer|salaires|charges|achats|alquiler|sueldos"
        r"|gastos|compras|fournitures|electricidad|dues$|uniforms?|packaging|ingredients|feed$|vet\b|materials( used)?$|commissions? (paid|expense)|rates$|motor"
        r"|parking|conference|research|gifts|childcare|dining|clothing|transport|gas$|medical|health|pension|pest control|landscaping|security$|prizes|printing|waste|vehicle running|bank charges|over ?short|cash over|costs?$|mortgage interest|loan interest|heat$|light$|welfare|catering|levies|bank fees|processing"),
    (I, 0.97, r"revenues?\b|\bsales\b|\bincome\b|fees? (earned|income|received)|service fees|interest (earned|received)|(bank|savings|deposit|credit) interest$|rent (received|earned)|rental"
        r"|commissions? (earned|received|income)|gain (on|from)|donations?|grants?( received| income)?$|contributions? received|dues|subscriptions? income|royalt"
        r"|tips( received)?|turnover|takings|erlose|umsatz|ertrage|ventes|produits|ventas|ingresos|consult(ing|ation)|lessons|tuition|repairs income|services? (rendered|provided)|other income|salary received|paycheck|discounts? received|membership fees$|bar takings|fundrais"),
    (E, 0.97, r"equity|capital|\bput in\b|own money|money introduced|owner\\w* (contribution|investment)s?|retained|reserves?$|common stock|share (capital|premium)|preferred stock|ordinary shares|paid in capital|owner\b|owner s\b"
        r"|net assets|fund balance|accumulated (surplus|funds?)|surplus|opening balance|current year earnings|net (income|profit) for|eigenkapital|stammkapital"
        r"|gewinnvortrag|capitaux|resultado|patrimonio|members? (capital|contributions)|partner|income summary|general fund"),
)  # fmt: skip

SECTIONS: tuple[tuple[AccountType, str], ...] = (
    (X, r"expen[sc]|\bwhere it (went|goes)\b|\b(we|i) spent\b|\b(household|regular|monthly) bills\b|\bmoney out\b|\btotals? (paid )?out\b|\b(went|spent|going|gone) (out|on)\b|\bgo(es|ing) out\b|\bpaid out\b|\bcost|cogs|overhead|outgoing|spending|payments|purchases?|aufwand|aufwendungen|kosten|ausgaben|charges|depenses|gastos|egresos|expenditure|bills|losses|\bexp\b|uitgaven|needs|wants|outflow"),
    (I, r"income|\bincomings?\b|\bwhere it (came|comes) from\b|\b(rent|wages) (received|in)\b|fundraising|\b(we|i) earned\b|\bbrought in\b|\bmoney in\b|\btotals? in\b|\bcom(es|ing) in\b|\bcame in\b|\btakings\b|revenue|sales|turnover|receipts|gains|ertrag|ertrage|erlose|einnahmen|produits|recettes|ingresos|\brev\b|inkomsten|inflow|earnings"),
    (L, r"liabilit|borrowings|\bprovisions\b|\bunpaid bills\b|\bstill to pay\b|\bbills (outstanding|to pay)\b|\bfalling due\b|payable|creditor|verbindlichkeit|passiva|passif|pasivo|\bliab\b|debts?\b|owe[ds]?\b|owing\b|schulden|dettes|loans"),
    (E, r"equity|represented by|financed by|accumulated surplus|\bbelongs to (us|me)\b|\b(our|my) (stake|share)\b|\b(paid|put) in by (us|me|the (owners?|partners?))\b|\b(my|our) (own )?money in (it|the (business|firm|shop|club))\b|\btaken out\b|drawings?\b|capital|own money|money introduced|owner\\w* (contribution|investment)s?|net (worth|assets)|eigenkapital|capitaux|patrimonio|reserves|\beq\b|owner|funds?$|shareholder"),
    (A, r"assets?\b|\bow(e|ed|es|ing) (to )?(us|me)\b|^have$|\b(i|we) (have|ve got)\b|\b(is there|there is)\b|aktiva|actif|activo|vermogen|receivable|\bowns?\b|debtors|\bcash\b|\bbank\b|inventory|property|equipment"),
)  # fmt: skip

_TITLE_WORDS = re.compile(
    r"\b(cash|bank|funds?|property|equipment|inventory|sales|payments|purchases|bills|loans|capital)\b"
)
_BOTH = re.compile(r"\w (and|&|/|und|et|y) \w")
_ONE_SIDE = re.compile(r"(the |all |our )?(cash )?(payments|purchases|sales|bills)( made| in)?")
"""What heads one side of an account, and is no mere title."""
_LETTERS = {"a": A, "l": L, "e": E, "q": E, "c": E, "i": I, "r": I, "x": X, "exp": X, "rev": I, "inc": I, "ast": A, "lia": L, "oe": E}  # fmt: skip


_IN_A_WORD = {
    word: kind
    for kind, words in (
        (A, "have has got"),
        (L, "owe owes"),
        (E, "mine ours"),
        (I, "earn earned earns"),
        (X, "spend spent"),
    )
    for word in words.split()
}
"""What people call the types in a chart of their own."""
_TITLES = frozenset(("cash", "bank", "funds"))
_ALONE = (
    (E, re.compile(r"(partners |owners? |members |proprietors? |proprietor s |owner s )?(capital( account| employed)?|funds)|funds of the [a-z]+|accumulated funds?|retained (profits?|earnings)")),
    (L, re.compile(r"loans( (and )?cards)?|(unpaid )?bills( to pay( still)?| outstanding| unpaid)|unpaid bills|other people s money")),
    (A, re.compile(r"(cash|bank)( (and|at) (bank|cash)( and in hand)?)?|(in the )?bank( balances)?|cash (and )?cash equivalents|where the money is|what (we|i) (hold|have|own)|(money|funds) (we )?(hold|held)|equipment (and )?vehicles|property plant (and )?equipment")),
    (X, re.compile(r"(household|regular) bills|resources expended|selling and distribution")),
    (I, re.compile(r"donations and grants|fundraising")),
)  # fmt: skip
"""Headings that are mere titles with more words around them."""


@lru_cache(maxsize=4096)
def type_of_name(name: str) -> tuple[AccountType | None, bool, float]:
    """(type, contra, confidence) that an account's own name speaks for."""
    words = plain(name)
    for kind, pattern in CONTRA:
        if re.search(pattern, words):
            return kind, True, 0.95
    hits = [
        (match.end() - match.start() + (5 if match.end() == len(words) else 0), kind, sure)
        for kind, sure, pattern in NAMES
        for match in re.finditer(pattern, words)
    ]
    if not hits:
        return None, False, 0.0
    best = max(hits, key=lambda hit: hit[0])
    rivals = {kind for _, kind, _ in hits} - {best[1]}
    return best[1], False, 0.7 if rivals else best[2]


def type_of_section(words: str, strict: bool = False) -> tuple[AccountType | None, bool, float]:
    """(type, contra, confidence) of a section's heading or of what a chart's type column says.

    `strict` is for headings that may be mere titles ("Cash summary", "Report by fund").
    """
    text = plain(words)
    if text in _LETTERS:
        return _LETTERS[text], False, 0.9
    if text in _IN_A_WORD:
        return _IN_A_WORD[text], False, 0.9
    alone = next((kind for kind, pattern in _ALONE if pattern.fullmatch(text)), None)
    if alone is not None and (text not in _TITLES or not strict):
        return alone, False, 0.9
    contra = text.startswith("contra") or " contra" in text
    for pattern, kind in ((r"liabilities and|equity and liab", None), (r"net (income|profit)", E)):
        if re.search(pattern, text):
            return kind, False, 0.3
    if strict and not _ONE_SIDE.fullmatch(text):
        text = _TITLE_WORDS.sub(" ", text)
    hits = [(m.end(), kind) for kind, pattern in SECTIONS for m in re.finditer(pattern, text)]
    if not hits:
        return (*type_of_name(words)[:2], 0.5) if len(text) > 3 and not strict else (None, False, 0.0)
    if strict and len({kind for _, kind in hits}) > 1 and _BOTH.search(words.casefold()):
        return None, False, 0.0  # "Income & expenditure" heads a whole page
    # "Cost of sales" and "Other income": the phrase's head decides; for English that is the last word, except
    # after "of".
    kind = min(hits)[1] if " of " in f" {text} " else max(hits)[1]
    return kind, contra, 0.95


def letters_of(accounts: Iterable[tuple[str, str]]) -> dict[str, AccountType]:
    """What a chart's letters C and E stand for, which alone may be two things each: capital or cost, equity or expense.

    `accounts` are (type, name). Whatever else the chart has letters for is not what they mean, and beside each other
    most of the names tell them apart; "e" is left out where that doesn't settle it.
    """
    listed = [(kind, name) for kind, name in accounts if kind in _LETTERS]
    used = {kind for kind, _ in listed}
    told = {_LETTERS[letter] for letter in used - {"c", "e"}}
    if not {A, L} & told:
        return {}
    if {"c", "e"} <= used:
        costs = {letter: sum(type_of_name(n)[0] is X for k, n in listed if k == letter) for letter in "ce"}
        meant = {"c": X, "e": E} if costs["c"] > costs["e"] else {"c": E, "e": X}
        return meant if X not in told else {}
    if "c" in used:
        return {"c": X if X not in told else E}
    if "e" in used and (X in told) != (E in told):
        return {"e": E if X in told else X}
    return {}


FIRST_DIGITS = {"1": A, "2": L, "3": E, "4": I, "5": X, "6": X, "7": X, "8": X, "9": X}
"""The usual numbering of charts in English: 1 assets, 2 liabilities, 3 equity, 4 income, from 5 on expenses."""


_INITIALS = {"A": A, "L": L, "Q": E, "C": E, "I": I, "R": I, "S": I, "X": X, "E": X}
"""What a letter before the number mostly stands for: assets, liabilities, equity, capital, income, revenue, sales,
expenses. For C and E the accounts known by name decide: capital or costs, expenses or equity."""
_PRIOR = 2
"""How many accounts known by name an initial outweighs."""


def initials_say(pairs: Iterable[tuple[str, AccountType | None]]) -> dict[str, AccountType]:
    """What the letter before each code's number stands for ("A100 Bank", "E300 Rent"); empty where the letters are no
    initials of types: where none is an A or an L, or most accounts known by name speak against them."""
    votes: dict[str, list[AccountType]] = {}
    for code, kind in pairs:
        if re.fullmatch(r"[A-Z]-?\d{2,5}", code):
            votes.setdefault(code[0], []).extend([kind] if kind is not None else [])
    if not {"A", "L"} <= votes.keys() or not votes.keys() <= _INITIALS.keys():
        return {}
    said = {}
    for letter, kinds in votes.items():
        weights = {kind: kinds.count(kind) for kind in kinds}
        weights[_INITIALS[letter]] = weights.get(_INITIALS[letter], 0) + _PRIOR
        said[letter] = max(weights, key=lambda kind: weights[kind])
    known = [kind is said[letter] for letter, kinds in votes.items() for kind in kinds]
    agreed = said["A"] is A and said["L"] is L and sum(known) >= 0.6 * len(known)
    return said if agreed else {}


_SO_MANY_AGREE = 3


def codes_say(pairs: Iterable[tuple[str, AccountType | None]]) -> dict[str, AccountType]:
    """What each first digit stands for in this chart: the usual meaning, unless the accounts whose type is known
    otherwise (code, type) contradict it by majority. Where all other digits agree with their accounts, one name alone
    ("Training days", sold) doesn't: the number says then what no other one does."""
    votes: dict[str, list[AccountType]] = {}
    for code, kind in pairs:
        if code[:1].isdigit() and kind is not None:
            votes.setdefault(code[0], []).append(kind)
    common = {digit: max(set(kinds), key=kinds.count) for digit, kinds in votes.items()}
    contradicted = {
        digit
        for digit, kinds in votes.items()
        if common[digit] is not FIRST_DIGITS.get(digit) and kinds.count(common[digit]) * 2 > len(kinds)
    }
    if len(contradicted) == 1 and len(votes) - 1 >= _SO_MANY_AGREE:
        [digit] = contradicted
        if len(votes[digit]) == 1 and FIRST_DIGITS.get(digit) not in common.values():
            contradicted = set()
    said = FIRST_DIGITS | {digit: common[digit] for digit in contradicted}
    against = len(contradicted)
    # A chart numbered quite otherwise (a German one, a French one): only what it shows itself counts.
    return said if against * 2 <= len(votes) else {d: k for d, k in said.items() if d in votes}

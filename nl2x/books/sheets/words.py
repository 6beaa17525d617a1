"""The words of headings, totals and months: what a bookkeeper recognises at a glance.

English first; German, French, Spanish, Dutch and Italian where a heading is common. Each phrase is compared
with a heading in lower case, without accents and punctuation.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from functools import lru_cache

from nl2x.books.book import Role
from nl2x.books.model import Value
from nl2x.books.sheets.heading_phrases import role_of_phrase

HEADINGS: dict[Role, str] = {
    Role.DATE: "date | dt | datum | fecha | data | day | transaction date | trans date | txn date | posting date"
    " | post date | posted | entry date | value date | invoice date | inv date | bill date | buchungsdatum | buchungstag"
    " | belegdatum | rechnungsdatum | date de facture | date d operation | issued | issue date | date issued"
    " | date of purchase | purchase date | purchased | acquired | date acquired | acquisition date | in service"
    " | date received | expense date | when | start | start date | date opened | bought | received on | jour",
    Role.DUE: "due | due date | due by | due on | payable by | pay by | maturity | maturity date | fallig"
    " | fallig am | falligkeit | echeance | date d echeance | vencimiento | vervaldatum | scadenza",
    Role.PAID_ON: "date rec d | date recd | recd on | rec d on | paid on | date paid | payment date | paid date | date of payment | settled on | settled | paid out on | payout on | payout date | date paid out"
    " | refunded | refunded on | reimbursed on | cleared on | came in on | date cleared | date reimbursed"
    " | bezahlt am | date de paiement | fecha de pago | received date | disposed | date disposed | disposal date"
    " | date sold",
    Role.PERIOD: "month | period | monat | mois | mes | quarter | week | wk | year | fiscal year | fy | mth",
    Role.ENTRY: "entry | entry no | je | je no | journal no | journal entry | journal entry no | entry number"
    " | transaction no | transaction number | transaction id | trans no | txn no | txn | txn id | trans id"
    " | transaction | voucher | voucher no | vch no | jv | jv no | jnl | jnl no | journal id | entry id | no | id | nr | lfd nr | lfd no | seq | batch"
    " | vch | num | num ecriture | s no | sl no | sr no | line | buchungsnummer | asiento | n | group | tx | tx no | tx id | line no",
    Role.REFERENCE: "their no | their ref | their number | their invoice no | their inv no | supplier ref | supplier no | supplier inv no | supplier invoice no | vendor ref | ref | reference | ref no | reference no | doc | doc no | document | document no | receipt"
    " | receipt no | r no | rct no | rcpt no | rect no | rec no | check no | cheque no | chq | chq ref | ref chq | cheque ref | chq no | chk no | ck no | chk | ck | check number | check | cheque | invoice no | invoice | inv | inv no"
    " | invoice number | bill no | bill | bill number | po no | folio | source | source doc | beleg | belegnr"
    " | beleg nr | beleg no | belegnummer | rechnungsnr | rechnungsnummer | rechnung nr | piece | n piece | no de facture"
    " | facture | numero | referencia | factura | bon | factuurnr | asset id | asset no | asset tag | tag | post ref"
    " | pr | loan no | loan id | claim no | order no | ticket | reference number | p r",
    Role.ACCOUNT: "account | a c name | ledger account name | libelle compte | intitule compte | nom du compte"
    " | account name | account title | account titles | acct | acct name | a c | ac | ledger"
    " | ledger account | gl account | g l account | general ledger account | nominal | nominal account | account titles and explanation"
    " | account titles and explanations | account title and explanation | account and explanation | konto"
    " | kontoname | kontobezeichnung | compte | libelle du compte | intitule du compte | cuenta | rekening | conto"
    " | particulars account | gl name | account description | nominal name | cuenta contable | accounts"
    " | ledger name | posting account",
    Role.CODE: "code | account code | acct code | account no | acct no | account number | acct | acc | gl code | gl no"
    " | nominal code | n c | nc | a c code | a c no | kontonummer | konto nr | kontonr | konto no | no compte | no de compte"
    " | numero de compte | codigo | ledger code | acc no | acc code | account id | gl | acct num | gl acct | codice",
    Role.DEBIT_ACCOUNT: "debit account | account debited | dr account | debit a c | dr a c | debited account"
    " | sollkonto | soll konto | compte debite | compte debit | cuenta debe | account to debit | debit to"
    " | account dr | dr acct | debit acct | debet rekening",
    Role.CREDIT_ACCOUNT: "credit account | account credited | cr account | credit a c | cr a c | credited account"
    " | habenkonto | haben konto | gegenkonto | compte credite | compte credit | cuenta haber"
    " | account to credit | credit to | account cr | cr acct | credit acct",
    Role.DESCRIPTION: "why | spent on | paid for | intitule | description | desc | details | detail | memo | narration | narrative | particulars"
    " | explanation | note | notes | comment | comments | remarks | remark | text | buchungstext | beschreibung"
    " | bezeichnung | verwendungszweck | libelle | designation | descripcion | concepto | omschrijving"
    " | descrizione | causale | transaction description | purpose | what | item | what for | for | line description"
    " | what it was | what happened | libelle ecriture | libelle de l ecriture | libelle operation | libelle de l operation | asset | asset description | asset name | line memo | reason | explanations"
    " | objet | detalle | glosa | what was it | who what | what who | who and what | what and who | who or what",
    Role.COUNTERPARTY: "where | contractor | paid to whom | paid whom | payee | payer | paid to | received from | vendor | supplier | customer | client | name"
    " | from | to | who | contact | party | merchant | company | kunde | lieferant | empfanger | auftraggeber"
    " | fournisseur | cliente | proveedor | klant | leverancier | from to | payee payer | paid to received from"
    " | customer name | client name | vendor name | supplier name | counterparty | bill to | billed to | lender"
    " | borrower | donor | tenant | student | member | paid to from | to from | shop | store | bank"
    " | guest | guests | pupil | pupils | patient | buyer | sold to | player | child | family | attendee | participant | service"
    " | provider | beneficiary | name of customer | whom | who to from | tiers | creditor | debtor",
    Role.DEBIT: "debit | dr | debits | soll | debe | debet | dare | debit amount | amount debit | amount dr | dr amount"
    " | amount debited | withdrawal debit | dr amt | debit amt",
    Role.CREDIT: "credit | cr | credits | haben | haber | avere | credit amount | amount credit | amount cr"
    " | cr amount | amount credited | cr amt | credit amt",
    Role.AMOUNT: "claim | claimed | amount claimed | claim amount | rent pcm | rent pw | rent pm | monthly rent | weekly rent | amount | amt | betrag | montant | importe | bedrag | importo | value | sum | net amount signed"
    " | amount signed | transaction amount | signed amount | amount dr cr | umsatz | price paid | cost | how much"
    " | purchase price | original cost | invoice amount | bill amount | amount due | amount owed | principal"
    " | loan amount | original amount | monto | cantidad | spent | amount spent | invoice total | bill total | acquisition cost"
    " | historical cost | original principal | valor | expense | banked | cash banked | cash to bank | lodged",
    Role.SIDE: "dr cr | d c | debit credit | dc | drcr | s h | soll haben | side | d k | sens | d h | dr or cr"
    " | debit or credit | type dr cr | sh | cr dr | dr cr flag",
    Role.MONEY_IN: "in | came | came in | rec d | recd | money in | cash in | receipts | receipt amount | received | deposit | deposits"
    " | paid in | income | inflow | einnahme | einnahmen | eingang | recette | recettes | entree | entrees | ingreso"
    " | ingresos | entrada | entradas | ontvangsten | ontvangen | inkomsten | entrate | deposit amount | credit in | amount in"
    " | deposit credit | credit deposit | bij | cash received | lodgement | lodgements | takings | bank in | in received | earned | inflows | encaissement",
    Role.MONEY_OUT: "out | went out | money out | cash out | payments | payment | paid out | withdrawal | withdrawals"
    " | spending | expenses | outflow | ausgabe | ausgaben | ausgang | depense | depenses | sortie"
    " | sorties | gasto | gastos | salida | salidas | egreso | egresos | uitgaven | betaald | uitgegeven | uscite | payment amount"
    " | payment debit | debit payment | af | amount out | cash paid | disbursements | disbursement | bank out | debit out | expenditure | outflows"
    " | decaissement | payments out",
    Role.DIRECTION: "in out | in or out | direction | income expense | income or expense | einnahme ausgabe"
    " | flow | inflow outflow | i o | in out flag",
    Role.BALANCE: "arrears | in arrears | rent owing | balance | running balance | bal | saldo | kontostand | solde | cash balance | bank balance"
    " | running total | balance forward | closing balance | book value | net book value | nbv | carrying amount"
    " | carrying value | remaining | outstanding | balance due | balance owed | open | owing | still owed"
    " | amount outstanding | left | current balance | running bal | bestand | offen",
    Role.CATEGORY: "sort | sorts | sort of cost | kind of cost | vote | vote head | votehead | budget head | category | cat | kategorie | categorie | categoria | class | classification"
    " | expense category | type of expense | type expense | expense type | budget line | bucket | heading | analysis | kostenart | rubrique | rubrik"
    " | budget category | spending category | tax category | analysis code | cost type | head | rubro | categories",
    Role.METHOD: "method | payment method | paid by | paid with | paid from | how paid | via | pay method | paid via"
    " | account used | mode | mode of payment | payment mode | zahlungsart | mode de paiement | forma de pago | payment type"
    " | card | wallet | bank account | paid how | how | cash bank | from account | tender",
    Role.TYPE: "under | vch type | voucher type | ledger group | parent account | type | account type | acct type | kind | typ | tipo | art | main type | type of account | kontoart"
    " | element | account class | account category | financial statement section | statement section | fs section"
    " | soort | nature | transaction type | account group | report group | kontotyp",
    Role.NORMAL_SIDE: "normal balance | normal side | normal | normal bal | increase side | dr cr normal | balance side | nb"
    " | increases with | typical balance",
    Role.STATUS: "status | state | paid | paid y n | paid yn | stand | statut | estado | stato | settled y n | cleared"
    " | reconciled | open closed | progress | bezahlt | paye | pagado | is paid | reimbursed | approved | rec | r"
    " | betaald ja nee",
    Role.QUANTITY: "how many | number of | miles | km | kilometres | kilometers | mileage | qty | quantity | units | menge | quantite | cantidad unidades | hours | hrs | pieces | count | aantal | anzahl"
    " | stunden | nights | no of units",
    Role.PRICE: "unit price | rate per hour | price | hourly rate | unit cost | price each | einzelpreis | prix unitaire"
    " | precio | each | stuckpreis | prix | rate hr",
    Role.NET: "net | net amount | subtotal | sub total | netto | amount net | ex vat | excl vat | ex tax"
    " | ex gst | amount ex gst | amount ex vat | nettobetrag | ht | montant ht | base | base imponible | net value",
    Role.TAX: "tax | vat | gst | hst | sales tax | mwst | ust | tva | iva | btw | vat amount | tax amount"
    " | gst amount | umsatzsteuer | montant tva | mehrwertsteuer | pst | qst",
    Role.RATE: "ust pct | mwst pct | tva pct | iva pct | gst pct | btw pct | tax pct | discount pct | rate | tax rate | vat rate | interest rate | apr | life | useful life | life years"
    " | useful life years | depreciation rate | satz | taux | steuersatz | mwst satz | life yrs | vat pct | interest | vat code"
    " | tax code",
    Role.TOTAL: "total | gross | grand total | total amount | gross amount | incl vat | inc vat | inc gst | brutto"
    " | bruttobetrag | ttc | montant ttc | amount incl gst | amount inc gst | total incl vat | gesamt | gesamtbetrag"
    " | line total | total due | totaal",
    Role.PAID: "rec d | recd | rent received | rent rec d | rent paid | amount rec d | amount paid | paid amount | payments received | paid so far | paid to date | amount received"
    " | received so far | repaid | accumulated depreciation | acc dep | accum dep | accumulated dep"
    " | bezahlter betrag | deposit paid | montant paye",
    Role.DIMENSION: "flat | apartment | room | cc | who paid | paid by whom | spent by | bought by | fund | department | dept | project | cost center | cost centre | location | branch | job"
    " | program | programme | grant | class code | property | kostenstelle | projekt | fonds | projet | centre de cout"
    " | proyecto | centro de costo | unit | division | team | site | person | activity | campaign | vehicle"
    " | restriction | currency | tag | tags | event | matter | store no | entity | region | segment"
    " | enterprise | section | show | production | herd | flock | crop | stall | venue | boat | house | profit centre | profit center"
    " | part of business | side of business | business unit | stream | workstream",
}

TOTALS = re.compile(
    r"^(should|must|has to) (be|equal|come to|make|total)\b|^(check|difference|out by)$|^(grand |sub ?|column |overall |running )?(totals?|sum|summe|gesamt|insgesamt|zwischensumme|totale?|totaal|somme|suma"
    r"|balance c ?/? ?[df]|carried (forward|down)|closing balance|endsaldo)\b|^net$|\btotals?$|^(sum|totals?) of\b"
)

MONTHS: dict[str, int] = {
    word: number
    for number, words in enumerate(
        "jan january januar janvier enero ene januari gennaio janv gen jaenner janeiro styczen tammikuu"
        "|feb february februar fevrier febrero febr fev februari febbraio fevereiro luty helmikuu"
        "|mar march marz mars marzo maart mrz mrt mae marts marco marzec maaliskuu"
        "|apr april avril abril abr avr aprile kwiecien huhtikuu|may mai mayo mei mag maggio maj maio toukokuu"
        "|jun june juni juin junio giugno giu junho czerwiec kesakuu"
        "|jul july juli juillet julio juil luglio lug julho lipiec heinakuu"
        "|aug august aout agosto ago augustus augusti sierpien elokuu"
        "|sep sept september septembre septiembre settembre set setembro wrzesien syyskuu"
        "|oct october oktober octobre octubre okt ottobre ott outubro pazdziernik lokakuu"
        "|nov november novembre noviembre novembro listopad marraskuu"
        "|dec december dezember decembre diciembre dez dic dicembre des desember dezembro grudzien joulukuu".split(
            "|"
        ),
        start=1,
    )
    for word in words.split()
}

_EXACT: dict[str, Role] = {}
for _role, _words in HEADINGS.items():
    for _phrase in _words.split("|"):
        _EXACT.setdefault(" ".join(_phrase.split()), _role)
_ALONE = {"came"}
"""Says it only as the whole heading: what "Came back" is no money that came."""
_PHRASES = sorted((p for p in _EXACT if len(p) > 2 and p not in _ALONE), key=len, reverse=True)


def plain(text: str) -> str:
    """Lower case, without accents and punctuation; "#", "№", "n°" read as "no"; brackets are left out."""
    text = re.sub(r"[#№]|(?<=\w)\s*[nN][°º]|\b[nN][°ºr]\.?(?=\s|$)", " no ", text)
    letters = unicodedata.normalize("NFKD", text.replace("ß", "ss"))
    kept = "".join(c if c.isalnum() else " " for c in letters if not unicodedata.combining(c))
    return " ".join(kept.casefold().split())


@lru_cache(maxsize=4096)
def heading_role(heading: str) -> tuple[Role, float]:
    """The role that a heading's words speak for, and how clearly (0 to 1)."""
    if _ONLY_CURRENCY.fullmatch(heading.strip()):
        return Role.AMOUNT, 0.9
    heading = re.sub(r"(?<!\d)\s*%", " pct ", heading)
    heading = re.sub(r"(?<=[a-z])(?=[A-Z][a-z])", " ", heading)  # "*AccountCode" of an export
    heading = re.sub(r"(?<=\S)\s*\b[A-Z]{0,3}[$£€₦₹¥](?=\s|$)", "", heading)  # "In S$" is "In"
    bare = plain(re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", heading)) or plain(heading)
    counted = re.sub(r"\b\d+( \d+)*( pct)?\b", " ", bare)
    for text, sure in (
        (plain(heading), 1.0),
        (bare, 0.98),
        (" ".join(counted.split()), 0.95),
        (re.sub(r"\b(no)\b", "", bare).strip(), 0.6),
    ):
        if text in _EXACT:
            return _EXACT[text], sure
    first, _, last = heading.strip().rpartition(" ")
    first = re.sub(r"(?i)\s+in$", "", first)  # "Amount in Rs."
    if _ONLY_CURRENCY.fullmatch(last) and plain(first) in _EXACT:
        return _EXACT[plain(first)], 0.95  # "In RM", "Out Kč"
    without_currency = " ".join(w for w in bare.split() if w not in _CURRENCY_WORDS)
    if without_currency in _EXACT:
        return _EXACT[without_currency], 0.95
    if role := role_of_phrase(bare) or role_of_phrase(without_currency):
        return role, 0.9
    padded = f" {without_currency} "
    found = [p for p in _PHRASES if f" {p} " in padded]
    if not found:
        return Role.OTHER, 0.0
    leading = [p for p in found if len(p) > 3 and without_currency.startswith(p)]
    phrase = max(found, key=lambda p: (len(p), p in leading))
    share = 0.4 + 0.4 * len(phrase) / len(padded)
    return _EXACT[phrase], share + (0.15 if phrase in leading else 0.0)


_ONLY_CURRENCY = re.compile(
    r"[A-Za-z]{0,4}[$€£¥₹₽₺₩₪₫₦₱฿₴₵₡₲₸₮₭]|USD|EUR|GBP|CAD|AUD|NZD|CHF|INR|NGN|ZAR|KES|MXN|BRL|ARS|CLP|COP|PEN|SEK|NOK|DKK"
    r"|ISK|PLN|CZK|HUF|RON|BGN|TRY|RUB|UAH|ILS|AED|SAR|QAR|EGP|MAD|GHS|UGX|TZS|RWF|ETB|XOF|XAF|PKR|BDT|LKR|NPR|THB|VND|IDR"
    r"|MYR|SGD|PHP|HKD|TWD|KRW|JPY|CNY|RMB|BBD|JMD|TTD|BSD|BZD|GYD|XCD|FJD|PGK|WST|NAD|BWP|ZMW|MWK|MZN|AOA|MUR|SCR|MGA|GMD"
    r"|SLE|SZL|LSL|TND|DZD|KWD|BHD|OMR|JOD|LBP|GEL|AMD|AZN|KZT|UZS|MDL|RSD|MKD|KHR|LAK|MMK|MNT|MVR|BTN|BND|CRC|GTQ|HNL|NIO"
    r"|PAB|DOP|HTG|UYU|PYG|BOB|Rs\.?|Rp\.?|RM|[Kk]r\.?|zł|Kč|[KUT]?[Ss][Hh]s?\.?|[Ee]uros?|[Dd]ollars?|[Pp]ounds?|[Pp]esos?"
    r"|[Rr]upees?|[Rr]and|[Yy]en|[Ss]hillings?|[Kk]wachas?|[Nn]airas?|[Cc]edis?|[Bb]aht|[Rr]inggit|[Ff]rancs?|[Ll]ei|[Ww]on"
    r"|[Dd]irhams?|[Dd]inars?|[Rr]iyals?|[Ss]hekels?|[Ff]orints?|[Kk]ron(a|or|e|er|ur)|[Tt]aka|[Bb]irr|[Pp]ula|[Rr]eais|[Ss]oles"
)
_CURRENCY_WORDS = frozenset(
    "usd eur gbp cad aud nzd chf inr ngn kes zar sek nok dkk jpy rs us in of the".split()
)


def is_total(text: str) -> bool:
    """Whether a row or column so labelled is a total."""
    return bool(TOTALS.search(plain(text)))


def month_of(value: Value) -> tuple[int, int] | None:
    """(month, year or 0) of a month's heading: "Mar", "March 2026", "Mar-26", a date, "2026-03"."""
    if isinstance(value, dt.date):
        return value.month, value.year
    if not isinstance(value, str):
        return None
    words = plain(value).split()
    if len(words) == 2 and words[0].isdigit() and words[1].isdigit():
        a, b = int(words[0]), int(words[1])
        if a > 1900 and 1 <= b <= 12:
            return b, a
        return (a, b) if b > 1900 and 1 <= a <= 12 else None
    if not 1 <= len(words) <= 2:
        return None
    months = [MONTHS[w] for w in words if w in MONTHS]
    years = [int(w) for w in words if w.isdigit() and len(w) in (2, 4)]
    if len(months) != 1 or len(years) != len(words) - 1:
        return None
    year = years[0] if years else 0
    return months[0], year + 2000 if 0 < year < 100 else year


def _set(words: str) -> frozenset[str]:
    return frozenset(" ".join(w.split()) for w in words.split("|"))


SIDES = _set("dr|cr|d|c|debit|credit|db|s|h|soll|haben|deb|cred|dt|ct|k")
"""What a debit-or-credit flag may say."""
WAYS = _set(
    "in|out|income|expense|expenses|money in|money out|cash in|cash out|einnahme|ausgabe|deposit|withdrawal|receipt"
    "|payment|incoming|outgoing|i|e|inflow|outflow|revenue|spending|credit|debit|entree|sortie|recette|depense"
    "|ingreso|gasto|received|paid|spent|earned|transfer"
)
"""What an in-or-out flag may say."""
PAYING = _set(
    "bank|cash|card|credit card|debit card|credit|debit|till|petty cash|petty|pocket|own pocket|wallet|purse|tin|cash box|account"
    "|current account|checking|savings|bank account|bank transfer|transfer|cheque|check|chq|cheques|so|fp|contactless|direct debit|dd|standing order|bacs|eft"
    "|paypal|venmo|zelle|revolut|wise|stripe|square|sumup|twint|mpesa|m pesa|momo|mobile money|airtel money|orange money|ecocash|gcash|upi|swish|mbway|cash app|apple pay|online"
    "|gpay|google pay|phonepe|paytm|vipps|mobilepay|bizum|mb way|pix|blik|payid|interac|e transfer|etransfer|eftpos|snapscan|tikkie"
    "|visa|mastercard|amex|business account|personal|my own|own|own money|me|joint|box|pot|jar|kitty|machine"
)
"""What a column may say that tells how something was paid."""
STATES = _set(
    "y|n|yes|no|paid|unpaid|open|closed|due|overdue|sent|draft|pending|settled|cleared|true|false|x|part paid|partial"
    "|partially paid|void|cancelled|approved|reimbursed|outstanding|reconciled|ja|nein|bezahlt|offen|paye|impaye"
    "|pagado|pendiente|active|sold|scrapped|disposed|owing|done|todo|r|c|late|in use|written off|not paid|to pay"
    "|paid off|owed|invoiced|billed|booked|quoted|ordered|confirmed|awaiting|sent out|refunded|received|in arrears|written down|issued|submitted|rejected|on hold|in progress|part|awaiting payment|retired|in service"
)
"""What a status may say."""

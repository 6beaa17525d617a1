"""How people write currencies, and which one they mean."""

from __future__ import annotations

import re

DOLLARS = frozenset({"USD", "AUD", "CAD", "NZD", "SGD", "HKD"})
DOLLAR = "$"  # which dollar depends on the book

RAND = "\ue000"  # stands for the R of R500, which is a currency only as a capital stuck to a number
LETTER = "\ue001"  # for any other capital stuck to what is written as money is: the P of P3,420 (pula), the K of K1,200

SYMBOLS = {
    "us$": "USD", "usd$": "USD", "au$": "AUD", "a$": "AUD", "ca$": "CAD", "c$": "CAD", "nz$": "NZD",
    "s$": "SGD", "hk$": "HKD", "r$": "BRL", "$": DOLLAR, "£": "GBP", "€": "EUR", "₹": "INR", "₦": "NGN",
    "¥": "JPY", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₪": "ILS", "฿": "THB", "₫": "VND",
    "₱": "PHP", "₵": "GHS", "gh₵": "GHS", "rs.": "INR", "rs": "INR", "ksh": "KES", "rm": "MYR", RAND: "ZAR",
    LETTER: "", **dict.fromkeys("n$ j$ tt$ ec$ bds$ bbd$ fj$ nt$ b$ g$ bz$ l$".split(), DOLLAR),
}  # fmt: skip
CODES = (
    "usd eur gbp inr ngn aud cad nzd sgd hkd zar chf sek nok dkk pln czk huf ron jpy cny kes ghs aed sar "
    "brl mxn thb myr idr php pkr bdt lkr ugx tzs ils krw egp mad vnd"
).split()
NAMES = {
    "dollars": DOLLAR, "dollar": DOLLAR, "dolars": DOLLAR, "dollers": DOLLAR, "dollarydoos": "AUD",
    "bucks": DOLLAR, "buck": DOLLAR, "bux": DOLLAR, "pounds": "GBP", "pound": "GBP", "quid": "GBP",
    "quids": "GBP", "sterling": "GBP", "euros": "EUR", "euro": "EUR", "rupees": "INR", "rupee": "INR", "rs": "INR", "rs.": "INR",
    "naira": "NGN", "nairas": "NGN", "rand": "ZAR", "rands": "ZAR", "yen": "JPY", "francs": "CHF",
    "shillings": "KES", "cedis": "GHS", "dirhams": "AED", "ringgit": "MYR", "pesos": "MXN",
    "kroner": "DKK", "kronor": "SEK", "kr": "SEK", "zloty": "PLN", "zł": "PLN", "yuan": "CNY", "rmb": "CNY",
    "us dollars": "USD", "us dollar": "USD", "australian dollars": "AUD", "canadian dollars": "CAD",
    "swiss francs": "CHF", "baht": "THB", "reais": "BRL",
}  # fmt: skip
CENTS = {"p": "GBP", "pence": "GBP", "penny": "GBP", "pee": "GBP", "c": "", "cents": "", "cent": "", "¢": "",
         "ct": "", "paise": "INR", "kobo": "NGN"}  # fmt: skip

_symbols = "|".join(map(re.escape, sorted(SYMBOLS, key=len, reverse=True)))
_codes = "|".join(CODES)
_names = "|".join(map(re.escape, sorted(NAMES, key=len, reverse=True)))
BEFORE = rf"(?:(?:{_symbols})|(?<![a-z])(?:{_codes})(?:[ ]?[$€£₹₦])?)"
AFTER = rf"(?:(?:{_codes}|{_names})(?![a-z])|[$€£₹₦¥](?!\d))"
MINOR = r"(?:pence|penny|pee|paise|kobo|cents?|ct|p|c|¢)(?![a-z/])"


def iso(mark: str, default: str) -> str:
    """The ISO code that a mark means; a bare dollar is the book's own dollar, if it has one."""
    mark = mark.strip().lower()
    code = SYMBOLS.get(mark) or NAMES.get(mark) or (mark[:3].upper() if mark[:3] in CODES else "")
    if code == DOLLAR:
        return default if default in DOLLARS else "USD"
    if code == "SEK" and default in ("NOK", "DKK"):
        return default
    return code

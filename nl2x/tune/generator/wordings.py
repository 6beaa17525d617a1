"""How people wrap the thing that a note is about: verbs, suppliers, ways of paying, haste and slips.

Only what stands around the thing: the thing itself comes from things.toml. Figures are left out, since what a
note is about is read from its words.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

_OUT = ("bought", "paid for", "paid", "got", "ordered", "picked up", "spent on", "bill for", "invoice for", "receipt,", "", "", "",
        "had to buy", "settled up for", "topped up", "renewed", "new", "more", "another", "cost of", "put through", "grabbed",
        "purchased", "gave for", "sorted", "we paid", "i bought", "forked out for", "charged for", "debit for", "owe for", "got in",
        "replaced", "hired", "had", "our", "this month's", "last month's", "annual", "monthly", "weekly", "first lot of")  # fmt: skip
_IN = ("sold", "takings from", "invoiced for", "billed for", "received for", "got paid for", "income from", "", "", "money from",
       "banked", "earned from", "customer paid for", "raised invoice,", "cash in from", "they paid us for", "did", "finished",
       "delivered", "proceeds of", "collected for", "made on", "payment for", "came in for", "cheque for")  # fmt: skip
_AMOUNTS = ("", "", "", "", "two", "a dozen", "a couple of", "a box of", "some", "six", "a few", "pair of", "a bag of", "half a dozen",
            "packs of", "several", "extra", "lots of", "forty")  # fmt: skip
_FOR = ("", "", "", "", "", "for the shop", "for the office", "for the kitchen", "for the studio", "for a job", "for the workshop", "for the team",
        "for the flat", "for me", "for the van", "for the club", "for a client", "for the school", "for next week", "for the house",
        "for the event", "for the stall", "for work", "at the unit", "for the week", "as usual")  # fmt: skip
_HOW = ("", "", "", "", "cash", "on the card", "by card", "bank transfer", "from the bank", "petty cash", "direct debit", "visa", "by cheque",
        "contactless", "from checking", "on account", "paypal", "upi", "out of the till", "standing order", "company card",
        "will pay later", "due in 30 days", "inc vat", "plus tax", "incl gst", "no vat", "online")  # fmt: skip
_WHEN = (
    "",
    "",
    "",
    "",
    "yesterday",
    "today",
    "last friday",
    "this morning",
    "on monday",
    "for march",
    "in october",
    "last week",
    "on the 3rd",
)
_PEOPLE = ("dave", "mrs patel", "sam", "olu", "priya", "the lad", "her sister", "jo", "mr chen", "kofi", "ana", "the neighbour", "uncle joe",
           "liam", "fatima", "raj", "mum", "bob", "siobhan", "the smiths", "big al", "tunde", "wei", "carlos", "meera", "john")  # fmt: skip
_ENDS = (
    "ltd",
    "and sons",
    "supplies",
    "services",
    "co",
    "bros",
    "trading",
    "group",
    "",
    "",
    "",
    "direct",
    "& daughters",
    "partners",
    "stores",
)
_SYLLABLES = ("bar", "mil", "ton", "wes", "kel", "ro", "san", "ler", "win", "har", "ma", "dex", "fen", "lo", "ri", "ver", "zan", "cor", "bel",
              "oak", "stone", "field", "bright", "north", "lake", "hill", "quick", "prime", "sil", "ga", "no", "vi", "tek", "ba", "lin")  # fmt: skip
_NOTHING = ("paid {who}", "sent {who} the money", "payment to {who}", "{who}", "invoice from {who}", "settled with {who}", "gave {who} some money",
            "{who} paid us", "received from {who}", "transfer to {who}", "the bill came", "paid the bill", "that invoice again", "usual payment",
            "bank transfer", "card payment", "deposit from {who}", "{who} owes us", "reference {who}", "as agreed with {who}", "payment", "refund from {who}",
            "cheque to {who}", "bought something from {who}", "stuff from {who}", "order from {who}", "{who} again", "the thing for {who}")  # fmt: skip


def wrapped(thing: str, source: random.Random, *, incoming: bool = False, firm: str = "") -> str:
    """A thing (or a firm alone) as part of a note; `incoming` for what is earned."""
    parts = [source.choice(_IN if incoming else _OUT), source.choice(_AMOUNTS) if thing else "", thing]
    if firm:
        parts.append(source.choice((firm, f"at {firm}", f"from {firm}", f"- {firm}")))
    elif source.random() < 0.25:
        parts.append(source.choice(("from", "at", "to", "by", "")) + " " + somebody(source))
    tail = [source.choice(_FOR), source.choice(_HOW), source.choice(_WHEN)]
    source.shuffle(tail)
    if source.random() < 0.15:
        parts, tail = tail, parts
    return slipped(" ".join(p for p in (*parts, *tail) if p), source)


def nothing(source: random.Random) -> str:
    """Words that tell of money and not of what it was for."""
    text = source.choice(_NOTHING).format(who=somebody(source))
    return " ".join(p for p in (text, source.choice(_HOW), source.choice(_WHEN)) if p)


def somebody(source: random.Random) -> str:
    """A person, or a firm whose name is made up and says nothing."""
    if source.random() < 0.4:
        return source.choice(_PEOPLE)
    name = "".join(source.sample(_SYLLABLES, source.choice((2, 2, 3))))
    return f"{name} {source.choice(_ENDS)}".strip()


def slipped(text: str, source: random.Random) -> str:
    """One time in twelve a slip of the finger: a letter left out, doubled or swapped."""
    if source.random() > 1 / 12 or len(text) < 8:
        return text
    at = source.randrange(1, len(text) - 2)
    kinds: Sequence[str] = (
        text[:at] + text[at + 1 :],
        text[:at] + text[at] + text[at:],
        text[:at] + text[at + 1] + text[at] + text[at + 2 :],
    )
    return source.choice(kinds)

"""Notes that tell of an event, made from the wordings in happenings.txt."""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Callable, Container
from functools import cache
from importlib.resources import files

from nl2x.tune.generator.things import things
from nl2x.tune.generator.wordings import slipped, somebody

_SLOT = re.compile(r"\{(\w+)\}")
_SIGNS = ("£", "$", "€", "₹", "R", "R ", "₦", "S$", "A$", "rs ", "rs. ", "usd ", "eur ")
_AFTER = (
    " quid",
    " eur",
    " euro",
    " usd",
    " dollars",
    " pounds",
    " bucks",
    " rand",
    " inr",
    " naira",
    "k",
    ".00",
    "/-",
    " €",
)
_WORDS = ("forty", "a hundred", "two hundred", "fifty five", "a tenner", "twenty quid", "a grand", "nine hundred", "twelve fifty",
          "three thousand", "a fiver", "sixty", "eighty five", "one twenty", "a grand and a half")  # fmt: skip
_WHEN = ("yesterday", "today", "last friday", "this morning", "on monday", "for march", "in october", "last week", "on the 3rd",
         "3/4", "12 june", "on the 15th", "for this month", "last night", "2 may", "for january", "this week", "on tuesday")  # fmt: skip
_HOW = ("cash", "in cash", "on the card", "by card", "by bank transfer", "from the bank", "out of petty cash", "by direct debit", "visa",
        "by cheque", "contactless", "from checking", "by paypal", "upi", "out of the till", "standing order", "company card", "from current account",
        "into the bank", "straight into the account", "eft", "venmo", "zelle", "by transfer", "to the card", "in the till", "bank")  # fmt: skip
_BANK = (
    "the bank",
    "bank",
    "checking",
    "the current account",
    "the business account",
    "our account",
    "the bank account",
    "main account",
)
_CASH = (
    "the till", "petty cash", "the cash box", "cash", "the float", "the cash drawer", "cash in hand", "the tin")  # fmt: skip
_CARD = (
    "the credit card",
    "credit card",
    "visa",
    "the company card",
    "amex",
    "mastercard",
    "the business card",
)
_CUSTOMERS = ("the hall", "mrs lowe", "mr and mrs brown", "a customer", "the customer", "the school", "my client", "client", "the council",
              "the café", "the cafe on the corner", "the hotel", "tenant", "the church", "the wedding couple", "the office upstairs", "the committee",
              "a student", "the band", "a guest", "new client", "the gallery", "the agency", "the bride", "a parent")  # fmt: skip
_DOCUMENTS = (
    "invoice {n}",
    "inv {n}",
    "inv #{n}",
    "invoice no {n}",
    "#{n}",
    "bill {n}",
    "bill b-{n}",
    "inv-{n}",
    "invoice 2026-{n}",
)
_BEFORE = (
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "hi, ",
    "ok so ",
    "note: ",
    "today ",
    "pls ",
    "just ",
    "we ",
    "i ",
    "so ",
    "forgot: ",
    "btw ",
    "morning, ",
    "also ",
)
_BEHIND = ("", "", "", "", "", "", "", " thanks", " today", " yesterday", " pls", ".", "!", " (receipt in the folder)", " - see receipt", " ok",
           " for the books", " can you post it", " ta", " this week", " as always")  # fmt: skip


@cache
def wordings() -> dict[str, tuple[str, ...]]:
    """The wordings of each event, of all files."""
    found: dict[str, list[str]] = {}
    for file in ("happenings.txt", "happenings_voices.txt"):
        section: list[str] = []
        for line in files(__package__).joinpath(file).read_text(encoding="utf-8").splitlines():
            if line.startswith("[") and line.endswith("]") and "|" not in line:
                section = found.setdefault(line[1:-1], [])
            elif line.strip() and not line.startswith("#"):
                section.append(line)
    return {name: tuple(lines) for name, lines in found.items()}


def one_by_one(events: Container[str]) -> list[tuple[str, str]]:
    """Each wording of these events, with its event."""
    return [(name, wording) for name, listed in wordings().items() if name in events for wording in listed]


def said(wording: str, source: random.Random) -> str:
    """One note by a wording: choices made, slots filled, with the haste and the slips of real ones."""
    text = _SLOT.sub(lambda slot: _FILLERS[slot[1]](source), chosen(wording, source))
    text = source.choice(_BEFORE) + " ".join(text.replace(" ,", ",").split()) + source.choice(_BEHIND)
    if source.random() < 0.3:
        text = re.sub(r"[,.:;()-]", " ", text)
    if source.random() < 0.08:
        listed = text.split()
        listed.pop(source.randrange(len(listed)))
        text = " ".join(listed)
    return slipped(text, source)


def chosen(wording: str, source: random.Random) -> str:
    """The wording with every choice made, the inner ones first."""
    while (match := re.search(r"\(([^()]*\|[^()]*)\)", wording)) is not None:
        wording = wording[: match.start()] + source.choice(match[1].split("|")) + wording[match.end() :]
    return wording


def amount(source: random.Random) -> str:
    """A figure as people write it."""
    size = source.choice((9, 99, 999, 9999))
    number = source.choice(
        (f"{source.randint(1, size)}", f"{source.uniform(1, size):.2f}", f"{source.randint(1, size):,}")
    )
    kind = source.random()
    if kind < 0.4:
        return number
    if kind < 0.7:
        return source.choice(_SIGNS) + number
    return number + source.choice(_AFTER) if kind < 0.93 else source.choice(_WORDS)


@cache
def _income() -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Things earned, things bought, firms."""
    table = tomllib.loads(files("nl2x.notes.catalogue").joinpath("concepts.toml").read_text("utf-8"))
    earned = {name for name, row in table.items() if row["type"] == "income"}
    ins = [t for row in things() for t in row.things if row.concept in earned]
    outs = [t for row in things() for t in row.things if row.concept not in earned]
    firms = [f for row in things() for f in row.firms if row.concept not in earned]
    return tuple(ins), tuple(outs), tuple(firms)


def _firm(source: random.Random) -> str:
    return source.choice(_income()[2]) if source.random() < 0.4 else somebody(source)


def _who(source: random.Random) -> str:
    return source.choice(_CUSTOMERS) if source.random() < 0.5 else somebody(source)


_FILLERS: dict[str, Callable[[random.Random], str]] = {
    "thing": lambda source: source.choice(_income()[1]),
    "earned": lambda source: source.choice(_income()[0]),
    "firm": _firm,
    "who": _who,
    "amt": amount,
    "how": lambda source: source.choice(_HOW),
    "when": lambda source: source.choice(_WHEN),
    "bank": lambda source: source.choice(_BANK),
    "cash": lambda source: source.choice(_CASH),
    "card": lambda source: source.choice(_CARD),
    "inv": lambda source: source.choice(_DOCUMENTS).format(n=source.randint(1, 990)),
}

"""Words that only say how something was paid, and words by one's own money that don't: "paid with the Starling card",
"pop for the canteen"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from nl2x.notes.facts.model import Span

_CARD = re.compile(
    r"\b(?i:on|by|with|via|using|used|off|from|through|to|tapped|swiped|charged) "
    r"(?:(?i:the|my|our|his|her|their|its) |(?P<a>(?i:an?) ))?(?:[\w'’&.-]+ )?(?P<whose>[\w'’&.-]+) (?i:card)\b"
    r"(?! (?i:fees?|charges?|machines?|readers?|terminals?|people|firm|company|bills?|statements?|balance))"
)
_OWN = frozenset(
    "company business work shop club firm office team family joint personal own new old other bank debit credit corporate "
    "prepaid main same trade fuel church school society".split()
)
_GIVEN = re.compile(
    r"(?i)birthday|playing|post|christmas|xmas|easter|greetings?|business|you|gift|sim|memory|score|id|place|recipe|"
    r"wedding|sympathy|day|sd|graphics|sound|loyalty|library"
)
"""Cards that are bought or given, and pay for nothing."""


def by_whose_card(text: str, ways: Sequence[Span]) -> Iterator[Span]:
    """Where a text says which card paid, or what took cards: "with the Starling card", "on the club's card", "through the
    card machine". `ways` are the words that name money."""
    for match in _CARD.finditer(text):
        whose, start = match["whose"], match.start("whose")
        known = whose.casefold() in _OWN or any(a <= start < b for a, b in ways)
        named = whose[0].isupper() or whose.casefold().endswith(("'s", "’s"))
        if known or (named and not match["a"] and not _GIVEN.fullmatch(whose)):
            yield match.span()
    yield from (machine.span() for machine in _MACHINE.finditer(text))


_MACHINE = re.compile(
    r"(?i)\b(?:on|through|via|over|by|with) (?:the |our |my )?card (?:machine|reader|terminal)\b"
    r"(?! (?:fees?|charges?|rental|hire|rent|bills?|statements?|company|paper|rolls?))"
)
_A_WAY = re.compile(r"(?i)cash|cards?|cheques?|checks?|money|free|transfer|debit|credit")
"""What one pays for things with: "bought it for cash"."""
_FOR = re.compile(r"(?i)\bfor (?:the |our |my |use in (?:the )?)?$")


def only_for(text: str, span: Span) -> bool:
    """Whether words of an account with money say what something was bought for: "pop for the canteen" is paid from no
    "Canteen float"."""
    return bool(_FOR.search(text, 0, span[0])) and not _A_WAY.fullmatch(text[slice(*span)])


_PART_OF = re.compile(
    r"(?i)(?:\d[\d.,]*k?|half|all|most|some|lot|rest|bulk|hundred|thousand|grand|quid|bucks|dollars|pounds|euros?|cash|money|notes)"
    r" (?:out )?of (?:the |our |my |this |that )?(?:week's |tonight's |today's |last night's )?$"
)
_WENT_TO = re.compile(
    r"(?i)(?: (?:cash|money|takings|float|tin|till|box|account|funds?))?(?:,? (?:is|was|has|all|now|went|gone|going|goes|over|down|straight|moved|put|taken"
    r"|carried|brought|paid|lodged|deposited|banked))* (?:(?:in ?to|to|in at|in with|in the) |(?:→|->|=>) ?)(?=\w)"
)


def comes_from(text: str, span: Span) -> bool:
    """Whether words that name one's own money say that it comes from there: "600 of the canteen cash", "the canteen
    cash went in to the bank"."""
    return bool(_PART_OF.search(text, 0, span[0]) or _WENT_TO.match(text, span[1]))


_TAKEN_FROM = re.compile(r"(?i)\b(?:from|out of) (?:the |our |my )?$")


def taken_from(text: str, span: Span) -> bool:
    """Whether words that name one's own money are where other money comes from: no takings go there by that."""
    return comes_from(text, span) or bool(_TAKEN_FROM.search(text, 0, span[0]))

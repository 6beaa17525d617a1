"""What each number measures: money, a price for one, a quantity, a percentage, a rate of exchange."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nl2x.notes.facts.model import Amount, Kind, Number
from nl2x.notes.facts.numerals import Numeral
from nl2x.notes.facts.text import Text

# Things that are counted when a number stands before them.
COUNTED = frozenset(
    """box boxes bag bags pack packs packet packets piece pieces pcs pc ream reams unit units item items copy copies
    hour hours hr hrs h day days week weeks month months year years night nights session sessions minute minutes mins
    kg kgs g gm gms grams gram lb lbs oz kilo kilos tonne tonnes ton tons litre litres liter liters ltr ltrs l ml gallon
    gallons gal gals km kms kilometre kilometres kilometer kilometers mile miles mi metre metres meter meters ft feet sqft yard yards kwh gb tb mb people pax person persons guests
    heads staff employees seats seat licences licenses licence license users tickets ticket chairs chair desks desk
    tables monitors monitor laptops laptop phones screens printers cables keyboards mice cartridges toners bottles
    bottle cans crates crate pallets pallet cartons carton rolls roll sheets sheet sets set pairs pair dozen books
    book shirts tshirts t-shirts mugs lamps bulbs tyres tires batteries doors windows lessons lesson classes visits
    visit trips trip flights flight rides jobs calls posts pages words articles photos cakes cake loaves eggs coffees pizzas meals
    sandwiches bouquets plants trees bricks tiles shares share instalments installments instalment installment payments
    cases case tubs tins jars trays barrels drums sacks bundles parcels letters envelopes folders pens pencils
    notebooks vouchers nights rooms hats cups plates stools sofas beds bikes tools drills helmets gloves masks
    filters cylinders tanks kits widgets vases candles cushions frames prints posters flyers brochures cards banners
    haircuts cuts massages treatments appointments consultations shifts crew deliveries loads reps x pieces pcs. nos
    no. qty bales yards skeins spools coils panels sensors cameras routers servers domains emails logos designs
    """.split()
)
_UNIT = r"(?:each|apiece|a piece|per piece|ea\b|a pop|per head|per person|a head|pp\b|p/p\b|per unit)"
_PER = (
    r"(?:(?:(?:an?|every(?!day)|the)[ ]|(?:per|/|p/)[ ]?)(?P<unit>hour|hr|h|day|week|wk|night|session|box|bag|pack|unit|item|person|head|piece|"
    r"kg|kilo|lb|litre|liter|l|gallon|km|mile|metre|meter|word|page|copy|seat|user|licen[cs]e|ticket|chair|desk|ream|"
    r"bottle|case|crate|pair|set|sheet|roll|share|visit|lesson|class|shirt|mug|ton|tonne|dozen|pallet|carton|metre|yard|"
    r"sqft|sq ft|kwh|gb|shift|job|trip|cake|pizza|month|mth|mo|quarter|year|yr|annum|bunch|plate|room|call|post|pc|tub|tin|tray|"
    r"sack|guest|child|kid|pupil|student|go|pop|load|drop|lot|one|fortnight|jar|punnet|bucket|basket|slice|"
    r"bowl|cup|pint|barrel|bushel|ounce|oz)\b)"
)
EACH = re.compile(rf"[ ]?(?:{_UNIT}|{_PER}|a pound\b|p/h\b|ph\b|p\.h\.|/hr\b|hourly\b|daily\b)")
RECURRING = re.compile(
    r"[ ]?(?:(?:an?|per|/|every|each)[ ]?(?:month|mth|mo|week|wk|quarter|year|yr|annum|fortnight)\b|pcm\b|pm\b|p/m\b|p\.?a\.?\b|p/?w\b|monthly\b|weekly\b|yearly\b|annually\b|quarterly\b)"
)
PERCENT = re.compile(
    r"[ ]?(?:%|percent\b|per cent\b|pct\b|pc (?:vat|tax|off|discount|interest)\b|percentage points?\b)"
)
_TAX_AT = re.compile(
    r"\b(?:vat|gst|hst|pst|qst|igst|sst|iva|tva|mwst|moms|btw|(?:sales |service )?tax)"
    r"(?: (?:is|was|incl(?:uded|usive|\.)?|added|on top|comes|goes on))* (?:at|@)(?: (?:the|a))?(?: (?:usual|normal|standard|full|lower|reduced|higher))? ?$"
)
"""A rate whose sign isn't typed: "480 plus the vat at 23"."""
_MOST_OF_A_TAX = 30
_AT = re.compile(
    r"(?:@|\bà|\bat(?: (?:the|our|my|his|her|their) (?:usual|normal|standard|same|regular))?|\b(?:payments|instal?lments|lots|batches|che(?:que|ck)s) of)[ ]{0,2}$"
)
_TIMES = re.compile(r"(?:(?<![a-z])x|\*)[ ]?$")
_TIMES_AFTER = re.compile(r"[ ]?[x*](?=[ ]?[\d£$€])|[ ]?x(?=$|[ .,)])|[ ]times[ ](?=[\d£$€])")
_FX = re.compile(
    r"\b(?:rate(?: of| was| is|:)?|exchange(?: rate)?(?: of| was| is|:)?|fx(?: rate)?(?: of| at|:)?|converted at|xe|@ rate)[ ]?$"
)
_FX_AFTER = re.compile(
    r"[ ]?(?:usd|eur|gbp|dollars?|euros?)?[ ]?(?:to the|per)[ ](?:dollar|pound|euro|usd|eur|gbp)\b"
)
_YEARLY = re.compile(r"\b(?:in|since|of|year|dated|circa|from|est\.?)[ ]$")
_NEXT = re.compile(
    r"[ ]?(?:(?:new|used|second-?hand|old|more|extra|spare|big|small|large|little|replacement)[ ](?=[a-z]{3}))?"
    r"(?P<noun>[a-z][a-z.-]{0,18})"
)
_PLURAL_MONEY = frozenset(
    """groceries drinks snacks supplies stamps flowers repairs utilities taxes wages expenses fees tips rates dues
    electrics cleaners as plus less was is us gas bus business petrol this its minus sales cos bonus deposits kids parts
    his hers ours yours yes besides across express cash access press process lens status refreshments sundries
    services goods materials accessories earnings commissions proceeds adverts ads costs charges towels taxis parking comes goes gets takes stays counts makes
    towards afterwards
    """.split()
)
_SHOP_VERB = re.compile(
    r"\b(?:bought|buy|ordered|order|sold|sell|purchased|shipped|delivered|got|made|need|of|picked up|returned|hired|rented|booked|for|used|produced|received|took|donated|x|renewed|have|added|counted|scrapped|lost|broke|threw out|another|extra)[ ](?:the |us |in |a )?$"
)
_PAID = re.compile(r"\b(?:paid|gave|sent|transferred|handed|put)(?: me| us| over| in)? $")
"""What is said before a part of a sum: "paid 20 of the windows"."""
_MOVED = re.compile(
    r"\b(?:paid|pays|gave|given|sent|transferred|handed|put|got|received|collected|lodged|banked|deposited|owes?)(?: me| us| him| her| them| over| in| back| off| only| another)* $"
)
_OF_BEFORE = re.compile(r"\b(?:the|these|those|as) (?:last|past|previous|first|other) $")
_A_DOZEN = 12
"""So many are counted in "same as the last two"."""
_PEOPLE = re.compile(r"[ ]of[ ](?:us|them|you|the|our|my|these|those)\b")
_ABOUT = re.compile(
    r"(?:\b(?:about|around|roughly|approx(?:\.|imately)?|circa|nearly|almost|some|maybe|ish|like|c\.|just over|just under|(?<!paid )(?<!handed )(?<!sent )(?<!money )over|under|more or less|close to|approximately|say|abt|prob(?:ably)?|i think|(?<!gone )(?<!went )(?<!goes )(?<!going )(?<!put )(?<!raised )(?<!is )(?<!was )up to|at least|at most)|~)[ ]?$"
)
_ISH = re.compile(r"-?[ ]?(?:ish\b|odd\b|or so\b|give or take|\+\b|approx)")


@dataclass(frozen=True)
class _Reading:
    kind: Kind
    certain: bool = True
    unit: str = ""


_DOTTED = frozenset("EUR SEK NOK DKK PLN CZK HUF RON TRY BRL IDR VND".split())
"""Currencies whose countries write a dot between thousands."""


def read(
    text: Text, numerals: list[Numeral], default: str, thousandths: bool
) -> tuple[list[Amount], list[Number]]:
    """Amounts in their order, with ids; and the numbers that turn out to be none."""
    amounts: list[Amount] = []
    others: list[Number] = []
    for i, numeral in enumerate(numerals):
        span = (numeral.start, numeral.end)
        text.take(*span)
        other = _not_an_amount(text, numeral, numerals)
        if other:
            others.append(Number(span, text.words(*span), other))
            continue
        reading = _kind(text, numeral, numerals[:i], numerals[i + 1 :])
        amounts.append(_amount(text, numeral, reading, f"a{len(amounts) + 1}", default, thousandths))
    return amounts, others


def _amount(
    text: Text, numeral: Numeral, reading: _Reading, id: str, default: str, thousandths: bool
) -> Amount:
    money = reading.kind in (Kind.MONEY, Kind.UNIT_PRICE)
    end = numeral.end
    if reading.kind is Kind.PERCENT:
        match = PERCENT.match(text.low, end)
        end = match.end() if match else end
        if match and match[0].strip().startswith("pc "):
            end = match.start() + match[0].index("pc") + 2
    span = (numeral.start, end)
    text.take(*span)
    values = numeral.readings
    if (
        len(values) > 1
        and reading.kind in (Kind.QUANTITY, Kind.UNIT_PRICE, Kind.RATE, Kind.PERCENT)
        and not numeral.in_words
    ):
        values = values[1:]  # 1.459 a litre, 2.125 kg
    elif money and len(values) > 1 and thousandths and not numeral.in_words:
        values = values[1:]
    elif money and len(values) > 1 and numeral.currency in _DOTTED and not numeral.in_words:
        values = values[:1]  # nobody pays thousandths of a euro: "5.320 euro" is 5320, "13.800 kr" 13800
    about = _ABOUT.search(text.before(numeral.start, 20)) or _ISH.match(text.low, end)
    return Amount(
        span, text.words(*span), id, values[0], reading.kind,
        currency=(numeral.currency or default) if money else "",
        unit=reading.unit, certain=reading.certain and len(values) == 1,
        approximate=numeral.approximate or bool(about), readings=values,
    )  # fmt: skip


def _not_an_amount(text: Text, numeral: Numeral, numerals: list[Numeral]) -> str:
    """A year or a bare identifier, told by its shape and the words before it."""
    value, words = numeral.value, text.low[numeral.start : numeral.end]
    if numeral.marked:
        return ""
    digits = words.isdigit()
    others = [n for n in numerals if n is not numeral]
    if digits and len(words) == 4 and 1990 <= value <= 2040:
        if others and re.match(r"[ ][A-Z][a-z]", text.plain[numeral.end : numeral.end + 3]):
            return "year"  # "2024 Ford Transit"
        if _YEARLY.search(text.before(numeral.start, 12)) and others:
            return "year"
        if re.search(r"\b(?:for|the|during) $", text.before(numeral.start, 12)) and any(
            n.marked or n.decimals for n in others
        ):
            return "year"
    spoken = numeral.in_words and len(numeral.readings) > 1 and 1990 <= numeral.readings[1] <= 2040
    if spoken and others and _YEARLY.search(text.before(numeral.start, 12)):
        return "year"
    if digits and len(words) >= 9 and not words.endswith("000"):
        return "identifier"
    if digits and words.startswith("0") and len(words) > 2:
        return "identifier"
    return ""


def _kind(text: Text, numeral: Numeral, before: list[Numeral], after: list[Numeral]) -> _Reading:
    low, start, end = text.low, numeral.start, numeral.end
    behind = text.before(start, 40)
    if PERCENT.match(low, end) and not numeral.marked:
        return _Reading(Kind.PERCENT)
    if not numeral.marked and numeral.value <= _MOST_OF_A_TAX and _TAX_AT.search(behind):
        return _Reading(Kind.PERCENT)
    exchanged = _FX.search(behind) or (_FX_AFTER.match(low, end) and _AT.search(behind))
    if exchanged and (not numeral.marked or numeral.value < 1000):
        return _Reading(Kind.RATE)
    price, recurring = _beside(EACH, text, end), _beside(RECURRING, text, end)
    if price and not recurring:
        return _Reading(Kind.UNIT_PRICE, unit=_unit(price))
    if (
        not recurring
        and (one := _A_PIECE.match(low, end))
        and re.search(rf"\d (?:[a-z]+ )?{one[1]}e?s\b", low[:start])
    ):
        return _Reading(Kind.UNIT_PRICE, unit=one[1])
    rival = _near(text, numeral, before, after)
    if recurring and not _counted(text, numeral):
        return _Reading(Kind.MONEY, certain=True, unit=recurring[0].strip(" /"))
    if numeral.marked:
        if _AT.search(behind) and before and _is_count(text, before[-1], start):
            return _Reading(Kind.UNIT_PRICE, unit="")
        if before and _whole(before[-1]) and re.search(r"\d (?:[a-z]+ )?[x×*] ?$|\d[x×*] ?$", behind):
            return _Reading(Kind.UNIT_PRICE)  # "2 x £60"
        return _Reading(Kind.MONEY)
    if _AT.search(behind) and before and _is_count(text, before[-1], start):
        return _Reading(Kind.UNIT_PRICE)
    if _TIMES_AFTER.match(low, end) and after:
        if low[end : end + 2] == " x" and after[0].start == end + 2:  # "ink 34 x2"
            return _Reading(Kind.UNIT_PRICE)
        return _Reading(Kind.QUANTITY, unit="x") if _whole(numeral) else _Reading(Kind.UNIT_PRICE)
    if (
        before
        and before[-1].currency
        and _AT.search(behind)
        and before[-1].marked
        and numeral.value < 1000
        and numeral.decimals > 1
    ):
        return _Reading(Kind.RATE, certain=False)  # "500 eur @ 1.08"
    if (
        _PEOPLE.match(low, end)
        and _whole(numeral)
        and (numeral.value < 50 or any(n.marked for n in [*before, *after]))
        and (rival or not _PAID.search(behind))
        and not _of_a_sum(text, numeral, after)
    ):
        return _Reading(Kind.QUANTITY, unit="people")
    if rival and _whole(numeral) and not numeral.decimals and numeral.value <= 500:
        if _OF_SO_MANY.search(behind):
            return _Reading(Kind.QUANTITY, unit="in one")
        if _PAYMENTS.match(low, end):
            return _Reading(Kind.QUANTITY, unit="payments")
    if re.search(r"(?:^|[ ])x$", behind):
        return _Reading(Kind.QUANTITY, unit="x")
    if _TIMES.search(behind) and before and not _measure(text, end):
        return _Reading(Kind.QUANTITY if not _whole(before[-1]) else Kind.UNIT_PRICE)
    if numeral.value <= _A_DOZEN and not numeral.marked and _OF_BEFORE.search(behind):
        return _Reading(Kind.QUANTITY, unit="times")
    if _followed_by_at(text, numeral, after):
        return _Reading(Kind.QUANTITY, unit=_noun(text, end))
    if text.low[start:end].endswith("dozen"):
        return _Reading(Kind.QUANTITY, unit=_noun(text, end))
    if not numeral.decimals or numeral.in_words or _measure(text, end):
        counted = _counts(text, numeral, rival, before, after)
        if counted:
            return counted
    return _Reading(Kind.MONEY, certain=numeral.decimals == 2 or numeral.signed)


def _of_a_sum(text: Text, numeral: Numeral, after: list[Numeral]) -> bool:
    """Whether a number is what was paid of the next one: "paid 40 of the 120 for the vet"; "6 of the 10 members" are people."""
    if not after or not _OF_WHAT.fullmatch(text.low[numeral.end : after[0].start]):
        return False
    told = after[0].marked or _MOVED.search(text.before(numeral.start, 40))
    return bool(told) and not _counted(text, after[0]) and _noun(text, after[0].end) not in _PERSONS


_OF_WHAT = re.compile(r"[ ]of (?:the|our|my|these|those) (?:[$£€₹₦]|r|rs\.? ?)?")
_A_PIECE = re.compile(r"[ ]an? ([a-z]{3,})\b")
"""What a price is for one of: "6 blocks of cherry at 9.75 a block"."""


def _beside(pattern: re.Pattern[str], text: Text, end: int) -> re.Match[str] | None:
    """What directly follows a number, unless it begins a day: "12 the day before yesterday"."""
    found = pattern.match(text.low, end)
    return found if found and text.free(*found.span()) else None


def _whole(numeral: Numeral) -> bool:
    return (
        numeral.value == numeral.value.to_integral_value()
        and 0 < numeral.value < 10_000
        and not numeral.marked
    )


def _unit(match: re.Match[str]) -> str:
    return match.groupdict().get("unit") or match[0].strip(" /")


_LITTLE = frozenset("at of for to from on in and by via with the a an each per is was as x".split()) - {"x"}


def _noun(text: Text, end: int) -> str:
    match = _NEXT.match(text.low, end)
    return match["noun"] if match and match["noun"] not in _LITTLE else ""


_MEASURES = frozenset(
    "kg kgs g gm gms grams lb lbs oz kilo kilos tonne tonnes litre litres liter liters ltr ltrs l ml gallon gallons gal gals "
    "km kms kilometre kilometres kilometer kilometers mile miles mi metre metres meter meters ft feet sqft hour hours hr hrs h "
    "kwh gb tb mb mins minutes days weeks months years gm cm mm inch inches pounds pound".split()
)


_METRES = re.compile(r"[ ]m of (?!\d)")


def _measure(text: Text, end: int) -> bool:
    return _noun(text, end) in _MEASURES


def _counted(text: Text, numeral: Numeral) -> bool:
    return _noun(text, numeral.end) in COUNTED


def _is_count(text: Text, numeral: Numeral, price_start: int) -> bool:
    """Whether "6 boxes at" counts boxes: a bare number close before the price, in the same clause."""
    between = text.low[numeral.end : price_start]
    return (
        not numeral.marked
        and len(between) < 50
        and not re.search(r"[.;\n]|, (?:and|then|also) |\b(?:then|paid|plus)\b", between)
    )


def _followed_by_at(text: Text, numeral: Numeral, after: list[Numeral]) -> bool:
    """ "6 @ 8.75", "40 hours at 22", "6 boxes, 40 each"."""
    if not after or numeral.decimals == 2:
        return False
    between = text.low[numeral.end : after[0].start]
    if len(between) > 50 or re.search(r"[;\n]|(?<!\w)\d", between):
        return False
    if re.search(r"(?:@|\bà)[ ]?$", between):
        return True
    if PERCENT.match(text.low, after[0].end):
        return False
    each = EACH.match(text.low, after[0].end) and not RECURRING.match(text.low, after[0].end)
    if each:
        return (
            len(between) < 40
            and bool(re.match(r"[ ]?[a-z]", between))
            and not re.match(r"[ ](?:and|to|from|for|on)\b", between)
        )
    at = re.search(r"\b(?:at|(?:payments|instal?lments|lots|batches|che(?:que|ck)s) of)[ ]?$", between)
    if between.strip() == "at" and _whole(numeral):
        return True
    return bool(at and (_counted(text, numeral) or _SEVERAL_AT.search(between)) and numeral.value < 10_000)


_SEVERAL_AT = re.compile(r"(?:[a-z]s|children|people|men|folk|staff|sheep|geese|fish|feet|head|pax) at $")


def _near(text: Text, numeral: Numeral, before: list[Numeral], after: list[Numeral]) -> bool:
    """Whether another number that may be money stands in the same note."""
    return any(not _counted(text, n) and not PERCENT.match(text.low, n.end) for n in [*before, *after])


def _counts(
    text: Text, numeral: Numeral, rival: bool, before: list[Numeral], after: list[Numeral]
) -> _Reading | None:
    """Whether the words after a bare number are counted by it."""
    following = _noun(text, numeral.end) or ("m" if _METRES.match(text.low, numeral.end) else "")
    if not following:
        return None
    shopped = bool(_SHOP_VERB.search(text.before(numeral.start, 20)))
    if (following in _MEASURES or following == "m") and numeral.value < 100_000:
        return _Reading(Kind.QUANTITY, certain=rival or len(following) > 1, unit=following)
    if not _whole(numeral):
        return None
    if following in _FOLK:
        return _Reading(Kind.QUANTITY, unit=following)
    if following in COUNTED and (rival or shopped or numeral.in_words or numeral.value < 5):
        return _Reading(Kind.QUANTITY, certain=rival, unit=following)
    plural = (
        following.endswith("s")
        and len(following) > 3
        and following not in _PLURAL_MONEY
        and not following.endswith(("ss", "us"))
    )
    if plural and shopped and (rival or numeral.value < 200):
        return _Reading(Kind.QUANTITY, certain=rival, unit=following)
    larger = any(n.value > numeral.value for n in after[:1])
    if plural and larger and numeral.value <= 50:
        return _Reading(Kind.QUANTITY, certain=False, unit=following)
    second = re.match(r"[ ][a-z-]{2,16}[ ](?P<noun>[a-z-]{3,18})", text.low[numeral.end : numeral.end + 40])
    noun = second["noun"] if second else ""
    if (
        noun in COUNTED
        and noun.endswith("s")
        and (larger or shopped)
        and following not in ("for", "to", "from", "on", "in", "and", "at", "by", "of")
    ):
        return _Reading(Kind.QUANTITY, certain=rival, unit=noun)
    if (
        shopped
        and larger
        and numeral.value <= 20
        and not re.search(r"\bfor $", text.before(numeral.start, 6))
        and following not in ("for", "to", "from", "on", "and", "at", "in", "by", "via", "with")
    ):
        return _Reading(Kind.QUANTITY, certain=False, unit=following)
    if (
        numeral.in_words
        and numeral.value < 10
        and (larger or rival)
        and following not in ("for", "to", "from", "on", "and", "at", "in", "by")
    ):
        return _Reading(Kind.QUANTITY, certain=False, unit=following)
    things = None if numeral.marked else _THINGS.match(text.low, numeral.end)
    thing = things["noun"] if things else ""
    # "invoiced them 15000, 3 new students": a few, beside a far larger sum.
    few = numeral.value <= 20 and any(n.value >= 100 * numeral.value for n in before[-1:])
    # "20 receipt booklets, N70,000": a bare whole number beside one that is clearly money.
    beside_money = numeral.value <= 500 and any(n.marked or n.decimals for n in [*before, *after])
    counted = few and (thing in COUNTED or thing in _PERSONS)
    if things and after and thing in _PERSONS and numeral.value < after[0].value:
        # "6 kids, 90 cash": so many came, and what they paid.
        counted = counted or text.low[things.end() : after[0].start].strip(" £$€") in (",", ":", "-", "–")
    if thing and (counted or (beside_money and thing not in _PLURAL_MONEY)):
        return _Reading(Kind.QUANTITY, certain=False, unit=thing)
    return None


_FOLK = frozenset("men women people children ladies lads folk".split())
"""What no sum of money is called: "seventeen men in this morning" tells of none."""
_PERSONS = frozenset(
    "students pupils guests divers kids participants players members adults tenants campers riders swimmers dancers".split()
)
_PAYMENTS = re.compile(
    r"[ ](?:equal )?(?:(?:monthly|weekly|quarterly) )?(?:payments|instal?lments)\b(?! (?:of|at|totall?ing|for)\b)"
)
_OF_SO_MANY = re.compile(
    r"\b(?:block|pack|packet|box|course|set|book|bundle|series|batch|tray|case|carton|bag|package|pad|multipack|team|group|party|class|crew"
    r"|table|herd|flock|term)s? of $"
)
"""What is counted is what it holds: "a block of ten, 360"."""
_THINGS = re.compile(
    r"(?:[ ](?!(?:for|to|from|on|in|and|at|by|of|off|per|is|was|cash|plus|less|via|with)\b)[a-z'-]{2,16}){0,2}"
    r"[ ](?P<noun>(?!(?:cash|less|plus|ups|was|is)\b)[a-z-]{2,18}(?<![su])s)\b"
)

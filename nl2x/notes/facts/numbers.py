"""Numbers that aren't money and aren't counted: phones, times, addresses, models, seats, ranges.

Each rule is a regex of bounded length and the name of what it finds. They run before amounts are read, so
that no phone number is ever posted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

from nl2x.notes.facts.model import Day, Number
from nl2x.notes.facts.text import Text

_SMALL = (
    r"(?:for|at|to|from|on|in|of|the|and|by|with|off|near|cash|card|paid|via|into|per|a|an|is|was|each|of)\b"
)
_STREET = (
    r"(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|crescent|court|ct|boulevard|blvd|way|place|"
    r"square|terrace|highway|hwy|row|mews|park|parade|gardens)\b"
)
# A number after these names a place; after the weak ones only a small number in company of another does:
# "table 5 lunch 60", but "office table 300".
_PLACED = r"(?:seats?|row|gate|page|pg|chapter|version|ver|unit|flat|apt|apartment|suite|level)"
_WEAKLY = (
    r"(?:table|room|floor|lot|batch|bay|building|bldg|block|plot|slot|booth|locker|lane|zone|phase|stage|step|"
    r"track|channel|terminal|platform|route|exit|junction|section|v|sector|gallery)"
)
_RIDE = r"(?:flight|flt|plane|train|coach|bus|tram|ferry|boat|sailing|service)"
_CARRIER = rf"(?!{_SMALL})(?:[a-z]{{2,3}}|[a-z]\d|\d[a-z])[ -]"
"""The letters of an airline or a kind of train: "BA 245", "U2 8423", "IC 512"."""
_NO_SIZE = (
    r"(?:quid|pounds?|dollars?|euros?|bucks?|cents?|pence|p|k|grand|rupees?|rand|francs?|shillings?|odd|ish|"
    r"hours?|days?|weeks?|months?|years?|[a-c])\b"
)
_WEEK = r"(?<!last )(?<!this )(?<!next )(?<!day )(?<!per )(?<!each )(?<!every )(?<!\ba )(?<!the )\b(?:week|wk|day)"
_MODEL = (
    r"(?:windows|playstation|xbox|model|type|series|mark|mk|gen|generation|"
    r"formula|boeing|airbus|core i\d?|ryzen|rtx|gtx|photoshop|catch|article|clause|rule|kindle|fire hd|air max)"
)
_NAMED_SO = r"(?:office[ ](?:365|20\d\d)|microsoft 365|sage (?:50|200)|super 8|forever 21|pier 1|motel 6|studio 54|route 66)"
_NUMBERED = (
    r"(?:(?:bank )?acc(?:oun)?t|a/c|acc|policy|meter|supply|mpan|mprn|customer|client|member(?:ship)?|ref(?:erence)?|order|booking|"
    r"claim|case|contract|licen[cs]e|loan|card|sort code|(?:tele)?phone|tel|mobile|mob|fax|helpline|serial|tracking|reg(?:istration)?|"
    r"vat|tax|ni|nhs|passport|iban|invoice|bill|receipt)"
)
"""What has a number of its own, which is often written in groups: "account number 4471 2290"."""
_IN_GROUPS = r"(?=[a-z\d -]{6,})(?:[a-z]{1,2} ?)?\d{1,12}(?:[ -]\d{2,12}){1,6}(?:[ -]\d)?(?: ?[a-z])?"
_THOUSANDS = r"(?!\d{1,3}(?: \d{3})+(?![ -]?\d))"
_BEGINS = r"(?:(?<=[,;:.(–-] )|(?<=\()|(?<=\d )|(?<![^\n]))(?:(?:my|our|the|their|your) )?"
_ENDS = r"(?=\s*(?:[,;.)\n–-]|$| (?:if|when|please|on|with|from|thanks)\b))(?![.,]\d)"
_NOT_AFTER = r"(?![\d.,]*\d)"
_NO_CASH_BEFORE = "".join(
    rf"(?<!cash {figure} )" for figure in (r"\d\d", r"\d{3}", r"\d{4}", r"\d\d\.\d\d", r"\d{3}\.\d\d")
)
_NO_CASH_BEHIND = r"(?![.,]\d)(?!(?:[ ]?[,;/+&]|[ ](?:and|plus))?[ ](?:in )?cash[ ]?[:=]?[ ]?[£$€₦₹]?\d)"
"""Where a sum of cash stands beside it, what came by card is a sum, too: "card 1510, cash 410"."""

Rule: TypeAlias = tuple[str, re.Pattern[str]]
"""The kind of what it finds, and how it is found."""
RULES: tuple[Rule, ...] = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in [
        ("address", r"(?:https?://|www\.)\S{1,200}"),
        ("address", r"(?<![\w.])[\w.+-]{1,60}@[\w-]{1,60}(?:\.[a-z][\w-]{1,30}){1,4}"),
        ("card", r"\b(?:visa|mastercard|amex|card|acct|account|a/c)(?:[ ](?:no|number|card))?[ ]?"
                 r"(?:ending|ends|end)?(?:[ ](?:in|with|on))?[ ]?(?:\*{1,12}|\.{2,4}|x{2,12})[ ]?\d{3,5}\b"),
        ("card", r"\b(?:(?:ending|ends|end)[ ](?:in|with|on)[ ]\d{3,5}|(?<!week[ ])(?<!month[ ])(?<!year[ ])ending[ ]\d{4})\b"),
        ("card", rf"(?<!\d, )(?<!\d and )(?<!\d \+ )(?<!\d & ){_NO_CASH_BEFORE}"
                 rf"\b(?:visa|mastercard|amex|card)[ ](?:no|number|card)?[ ]?\d{{4}}\b(?![ ]?(?:for|on)\b){_NO_CASH_BEHIND}"),
        ("card", r"(?:\*{1,12}|(?<!\w)x{4,12})[ ]?\d{3,5}\b"),
        ("card", r"(?<![\d-])\d{4}([ -])\d{4}\1\d{4}\1\d{1,4}(?!\d)"),
        ("phone", r"(?<![\w.])\+\d{1,3}[ -]?(?:\(\d{1,5}\)[ -]?)?\d{1,5}(?:[ -]?\d{2,5}){1,5}(?!\d)"),
        ("phone", r"(?<![\w.])\(0?\d{2,5}\)[ -]?\d{3,4}[ -]?\d{3,5}(?!\d)"),
        ("phone", r"(?<![\w.-])0\d{2,5}[ -]\d{3,4}[ -]?\d{3,5}(?!\d)(?![.,]\d)"),
        ("phone", r"(?<![\w.,])0\d{9,11}(?!\d)"),
        ("phone", r"(?<![\w.-])\d{3}[-.]\d{3}[-.]\d{4}(?!\d)|(?<![\w.-])\d{3}-\d{4}(?![\d-])"),
        ("phone", r"\b(?:tel|phone|call|ring|text|mob|mobile|cell|whatsapp|fax)(?:[ ](?:me|him|her|them))?"
                  r"(?:[ ](?:on|at))?[ ]?[:.#]?[ ]?\d[\d -]{5,16}\d(?!\d)"),
        ("bank", r"(?<![\d-])\d{2}-\d{2}-\d{2}[ ]+\d{8}(?!\d)"),
        ("time", r"(?<![\d.:])(?:[01]?\d|2[0-3])[:.h][0-5]\d[ ]?(?:am|pm|a\.m\.|p\.m\.)(?![a-z])"),
        ("time", r"(?<![\d.:])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])(?:[ ]?(?:am|pm))?"),
        ("time", r"(?<![\w.,£$€])(?:1[0-2]|[1-9])[ ]?(?:am|a\.m\.|p\.m\.)(?![a-z])"),
        ("time", r"(?<![\w.,£$€])(?:1[0-2]|[1-9])pm(?![a-z])|(?<=at )(?:1[0-2]|[1-9])[ ]pm(?![a-z])"),
        ("time", r"\b(?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ ]?"
                 r"o'?clock\b|\bhalf (?:past )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
                 r"\b(?![ ](?:hundred|thousand|grand|dollars|pounds))"),
        ("time", r"(?<![\w.,/])(?:24/7|9-to-5|9-5)(?![\w/%.-])(?=[ ](?:support|days|cover|service)|$)|"
                 r"(?<![\w.,/])365(?![\w/%.-])(?=[ ](?:support|days|cover|service))|"
                 r"(?<![\w/])24/7(?![\w/])"),
        ("postcode", r"\b(?:[a-z]{1,2}\d{1,2}[a-z]?[ ]\d[a-z]{2})\b"),
        ("address", rf"(?<![\w.,£$€#])\d{{1,5}}[a-z]?[ ](?!{_SMALL})(?:[a-z']{{2,20}}[ ]){{1,3}}{_STREET}(?![ ]?\d)"),
        ("address", r"\b(?:po box|p\.o\. box)[ ]?\d{1,6}\b"),
        ("model", rf"\b{_MODEL}[ -]?\d{{1,4}}(?:[ ]?(?:pro|max|plus|mini|ultra|s|e))?\b{_NOT_AFTER}(?![ ]?[%€£])"),
        ("model", rf"\b{_NAMED_SO}\b"),
        ("model", r"\b(?:iphone|ipad|macbook|galaxy|pixel|surface|thinkpad|kindle|apple watch)(?: (?:air|pro|mini|max|plus|se|tab|note|"
                  r"fold|ultra|go|book|paperwhite|[smax]\d{1,3})){0,3}(?: \d{1,2}s?\b(?![.,]\d))?(?: (?:pro|max|plus|mini|ultra)\b){0,2}(?![a-z])"),
        ("year", r"(?<![\w.,£$€/-])(?:19[89]|20[0-3])\d (?=(?:plate|reg|model|registered|edition|vintage|build|series)\b)"),
        ("card", r"\bpos \d{4,8}\b(?=.{0,60}\d)"),
        ("seat", rf"\b{_WEAKLY}[ ]?(?:no\.?[ ]?|#[ ]?)?(?:1?\d|20)[a-f]?\b{_NOT_AFTER}(?!%)(?![ ]?[€£])(?=.{{0,80}}\d)"),
        ("seat", rf"{_WEEK}[ ]?(?:no\.?[ ]?|#[ ]?)?[1-5]?\d\b{_NOT_AFTER}(?!%)(?![ ]?[€£])(?=.{{0,80}}\d)"),
        ("list", r"(?:(?<=\d )|(?<=[,;] )|(?<![^\n]))\d{1,2}\)(?=[ ][a-z])|(?:^|(?<=\n))[ ]{0,4}\d{1,2}\.(?=[ ][a-z])"),
        # "8 of 30 September" is a sum and a day.
        (
            "part",
            r"(?<![\w.,£$€])\d{1,2} of \d{1,2}(?![\d.,]\d)\b(?! ?(?:euros?|dollars|pounds|quid))"
            r"(?! (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)",
        ),
        ("numbered", rf"{_BEGINS}{_NUMBERED}[ ](?:no\.?|nos\.?|nr\.?|num(?:ber)?|id|code|\#)[ ]?(?:is |was )?[:=#]?[ ]?{_IN_GROUPS}{_ENDS}"),
        ("numbered", rf"{_BEGINS}{_NUMBERED}[ ]?[:=#]?[ ]{_THOUSANDS}{_IN_GROUPS}{_ENDS}"),
        ("numbered", r"(?<!on )\b(?:acc(?:oun)?t|a/c|ref(?:erence)?)(?:[ ](?:no\.?|number))?:?[ ]\d{4,12}(?:[ ]\d{4,12}){1,4}\b(?![.,]\d)"),
        ("numbered", r"\b(?:(?:meter|opening|closing|water|gas|electric) readings?|odometer|(?<=[,;(] )reading)[ ]?(?:is |was |of |at |[:=] ?)?\d{3,8}\b(?![.,]\d)"),
        ("numbered", r"\b(?:call|ring|phone|dial|text|whatsapp|contact|reach)(?:[ ](?:me|us|him|her|them|back|it|up)){0,2}[ ](?:on|at)[ ]\d{3,12}\b(?![.,/-]?\d)"
                     r"|(?<=[,;.] )(?:please )?(?:call|ring|dial)[ ]\d{3,12}\b(?=[ ](?:if|when|about|for (?:help|any))\b)"),
        ("bank", r"\bsort code[ :]{0,2}\d{2}[ -]?\d{2}[ -]?\d{2}\b"),
        ("fraction", r"\b(?:two|three|four)[ -](?:thirds|quarters|fifths)\b|\b(?:[2-9]|two|three|four|five|six)[ -]ways?\b"),
        ("seat", rf"\b{_PLACED}[ ]?(?:no\.?[ ]?|#[ ]?)?\d{{1,4}}[a-f]?\b{_NOT_AFTER}(?!%)(?![ ]?[€£])"),
        ("seat", r"\b(?:room|table|court|lane|bay|locker|booth)[ ]\d(?![\d.,]|[ ]?[£$€%]|[ ]\d{3})"),
        ("tax form", r"\b(?:401|403|529|457)[ ]?\(?[kb]\)?(?![a-z])|\bw-?[2479](?:-?ben)?\b|\b1099(?:-?[a-z]{1,4})?s?\b|"
                     r"\b(?:form|schedule)[ ]\d{1,4}[a-z]?\b|\bp(?:45|60|11d)\b|\bk-1\b|\bt4a?\b|\bct600\b"),
        ("name", r"(?<![\w.])(?:a3|a4|a5|a6|co2|mp3|mp4|b2b|b2c|4x4|7-?eleven|3m|wd-?40|5g|4g|4k(?=[ -](?:tvs?|monitors?|screens?|cameras?|videos?|displays?|ultra|uhd|projectors?|hdmi|recorders?|webcams?)\b)|h&m|v8|3d|2d|m&s|"
                 r"covid-?19|usb-?3|100%|3pl|e10|e5|aa|9v|1&1|99designs|n26|o2|hp\d{1,4}|cat[ ]?[56]e?)\b"
                 r"(?![ ]?(?:grand|dollars)|,\d{3})"),
        ("name", r"\b(?:(?:trinity|palm|easter|mothering|whit|remembrance|advent|harvest|passion) sunday|(?:good|black) friday|"
                 r"ash wednesday|maundy thursday|shrove tuesday|(?:easter|cyber|bank holiday) monday)\b"),
        ("name", r"\b(?:mitre 10|motel 6|super 8|studio 6|forever 21|pier 1|big 5|bunnings 24|channel [45]|radio [1-6])\b"
                 r"(?![.,]\d|[ ]?(?:grand|dollars|pounds|euros?)\b)"),
        ("part", r"\b(?:term|phase|semester|trimester|stage)[ ](?:[1-4]|one|two|three|four)\b(?![.,]\d|[ ]?(?:hundred|thousand))"),
        ("tax form", r"\b94[01](?=(?:'s)? (?:tax|taxes|deposit|return|payment|payroll)\b)"),
        ("name", r"\b(?:zero|nil)[ -]?rated\b"),
        ("name", r"\b(?:five guys|three mobile|seven eleven|one drive|onedrive|six nations|two sisters|"
                 r"first direct|second hand|one off|one-off|one time|one-time|five below|ten pin|"
                 r"top ten|no one|any ?one|some ?one|every ?one|one on one|one to one|one by one|one another|"
                 r"square one|day one|one day|one drive|capital one|formula one|big four|one plus)\b"),
        ("fraction", r"(?<![\w/.])50[/-]50(?![\w/])|(?<![\w/.])(?:60[/-]40|40[/-]60|70[/-]30|30[/-]70|80[/-]20|"
                     r"20[/-]80|25[/-]75|75[/-]25)(?![\w/])"),
        ("offer", r"(?<![\w.])\d[ ]?(?:-for-|for)[ ]?\d(?![\w.,])(?=[ ](?:on|deal|offer))|\bbogof\b"),
        ("day", r"(?<![\w.,])[1-7](?:st|nd|rd|th)[ ](?:class|floor|gear|hand|party|place|prize|grade|attempt|"
                r"aid|quarter|half|instal?lment|payment|anniversary|birthday|reminder|time|year|month|week)s?\b"),
        ("range", r"(?<![\w.,/-])[£$€]?\d{1,6}(?:\.\d{1,2})?k?[ ]?-[ ]?[£$€]?\d{1,6}(?:\.\d{1,2})?k?(?![\w/-])"),
        ("size", r"(?<![\w.])\d{1,5}(?:\.\d{1,2})?[ ]?(?:x|by)[ ]?\d{1,5}(?:\.\d{1,2})?[ ]?(?:cm|mm|m|in|inch|inches|ft|px)\b"),
        ("size", r"(?<![\w.,£$€₹])\d{1,3}[ ]?x[ ]?\d{1,3}\b(?=[ ](?:[a-z]{3,12}[ ])?(?:door|gate|window|rug|shed|photo|canvas|frame|board|print|tile|sheet|panel|tarp"
                 r"|gazebo|marquee|tent|mat|banner|table|fence|carport|timber|lumber|post|pipe|blanket)s?\b)"),
        ("service", rf"\b{_RIDE}[ ]{_CARRIER}\d{{1,4}}[a-z]?\b(?![ ]?[%€£$]|[.,]\d)"),
        ("seat", rf"\b(?:{_RIDE}|{_PLACED}|{_WEAKLY})s?[ ]?(?:nos?\.?|nr\.?|number|\#)[ ]?\d{{1,5}}[a-z]?\b(?![ ]?[%€£$]|[.,]\d)"),
        ("size", rf"(?<![\w.,£$€₹-])\d{{1,4}}-(?!{_NO_SIZE})[a-z]{{1,12}}(?![\w-])"),
        ("size", r"\b(?:an?|the|another|this|that)[ ]\d{1,3}[ ](?:cube|cuber|yarder|footer|seater|wheeler|tonner|pack|litre|liter|metre|meter|foot|gallon)s?\b"
                 r"(?=.{0,80}\d)"),
        ("size", r"\b(?:two|four|six|eight|ten|[1-9]|1[02])[ -]?by[ -]?(?:one|two|four|six|eight|ten|[1-9]|1[02])(?:e?s|'s)?\b(?![.,]\d)|\b[1-9]x(?:[1-9]|1[02])s\b"),
        ("fraction", r"(?<![\w/.,])(?:(?<![^/]\d )(?<!^\d )|(?=\d/\d ?-?price))[1-3]/(?:[2-5]|10)(?![\w/]|[.,]\d)(?! ?-?(?:grand|k|thousand|million|lakh|crore)\b)"),
        ("identifier", r"(?<![\w.,$£€₹₦-])(?!\d{1,30}000(?!\d))\d{16,40}(?!\d)"),
    ]
)  # fmt: skip
_RANGE = re.compile(r"[£$€]?(\d+(?:\.\d+)?)k?[ ]?-[ ]?[£$€]?(\d+(?:\.\d+)?)k?")


# Ranges and long digit runs look like dates and are read after them.
SHAPED = tuple(rule for rule in RULES if rule[0] in ("range", "identifier") or "[1-3]/" in rule[1].pattern)
NAMED = tuple(rule for rule in RULES if rule not in SHAPED)


def find(text: Text, rules: tuple[Rule, ...]) -> list[Number]:
    """Everything these rules find on free letters, which they take."""
    found = []
    for kind, pattern in rules:
        for match in text.finditer(pattern):
            if kind == "range" and not _is_range(match[0]):
                continue
            if kind in ("service", "numbered") and not _with_another(text, match):
                continue  # "flight BA 245": what it cost?
            text.take(*match.span())
            found.append(Number(match.span(), text.words(*match.span()), kind))
    return found


_TO = r"(?:to|-|until|till|through|thru)"
_DAY_NUMBER = r"(\d{1,2})(?:st|nd|rd|th)?"
_UP_TO = re.compile(rf"[ ]?{_TO}[ ]?{_DAY_NUMBER}(?![\w%]|[.,:]\d)")
_FROM = re.compile(rf"(?<![\w.,£$€₹₦]){_DAY_NUMBER}[ ]?{_TO}[ ]?(?:the )?$")


def days_beside(text: Text, days: Sequence[Day]) -> list[Number]:
    """The other end of a span of days, the month of which is said once: "oct 9 to 12", "5 to 9 September"."""
    found = []
    for day in days:
        if day.value is None or not re.search(r"[^\W\d_]{3}", day.words):
            continue
        start, end = day.span
        ahead = _FROM.search(text.low[max(0, start - 16) : start])
        behind = _UP_TO.match(text.low, end)
        if behind and day.value.day < int(behind[1]) <= _LAST_DAY:
            span = behind.span(1)
        elif ahead and 0 < int(ahead[1]) < day.value.day:
            span = (max(0, start - 16) + ahead.start(1), max(0, start - 16) + ahead.end(1))
        else:
            continue
        if text.free(*span):
            text.take(*span)
            found.append(Number(span, text.words(*span), "day"))
    return found


_LAST_DAY = 31


def _with_another(text: Text, match: re.Match[str]) -> bool:
    """Whether the note has another number that may be the sum."""
    return bool(re.search(r"\d", text.low[: match.start()]) or re.search(r"\d", text.low[match.end() :]))


@lru_cache(maxsize=4)
def in_names(names: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rule for names that hold a number, the longest first, if there are any: the 4 of "Quay House 4" is no money
    where a book has something that is called so."""
    numbered = {
        n.strip().casefold()
        for n in names
        if re.search(r"\d", n) and re.search(r"[^\W\d_]{2}|^[^\W\d_]\d{2}", n)
    }
    if not numbered:
        return ()
    return (("name", re.compile(rf"(?<![\w.])(?:{_either(numbered)})(?![\w%]|[.,]\d)")),)


def in_names_of_days(names: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rule for names with a weekday in them, if there are any: somebody who is called Sunday."""
    if not names:
        return ()
    return (("name", re.compile(rf"(?<!\w)(?:{_either({n.casefold() for n in names})})(?!\w)")),)


def _either(names: set[str]) -> str:
    """What finds any of some names, the longest first."""
    return "|".join(map(re.escape, sorted(names, key=lambda n: (-len(n), n))))


def _is_range(words: str) -> bool:
    """ "10-15" is a range; "75 - 57" takes something back, and "40 - 2" may subtract."""
    match = _RANGE.match(words)
    return bool(match and float(match[1]) < float(match[2]) and " - " not in words)

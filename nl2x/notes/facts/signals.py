"""What sort of text this is: signs for whoever decides, never a verdict."""

from __future__ import annotations

import re

from nl2x.notes.facts.model import Amount, Kind, Signal
from nl2x.notes.facts.text import CONTROLS, LONGEST, MOST, Text

# Signs of a text that must not be obeyed or can't be read, whatever it says.
NOTHING_SAID = frozenset(
    {"prompt-like", "formula", "control characters", "other language", "huge amount", "too long"}
)
_EVENT = (
    r"paid|pays|paying|bought|buy|got|sold|sells?|received|rcvd|recd|spent|invoiced?|billed|transferr?ed|moved|withdrew|withdrawn|"
    r"deposited|banked|lent|borrowed|refunded|returned|repaid|reimbursed|donated|settled|charged|cost|costs|purchased|ordered|"
    r"collected|took out|put in|put|gave|took|topped up|renewed|earned|owes?|owed|wrote off|write off|written off|depreciat\w+|accrue\w*|"
    r"prepaid|pd|payed|payd|bght|purchsd|tipped|invested|contributed|withheld|loaned|advanced|remitted|lodged|cleared|"
    r"picked up|hired|rented|leased|subscribed|booked|scrapped|declared|expensed|adjust(?:ed)?|correct(?:ed)?|reverse[d]?|"
    r"came in|came through|went out|debited|credited|dropped|splashed|forked out|shelled out|coughed up|blew|grabbed|nabbed|treated"
)
_THINGS = (
    r"rent|wages|salary|salaries|payroll|invoice|bill|receipt|fuel|petrol|diesel|lunch|dinner|coffee|groceries|taxi|uber|hotel|"
    r"postage|stamps|toner|paper|stationery|insurance|electric\w*|water|internet|phone|hosting|subscription|repairs?|"
    r"supplies|deposit|loan|interest|refund|sale|sales|takings|drawings|dividends?|donation|fees?|commission|equipment|laptop|"
    r"materials|stock|advertising|ads|parking|train|flights?|cleaning|training|software|licen[cs]es?|freight|delivery|tip"
)
_WEAK_VERBS = re.compile(
    r"\b(?:cash|card|cheque|check|bank|credit|debit|petty cash|paypal|venmo|zelle|bacs|upi|neft|pos|direct debit|dd|standing order)\b"
)
QUESTION = re.compile(
    r"^\W{0,4}(?:so |and |ok |hey |hi |please |pls )?(?:how (?:much|many|do|does|did|come|is|are|would|should|about)|what(?:'s|s)?\b(?! an? (?:[a-z]+ )?[a-z]+(?:!|[.,;] )| a lot)|when\b|where\b|who\b|which\b|why\b|"
    r"did\b|does\b|do (?:i|we|you)\b|is (?:it|there|the|this|that|my|our)\b|are (?:we|there|the|you)\b|can (?:i|you|we)\b|could (?:i|you|we)\b|"
    r"should\b|have (?:i|we|you)\b|has\b|was\b|were\b|will\b|would\b|am i\b|any idea|show me|list\b|tell me|give me (?:a|the) (?:list|total|summary|report|balance))"
)
PATTERNS: list[tuple[str, re.Pattern[str]]] = [
    (name, re.compile(pattern))
    for name, pattern in [
        ("question", r"\?(?=\s|$|[)\"'!?])|\b(?:how much (?:did|do|does|is|was|have|are)|what(?:'s| is| was) (?:the|my|our)|do you know|any idea|not sure (?:if|whether|how|what)|wondering|can you (?:tell|check|show|list))\b"),
        ("reminder", r"\b(?:(?:i'?ll|we'?ll|will) see\s*$|asked (?:me |us )?for (?:an? |the )?(?:advance|sub\b|loan|raise|pay rise)|remind(?: me| him| her| us)?(?: to)?|reminder|remember to|don'?t forget|dont forget|to-?do\b|todo\b|(?:needs? to|gotta|got to|ha(?:ve|s) to)\b|must (?:pay|call|send|chase|order|buy|ring|remember|check|email|renew|cancel|invoice|get|ask)|should (?:pay|call|send|chase|order|buy|ring|check|email|renew|cancel|invoice|get|ask)|chase (?:up )?|follow up|make sure|call (?:the |my |our )?\w+ (?:about|re)|ring \w+ (?:about|re)|ask \w+ (?:about|to|if|for)|let'?s (?:pay|order|buy|get|ask)|note to self|check (?:if|whether|that|with))"),
        ("planned", r"\b(?:will (?:pay|buy|send|invoice|cost|be|get|order|need|transfer|settle|give|have|receive|arrive|come)|(?:i|we|he|she|they)'?ll (?:pay|buy|send|get|owe|need|order|transfer)|going to (?:pay|buy|get|order|send|cost|need|invoice|be|hire|rent|charge)|gonna|promis(?:ed|es|ing)|planning|plan to|intend to|thinking (?:of|about)|tomorrow|next (?:week|month|year|friday|monday|tuesday|wednesday|thursday|saturday|sunday)|expect(?:ing|ed)? (?:to|a|the|an|\d|£|\$|€)|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:at )?\d{1,2}(?:[:.]\d\d)? ?[ap]m|upcoming|scheduled|about to|wants? to|wants?(?= [^.]{0,40}\b(?:by|before) (?:the |next )?(?:\d|mon|tue|wed|thu|fri|sat|sun|end|tomorrow|month|week|xmas|christmas))|wants?(?= [^.,;]{0,40}\b(?:done|\w{3,}ed)\b)|told (?:him|her|them|'?em)(?= (?:it(?:'s|'d be| would be| will be) )?[£$€]?\d)|would like to|looking to|considering|may (?:buy|pay|need|get|order)|might (?:buy|pay|need|get|order))\b"),
        ("negated", r"\b(?:did ?n'?t|do ?n'?t (?:pay|post|book|record|enter)|haven'?t|hasn'?t|hadn'?t|not (?:yet )?paid|never (?:paid|bought|received|got|sent|arrived|came)|not yet|unpaid|has not|have not|did not|no longer|was ?n'?t|bounced(?! (?:che(?:ck|que)|payment|debit)s?\b)|fell through|won'?t|wont|nothing (?:to|was|today|yet)|no (?:sales|payments?|expenses|transactions?))\b"),
        ("conditional", r"\b(?:if (?:we|i|he|she|they|it|the|you|this|that|\w+ (?:pays?|agrees?|comes?))|unless|in case|assuming|provided that|what if|suppose|would have)\b"),
        ("estimate", r"\b(?:quote[ds]?|quotation|estimated?|estimates|proposal|ballpark|approx(?:imately)?|budget(?:ed)?|forecast|projected|pro ?forma|price list)\b"),
        ("owed", r"\b(?:owes?|owed|owing|on account|on credit|on tick|net ?\d{2}|invoice to follow|to be paid|pay(?:able)? later|due|unpaid|outstanding|not yet paid|bill me|billed|invoiced)\b"),
        ("on tick", r"\b(?:utang muna|fiado|udhaa?r|on (?:tick|(?:the|his|her|their|our|my) (?:slate|tab|khata))|put (?:it )?on (?:the|his|her|their) (?:slate|tab|account))\b"),
        ("reversal", r"\b(?:reverse[ds]?|reversal|reversing|undo|void(?:ed)?|delete|cancel that|take back|storno|contra|back out|remove (?:the|that|my|entry))\b"),
        ("correction", r"\b(?:should (?:have been|be)|wrong(?:ly)?|mistake|by mistake|misposted|mis-posted|correct(?:ion|ing|ed)?|fix(?:ed)? (?:the|that|my|entry)|amend|adjust(?:ment|ed)?|was meant to be)\b"),
        ("schedule", r"\b(?:over (?:the )?(?:next )?\w+ (?:months|years|quarters)|straight[ -]line|spread (?:it )?over|per month for|each month for|monthly for|amorti[sz]e|depreciate (?:it |this )?over|useful life|prepaid|in advance for)\b"),
        ("repeating", r"\b(?:every (?:month|week|year|quarter|day|monday|tuesday|wednesday|thursday|friday)|monthly|weekly|recurring|standing order|each month|each week|fortnightly)\b"),
        ("vague amount", r"\b(?:(?:paid|sent|transferred)(?: (?:me|us|him|her|them))? something\b(?! (?:off|extra))|some (?:money|cash|dosh|change)|a (?:few|couple of) (?:hundred|thousand|quid|bucks|dollars|pounds|grand|k)\b|(?<!\d )(?<!two )(?<!three )(?<!four )(?<!five )(?<!six )(?<!ten )loads|(?<!down )(?<!up )a bit(?! of (?!money|cash|change|dosh)[a-z])|a bunch|a lot|lots of (?:money|cash)|a few(?! (?!more\b|less\b|euros?\b|notes?\b|coins?\b|of\b|for\b|on\b|to\b|from\b|in\b)[a-z])|several (?:hundred|thousand)|hundreds|thousands|an usual amount|(?:some|a) little|whatever it (?:was|costs?)|don'?t (?:know|remember) (?:how much|the (?:amount|price|cost))|forgot how much|not sure how much|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\d{1,3}(?:[.,]\d+)?) or (?:so|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\d{1,3}(?:[.,]\d+)?) (?:hundred|thousand|grand|quid|bucks|dollars|euros?|pounds|k)\b|tbc|tbd|\?\?+|xx+(?=$|\W))"),
        ("undecided", r"\b(?:could|might|may) be an? [^.;\d]{2,40}?(?:,| or) (?:or )?(?:it )?(?:could|might|may)(?: also)? be\b|\b(?:must|have to|need to|will|'ll|going to) (?:find out|look(?: up)?|check|see) (?:which|what|who|whether|if)\b|\b(?:i|we) forget\b(?! to\b)|\b(?:forgot|forgotten) (?:which|who|whose|what (?:it|that|this) was|what for|where)\b|\b(?:don'?t|do not|can'?t|cannot|couldn'?t) (?:know|remember|recall|tell|say|make out) (?:which|who|whose|what (?:it|that|this)|what for|where|whether|if)\b|\b(?:not sure|unsure|no idea|not certain) (?:which|who|whose|what (?:it|that|this)|what for|where|whether)\b|\b(?:one of (?:the two|them)|either)\b[^.;]*,? (?:not sure|can'?t remember|don'?t remember|don'?t know)\b"),
        ("prompt-like", r"\b(?:ignore (?:all |any |the |everything )?(?:of )?(?:the |your |my )?(?:above|previous|prior|earlier|preceding|other|instructions?|rules|checks)|disregard (?:all|any|the|your|previous|everything|prior)|forget (?:all |everything|your |the )?(?:previous |above |prior |your )?(?:instructions|rules|above)|system prompt|you are (?:now|a|an) (?!late|the|owed|due|welcome)\w+|act as (?:a|an|if)|pretend (?:to be|you|that)|new instructions?|your (?:instructions|rules|system|guidelines)|override|jailbreak|developer mode|as an ai|language model|(?:respond|reply|answer|output) (?:only )?(?:with|in)\b|do not ask|don'?t ask (?:me |any )?(?:questions?|for)|without (?:asking|confirm\w*|checks?)|skip (?:the )?(?:checks?|validation|confirmation)|print (?:the|your)|reveal|sudo|rm -rf|drop table|<script)|(?:^|\n)[ ]*(?:system|assistant|user|human|ai)[ ]?:|<\|?/?(?:im_start|im_end|system|s|inst|endoftext|user|assistant)\|?>|\[/?inst\]|```|\{\{|\$\{|__import__|<script"),
        ("formula", r"^\W{0,2}(?:=[ ]?[+-]?[a-z@(\d\"']|[+@-][a-z]{1,12}\(|[+-]?cmd\||@sum)|=(?:hyperlink|webservice|importxml|cmd|dde|exec)[ ]?\("),
        ("undecided", r"\b(?:no name|nobody'?s name|without a name|no note) (?:on|with|in|round|beside) (?:it|them|that)\b|\bwhose (?:it|that|this) (?:is|was) i (?:don'?t|do not) know\b"),
        ("undecided", r"\bcould be (?:a |the )?[a-z]+,? (?:or )?(?:it )?could (?:also |as well )?be\b"),
        ("undecided", r"\bor\b[^.;]*\b(?:isn'?t|aren'?t|wasn'?t|is not) (?:quite |really )?(?:sure|certain)\b"),
    ]
]  # fmt: skip
_EVENTS = re.compile(rf"\b(?:{_EVENT})\b")
_NOUNS = re.compile(rf"\b(?:{_THINGS})\b")
_FOREIGN = {
    "es": "el la los las de por para pagué pague con una del compré compre que en recibí recibi y al ayer hoy factura cliente gasto",
    "fr": "le la les des du pour avec une payé paye acheté achete et est dans hier facture reçu recu au aux sur chez j'ai nous",
    "de": "der die das und für fur mit eine einen bezahlt gekauft gestern heute rechnung von dem den bei ich wir haben hat zum miete",
    "it": "il lo gli per con una pagato comprato ieri oggi fattura di del della ho e che dal al",
    "pt": "o os as para com uma paguei comprei ontem hoje fatura do da em e que ao dos no na",
    "nl": "het een voor met betaald gekocht gisteren vandaag factuur van de en bij ik wij hebben aan huur",
    "pl": "za i na w z do zapłacono kupiono wczoraj dzisiaj faktura czynsz od się jest zapłaciłem",
    "tr": "ve için ile bir ödendi aldım dün bugün fatura kira ödedim",
    "id": "dan untuk dengan bayar beli kemarin hari ini dari yang sewa membayar",
    "sv": "och för med betalade köpte igår idag faktura från hyra till av ett",
}
_FOREIGN_WORDS = {lang: frozenset(words.split()) for lang, words in _FOREIGN.items()}
_ENGLISH = frozenset(
    "the a an to for from of and in on at by with was is i we my our paid got bought sold received this that it he she they last today "
    "yesterday invoice bill cash card rent bank each off up out for re new van gas twice double much last month week than".split()
)  # fmt: skip
_LETTERS = re.compile(r"[^\W\d_]+")


def find(text: Text, amounts: list[Amount]) -> list[Signal]:
    """All signs, in the order of their kind."""
    found: list[Signal] = []
    for kind, pattern in PATTERNS:
        match = pattern.search(text.low)
        if match:
            found.append(Signal(match.span(), text.words(*match.span()), kind))
    asked = QUESTION.search(text.low)
    if asked and not any(s.kind == "question" for s in found):
        found.append(Signal(asked.span(), text.words(*asked.span()), "question"))
    found += _whole_text(text, amounts)
    found += _about_money(text, amounts)
    return found


def _sign(text: Text, kind: str, start: int = 0, end: int = 0) -> Signal:
    return Signal((start, end), text.words(start, end), kind)


def _whole_text(text: Text, amounts: list[Amount]) -> list[Signal]:
    """Empty, too long, control characters, no letters, another language."""
    found = []
    if not text.low.strip():
        found.append(_sign(text, "empty"))
    if len(text.note) > LONGEST or len(amounts) >= MOST:
        found.append(_sign(text, "too long"))
    if CONTROLS.search(text.note[:LONGEST]):
        found.append(_sign(text, "control characters"))
    words = _LETTERS.findall(text.low[:4000])
    if text.low.strip() and not words:
        found.append(_sign(text, "only numbers"))
    language = _language(words)
    if language:
        found.append(Signal((0, len(text.low)), language, "other language"))
    return found


def _language(words: list[str]) -> str:
    """The language that most function words are of, if it isn't English; "?" for another script."""
    if not words:
        return ""
    letters = "".join(words)
    if sum(ord(c) > 0x24F for c in letters) > len(letters) / 3:
        return "?"
    english = sum(w in _ENGLISH or bool(_EVENTS.fullmatch(w)) for w in words)
    best, count = max(
        ((lang, sum(w in known for w in words)) for lang, known in _FOREIGN_WORDS.items()), key=lambda p: p[1]
    )
    return best if count >= 2 and count > english and count >= len(words) / 6 else ""


def _about_money(text: Text, amounts: list[Amount]) -> list[Signal]:
    found = []
    money = [a for a in amounts if a.live and a.kind in (Kind.MONEY, Kind.UNIT_PRICE)]
    if not money:
        found.append(_sign(text, "no amount"))
    verb, noun = _EVENTS.search(text.low), _NOUNS.search(text.low) or _WEAK_VERBS.search(text.low)
    told = verb or (noun if money else None)
    if told:
        found.append(Signal(told.span(), text.words(*told.span()), "transaction"))
    for amount in money:
        if abs(amount.value) >= 10**9:
            found.append(Signal(amount.span, amount.words, "huge amount"))
            break
    return found

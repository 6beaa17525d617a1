"""People and firms, by conservative rules: a name that is missed costs a question, an invented one an entry."""

from __future__ import annotations

import re

from nl2x.notes.facts.calendar import MONTHS, WEEKDAYS
from nl2x.notes.facts.currency import CODES
from nl2x.notes.facts.model import Party
from nl2x.notes.facts.text import Text

_NAME_WORD = r"[^\W\d_a-zß-öø-ÿ][\w'&.-]{0,30}"
_JOIN = r"(?:[ ](?:&|and sons|of|de|van|von|der|la|el|bin|the)(?=[ ][^\W\d_a-zß-öø-ÿ]))"
CAPITAL_RUN = re.compile(
    rf"(?<![\w'#@/.-])(?:{_NAME_WORD})(?:{_JOIN}?(?<![^\W\d_]{{4}}\.)[ ](?:{_NAME_WORD}|&[ ]{_NAME_WORD})){{0,4}}"
    r"(?:[ ](?:d\.o\.o\.|s\.r\.l\.|s\.p\.a\.|b\.v\.|s\.a\.|a\.s\.|kft\b|sdn bhd\b))?"
)
FIRM_END = re.compile(
    r"\b(?:d\.o\.o|s\.r\.l|s\.p\.a|b\.v|s\.a|a\.s|ltd|limited|inc|llc|llp|plc|gmbh|co|corp|pty|bv|sarl|bank|council|& sons|and sons|bros|brothers|group)\.?$",
    re.I,
)
FIRM_WORD = re.compile(
    r"\b(?:bank of|garage|plumbing|electrics?|electrical|bakery|motors|cleaning|cleaners|services?|solutions|foods?|traders|trading|"
    r"enterprises|consulting|hardware|supplies|stores?|cafe|caf\u00e9|hotel|airlines?|airways|insurance|telecom|energy|school|church|media|"
    r"design|designs|studios?|labs|systems|logistics|transport|builders|construction|printers|printing|farms?|market|pharmacy|clinic|"
    r"dental|law|partners|associates|holdings|industries|international|sons|daughters|brothers|couriers|catering|kitchens|roofing|"
    r"joinery|landscaping|security|software|technologies|tech|digital|academy|university|college|hospital|surgery|nursery|florist|"
    r"restaurant|grill|pizza|coffee|brewery|gym|salon|spa|barbers|motel|inn|lodge|realty|estates|properties|lettings)\b"
)
LED = re.compile(
    r"\b(?P<lead>paid|pay|paying|pd|payed|bung|bunged|slipped|handed|venmo'?d|zelled|mean|meant|sorry|to|from|by|owed?s?|gave|lent|refunded|reimbursed|repaid|invoiced?|billed|with|sent|tipped|hired|"
    r"for|at|via|off|and|bought from|sold to|received from)[ ](?:our |my |the |to |back |off )?(?P<name>[a-z][a-z'-]{2,20})(?:'s)?(?=$|[ ,.;:!?)-])"
)
SUBJECT = re.compile(
    r"(?:^|[.;\n,][ ]?|\band )(?P<name>[a-z][a-z'-]{2,20})[ ](?:paid|gave|sent|owes|lent|bought|returned|repaid|refunded|settled|transferred|invoiced|charged|billed|wants|has paid|still owes|put in)\b"
)
TITLED = re.compile(r"\b(?:mr|mrs|ms(?! (?:office|word|excel|teams)\b))\.? [a-z][a-z'-]{1,20}(?<!'s)\b")
"""Somebody by his title, in lower case: "mrs boyle"."""
# What follows "paid", "to", "from" and isn't a name; with COMMON below this is the stop list for lower case.
FIRST_NAMES = frozenset(
    """aaron abby abdul adam adaeze aditya adriana ahmed aisha akira alan alba alex alexa alice alicia alison ali amanda amara amber
    amelia amina amir amit amy ana anand andre andrea andrew andy angela angus anil anita anjali ann anna anne annie anthony
    antonio arjun arthur ashley asha ayesha babu barbara barry becky ben benjamin beth betty bill billy bob bobby brad brenda brett
    brian bruce bryan caitlin callum carl carla carlos carmen carol caroline catherine charles charlie charlotte chen cheryl
    chidi chinedu chioma chloe chris christine christopher claire clara colin connor craig dan dana daniel danny dave david
    dean debbie deborah deepa deepak den derek diana diane diego dimitri don donna doug duncan dylan ed eddie edward elaine
    elena eli elizabeth ella ellen emeka emily emma eric erica esther ethan eva evan fatima femi fiona francis frank fred
    funke gareth gary gavin george georgia gemma gina giulia glen gloria graham greg gupta hamid hannah harry hassan heather
    helen henry hiroshi holly hugh ian ibrahim ifeoma imran ines irene isaac isabel ivan jack jackie jacob jake james
    jamie jane janet jason jay jean jeff jen jenna jenny jeremy jerry jess jessica jill jim jimmy joan joanna joe joel
    john johnny jon jonas jonathan jordan jose joseph josh joshua juan judith judy julia julian julie justin kamal karen
    karim kate katie kavita keith kelly ken kenny kevin khalid kim kofi kumar kwame kyle lakshmi larry laura lauren lee leo
    leah liam lily linda lisa liz lola louis louise lucas lucy luis luke lyn lynn maggie malik manuel marco margaret maria
    marie marcus martha martin mary matt matthew maureen megan mehmet mei melissa mia michael michelle miguel mike miranda
    mohamed mohammed monica musa nadia nancy naomi natalie natasha nathan neha neil ngozi nick nicola nicole nikhil nina
    noah nora obi oliver olivia olu omar oscar pablo pam patricia paul paula pedro peggy penny pete peter phil philip
    pooja priya rachel rahul raj rajesh ralph ramesh ravi raymond rebecca rhys ricardo richard rick rita rob robert roberta
    robin roger rohan ron rosa rosie ross roy russell ruth ryan sally sam samantha samir samuel sandra sandy sanjay sara
    sarah scott sean segun shane sharon shaun sheila shirley simon singh sita sofia sonia sophia sophie stacey stan stella
    stephanie stephen steve steven stuart sue sunil suresh susan suzanne sylvia tanya tara ted teresa terry thomas tim timothy
    tina toby todd tom tommy tony tracy trevor tunde usha valerie vanessa vicky victor vijay vikram vincent wayne wendy will
    william yemi yusuf yvonne zack zainab zara zoe joao klaus hans jürgen pierre françois oleg olga lars sven bjorn
    mick jon lia mitch tash tasha kev nige geoff graeme hamish siobhan niamh aoife sinead ciaran declan padraig bazza shazza wanjiru
    otieno achieng kamau njeri ngozi chika ada tolu bola sade wale dele uche ike amaka blessing precious faith grace mercy patience
    suresh mahesh dinesh rakesh mukesh naveen praveen sachin rohit virat sunita geeta seema rekha meena usha asha divya swati nisha
    carlos jorge luis rafael javier sergio alejandra lucia paola mariana camila valentina thiago bruno rafa bruna larissa
    ahmad ali yusra layla noor hana rania karim tariq bilal sami wei ming jing xin yan hui min-jun ji-woo seo-yeon haruto yuki sakura
    aaliyah bianca brandon bryce cody dale darren dennis dolores dwayne earl edith edna ernest felix florence floyd gail gene gerald
    gilbert glenn gordon harold harriet hazel howard irma ivy jerome joyce june kirk kurt leon leonard leroy lester lois lorraine
    louise lucille mabel marc marcia marilyn marion marjorie marvin maurice max melanie mildred mitchell morris neal nelson norma
    norman orla owen phyllis rachael randy rashid regina rene rhonda ricky roberto roland rosemary ruby rufus sabrina seth shannon
    sheldon sherry sidney sonya stewart tamara tessa theo theresa tiffany trent tyler vera vernon viola virginia wade wallace walter
    wanda warren wesley whitney wilma winston faye finn freya imogen jasper kieran lena lewis lottie molly nell niall poppy rory""".split()
)
COMMON = frozenset(
    """i we you he she they it the a an this that these those my our your his her their its and or but if so then also no yes not
    paid pay got brought bought sold received sent took gave put spent invoice invoiced bill billed transfer transferred moved withdrew
    deposited lent borrowed refund refunded returned return owner customer client supplier vendor cash card bank account rent
    wages salary salaries tax vat gst hst paye total net gross date today yesterday tomorrow last next ordered order picked hi
    hello hey dear thanks please pls ok okay sorry oops wait note reminder todo fyi re ps asap eom eod tbc tba atm pos pin iou
    usd eur gbp new old for from to at in on by with of per via as is was were be been had has have do did does don't didn't
    can could should would will may might must need owe owed owes owing half full first second third one two three four five
    six seven eight nine ten hundred thousand grand quick just again another some any all both each every more less office
    petrol fuel gas diesel electric electricity water phone internet wifi broadband hosting domain insurance repairs repair
    maintenance cleaning supplies stationery paper toner ink printer laptop computer desk chair lunch dinner coffee tea food
    meal meals groceries taxi train bus flight hotel parking toll postage stamps courier shipping delivery advertising ads
    marketing website software subscription licence license training course books fees fee charge charges interest loan
    repayment deposit drawings capital dividend dividends equipment tools materials stock inventory goods services consulting
    consultancy project job work sale sales purchase purchases income expense expenses petty cheque check invoice# inv po ref
    payment payments receipt receipts monthly weekly annual yearly quarterly prepaid accrued depreciation bonus commission
    royalty donation gift grant refund credit debit balance overdraft mortgage lease van car truck bike vehicle service mot
    tyres oil furniture fixtures computer monitor keyboard mouse camera phone mobile iphone ipad macbook galaxy windows office365
    me us them him mum dad mom wife husband boss staff team everyone landlord accountant lawyer solicitor plumber electrician
    cleaner builder driver gardener contractor contractors employees employee tenant tenants shop store supplier's lady guy guys
    morning afternoon evening night week month year day days hours hour time end beginning start mid early late about around
    actually correction make change now later soon before after until till since during while because when where what how why
    who which whose whom sum amount price cost costs worth value rate discount vat-free plus minus incl including excl excluding
    cc bcc dd so bacs chaps ach wire swift sepa upi neft rtgs imps eft paypal stripe venmo zelle visa mastercard amex debit card
    credit-card online cash-only q1 q2 q3 q4 h1 h2 fy ytd mtd p&l bs coa hr it pr ceo cfo uk usa us eu ny la sf london asset assets
    liability equity revenue fixed current savings reserve fund funds money dosh stuff things thing same usual entry entries
    opened closed opening closing split shared rest remainder other others bits bob's parts labour labor hire rental part
    got rid write wrote off scrap scrapped broke broken stolen lost found damaged used unused there here home house flat shop
    garage warehouse studio workshop kitchen room rooms site store front back advance arrears extra overtime holiday sick leave
    pension super superannuation payroll withholding withheld medical health dental life renewed renewal cancelled cancel
    booked booking tickets ticket trip travel accommodation conference event party christmas xmas easter black friday
    sunday monday tuesday wednesday thursday saturday january february march april may june july august september october
    november december ignore system assistant user post posting record recorded add added update updated set increase increased
    decrease decreased reverse reversed undo correct corrected adjust adjusted accrue apply applied allocate allocated write-off
    purchased collected customer's clients customers suppliers banked lodged remitted settled clear cleared topup topped top
    forgot remember remind call email text ask tell said says say see look looks like think thought guess maybe perhaps prob fica tds fd bas paye epf esi pf hsa fsa rs miete rechnung factura loyer alquiler ni tradie sparky chippy brickie
    driver's carpenter mechanic painter tailor cook chef waiter porter courier's messenger welder mason
    probably definitely yeah yep nah nope lol haha ugh omg btw imo damn gosh""".split()
)
_VERB_AFTER = re.compile(
    r"[ ](?:has |have |just |finally |still |also |kindly |only )?(?:paid|pays|gave|sent|owes?|lent|bought|returned|repaid|refunded|settled|transferred|invoiced|charged|billed|put|deposited|ordered|picked|took|collected|wants|invested|donated|will pay|is paying|deducted|withheld|delivered|credited)\b"
)
# Firms that people name in lower case.
FIRMS = re.compile(
    r"\b(?:amazon|ebay|etsy|walmart|costco|tesco|asda|sainsbury'?s|lidl|aldi|ikea|argos|screwfix|bunnings|officeworks|"
    r"home depot|lowe'?s|office depot|best buy|whole foods|trader joe'?s|uber(?: eats)?|lyft|netflix|spotify|google|"
    r"microsoft|adobe|aws|godaddy|mailchimp|vodafone|verizon|comcast|telstra|optus|airtel|jio|mtn|glo|safaricom|fedex|ups|"
    r"dhl|usps|royal mail|starbucks|mcdonald'?s|costa|greggs|pret|subway|dunkin'?|flipkart|zomato|swiggy|ola|jumia|shopify|"
    r"facebook|meta ads|instagram|linkedin|zoom|slack|dropbox|github|figma|canva|hmrc|irs|staples)\b"
)
_ROLES = [
    ("to", re.compile(r"\b(?:paid|pay|paying|to|gave|owe|tipped|reimbursed|refunded|repaid|lent|sent|invoiced|billed|sold|hired|owed to|credit|gives|give|wired|bung|bunged|slipped|handed|pd|payed|venmo'?d|zelled)(?: back)?(?: off)?(?: our| my| the| to| old| dear| mr| mrs| ms| dr)?[ ]$")),
    ("from", re.compile(r"\b(?:from|received|off|borrowed from|refund by|bought from)(?: our| my| the| mr| mrs| ms| dr)?[ ]$")),
    ("by", re.compile(r"\b(?:by)(?: our| my)?[ ]$")),
    ("for", re.compile(r"\b(?:for)(?: our| my)?[ ]$")),
    ("with", re.compile(r"\b(?:with|w/|at|via|in|@)(?: the)?[ ]?$")),
]  # fmt: skip


def find(text: Text) -> list[Party]:
    """Names in capitals first, then lower-case names after words that lead to one."""
    found: list[Party] = []
    if not _shouting(text.plain):
        for match in CAPITAL_RUN.finditer(text.plain):
            party = _capital(text, match)
            if party:
                text.take(*party.span)
                found.append(party)
    for match in text.finditer(FIRMS):
        if not re.search(r"[a-z]$", text.low[: match.start()][-1:]):
            text.take(*match.span())
            words = text.words(*match.span())
            found.append(Party(match.span(), words, words, _role(text, *match.span())))
    for match in TITLED.finditer(text.low):
        if text.free(*match.span()) and text.plain[match.start()].islower():
            text.take(*match.span())
            words = text.words(*match.span())
            found.append(Party(match.span(), words, words, _role(text, *match.span())))
    for match in [*LED.finditer(text.low), *SUBJECT.finditer(text.low)]:
        party = _lower(text, match)
        if party:
            text.take(*party.span)
            found.append(party)
    return sorted(found, key=lambda p: p.span)


def _shouting(plain: str) -> bool:
    """A note all in capitals has no names that capitals show."""
    letters = [c for c in plain[:400] if c.isalpha()]
    return len(letters) > 12 and sum(c.isupper() for c in letters) > 0.7 * len(letters)


def _role(text: Text, start: int, end: int) -> str:
    before = text.before(start, 32)
    for role, pattern in _ROLES:
        if pattern.search(before):
            return role
    return "by" if _VERB_AFTER.match(text.low, end) else ""


def _capital(text: Text, match: re.Match[str]) -> Party | None:
    """A run of capitalised words, without the ordinary words at its ends and the possessive."""
    start, end = match.span()
    words = [(m.start(), m.end()) for m in re.finditer(r"\S+", text.plain[start:end])]
    spans = [(start + a, start + b) for a, b in words]
    while spans and _ordinary(text, spans[0]) and not _joined(text, spans) and not _owner(text, spans):
        spans.pop(0)
    while spans and (_trails(text, spans[-1]) or (len(spans) == 1 and _ordinary(text, spans[-1]))):
        spans.pop()
    if not spans:
        return None
    start, end = spans[0][0], spans[-1][1]
    possessive = re.search(r"'s?$", text.low[start:end])
    if possessive and re.match(
        r"[ ](?!for\b|on\b|to\b|and\b|in\b|at\b|with\b|by\b)[a-z]", text.plain[end : end + 8]
    ):
        end -= len(possessive[0])
    else:
        possessive = None
    while end > start and text.plain[end - 1] in ".,-&" and not FIRM_END.search(text.plain[start:end]):
        end -= 1
    if end - start < 2 or not text.free(start, end):
        return None
    role = _role(text, start, end) or (
        "from" if possessive and re.match(r"'s (?:invoice|bill)", text.low[end : end + 12]) else ""
    )
    certain = bool(
        role
        or _first(text, start, end)
        or FIRM_END.search(text.plain[start:end])
        or FIRM_WORD.search(text.low[start:end])
    )
    return Party((start, end), text.words(start, end), text.words(start, end), role, certain)


def _joined(text: Text, spans: list[tuple[int, int]]) -> bool:
    """ "Bank of …", "Office & …": an ordinary word that belongs to what follows."""
    return len(spans) > 2 and text.low[slice(*spans[1])] in ("of", "&", "and") and text.free(*spans[0])


def _owner(text: Text, spans: list[tuple[int, int]]) -> bool:
    """ "Chef's Depot": an ordinary word in capitals within a sentence, whose the next is."""
    word = text.plain[slice(*spans[0])]
    inside = re.search(r"[a-z] $", text.plain[max(0, spans[0][0] - 2) : spans[0][0]])
    return len(spans) > 1 and bool(inside) and word.endswith(("'s", "s'")) and text.free(*spans[0])


_TRAILING = frozenset(
    "& of the de van and paye tds gst invoice bill rent cash card total invoices bills usd gbp eur vat gst ref no paid for".split()
)


def _trails(text: Text, span: tuple[int, int]) -> bool:
    """A word that ends a run without being part of the name: "Kerr Ltd September"."""
    word = text.low[slice(*span)].strip(".,;:'")
    return word in _TRAILING or word in MONTHS or word in WEEKDAYS or word in CODES or not text.free(*span)


def _first(text: Text, start: int, end: int) -> bool:
    return text.low[start:end].split()[0] in FIRST_NAMES


def _ordinary(text: Text, span: tuple[int, int]) -> bool:
    """A word that is capitalised for standing first, or is never a name."""
    word = text.low[span[0] : span[1]].strip(".,;:!?()'\"-&")
    word = word[:-2] if word.endswith(("'s", "'d")) else word
    if word in FIRST_NAMES and word not in ("will", "may", "bill", "rob", "sue", "pat", "mark", "don"):
        return False
    if word in ("bill", "rob", "sue", "will", "don"):
        opens = not text.low[: span[0]].strip() or text.low[: span[0]].rstrip()[-1:] in ".!?\n"
        if not opens and word in ("rob", "sue"):
            return False
        before = text.before(span[0], 16)
        return not re.search(
            r"\b(?:paid|to|from|gave|owe|owes|by|with|for|and|lent) $", before
        ) and not _VERB_AFTER.match(text.low, span[1])
    if not text.free(*span) or len(word) < 2:
        return True
    return word in COMMON or word in MONTHS or word in WEEKDAYS or word in CODES


_PAID = frozenset({"paid", "pay", "pd", "payed", "owe", "owes", "gave", "to", "bung", "bunged", "slipped"})
_OTHER_LEADS = frozenset({"from", "lent", "refunded", "reimbursed", "repaid"})


def _lower(text: Text, match: re.Match[str]) -> Party | None:
    """ "paid bob 40", "from kerrigan": a first name, or an uncommon word right before a sum."""
    start, end = match.span("name")
    name = match["name"]
    if name.endswith("'s"):
        name, end = name[:-2], end - 2
    if not text.free(start, end) or name in MONTHS or name in WEEKDAYS or name in CODES:
        return None
    lead = match.groupdict().get("lead") or "by"
    if name in FIRST_NAMES and not (name in ("bill", "will", "may", "mark") and lead in ("for", "at")):
        if lead == "and" and not re.match(r"[ ][\d£$€₹₦]", text.low[end : end + 2]):
            return None
        if name == "bill" and text.before(start, 4).endswith(("the ", "my ", "our ")):
            return None
        if name == "bill" and not re.match(r"[ ]?(?:$|[\d£$€,.])", text.low[end : end + 2]) and lead != "by":
            return None
        return Party((start, end), text.words(start, end), text.words(start, end), _role(text, start, end))
    determined = re.search(r"\b(?:the|our|my) $", text.before(start, 5))
    if name in COMMON or determined or lead not in _PAID | _OTHER_LEADS:
        return None
    if lead in _PAID and not re.match(r"[ ][\d£$€₹₦]", text.low[end : end + 2]):
        return None
    if name.endswith(("ing", "ed", "ly", "ies", "tion", "ment", "age", "ance")) or (
        name.endswith("s") and lead != "from"
    ):
        return None
    return Party(
        (start, end), text.words(start, end), text.words(start, end), _role(text, start, end), certain=False
    )

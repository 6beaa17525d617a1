"""Work that was done for somebody: "cleared the gutters at the vicarage, 85" in a book that earns with gutters."""

from __future__ import annotations

import re

from nl2x.books.model import AccountType
from nl2x.notes.accounts.account_names import called
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.wording.tagging import plain_name
from nl2x.notes.wording.words import phrase, words

_DID = re.compile(
    r"(?i)^\W*(?:(?:today|yesterday|this (?:morning|afternoon)|i|i've|we|we've|have|just|also|then)\W+)*"
    r"(?P<did>did|done|cut|dug|built|taught|gave|ran|drove|swept|wrote|\w{3,}e?d)\b"
)
_NO_WORK = re.compile(
    r"(?i)(pre|re)?paid|bought|ordered|purchased|received|used|needed|topped|filled|posted|sent|booked|hired|rented|moved"
    r"|transferred|withdr\w+|donated|lent|refunded|collected|renewed|joined|parked|subscribed|tipped|treated|grabbed"
    r"|picked|dropped|returned|tanked|fuel+ed|deposited|lodged|banked|emptied|opened|charged|invoiced|billed|settled"
    r"|cleared?(?= (?:my|our|the) (?:bill|tab|account|balance|debt))|refilled|stocked|restocked|printed|spend|need|had|red|card|food|bed"
)
"""Words of that form that tell of money or of things bought, or that are no verbs."""


def work_for(text: str, knowledge: Knowledge) -> Tagged | None:
    """The one income account whose name has the words for the work that a note begins with, or is that of the work itself
    ("mowed five lawns", "Mrs Dale's chimney swept": Mowing, Sweeping), if no cost is called so as fully."""
    begun = _DID.match(text)
    done = begun or _WAS_DONE.match(text)
    if done is None or _NO_WORK.fullmatch(done["did"]):
        return None
    income = [t for t in knowledge.chart.tagged if t.account.type is AccountType.INCOME]
    costs = [t for t in knowledge.chart.tagged if t.account.type is AccountType.EXPENSE]
    stems = {word.stem for word in words(text)}
    named = [t for t in income if _all_said(t, stems) and t.name in called(text, [t])] if begun else []
    if len(named) == 1:
        return None if any(_all_said(t, stems) for t in costs) else named[0]
    work = root(done["did"])
    doing = [t for t in (*income, *costs) if work in {root(s) for s in t.stems if s.endswith("ing")}]
    return doing[0] if len(doing) == 1 and doing[0] in income else None


def pay_of(text: str, knowledge: Knowledge) -> Tagged | None:
    """The one income account for somebody's pay, where a text says that just this person was paid: "Ewan's been paid
    2114" beside "Ewan's pay"."""
    paid = _GOT_PAID.search(text)
    who = {word.stem for word in words(paid["who"])} if paid else set()
    pay = [t for t in knowledge.chart.exactly("salary_income") if t.account.type is AccountType.INCOME]
    theirs = [t for t in pay if who & set(t.stems)]
    return theirs[0] if len(theirs) == 1 else None


_GOT_PAID = re.compile(
    r"(?i)^\W*(?P<who>[a-z]+)(?:['’]?s)? (?:has |just |(?:has )?finally )*(?:been|got|was|gets) (?:just )?paid\b"
)
_WAS_DONE = re.compile(
    r"(?i)^(?=(?:mr|mrs|ms|miss|dr) |[\w ]{1,30}['’]s )(?:[\w'’]+ ){1,4}(?P<did>swept|done|cut|\w{3,}ed)\b(?=[,:;.]| today| this )"
)
"""Work in the passive for somebody, before its sum: "Mrs Dale's chimney swept, 65 cash"; "tyres fitted" may be a cost."""
_IRREGULAR = {
    "swept": "sweep", "taught": "teach", "cut": "cut", "dug": "dig", "built": "build", "drove": "driv", "wrote": "writ",
    "shorn": "shear", "made": "mak", "sewn": "sew", "ran": "run", "ground": "grind",
}  # fmt: skip


def root(word: str) -> str:
    """What the forms of a verb have in common: "mow" of mowing and mowed, "tun" of tuning and tuned."""
    low = word.casefold()
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    bare = re.sub(r"(ing|ed|e)$", "", low) if len(low) > 4 else low
    return re.sub(r"([bdgmnprt])\1$", r"\1", bare)


def _all_said(tagged: Tagged, stems: set[str]) -> bool:
    """Whether each word of a name stands in a text, in whatever order: "changed a Tecno screen", "Screens changed"."""
    return all(stem in stems for stem in phrase(plain_name(tagged.name)))

"""Words of a note that say something else than what it would write: whose money it was, that it was a mistake, that it was
taken on account, paid in another month, or went back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nl2x.books.book import Role
from nl2x.books.model import ChangeRecord, Restate
from nl2x.books.sheets.words import month_of
from nl2x.notes.book.single_entry import one_sided
from nl2x.notes.checks.planned import FIGURE, Planned
from nl2x.notes.wording.words import STOP, stem, words


def against_words(planned: Planned) -> Iterator[str]:
    """What the words have against the cells that are planned, each as one sentence."""
    for check in _CHECKS:
        yield from check(planned)


# ---------------------------------------------------------------- whose money

_OWN_MONEY = re.compile(
    r"(?i)\b(?:out of|from|with|on|by|using|off) (?:(?P<whose>my|his|her|their|(?!today|yesterday|tonight)[a-z]+['’]s)"
    r" (?:(?:own|personal|private) (?:[a-z]+ )?(?:card|account|money|pocket|purse|wallet|cash)|pocket|purse|wallet)s?\b"
    r"|(?:my|his|her|their) (?!firm|company|business|club|society|council|shop|church|charity)[a-z]+['’]s (?:own )?(?:[a-z]+ )?(?:card|account|money|cash)\b)"
    r"|\b(?:paid|bought|laid out|covered|put up) (?:for )?by (?:the|my|our|his|her) (?!(?:[a-z]+ ){0,2}(?:bank|card|cheque|check|debit|credit|transfer|cash|till|app|phone|account|order"
    r"|firm|company|business|club|society|council|shop|church|charity|trust|end|week|month|hour|day|metre|kilo)\b)(?P<who>[a-z]+(?: team| man| woman)?)\b"
    r"|\b(?:but|and|,) (?:the |my |our |his |her )?(?P<payer>[a-z]+) (?:(?:will|is|are|['’]ll|['’]s) )?(?:pays?|paying|covers?|covering|picks? up|reimburses?|reimbursing)"
    r"(?! (?:half|part|the (?:other|rest)|\d|her|his|their|by|in|on|with|for \d))(?: (?:for )?(?:it|that|this|them|the bill|all of it))?\b"
)
"""Somebody else's money, or one's own where the book is another's."""


def _of_other_money(planned: Planned) -> Iterator[str]:
    """A cost that was paid with money that isn't the book's, in a book that says of no sum whose it was."""
    told = _OWN_MONEY.search(planned.note)
    events = {draft.happening.event for draft in planned.drafts}
    if told is None or not one_sided(planned.knowledge.book) or any("owner" in e for e in events):
        return
    if "out" not in planned.flows:
        return
    whose = {w.stem for w in words(told[0])} | {w.stem for w in words(told["who"] or told["payer"] or "")}
    said = {w.stem for row in planned.rows for _, value in row.choices() for w in words(value)}
    if not (whose - STOP - _OF_PAYING) & said:
        yield f'"{told[0].strip(" ,")}": that is not the book\'s own money.'


_OF_PAYING = frozenset(
    stem(w) for w in "card account money pocket purse wallet cash own personal private paid".split()
)

_IN_GOODS = re.compile(
    rf"(?i)\b(?:gave|given|donated|dropped off|brought|left) (?:us |in |me )?(?P<goods>{FIGURE}(?:[^\W\d]+ )? ?(?:worth )?of (?!it\b|that\b|this\b|them\b|the\b|my\b|our\b|his\b|her\b|their\b|which\b|a\b)[a-z]{{3,}})"
)


def _given_as_goods(planned: Planned) -> Iterator[str]:
    """What somebody gave in goods, taken for money that came in: "the co-op gave us 30 of veg"."""
    told = _IN_GOODS.search(planned.note)
    events = {draft.happening.event for draft in planned.drafts}
    if told is not None and "in" in planned.flows and "in_kind" not in events:
        yield f'"{told["goods"]}" are goods, and money would be written.'


# ---------------------------------------------------------------- mistakes, disputes, what is put right

_MISTAKE = re.compile(
    r"(?i)\b(?:by mistake|in error|mistakenly|accident(?:al)?ly|by accident|(?:paid|charged|taken|took|sent|debited|went out|came out|deducted) (?:it |this |that |me |us )?(?:twice|double)|(?:twice|double) this)\b"
)
_DISPUTED = re.compile(
    r"(?i)\bdisput(?:es?|ed|ing)\b|(?:\bwill|\bwould|['’]ll|['’]d|\bwants? to|\bgoing to|\bwilling to|\bhappy to|\bprepared to|\bagreed to) only pay\b"
    r"|\bonly (?:wants?|willing|going|prepared|agreed|offer\w*) to pay\b"
)
_WAS_FOR = re.compile(
    rf"\b[A-Z]?[\w]+['’]s (?:\w+ )?{FIGURE} (?:was|were|is|should be|should have been) (?:really |actually |meant )?(?:for|from|by) (?:the )?[A-Z]"
)
_NOT_OLD = re.compile(
    rf"(?i)(?P<new>{FIGURE})(?: \w+)?,? (?:and )?not (?:the )?(?P<old>{FIGURE})(?! (?:off|late|short|more))"
)


def _mistaken(planned: Planned) -> Iterator[str]:
    """What happened by mistake, or is argued over, written as if it were a plain entry."""
    if told := _DISPUTED.search(planned.note):
        yield f'"{told[0]}": has it been paid?'
    if _only_changes(planned):
        return
    if told := _MISTAKE.search(planned.note):
        yield f'"{told[0]}": that may be no plain entry.'
    if told := _WAS_FOR.search(planned.note):
        yield f'"{told[0]} …" may be about an entry that is there already.'


def _put_right(planned: Planned) -> Iterator[str]:
    """A further row with what is put right, "118 not 134.07", where the book has the other sum."""
    told = _NOT_OLD.search(planned.note)
    if told is None or _only_changes(planned):
        return
    new, old = (planned.value_at(told.start(which)) for which in ("new", "old"))
    if new is None or old is None or abs(new - old) in planned.sums:
        return  # the difference alone is booked
    for row in planned.rows:
        if any(old in column.sizes for column in row.of.columns):
            yield f"{told['old']} stands in {row.of.sheet} already, and would stay as it is."
            return


def _only_changes(planned: Planned) -> bool:
    """Whether rows that are there change, and none is new."""
    return any(isinstance(p, ChangeRecord | Restate) for p in planned.plan.postings) and not planned.rows


_TITLED = re.compile(r"(?i)\b(?P<title>mr|mrs|ms|miss)\.? (?P<name>[a-z][\w'’-]+)")


def _other_title(planned: Planned) -> Iterator[str]:
    """A row of Mrs Keane's that would be changed for Mr Keane."""
    said = {(m["title"].casefold(), m["name"].casefold()) for m in _TITLED.finditer(planned.note)}
    changed = {(p.table, p.row) for p in planned.plan.postings if isinstance(p, ChangeRecord)}
    for record in planned.knowledge.book.records if said and changed else ():
        if (record.table, record.row) not in changed:
            continue
        for value in record.values.values():
            for m in _TITLED.finditer(value) if isinstance(value, str) else ():
                title, name = m["title"].casefold(), m["name"].casefold()
                if (title, name) not in said and name in {n for _, n in said}:
                    yield f"The row is {m[0]}'s."
                    return


# ---------------------------------------------------------------- how and when it was paid

_ON_ACCOUNT = re.compile(
    r"(?i)\bon (?:the|our|my) (?:[a-z'’]+ )?(?:account|acct) (?:there|with|at)\b|\bon (?:account|tick|credit(?! ?card)|(?:the|our|my) (?:slate|tab))\b(?! \d)"
)
_FROM_ACCOUNT = re.compile(
    r"(?i)\b(?:on|from|through|via) (?:the|our|my|his|her) (?:[a-z'’]+ )?(?:account|acct)\b"
)
_PAYING = (Role.METHOD, Role.PAID, Role.PAID_ON, Role.MONEY_OUT)
_ON_TICK = frozenset(("account", "credit"))
_IN_CASH = frozenset(("cash", "till", "tin", "petty"))
_PAID = re.compile(r"(?i)\b(?:paid|pays|payment|gave|sent|received|got)\b")


def _on_account(planned: Planned) -> Iterator[str]:
    """What was taken on account, in a row that says how or when it was paid."""
    told = _ON_ACCOUNT.search(planned.note)
    if from_it := _FROM_ACCOUNT.search(planned.note):
        for row in planned.rows:
            for column, value in row.choices():
                if column.column.role is Role.METHOD and {w.stem for w in words(value)} & _IN_CASH:
                    yield f'"{from_it[0]}", and {column.column.heading} would be {value}.'
                    return
    if told is None or _PAID.search(planned.note):
        return
    for row in planned.rows:
        for column, held in row.filled():
            says_so = {w.stem for w in words(str(held))} & _ON_TICK
            if column.column.role in _PAYING and not says_so:
                yield f'"{told[0]}", and {column.column.heading} would be {held}.'
                return


_WENT_IN = re.compile(
    r"(?i)\b(?:took|taken|paid|went out|left|charged|collected|came out|cleared|debited)(?: (?:it|that|this|them|us|me))?(?: out)?(?: (?:back|already))? in (?P<month>[a-z]{3,9})\b"
)


def _went_before(planned: Planned) -> Iterator[str]:
    """What was paid in another month than that of its row."""
    told = _WENT_IN.search(planned.note)
    month = month_of(told["month"]) if told else None
    if told is None or month is None:
        return
    days = {draft.happening.date.month for draft in planned.drafts}
    if planned.rows and month[0] not in days:
        yield f'"{told[0]}": the row would have another month.'


_BACK_TO = re.compile(r"(?i)\bback to (?:the )?(?P<whom>[\w&'’]+)")


def _sent_back(planned: Planned) -> Iterator[str]:
    """A thing that went back to a shop, written as bought there."""
    told = _BACK_TO.search(planned.note)
    for row in planned.rows if told else ():
        names = [v for c, v in row.filled() if isinstance(v, str) and v.strip() in c.words]
        known = {w.stem for name in names for w in words(name)} - STOP
        out = {draft.guess.event.name for draft in planned.drafts} & {
            "bought",
            "bought_on_credit",
            "paid_bill",
        }
        if told and out and stem(told["whom"].casefold()) in known:
            yield f'"{told[0]}": it would be written as bought there.'
            return


_CHECKS = (
    _of_other_money, _given_as_goods, _mistaken, _put_right, _other_title, _on_account, _went_before, _sent_back,
)  # fmt: skip

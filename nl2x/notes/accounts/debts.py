"""Which debt a note means: by the name of somebody, by the remark beside it, or as such costs were owed before."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from nl2x.notes.accounts.account_names import called
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.never_at_once import always_owed
from nl2x.notes.book.beside_lines import named_in_remarks
from nl2x.notes.book.chart import Tagged
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import telling
from nl2x.notes.wording.words import stem
from nl2x.notes.wording.words import words as words_of


def owed_by_name(text: str, candidates: Sequence[Tagged]) -> Filled | None:
    """The one of several debts that is called after somebody whom the text names: "Deshpande Distributors" beside "Other
    bills to pay"."""
    said = telling(text)
    named = [t for t in candidates if (telling(t.name) - _OF_DEBTS - _PLAINLY_DEBTS) & said]
    if len(named) != 1:
        return None
    others = tuple(t.name for t in candidates if t is not named[0])
    return Filled(named[0].name, 0.93, (), "called by its name", others)


def owed_as_remarked(text: str, candidates: Sequence[Tagged], knowledge: Knowledge) -> Filled | None:
    """The one of several debts beside which somebody is named whom the text names: "Bills not paid yet | Sting"."""
    remarks = {t.name: r for t in candidates if (r := knowledge.beside_lines.get(t.name))}
    named = {*named_in_remarks(text, remarks)}
    if not named:
        said = telling(text) - _OF_DEBTS
        named = {account for account, remark in remarks.items() if said & telling(remark)}
    if len(named) != 1:
        return None
    others = tuple(t.name for t in candidates if t.name not in named)
    return Filled(next(iter(named)), 0.93, (), "as remarked", others)


def goes_by(text: str, debt: Tagged, knowledge: Knowledge) -> bool:
    """Whether a text names a debt that has nothing but a name: by most of it, or by a word that nothing else is
    called by ("Kisekka" of "Kisekka garage")."""
    others = {stem for t in knowledge.chart.tagged if t is not debt for stem in t.stems}
    names = {word.stem for word in words_of(" ".join(re.findall(r"\b[A-Z][\w'’-]+", debt.name)))}
    own = ({*debt.stems[:1]} | names & {*debt.stems}) - others - set(knowledge.trade_words)
    return bool(called(text, [debt]) or own & {word.stem for word in words_of(text)})


def owes_for_goods(debt: str, knowledge: Knowledge) -> bool:
    """Whether what was bought was owed under a debt again and again, and it was paid: a "Brewery account"."""
    costs = {t.name for t in knowledge.chart.for_role("cost")}
    money = {t.name for t in knowledge.chart.money}
    sides = [
        ({i.account for i in e.lines if i.debit}, {i.account for i in e.lines if i.credit})
        for e in knowledge.examples
    ]
    bought = sum(debt in credited and bool(debited & costs) for debited, credited in sides)
    return bought > 1 and any(debt in debited and credited <= money for debited, credited in sides)


def accrued_to(text: str, so_far: Mapping[str, Filled], knowledge: Knowledge) -> Filled | None:
    """Where a cost without a bill is owed: as such costs always were, else to the one account of accruals, unless the
    words name another debt."""
    cost = so_far["what"].account if "what" in so_far else ""
    if cost and (debt := always_owed(cost, knowledge)):
        return Filled(debt, 0.95, (), "as every time")
    accruals = [t.name for t in knowledge.chart.exactly("accrued")]
    others = [t for t in knowledge.chart.for_role("owed") if t.name not in accruals]
    own = {stem for t in others for stem in t.stems} - _OF_DEBTS
    if len(accruals) != 1 or own & {word.stem for word in words_of(text)}:
        return None
    return Filled(accruals[0], 0.93, (), "the account of accruals", tuple(t.name for t in others))


_PLAINLY_DEBTS = frozenset(
    stem(word) for word in "other pay paid trade creditor debtor supplier customer not yet unpaid".split()
)
_OF_DEBTS = frozenset("payable expense accrued account due owed and tax bill invoice month".split())

"""Money of one's own that would be taken for takings, and somebody else's for one's own: "banked 600 of the canteen
float", "sent Agricare 200 from the bank"."""

from __future__ import annotations

from nl2x.notes.accounts.money_accounts import money_named
from nl2x.notes.accounts.own_accounts import own_accounts
from nl2x.notes.accounts.said_how import taken_from
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.events.own_drawings import may_be_for_the_firm, taken_by_another
from nl2x.notes.events.reading import Doubt, Draft
from nl2x.notes.events.recognise import lacking
from nl2x.notes.events.supplier_paid import named


def out_of_its_own(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """Takings that would go into the very cash box that the note takes them from."""
    if draft.happening.event != "sold" or lacking(event("transfer"), knowledge):
        return []
    text, into = draft.segment.whole, draft.happening.roles.get("how", "")
    tagged = knowledge.chart.get(into)
    if tagged is None or not tagged.is_a(("cash", "petty_cash")):
        return []
    spans = [span for c in money_named(text, knowledge) if c.account == into for span in c.spans]
    if not any(taken_from(text, span) for span in spans):
        return []
    means = tuple(event(name).means for name in ("transfer", "sold"))
    return [Doubt("event", 0.4, f"Does it come out of {into}, or is it new money?", means, happening=number)]


def moved_to_somebody(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """Money that would be moved between own accounts, of which the note names one at most, and somebody beside it with
    whom nothing was ever moved."""
    text = draft.segment.whole
    if draft.happening.event != "transfer" or len(own_accounts(text, knowledge)) > 1:
        return []
    names = named(text, knowledge)
    events = {knowledge.event_of(p) for p in knowledge.precedents.all if names & p.stems}
    if not events or events & {"transfer", "transfer_with_fee", ""}:
        return []
    means = tuple(event(name).means for name in dict.fromkeys((*sorted(events)[:2], "transfer")))
    return [Doubt("event", 0.4, "Was it moved, or did somebody else get it?", means, happening=number)]


def drawn_for_a_cost(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "Took 60 out of the till for fuel": for the firm as well as for the owner."""
    if draft.happening.event != "owner_took_out" or not may_be_for_the_firm(draft.segment.whole, knowledge):
        return []
    means = tuple(event(name).means for name in ("bought", "owner_took_out"))
    return [Doubt("event", 0.4, "Was that for the business, or private?", means, happening=number)]


def drawn_by_another(number: int, draft: Draft, knowledge: Knowledge) -> list[Doubt]:
    """ "Kofi drew 80 from the till": his pay in advance as well as what the owner took."""
    account = draft.happening.roles.get("drawings", "")
    who = account and taken_by_another(draft.segment.whole, account, knowledge)
    if draft.happening.event != "owner_took_out" or not who:
        return []
    means = tuple(event(name).means for name in ("bought", "owner_took_out"))
    return [Doubt("event", 0.4, f"Is {who} paid that, or is it {account}?", means, happening=number)]

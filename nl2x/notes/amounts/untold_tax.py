"""Tax that a note says nothing of, told apart all the same: at the rate in the name of its account, or as its rows have had it."""

from __future__ import annotations

from decimal import Decimal

from nl2x.books.book import Layout
from nl2x.notes.accounts.fill import fill
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.amounts import naming
from nl2x.notes.amounts.figures import Named
from nl2x.notes.amounts.taxed_as_before import LEAST_ENTRIES, changed_hands, inside_amounts, rate_inside
from nl2x.notes.amounts.taxes import TaxWords, price_words, rate_in
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.events.recognise import Guess
from nl2x.notes.facts.model import Role
from nl2x.notes.wording.segments import Segment


def taxed_by_name(
    named: Named, guess: Guess, filled: dict[str, Filled], segment: Segment, knowledge: Knowledge
) -> Named:
    """An account that is called by its rate ("Shop sales (23%)") has that one, whatever others have; where the
    note says nothing of tax, what is paid at once has it inside. Fills the account of the tax, too."""
    name = filled["what"].account if "what" in filled else ""
    rate, mode = rate_in(name), price_words(segment.whole).mode
    journal = knowledge.book.layout is Layout.JOURNAL
    lines = [row.account for row in guess.event.entry if row.amount == "tax"]
    stated = segment.figures.percent() or segment.figures.said(Role.TAX)
    if not (journal and rate and lines) or mode == "none" or stated:
        return named
    at_once = bool(guess.event.roles.get("how")) and knowledge.always_taxed(name, 1)
    if not mode and ("tax" in named.amounts or not at_once):
        return named
    mode = mode if mode == "exclusive" else "inclusive"
    return _with_tax(named, mode, rate, lines[0], guess, filled, segment, knowledge)


def taxed_as_before(
    named: Named, guess: Guess, filled: dict[str, Filled], segment: Segment, knowledge: Knowledge
) -> Named:
    """Where the note says nothing of tax and the book's amounts have it inside: at the rate that all rows of the
    category have. Fills the account of the tax, too."""
    lines = [row.account for row in guess.event.entry if row.amount == "tax"]
    silent = "tax" not in named.amounts and not price_words(segment.whole).mode
    inside = inside_amounts(knowledge)
    handed_over = changed_hands(knowledge, guess.event.name)
    if not (silent and lines and "what" in filled and (inside or handed_over)):
        return named
    rate = rate_inside(knowledge, filled["what"].account, *(() if inside else (LEAST_ENTRIES,)))
    if rate is None:
        return named
    return _with_tax(named, "inclusive", rate, lines[0], guess, filled, segment, knowledge)


def _with_tax(
    named: Named,
    mode: str,
    rate: Decimal,
    line: str,
    guess: Guess,
    filled: dict[str, Filled],
    segment: Segment,
    knowledge: Knowledge,
) -> Named:
    """The amounts with tax told apart, where all of them find a place; else as they were."""
    taxed = naming.name(guess.event.name, guess.event.amounts, segment.figures, TaxWords(mode), rate)
    found = fill(line, guess.event, segment.text, segment.context, knowledge, (), filled)
    if taxed.missing or taxed.left or found is None:
        return named
    filled[line] = found
    return taxed

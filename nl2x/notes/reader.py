"""From a note's facts and a book's knowledge to what happened, or to what must be asked.

Pure and fast: rules, the book's own precedents and habits. What it isn't sure of is handed on, first to the
model (nl2x.notes.advice), then to the person.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from nl2x.books.book import Layout, SheetRole
from nl2x.books.book import Role as LineRole
from nl2x.books.layouts.taxed_rows import taxes_of_rows
from nl2x.books.model import AccountType
from nl2x.notes.accounts.dimensions import dimensions, stands_with_others
from nl2x.notes.accounts.fill import fill
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.namesakes import named_by_a_fee, without_fees_of_names, without_numbers_of_names
from nl2x.notes.accounts.paid_alike import half_paid_so, paid_alike, perhaps, together, without_counts
from nl2x.notes.accounts.payers import own_paid
from nl2x.notes.accounts.things_said import hits
from nl2x.notes.accounts.vocabulary import vocabulary
from nl2x.notes.accounts.who_pays import (
    held_by,
)
from nl2x.notes.advice import NO_ADVICE, Advice
from nl2x.notes.amounts import naming
from nl2x.notes.amounts.amounts_by_words import told_what_arrived, withheld_apart
from nl2x.notes.amounts.apart import APART, each_apart
from nl2x.notes.amounts.changed import changes_in
from nl2x.notes.amounts.each_named import each_named
from nl2x.notes.amounts.earlier import from_the_book, unlike_before, with_change
from nl2x.notes.amounts.figures import LOOSE, Named, as_sum
from nl2x.notes.amounts.paid_short import discounts_taxed, paid_short, with_discount
from nl2x.notes.amounts.returned_tax import settled_return, settles_both
from nl2x.notes.amounts.sharing import by_shares, only_share, own_share
from nl2x.notes.amounts.taxed_as_before import (
    LEAST_ENTRIES,
    changed_hands,
    inside_amounts,
    partly_taxed,
    rate_inside,
)
from nl2x.notes.amounts.taxes import TaxWords, rate_in, tax_words
from nl2x.notes.amounts.two_numbers import number_and_sum
from nl2x.notes.answering.answered_figures import EACH_FOR_ITSELF, TAX, TAX_OPTIONS, offered_sums
from nl2x.notes.answering.answered_words import IN_WORDS
from nl2x.notes.answering.answers import Said
from nl2x.notes.answering.as_answered import against, as_answered, leaves_one
from nl2x.notes.answering.place_answers import settling
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.openitems import OpenItem, said_short, short_numbers
from nl2x.notes.book.payment_methods import takes_method
from nl2x.notes.book.precedents import Likeness, telling
from nl2x.notes.book.record_tables import takes_category
from nl2x.notes.book.typed_tax import never_untaxed
from nl2x.notes.catalogue import Event, concepts, event
from nl2x.notes.checks.all_told import all_told
from nl2x.notes.checks.contrary import ANSWERED
from nl2x.notes.checks.leftovers import unused
from nl2x.notes.checks.untold import untold
from nl2x.notes.checks.usual_size import of_usual_size
from nl2x.notes.corrections.amending import amended
from nl2x.notes.corrections.another_account import to_another_account
from nl2x.notes.corrections.cells_put_right import cell_put_right
from nl2x.notes.events.by_own_accounts import says_how_paid
from nl2x.notes.events.day_rows import day_row
from nl2x.notes.events.direction import goes
from nl2x.notes.events.disposals import EVENT as DISPOSAL
from nl2x.notes.events.disposals import disposal
from nl2x.notes.events.event_amounts import amounts_of
from nl2x.notes.events.gate import Halt, halt, unfinished
from nl2x.notes.events.guessing import Guesser
from nl2x.notes.events.happenings import Maker
from nl2x.notes.events.like_before import like_before
from nl2x.notes.events.likelihood import AS_BEFORE, Guessed, fitting, in_this_book, likely
from nl2x.notes.events.new_orders import new_order
from nl2x.notes.events.numbered_jobs import numbered_job
from nl2x.notes.events.own_places import read_by_place
from nl2x.notes.events.part_paid import with_parts_told
from nl2x.notes.events.program import Because, Happening, Part, Sum, cents
from nl2x.notes.events.raw import read_raw
from nl2x.notes.events.reading import Doubt, Draft, Reading, short, what_happened
from nl2x.notes.events.recognise import Guess, lacking, matching_item, spoken_against
from nl2x.notes.events.rest_after_deposit import with_the_rest_alone
from nl2x.notes.events.same_again import same_as_a_whole
from nl2x.notes.events.settled_together import settled_together
from nl2x.notes.events.sums_of_the_book import each_as_before, each_in_full, settled_beside, sums_of_the_book
from nl2x.notes.events.sureness import sureness
from nl2x.notes.events.takings import only_way, takings
from nl2x.notes.events.takings_columns import takings_row
from nl2x.notes.events.topped_up import TopUp, filled_up, without_top_up
from nl2x.notes.events.whose_bill import sums_of_documents
from nl2x.notes.facts.model import Amount, Facts, Kind, Role, Span
from nl2x.notes.meaning.choice import DOUBTED_EVENT, with_share
from nl2x.notes.meaning.happenings import NOTHING_HAPPENED, is_bare
from nl2x.notes.places.increases import is_beside_list
from nl2x.notes.places.marked_beside import kept_as, says_how_beside
from nl2x.notes.places.paid_there import settles_a_row
from nl2x.notes.places.placing import TABLE
from nl2x.notes.wording.in_order import in_order
from nl2x.notes.wording.parts_of_one import parts_of_one
from nl2x.notes.wording.segments import Segment, by_clauses, by_items, whoever_paid, whole


def read(
    facts: Facts,
    knowledge: Knowledge,
    said: Said | None = None,
    advice: Advice = NO_ADVICE,
    by: type[Reader] | None = None,
) -> Reading:
    """Read a note; never raises for anything the words may say. `said` holds what answers have fixed; `by` another
    reader than the usual one."""
    said = said or Said(facts.note)
    facts = _settle_readings(facts, knowledge)
    if said.raw:
        happening = read_raw(
            said.raw, facts, knowledge, next((d.value for d in facts.days if d.value), facts.today)
        )
        return Reading((Draft(happening, Guess(event("bought"), 9.0), {}, whole(facts)),))
    stop = halt(facts, said.confirmed)
    if stop and stop.kind == "amount":
        settled = of_usual_size(facts, knowledge, lambda one: read(one, knowledge, said, advice, by))
        facts, stop = (settled, halt(settled, said.confirmed)) if settled else (facts, stop)
    if stop:
        told = takings(facts, knowledge, said) if stop.kind == "contradiction" else None
        return told or Reading(halt=stop)
    if reading := (
        to_another_account(facts, knowledge, said.meant)
        or amended(facts, knowledge, said.meant)
        or cell_put_right(facts, knowledge, said.meant)
    ):
        return reading
    unanswered = not said.events and not said.roles
    if unanswered and (reading := read_by_place(facts, knowledge)):
        return reading
    if reading := day_row(facts, knowledge) or takings_row(facts, knowledge, said.events.get(0, "")):
        return reading
    if reading := takings(facts, knowledge, said):
        return reading
    if unanswered and (reading := new_order(facts, knowledge) or numbered_job(facts, knowledge)):
        return reading
    if unanswered and (reading := same_as_a_whole(facts, knowledge)):
        return reading
    facts, topped_up = without_top_up(facts, knowledge)
    return (by or Reader)(facts, knowledge, said, advice, topped_up).read()


def _settle_readings(facts: Facts, knowledge: Knowledge) -> Facts:
    """ "Thirteen twenty" is 1320 where just that is open of what the note speaks of."""
    facts, amounts = sums_of_documents(facts, knowledge), []
    for amount in facts.amounts:
        readings = set(amount.readings) if amount.ambiguous else set()
        for items in (knowledge.receivables, knowledge.payables) if readings else ():
            item, strength = matching_item(facts.note, items, list(readings))
            if item is not None and strength >= 1 and item.left in readings:
                amount = replace(amount, value=item.left, readings=())
                break
        amounts.append(_as_part(amount, facts))
    facts = without_counts(replace(facts, amounts=tuple(amounts)))
    facts = without_numbers_of_names(facts, knowledge)
    facts = without_fees_of_names(facts, knowledge)
    facts = with_parts_told(_without_numbers(facts, knowledge), knowledge)
    return each_named(with_the_rest_alone(facts, knowledge), knowledge)


def _as_part(amount: Amount, facts: Facts) -> Amount:
    """ "412, and fifty seven thirty of that was interest": of its readings, the one that the whole leaves room for; "214, one
    fifty of it food and the other 64 a present": the one with which the parts are the whole."""
    others = [a for a in facts.money if a is not amount and not a.ambiguous]
    if not amount.ambiguous or not others or not _PART_OF.match(facts.note, amount.span[1]):
        return amount
    whole, *parts = (a.value for a in others)
    fitting = [v for v in amount.readings if v < whole and (not parts or v + sum(parts) == whole)]
    return replace(amount, value=fitting[0], readings=()) if len(fitting) == 1 else amount


_PART_OF = re.compile(r"(?i),? (of (it|that|this|which|them)\b|(was|is) (the )?interest\b)")


def _without_numbers(facts: Facts, knowledge: Knowledge) -> Facts:
    """A bare number that is an open invoice's or bill's own ("paid 2034, R57 500") is no amount beside another."""
    items = (*knowledge.receivables, *knowledge.payables)
    known = {n for item in items for n in (*item.numbers, *short_numbers(item.words))}
    found = hits(facts.note)
    things = {hit.span[0] - 1 for hit in found}  # "41 diesel" is no invoice 41
    bought = {
        h.span[1] + 1 for h in found if concepts()[h.concept].type is AccountType.EXPENSE
    }  # "stamps 12"
    named = [
        a
        for a in facts.money
        if a.words in known and a.words[0] != "0" and a.span[1] not in things and a.span[0] not in bought
        if a.role is not Role.DEPOSIT
        and (not _BY_A_WAY.match(facts.note, a.span[1]) or _OF_ITS_NUMBER.search(facts.note[: a.span[0]]))
    ]
    if len(named) > 1 and len(facts.money) > len(named):
        pointed = [a for a in named if _OF_ITS_NUMBER.search(facts.note[: a.span[0]])]
        if len(pointed) == len(named):  # "cleared what was left of 2202, 368, and left 150 towards 2205"
            return _as_numbers(facts, pointed)
    called = known & said_short(facts.note)  # "settled no. 12": a number, even where no sum is said
    part_of_it = _PART_OF_IT.search(facts.note)
    alone = any(
        item.record is not None
        or (telling(facts.note) & item.stems and (part_of_it or _SETTLED.search(facts.note)))
        for item in _with_number(knowledge, named)
    )
    if len(named) != 1 or (len(facts.money) < 2 and named[0].words not in called and not alone):
        return facts
    return _as_numbers(facts, named)


def _as_numbers(facts: Facts, named: Sequence[Amount]) -> Facts:
    """The facts with these amounts as bare numbers, and nothing worked out from them."""
    ids = {a.id for a in named}
    amounts = (replace(a, kind=Kind.QUANTITY) if a.id in ids else a for a in facts.amounts)
    return replace(facts, amounts=tuple(a for a in amounts if not ids & set(a.of)))


_OF_ITS_NUMBER = re.compile(
    r"(?i)\b(?:(?:half|part|rest|balance|remainder|left|owing|owed|outstanding|due|open|remaining|most|some|all) (?:of|on|off)|towards?|against) "
    r"(?:no\.? ?|inv\.? |invoice )?$"
)
"""What stands before the number of an invoice of which something was paid."""


def _with_number(knowledge: Knowledge, named: Sequence[Amount]) -> list[OpenItem]:
    """The open items whose number stands in the note, and whose amount isn't the same figure by chance."""
    items = (*knowledge.receivables, *knowledge.payables)
    return [i for i in items for a in named if a.words in i.numbers and i.left != a.value]


_JUST_AS_BEFORE = 0.93
"""How sure a further item of a list is that has no words of its own."""
_OFFERED, _MOST_OFFERED = 0.03, 4
"""What is less likely than this by all signs is offered only where the rules weighed it, and how many are."""
_BY_SHARES = 2.0
"""The score of a guess that nothing but the shares speak for."""
_OF_AN_ITEM, _OF_THE_BOOK = ("customer_paid", "paid_bill"), (DISPOSAL, "transfer_with_fee")
"""What settles something that is open in the book, and what the book tells more of than any sign."""
_LIKELIER, _LIKELIER_THAN_WORDS, _LIKELIER_ANYWAY = (0.7, 0.3), (0.75, 0.2), (0.5, 0.5)
"""From which likelihood by all signs on an event takes the place of what the rules guess, and what they give that at most; the
same where words speak for it, and where the rules are less than _HALF_SURE themselves (docs/training.md)."""
_HALF_SURE = 0.7
_ONE_WAY = ("bought", "sold")
_HALF_OF = re.compile(r"(?i)\bhalf of (theirs|his|hers|ours|what|[a-z][\w'’ ]{2,40}),? ?[£$€₹]?\d")
"""The sum that follows may be the half or the whole."""
_IN_ONE = (
    "tax_return",
    "finished_less_deposit",
    "invoiced_less_deposit",
    "bought_part_paid",
    "sold_part_paid",
    "loan_payment",
    DISPOSAL,
)
"""What is told in several clauses and is one event: "the rest" is no payment by itself."""
_BY_A_WAY = re.compile(r"(?i) (?:in |by |on |with )?(?:cash|card|transfer|cheque|check)\b")
"""What says of the figure before it that it was paid."""
_SETTLED = re.compile(
    r"(?i)\b(paid|pays|settled|cleared|transferred)\b[^.;,]{0,20}\b(half of |rest of |balance of |remainder of |for |on |off )?\d+\W*$"
)
_PART_OF_IT = re.compile(
    r"(?i)\b(?:half|a third|a quarter|part|rest|balance|remainder|(?:left|owing|owed|outstanding|due|open|remaining)(?: to pay)?) (?:of|on|off) "
    r"(?:no\.? ?|inv\.? |invoice )?\d+\b"
)
_GOES_WITH = re.compile(r"(?i)\b(for|to go with|with) (it|them|that|this)\b(?! (price|money|amount|job|one))")
"""A further item that is for the one before it: "lens 649 + bag for it 55"."""
_WRONG_BEFORE = re.compile(
    r"(?i)\b(should|wrong\w*|mistake\w*|instead|actually|really|meant|belongs?|mov(?:e|ed|ing)|correct\w*|fix\w*|re-?cod\w+|re-?class\w+"
    r"|under|booked|posted|put|entered|recorded|coded|filed|logged|went|shift\w*|chang\w+|swap\w*)\b"
)
"""Words of which one at least says that something stands wrong so far."""
_OF_ITS_OWN = re.compile(r"(?i)\b(had|has|bought|took|got)\b")
"""What says that a further item was another thing: "and the lady had two guinea pigs with it"."""
_NAMED = 0.8
"""How sure an account is that a further item's own words name."""
_ONE_OF_MANY = re.compile(r"^\w+ / \d+$")
_WHICH = re.compile(
    r"(?i)\b(first|1st|second|2nd|third|3rd|\d+th|last|final|one of|one went|this month|each|every|split|shared?|divided|half|quarter)\b"
)
"""Words for which of several payments it was, or for a sum that several people share."""
_DAYS = frozenset(("sept", "sep", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"))


class Reader:
    """One note being read."""

    def __init__(
        self,
        facts: Facts,
        knowledge: Knowledge,
        said: Said,
        advice: Advice = NO_ADVICE,
        topped_up: TopUp | None = None,
    ) -> None:
        self.facts, self.knowledge, self.given, self.advice = facts, knowledge, said, advice
        self.topped_up = topped_up
        self.pointing: tuple[Span, ...] = ()
        """The words that point at an earlier amount, which `told` explains."""
        self.told: Mapping[str, str] = {}
        """How the book tells amounts of the stretch that is read, by their names."""
        self.doubts: list[Doubt] = []
        self.drafts: list[Draft] = []
        self.guesser, self.maker = Guesser(knowledge, said.flow), Maker(facts, knowledge)
        self.parts: Mapping[str, tuple[Part, ...]] = {}
        self.said: list[str] = []
        self.explained: set[str] = set()
        """Figures that only explain an amount and are none themselves."""
        self.as_said: set[int] = set()
        """Happenings whose event an answer settled; the next items of their list are the same."""

    def read(self) -> Reading:
        drafts, segments = self.drafts, self._segments()
        if APART not in self.given.confirmed and (stop := number_and_sum(self.facts, segments)):
            return Reading(halt=stop)
        for segment in paid_alike(segments, self.knowledge):
            previous = drafts[-1] if drafts and not segment.first else None
            drafted = self._draft(segment, previous, len(drafts))
            if isinstance(drafted, Halt):
                return Reading(halt=drafted)
            drafts.append(drafted)
        drafts[:] = settled_together(drafts, self.knowledge)
        if stop := untold(self.facts, self.given.confirmed, [d.segment.start for d in drafts]):
            return Reading(halt=stop)
        beside = settled_beside(self.facts, drafts, self.knowledge)
        if stop := next((halt for halt in beside if halt.kind not in self.given.confirmed), None):
            return Reading(halt=stop)
        if stop := unused(self.facts, self.knowledge, self.given.confirmed, drafts, self.explained):
            return Reading(halt=stop)
        told = all_told(self.facts, drafts, self.explained, len(self.given.note))
        if stop := next((halt for halt in told if halt.kind not in self.given.confirmed), None):
            return Reading(halt=stop)
        for draft in drafts:
            if stop := unfinished(
                self.facts, draft.guess.event.name, draft.guess.event.flow, self.given.confirmed
            ):
                return Reading(halt=stop)
        if self.topped_up is not None:
            filled = filled_up(self.topped_up, drafts, self.facts, self.knowledge)
            if isinstance(filled, Halt):
                return Reading(halt=filled)
            drafts.append(filled[0])
            self.doubts += filled[1]
        return Reading(tuple(drafts), tuple(self.doubts), explanations=tuple(self.said))

    # ------------------------------------------------------------ stretches

    def _segments(self) -> list[Segment]:
        if told := (each_as_before(self.facts, self.knowledge) or each_in_full(self.facts, self.knowledge)):
            return told
        if told := sums_of_the_book(self.facts, self.knowledge):
            return self._each_item(told, listed=False)
        all_of_it = whole(self.facts)
        best, named = self.guesser.best(all_of_it)
        less = with_discount(best, self.guesser.guesses(all_of_it), all_of_it) if best is not None else None
        if less is not None and (less is not best or paid_short(less, all_of_it, self.knowledge)):
            return [all_of_it]
        if best is not None and best.event.name in _IN_ONE and not (named.missing or named.left):
            return [all_of_it]
        documents = [r for r in self.facts.references if r.name]
        several = len(documents) > 1 and not all_of_it.figures.money
        if shared := by_shares(self.facts, self.knowledge):
            return shared
        if listed_first := in_order(self.facts):
            return listed_first
        if APART in self.given.confirmed:
            return each_apart(self.facts, all_of_it, self._loose(all_of_it, named, listed=False)) or [
                all_of_it
            ]
        listed = whoever_paid(self.facts) and not telling(all_of_it.text) & vocabulary()
        if (
            not several
            and not listed
            and not named.left
            and (not named.missing or len(all_of_it.figures.money) < 2)
        ):
            return [all_of_it]
        if parts := parts_of_one(self.facts, all_of_it):
            return parts
        return self._each_item(by_clauses(self.facts), listed)

    def _each_item(self, segments: Sequence[Segment], listed: bool) -> list[Segment]:
        found = []
        for segment in segments:
            _, named = self.guesser.best(segment)
            items = by_items(segment, self.facts, self._loose(segment, named, listed))
            found += items or [segment]
        return found

    def _loose(self, segment: Segment, named: Named, listed: bool) -> list[Amount]:
        apart = listed or APART in self.given.confirmed
        if not named.left and not named.missing and not apart:
            return []
        aside = (Role.TAX, Role.BEFORE, Role.BALANCE, Role.CHANGE)
        products = [a for a in segment.figures.plain(also=LOOSE) if a.how]
        inside = {id for product in products for id in product.of}
        alone = [a for a in segment.figures.money if a.id not in inside]
        stated = [a for a in (*alone, *products) if a.role not in aside]
        for one in stated:
            if len(stated) > 2 and sum((a.value for a in stated if a is not one), Decimal(0)) == one.value:
                return [a for a in stated if a is not one]
        return stated

    # ------------------------------------------------------------ one event

    def _draft(self, segment: Segment, previous: Draft | None, index: int) -> Draft | Halt:
        self.parts, self.told, self.pointing = {}, {}, tuple[Span, ...]()
        likenesses = like_before(segment, self.knowledge)
        before = self.guesser.guesses(segment)
        answers = {role: account for (i, role), account in self.given.roles.items() if i == index}
        guesses = as_answered(before, answers, self.knowledge)
        guess, named = self.guesser.best(segment, guesses)
        if guess is None:
            question = f"{what_happened(segment.text)} The book has no account for any of it."
            return Halt(question, (segment.start, segment.end), "event", happening=index)
        if (less := with_discount(guess, guesses, segment)) is not guess:
            guess, named = less, amounts_of(less.event, segment, likenesses, self.knowledge)
        own = previous is None or (
            _by_itself(guess, previous.guess, segment.text) and not only_way(segment.text, self.knowledge)
        )
        if (
            previous is not None
            and not own
            and "what" not in answers
            and (guess.cue is None or guess.event.rank <= previous.guess.event.rank)
        ):
            known = guess.known if guess.event.name == previous.guess.event.name else ()
            guess = replace(previous.guess, like=guess.like, known=known)
            named = amounts_of(guess.event, segment, likenesses, self.knowledge)
        if fixed := self.given.events.get(index):
            guess = replace(guess, event=event(fixed), score=ANSWERED)
            named = amounts_of(guess.event, segment, likenesses, self.knowledge)
            self.as_said.add(index)
        elif self._as_said(guess, guesses, segment, previous or self._part_before(), answers, index):
            self.as_said.add(index)
        else:
            guess, named = self._weighed(guess, named, guesses, segment, answers, index)
        if fixed is None and (other := against(before, guess, answers)):
            means = (other.event.means, guess.event.means)
            self.doubts.append(self._which(means, 0.5, segment, index))
        places = {asked: said for (number, asked), said in self.given.places.items() if number == index}
        paid = settling(guess, places, self.knowledge)
        if paid is not guess:
            guess, named = paid, amounts_of(paid.event, segment, likenesses, self.knowledge)
        if guess.event.name == DISPOSAL:
            sold = disposal(guess, segment, likenesses, answers, index, self.knowledge)
            if isinstance(sold, Halt):
                return sold
            guess, named = sold.guess, sold.named
            self.told = sold.told
            self.said += sold.told.values()
        if kept_back := paid_short(guess, segment, self.knowledge):
            named = kept_back[0]
            self.said += [kept_back[1]] if kept_back[1] else []
        elif named.missing:
            guess, named = self._from_the_book(guess, segment, likenesses, named)
        elif guess.event.name != DISPOSAL and (stop := self._changes_it(guess, segment, named, index)):
            return stop
        if named.missing:
            return self._missing(named, guess, segment)
        if named.left:
            words = ", ".join(f'"{a.words}"' for a in named.left)
            return Halt(
                f"What is {words}? It has no place in the entry. How much was it?",
                named.left[0].span,
                "amount left over",
                (EACH_FOR_ITSELF, *offered_sums(segment.figures.money)),
            )
        if guess.event.name == "paid_sales_tax" and fixed is None:
            guess, named = self._settled_return(guess, named, index)
        if apart := withheld_apart(guess.event, named, segment, self.knowledge.chart):
            self.parts = {**self.parts, "payroll_liability": apart}
        sums = [a.value for a in segment.figures.money]
        if "what" in guess.event.roles and (
            kept := kept_as(self.knowledge.book, guess.event.name, segment.whole, sums)
        ):
            guess = replace(guess, known=(*guess.known, ("what", kept)))
        filled = self._fill(guess, segment, likenesses, index, named)
        if isinstance(filled, Halt):
            return filled
        named = self._taxed_as_before(
            self._taxed_by_name(named, guess, filled, segment), guess, filled, segment
        )
        named = self._own_part(named, guess, filled, segment)
        happening = self.maker.happening(guess, named, filled, segment, self.parts)
        by_book = [Because(name, words) for name, words in self.told.items() if name in happening.amounts]
        pointing: list[Because] = [
            Because(b.field, self.given.note[at[0] : at[1]], at) for b in by_book for at in self.pointing
        ]
        happening = replace(happening, because=(*happening.because, *by_book, *pointing))
        self._doubt_figures(segment, guess, index)
        self._doubt_currency(segment, filled, index)
        self._doubt_tax(segment, guess, named, filled, index)
        account = next(
            (happening.roles[r] for r in ("what", "to", "from", "drawings") if r in happening.roles), ""
        )
        parties = self.maker.parties(segment, account, in_table=TABLE in places)
        if self.given.party:
            parties["counterparty"] = self.given.party
        happening = replace(happening, dimensions=parties)
        happening = self._with_dimensions(happening, segment, index)
        return Draft(happening, guess, filled, segment, places)

    def _as_said(
        self,
        guess: Guess,
        guesses: Sequence[Guess],
        segment: Segment,
        previous: Draft | None,
        answers: Mapping[str, str],
        index: int,
    ) -> bool:
        """Whether an answered account leaves no other event, for this or for the item of the list before it."""
        before = previous is not None and index - 1 in self.as_said and previous.guess.event.name
        return before == guess.event.name or leaves_one(guesses, answers, segment.whole, self.knowledge)

    def _part_before(self) -> Draft | None:
        """The part before this one, where somebody said that each figure is for itself."""
        return self.drafts[-1] if APART in self.given.confirmed and self.drafts else None

    def _own_part(self, named: Named, guess: Guess, filled: Mapping[str, Filled], segment: Segment) -> Named:
        """A share that was the owner's own goes to what he took out, in a book that has an account for it."""
        only = only_share(self.facts)
        if only is not None and guess.event.name == "bought" and "tax" not in named.amounts:
            return Named({"net": as_sum(only), "total": as_sum(only)})
        own, drawings = own_share(self.facts), self.knowledge.chart.exactly("drawings")
        whole = next((a for a in segment.figures.money if own and a.id in own.of), None)
        if (
            own is None
            or whole is None
            or not drawings
            or guess.event.name != "bought"
            or "tax" in named.amounts
        ):
            return named
        total, share = as_sum(whole), as_sum(own)
        self.parts = {"what": (Part(filled["what"].account, total - share), Part(drawings[0].name, share))}
        return Named({"net": total, "total": total})

    def _taxed_by_name(
        self, named: Named, guess: Guess, filled: dict[str, Filled], segment: Segment
    ) -> Named:
        """An account that is called by its rate ("Shop sales (23%)") has that one, whatever others have; where the
        note says nothing of tax, what is paid at once has it inside. Fills the account of the tax, too."""
        name = filled["what"].account if "what" in filled else ""
        rate, mode = rate_in(name), tax_words(segment.whole).mode
        journal = self.knowledge.book.layout is Layout.JOURNAL
        lines = [row.account for row in guess.event.entry if row.amount == "tax"]
        stated = segment.figures.percent() or segment.figures.said(Role.TAX)
        if not (journal and rate and lines) or mode == "none" or stated:
            return named
        at_once = bool(guess.event.roles.get("how")) and self.knowledge.always_taxed(name, 1)
        if not mode and ("tax" in named.amounts or not at_once):
            return named
        mode = mode if mode == "exclusive" else "inclusive"
        return self._with_tax(named, mode, rate, lines[0], guess, filled, segment)

    def _taxed_as_before(
        self, named: Named, guess: Guess, filled: dict[str, Filled], segment: Segment
    ) -> Named:
        """Where the note says nothing of tax and the book's amounts have it inside: at the rate that all rows of the
        category have. Fills the account of the tax, too."""
        lines = [row.account for row in guess.event.entry if row.amount == "tax"]
        silent = "tax" not in named.amounts and not tax_words(segment.whole).mode
        inside = inside_amounts(self.knowledge)
        handed_over = changed_hands(self.knowledge, guess.event.name)
        if not (silent and lines and "what" in filled and (inside or handed_over)):
            return named
        rate = rate_inside(self.knowledge, filled["what"].account, *(() if inside else (LEAST_ENTRIES,)))
        if rate is None:
            return named
        return self._with_tax(named, "inclusive", rate, lines[0], guess, filled, segment)

    def _with_tax(
        self,
        named: Named,
        mode: str,
        rate: Decimal,
        line: str,
        guess: Guess,
        filled: dict[str, Filled],
        segment: Segment,
    ) -> Named:
        """The amounts with tax told apart, where all of them find a place; else as they were."""
        taxed = naming.name(guess.event.name, guess.event.amounts, segment.figures, TaxWords(mode), rate)
        found = fill(line, guess.event, segment.text, segment.context, self.knowledge, (), filled)
        if taxed.missing or taxed.left or found is None:
            return named
        filled[line] = found
        return taxed

    def _as_before(
        self, role: str, guess: Guess, segment: Segment, found: Filled, index: int
    ) -> Filled | None:
        """What a further item of a list is for, where its own words tell nothing: "petrol friday 81, saturday 78"."""
        goes_with = _GOES_WITH.search(segment.text)
        if goes_with and _OF_ITS_OWN.search(segment.text[: goes_with.start()]):
            goes_with = None
        if role != "what" or index == 0:
            return None
        if not goes_with and (found.sure >= 0.6 or telling(segment.text) - _DAYS):
            return None
        if goes_with and found.spans and found.sure >= _NAMED:
            return None  # "rent 650 and the maintenance 85 with it"
        before = self.drafts[-1] if self.drafts else None
        if before is None or before.guess.event.name != guess.event.name or "what" not in before.filled:
            return None
        return replace(before.filled["what"], sure=min(0.9, before.filled["what"].sure), spans=())

    def _weighed(
        self,
        guess: Guess,
        named: Named,
        guesses: Sequence[Guess],
        segment: Segment,
        answers: Mapping[str, str],
        index: int,
    ) -> tuple[Guess, Named]:
        """What happened, all signs together, and its amounts; how sure that is is noted."""
        rules = sureness(guess, guesses, segment, self.knowledge)
        sure, rivals = rules.sure, rules.rivals
        shares = self.likely(Guessed(guess, sure, guesses, segment), answers)
        again = self.drafts and self.drafts[-1].guess.event.name == guess.event.name
        if again and not rules.settled and is_bare(segment.text):
            sure = max(sure, _JUST_AS_BEFORE)  # a further item of a list: "12 cash and 14 card"
        if shares and not rules.settled and not again:
            likelier = self._likelier(guess, named, sure, guesses, shares, segment)
            if likelier is not None:
                rivals = [guess, *(g for g in rivals if g.event.name != likelier[0].event.name)]
                (guess, named), sure = likelier, shares[likelier[0].event.name]
            # What somebody answered, and sums that the book tells, leave no doubt that the rules don't have.
            told = named.missing or self._was_answered(answers)
            sure = with_share(sure, shares.get(guess.event.name, 0.0), 0.0 if told else DOUBTED_EVENT)
        sure = min(sure, 0.6) if IN_WORDS in self.given.confirmed else sure
        ranked = sorted((n for n, share in shares.items() if share >= _OFFERED), key=lambda n: -shares[n])
        names = list(dict.fromkeys([*ranked, guess.event.name, *(g.event.name for g in rivals)]))
        names = [name for name in names if name != NOTHING_HAPPENED][:_MOST_OFFERED]
        if len(names) == 1 and names[0] in _OTHER_WAY:
            names.append(_OTHER_WAY[names[0]])
        options = tuple(event(name).means for name in names)
        doubt = self._which(options, sure, segment, index)
        weighed = guess.event.name != DISPOSAL  # of which the book tells more than any sign
        self.doubts.append(replace(doubt, share=shares.get(guess.event.name) if weighed else None))
        return guess, named

    def _likelier(
        self,
        guess: Guess,
        named: Named,
        sure: float,
        guesses: Sequence[Guess],
        shares: Mapping[str, float],
        segment: Segment,
    ) -> tuple[Guess, Named] | None:
        """What happened instead where all signs together all but rule out what the rules guess and speak for another
        event, whose amounts find a place as well as those of what was guessed (`named`); with these."""
        best = max(shares, key=lambda name: shares[name])
        if best in (guess.event.name, NOTHING_HAPPENED) or guess.event.name in _OF_THE_BOOK:
            return None
        unsure = _LIKELIER_ANYWAY if sure < _HALF_SURE else _LIKELIER
        likely, unlikely = unsure if guess.cue is None else _LIKELIER_THAN_WORDS
        if shares[best] < likely or shares.get(guess.event.name, 0.0) > unlikely:
            return None
        if not goes(event(best), self.guesser.flow) or spoken_against(best, segment.whole):
            return None
        # "46.20 of that is the dog's food" is a part of the sum, and no part of an earlier entry.
        if best == "corrected" and not _WRONG_BEFORE.search(segment.whole):
            return None
        other = next((g for g in guesses if g.event.name == best), Guess(event(best), _BY_SHARES))
        if best in _OF_AN_ITEM and other.item is None:
            return None
        found = amounts_of(other.event, segment, like_before(segment, self.knowledge), self.knowledge)
        return None if (found.missing and not named.missing) or found.left else (other, found)

    def _was_answered(self, answers: Mapping[str, str]) -> bool:
        """Whether somebody has said more than the note."""
        return bool(answers or self.given.confirmed or self.given.text != self.given.note)

    def likely(self, guessed: Guessed, answers: Mapping[str, str]) -> Mapping[str, float]:
        """Probability by event, all signs together, of those that may have the answered accounts; empty where nothing
        weighs them."""
        by_the_book = guessed.guess.event.name == AS_BEFORE or self.knowledge.book.layout is Layout.RECORDS
        if not self.knowledge.scorer or by_the_book:
            return {}
        among = fitting(answers.values(), self.knowledge) if answers else ()
        shares = likely(guessed, self.knowledge, among)
        said_so = shares.pop(NOTHING_HAPPENED, 0.0) if self.given.confirmed else 0.0
        text = guessed.segment.whole
        own = own_paid(text, self.knowledge.own_people)
        shares = in_this_book(shares, guessed, paid_with=says_how_paid(text, self.knowledge), own=own)
        return {name: share / (1 - said_so) for name, share in shares.items()} if said_so < 1 else shares

    def _settled_return(self, guess: Guess, named: Named, index: int) -> tuple[Guess, Named]:
        """Tax that was paid over, or the return that it settles together with tax on purchases."""
        if lacking(event("tax_return"), self.knowledge):
            return guess, named
        if settled := settled_return(self.knowledge, named.amounts["total"], self.facts.today):
            self.said.append(settled[1])
            self.told = dict.fromkeys(("collected", "reclaimed"), settled[1])
            return replace(guess, event=event("tax_return")), settled[0]
        if settles_both(self.knowledge):
            means = tuple(event(name).means for name in ("tax_return", "paid_sales_tax"))
            question = "Does tax on what was bought come off it, or is all of it tax that was collected?"
            self.doubts.append(Doubt("event", 0.5, question, means, None, index))
        return guess, named

    def _which(self, means: tuple[str, ...], sure: float, segment: Segment, index: int) -> Doubt:
        question = what_happened(segment.text)
        return Doubt("event", sure, question, means, (segment.start, segment.end), index)

    def _doubt_figures(self, segment: Segment, guess: Guess, index: int) -> None:
        """ "Around 900" is no amount to book, except for an estimate; tax that the entry has no line for."""
        taxed = tax_words(segment.whole).mode not in ("", "none") and self.knowledge.output_tax is not None
        if taxed and guess.event.name in _UNTAXED:
            self.doubts.append(_how_much_tax(index))
        computed, money = segment.figures.computed, segment.figures.money
        halves = [c for c in computed if c.how.endswith(" * 1 / 2")]
        alone = sum(c.role is Role.SHARE for c in self.facts.computed) == 1
        by_way = alone and guess.event.name in _ONE_WAY and half_paid_so(segment.text, self.knowledge)
        if halves and (by_way or _HALF_OF.search(segment.whole)):
            options = offered_sums([*halves, *money], together=False)
            self.doubts.append(Doubt("amount", 0.4, "How much is to be booked?", options, None, index))
        every = [c for c in computed if _ONE_OF_MANY.search(c.how)]
        if every and not _WHICH.search(segment.whole):
            options = offered_sums([*every, *money], together=False)
            question = "Is one of these payments made, or was all of it paid? How much was it?"
            self.doubts.append(Doubt("amount", 0.5, question, options, None, index))
        rough = next((a for a in segment.figures.money if a.approximate), None)
        if rough is not None and guess.event.name not in ("accrued", "bad_debt_allowance", "in_kind"):
            self.doubts.append(
                Doubt("amount", 0.5, f'How much was it exactly ("{rough.words}")?', (), rough.span, index)
            )

    def _doubt_currency(self, segment: Segment, filled: Mapping[str, Filled], index: int) -> None:
        """What leaves an account in another currency is likely told in that: "200 from the euro account"."""
        source = self.knowledge.chart.get(filled["from"].account) if "from" in filled else None
        money = segment.figures.money
        if source is None or not source.is_a(("currency_account",)) or any(a.currency for a in money):
            return
        question = f"How much is it in the book's own money? It comes from {source.name}."
        self.doubts.append(Doubt("amount", 0.5, question, offered_sums(money), None, index))

    def _doubt_tax(
        self, segment: Segment, guess: Guess, named: Named, filled: Mapping[str, Filled], index: int
    ) -> None:
        """Nothing is said of tax, and whatever went to this account so far was taxed."""
        book = self.knowledge.book
        if tax_words(segment.whole).mode:
            return
        if guess.event.name == "customer_discount" and discounts_taxed(self.knowledge):
            self.doubts.append(_how_much_tax(index))
            return
        apart = book.layout is Layout.JOURNAL or bool(taxes_of_rows(book))  # elsewhere tax isn't told apart
        typed = never_untaxed(book, guess.event.name, segment.whole)
        silent = (apart or typed) and "tax" in guess.event.amounts and "tax" not in named.amounts
        if not silent or "what" not in filled:
            return
        if inside_amounts(self.knowledge) and partly_taxed(self.knowledge, filled["what"].account):
            self.doubts.append(_how_much_tax(index))
            return
        least = 1 if guess.event.name in ("customer_refunded", "supplier_refund") else 3
        if typed or self.knowledge.always_taxed(filled["what"].account, least):
            self.doubts.append(_how_much_tax(index))

    def _missing(self, named: Named, guess: Guess, segment: Segment) -> Halt:
        asked = {"the amount": "How much was it?", "the rate of tax": "Which rate of tax?"}
        plain = segment.figures.plain()
        if len(plain) > 1 and named.missing == "the amount":
            words = ", ".join(f'"{a.words}"' for a in plain)
            question = f"Which of {words} is for what?"
            options = (EACH_FOR_ITSELF, *offered_sums(plain))
            return Halt(question, (segment.start, segment.end), "amounts", options)
        question = asked.get(named.missing, f"Please say {named.missing}.")
        return Halt(question, guess.cue or (segment.start, segment.end), named.missing)

    def _from_the_book(
        self, guess: Guess, segment: Segment, likenesses: Sequence[Likeness], named: Named
    ) -> tuple[Guess, Named]:
        """The guess with the accounts that an earlier entry tells, and its amounts."""
        found = from_the_book(self.knowledge, guess, segment, likenesses, named, self.facts)
        if found is None:
            return guess, named
        self.parts, self.pointing = found.parts, found.spans
        if found.said:
            self.said.append(found.said)
            self.told = {name: found.said for name, sum_ in found.named.amounts.items() if not sum_.facts}
        return replace(guess, known=(*guess.known, *found.accounts)), found.named

    def _changes_it(self, guess: Guess, segment: Segment, named: Named, index: int) -> Halt | None:
        """A stated amount beside a change of an earlier one ("132, 10% up on last month") must be what that makes, and
        beside "same as last month" what that was."""
        changes, total = changes_in(segment, self.facts), named.amounts.get("total")
        if total is None or self._answered(total):
            self.explained |= {c.amount.id for c in changes}
            return None
        if not changes:
            doubt = unlike_before(self.knowledge, guess, self.facts, segment, named, index)
            self.doubts += [doubt] if doubt else []
            return None
        past = self.knowledge.past.like(segment.whole)
        found = with_change(self.knowledge, guess, past, self.facts, changes)
        as_changed = found is not None and found.named.amounts["total"].value == cents(total.value)
        by_itself = all(c.when is None and c.up is not None for c in changes)
        if not as_changed and not by_itself:
            return Halt("How much was it in all?", changes[0].amount.span, "the amount")
        self.said += [found.said] if found is not None and as_changed else []
        self.explained |= {c.amount.id for c in changes}
        return None

    def _answered(self, total: Sum) -> bool:
        """Whether somebody was asked for the amount and told it."""
        told = {a.id for a in self.facts.amounts if a.span[0] >= len(self.given.note)}
        return "the amount" in self.given.confirmed or bool(told & set(total.facts))

    # ------------------------------------------------------------ roles

    def _fill(
        self, guess: Guess, segment: Segment, likenesses: Sequence[Likeness], index: int, named: Named
    ) -> dict[str, Filled] | Halt:
        filled: dict[str, Filled] = {}
        for role in _roles(guess.event, named):
            if fixed := self.given.roles.get((index, role)):
                filled[role] = Filled(fixed, 1.0, (), "as answered")
                continue
            if role in self.parts:
                filled[role] = Filled(self.parts[role][0].account, 1.0, (), "split as before")
                continue
            if account := dict(guess.known).get(role):
                why = "the account for it" if guess.event.name == DISPOSAL else "as every time"
                filled[role] = Filled(account, 0.95, (), why)
                continue
            if told := self.advice.roles.get((index, role)):
                filled[role] = told
                question = f'Which account is "{short(segment.text)}" for?'
                self.doubts.append(
                    Doubt(role, told.sure, question, (told.account, *told.rivals[:3]), None, index)
                )
                continue
            found = self._found(role, guess, segment, likenesses, filled)
            if found is None:
                if any(row.account == role and row.amount != "tax" for row in guess.event.entry):
                    return Halt(
                        f"Which account is it for ({role})? The book has none that fits.",
                        guess.cue,
                        "account",
                        role=role,
                        happening=index,
                    )
                continue
            if role == "what" and "fee" in named.amounts and named_by_a_fee(found, segment.text):
                alone = not found.rivals and told_what_arrived(segment.text)
                alone = alone and not held_by(segment.text, self.knowledge)
                found = replace(found, sure=found.sure if alone else min(0.5, found.sure), spans=())
            shared = self._as_before(role, guess, segment, found, index)
            filled[role] = shared or _shifted(found, segment)
            if shared:
                continue
            needless = (role == "what" and not self._takes_category(guess, segment, index)) or (
                role == "how" and not self._takes_method(guess, segment)
            )
            if not needless and (role in guess.event.roles or found.sure < 0.8):
                question = f'Which account is "{short(segment.text)}" for?' if role not in ("how", "to", "from") else (
                    f'From which account was "{short(segment.text)}" paid?' if guess.event.flow == "out" else
                    f'{"Out of" if role == "from" else "Into"} which account did "{short(segment.text)}" go?')  # fmt: skip
                options = (found.account, *found.rivals[:3])
                self.doubts.append(Doubt(role, found.sure, question, options, None, index, found.share))
        return filled

    def _found(
        self,
        role: str,
        guess: Guess,
        segment: Segment,
        likenesses: Sequence[Likeness],
        filled: Mapping[str, Filled],
    ) -> Filled | None:
        """The account for a role by the words of the stretch, and by those that its neighbours have for it."""
        context = segment.context
        found = fill(role, guess.event, segment.text, context, self.knowledge, likenesses, filled)
        if role == "how" and segment.of_one and self.drafts:
            return together(found, self.drafts[-1].filled.get("how"))
        if role != "how" or not segment.paid:
            return found
        told = f"{context} {segment.paid}".strip()
        alike = fill(role, guess.event, segment.text, told, self.knowledge, likenesses, filled)
        return perhaps(alike, segment, found) if alike else found

    def _takes_category(self, guess: Guess, segment: Segment, index: int) -> bool:
        """Whether it matters what it was for: not in a table that somebody named and that doesn't say it."""
        named = self.knowledge.book.find_list(self.given.places.get((index, TABLE), ""))
        if named is not None and named.role is SheetRole.RECORDS:
            told = named.column(LineRole.CATEGORY, LineRole.TYPE) is not None
            return told and not settles_a_row(segment.whole, named, self.knowledge)
        return takes_category(self.knowledge.book, guess.event.name, segment.whole)

    def _takes_method(self, guess: Guess, segment: Segment) -> bool:
        """Whether it matters how it was paid: in a cash book that says so, or a table beside it whose row is paid."""
        book, kind = self.knowledge.book, guess.event.name
        return takes_method(book, kind) or says_how_beside(book, kind, segment.whole)

    def _with_dimensions(self, happening: Happening, segment: Segment, index: int) -> Happening:
        """The further columns of the book, said in the note or as usual for the account."""
        if self.knowledge.book.layout is Layout.RECORDS and happening.event not in (
            "bought",
            "supplier_refund",
        ):
            return happening  # they are the columns of what was bought
        if is_beside_list(self.knowledge.book, happening.roles.values()):
            # A grid of bills has no column for how they are paid, nor any other of the list's.
            self.doubts[:] = [d for d in self.doubts if (d.field, d.happening) != ("how", index)]
            return happening
        money = {t.name for t in self.knowledge.chart.money}
        named = [happening.roles[role] for role in ("what", "to", "from") if role in happening.roles]
        others = [name for name in happening.roles.values() if name not in money]
        account = next(iter([*named, *others, *happening.roles.values()]), "")

        values = dict(happening.dimensions)
        because = list(happening.because)
        booked = [
            *happening.roles.values(),
            *(part.account for ps in happening.parts.values() for part in ps),
        ]
        before = self.drafts[-1].happening.dimensions if self.drafts else {}
        for found in dimensions(segment.whole, account, self.knowledge, booked, before):
            value = self.given.roles.get((index, found.heading), found.value)
            if value:
                values[found.heading] = value
            if found.span:
                words, place = segment.whole[slice(*found.span)], segment.in_note(found.span)
                because.append(Because(found.heading, words, place))
            if (index, found.heading) not in self.given.roles:
                question = f'Which {found.heading.casefold()} is "{short(segment.text)}" for?'
                self.doubts.append(Doubt(found.heading, found.sure, question, found.options[:6], None, index))
        if index not in self.given.events and stands_with_others(segment.whole, booked, self.knowledge):
            means = [event(name).means for name in (happening.event, "customer_paid", "paid_bill")]
            question = what_happened(segment.text)
            self.doubts.append(Doubt("event", 0.5, question, tuple(dict.fromkeys(means)), None, index))
        return replace(happening, dimensions=values, because=tuple(because))


def _how_much_tax(happening: int) -> Doubt:
    question = "How much of it is tax, and how much is without?"
    return Doubt(TAX, 0.5, question, TAX_OPTIONS, None, happening)


_OTHER_WAY = {"bought": "sold", "sold": "bought"}
"""What else it may have been, where nothing else was weighed: a question needs two answers."""

# What is seldom taxed, so that its entry has no line for tax; where the note speaks of tax, it is asked.
_UNTAXED = (
    "bad_debt",
    "bought_with_loan",
    "bought_part_paid",
    "bought_two_ways",
    "sold_two_ways",
    "prepaid_used",
)


def _roles(kind: Event, named: Named) -> list[str]:
    """The roles and concepts of the lines that have an amount; what was paid for before how it was paid."""
    names = list(dict.fromkeys(row.account for row in kind.entry if row.amount in named.amounts))
    return sorted(names, key=lambda name: kind.roles.get(name) == "money")


def _shifted(found: Filled, segment: Segment) -> Filled:
    return replace(found, spans=tuple((a + segment.start, b + segment.start) for a, b in found.spans))


def _by_itself(guess: Guess, before: Guess, text: str) -> bool:
    """Whether an item of a list is something else than the one before it: money that goes the other way, or what the
    book has just so, after a debt that was settled ("NIC for July 648 and 120 fuel for the van")."""
    if _I_PAID.match(text) and guess.event.flow == "out" and before.event.flow == "in":
        return True  # "she paid me 180 & I gave Craig his 45"
    if before.event.name == "customer_bounced" and guess.event.name != "customer_bounced":
        return True  # nothing bounces twice: what the bank took for it is a cost
    if guess.cue is not None:
        return False
    settled = before.event.name in ("paid_accrued", "paid_bill", "paid_sales_tax", "loan_payment")
    told = guess.like is not None and guess.like.score >= _JUST_SO and guess.event.name == "bought"
    return guess.score >= 1.2 and (guess.event.flow != before.event.flow or (settled and told))


_JUST_SO = 0.6
_I_PAID = re.compile(
    r"(?i)^\W*(?:and |& |then |but |so |out of (?:that|it|this) |from (?:that|it) )*(?:i|we)(?:'ve|’ve| have|'d|’d| had)? (?:just |already )?(?:gave|given|paid|sent|handed|bought|spent|slipped)\b"
)

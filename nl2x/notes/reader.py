"""From a note's facts and a book's knowledge to what happened, or to what must be asked.

Pure and fast: rules, the book's own precedents and habits. What it isn't sure of is handed on, first to the
model (nl2x.notes.advice), then to the person.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from nl2x.notes.accounts.entry_accounts import Item, entry_accounts
from nl2x.notes.accounts.entry_dimensions import with_dimensions
from nl2x.notes.accounts.paid_alike import paid_alike
from nl2x.notes.advice import NO_ADVICE, Advice
from nl2x.notes.amounts.amounts_by_words import withheld_apart
from nl2x.notes.amounts.apart import APART
from nl2x.notes.amounts.earlier import from_the_book, last_time, usual_principal
from nl2x.notes.amounts.figures import Named
from nl2x.notes.amounts.paid_short import paid_short, with_discount
from nl2x.notes.amounts.returned_tax import in_one_account, paid_over
from nl2x.notes.amounts.sharing import own_part
from nl2x.notes.amounts.tax_beside import with_tax_beside
from nl2x.notes.amounts.taxed_with_fee import EVENT as WITH_FEE
from nl2x.notes.amounts.taxed_with_fee import tax_inside
from nl2x.notes.amounts.two_numbers import number_and_sum
from nl2x.notes.amounts.untold_tax import taxed_as_before, taxed_by_name
from nl2x.notes.answering.answers import Said
from nl2x.notes.answering.as_answered import ANSWERED, against, as_answered, leaves_one
from nl2x.notes.answering.place_answers import settling
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.precedents import Likeness
from nl2x.notes.catalogue import event
from nl2x.notes.checks.all_told import all_told
from nl2x.notes.checks.doubtful_sums import doubtful_sums, in_another_currency
from nl2x.notes.checks.doubtful_tax import tax_not_told, tax_without_a_line
from nl2x.notes.checks.leftovers import parts_taken_off, unused
from nl2x.notes.checks.one_more import one_more
from nl2x.notes.checks.stated_changes import stated_change
from nl2x.notes.checks.untold import untold
from nl2x.notes.checks.usual_size import of_usual_size
from nl2x.notes.corrections.amending import amended
from nl2x.notes.corrections.another_account import to_another_account
from nl2x.notes.corrections.cells_put_right import cell_put_right
from nl2x.notes.corrections.other_words import other_words
from nl2x.notes.corrections.told_beside import beside_the_same, corrected
from nl2x.notes.events.accrued_before import accrued_before, taken_off, without_it
from nl2x.notes.events.day_rows import day_row
from nl2x.notes.events.disposals import EVENT as DISPOSAL
from nl2x.notes.events.disposals import disposal
from nl2x.notes.events.event_amounts import amounts_of
from nl2x.notes.events.figures_by_the_book import figures_by_the_book
from nl2x.notes.events.further_items import by_itself
from nl2x.notes.events.gate import Halt, halt, unfinished
from nl2x.notes.events.guessing import Guesser
from nl2x.notes.events.happenings import Maker
from nl2x.notes.events.like_before import like_before
from nl2x.notes.events.likelihood import Guessed
from nl2x.notes.events.line_items import line_items
from nl2x.notes.events.missing_amounts import Before, left_over, missing_amount
from nl2x.notes.events.new_orders import new_order
from nl2x.notes.events.numbered_jobs import numbered_job
from nl2x.notes.events.own_places import read_by_place
from nl2x.notes.events.plain_pay import from_paid_out
from nl2x.notes.events.program import Because, Part
from nl2x.notes.events.raw import read_raw
from nl2x.notes.events.reading import Doubt, Draft, Reading, what_happened, which_event
from nl2x.notes.events.recognise import Guess
from nl2x.notes.events.rest_written_off import (
    WRITTEN_OFF,
    doesnt_add_up,
    left_by_supplier,
    what_is_left,
    with_the_item,
)
from nl2x.notes.events.same_again import same_as_a_whole
from nl2x.notes.events.settled_together import settled_together
from nl2x.notes.events.sums_of_the_book import settled_beside
from nl2x.notes.events.sureness import sureness
from nl2x.notes.events.takings import only_way, takings
from nl2x.notes.events.takings_columns import takings_row
from nl2x.notes.events.topped_up import TopUp, filled_up, without_top_up
from nl2x.notes.events.weighing import shares_of_events, weighed
from nl2x.notes.facts.model import Facts, Span
from nl2x.notes.places.marked_beside import kept_as
from nl2x.notes.places.placing import TABLE
from nl2x.notes.wording.segments import Segment, whole


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
    facts = figures_by_the_book(facts, knowledge)
    if said.raw:
        happening = read_raw(
            said.raw, facts, knowledge, next((d.value for d in facts.days if d.value), facts.today)
        )
        return Reading((Draft(happening, Guess(event("bought"), ANSWERED), {}, whole(facts)),))
    if accrued := accrued_before(facts, knowledge):
        told = replace(said, roles={(0, "what"): accrued.cost, **said.roles})
        bill = read(without_it(facts, accrued), knowledge, told, advice, by)
        if reading := taken_off(bill, accrued):
            return reading
    stop = halt(facts, said.confirmed)
    if stop and stop.kind == "amount":
        settled = of_usual_size(facts, knowledge, lambda one: read(one, knowledge, said, advice, by))
        facts, stop = (settled, halt(settled, said.confirmed)) if settled else (facts, stop)
    if stop:
        in_all = takings(facts, knowledge, said) if stop.kind == "contradiction" else None
        return in_all or Reading(halt=stop)
    if reading := corrected(
        facts,
        lambda own: _put_right(own, knowledge, said.meant),
        lambda rest: read(rest, knowledge, said, advice, by),
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
    if unanswered and (
        reading := beside_the_same(
            facts,
            lambda own: same_as_a_whole(own, knowledge),
            lambda rest: read(rest, knowledge, said, advice, by),
        )
    ):
        return reading
    facts, topped_up = without_top_up(facts, knowledge)
    return (by or Reader)(facts, knowledge, said, advice, topped_up).read()


def _put_right(facts: Facts, knowledge: Knowledge, meant: Collection[str]) -> Reading | None:
    """What a note becomes that is about what the book has already; None for any other."""
    ways = (to_another_account, other_words, amended, cell_put_right)
    return next((found for way in ways if (found := way(facts, knowledge, meant))), None)


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
        drafts, segments = self.drafts, line_items(self.facts, self.guesser, self.given.confirmed)
        if APART not in self.given.confirmed and (stop := number_and_sum(self.facts, segments)):
            return Reading(halt=stop)
        for segment in paid_alike(segments, self.knowledge):
            previous = drafts[-1] if drafts and not segment.first else None
            drafted = self._draft(segment, previous, len(drafts))
            if isinstance(drafted, Halt):
                return Reading(halt=drafted)
            drafts.append(drafted)
        drafts[:] = parts_taken_off(
            settled_together(drafts, self.facts.days, self.knowledge), self.given.confirmed
        )
        if stop := untold(self.facts, self.given.confirmed, [d.segment.start for d in drafts]):
            return Reading(halt=stop)
        if stop := one_more(self.facts, self.knowledge):
            return Reading(halt=stop)
        beside = settled_beside(self.facts, drafts, self.knowledge)
        if stop := next((halt for halt in beside if halt.kind not in self.given.confirmed), None):
            return Reading(halt=stop)
        if (stop := doesnt_add_up(drafts)) and stop.kind not in self.given.confirmed:
            return Reading(halt=stop)
        if stop := unused(self.facts, self.knowledge, self.given.confirmed, drafts, self.explained):
            return Reading(halt=stop)
        told = all_told(self.facts, drafts, self.explained, len(self.given.note))
        if stop := next((halt for halt in told if halt.kind not in self.given.confirmed), None):
            return Reading(halt=stop)
        confirmed = self.given.confirmed
        if any(d.segment.event == WRITTEN_OFF for d in drafts):
            confirmed = confirmed | {"negated"}  # what "they won't pay" is the rest, which is told as such
        for draft in drafts:
            if stop := unfinished(self.facts, draft.guess.event.name, draft.guess.event.flow, confirmed):
                return Reading(halt=stop)
        if self.topped_up is not None:
            filled = filled_up(self.topped_up, drafts, self.facts, self.knowledge)
            if isinstance(filled, Halt):
                return Reading(halt=filled)
            drafts.append(filled[0])
            self.doubts += filled[1]
        return Reading(tuple(drafts), tuple(self.doubts), explanations=tuple(self.said))

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
            by_itself(guess, previous.guess, segment.text) and not only_way(segment.text, self.knowledge)
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
        if fixed := self.given.events.get(index) or segment.event:
            guess = next((g for g in guesses if g.event.name == segment.event), guess)
            guess = replace(guess, event=event(fixed), score=ANSWERED)
            guess = with_the_item(guess, segment, self.drafts)
            named = amounts_of(guess.event, segment, likenesses, self.knowledge)
            self.as_said.add(index)
        elif self._as_said(guess, guesses, segment, previous or self._part_before(), answers, index):
            self.as_said.add(index)
        else:
            guess, named = self._weighed(guess, named, guesses, segment, answers, index)
        if not fixed and (other := against(before, guess, answers)):
            means = (other.event.means, guess.event.means)
            self.doubts.append(which_event(means, 0.5, segment, index))
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
        if kept_back := left_by_supplier(guess, segment, self.knowledge) or paid_short(
            guess, segment, self.knowledge
        ):
            named = kept_back[0]
            self.said += [kept_back[1]] if kept_back[1] else []
        elif named.missing:
            guess, named = self._from_the_book(guess, segment, likenesses, named)
        elif guess.event.name != DISPOSAL:
            change = stated_change(guess, segment, named, self.facts, self.given, self.knowledge, index)
            if isinstance(change, Halt):
                return change
            self.explained |= change.explained
            self.said += [change.said] if change.said else []
            self.doubts += [change.doubt] if change.doubt else []
        if named.missing:
            earlier = Before(
                usual_principal(guess, likenesses, self.knowledge),
                last_time(guess, likenesses, self.knowledge),
            )
            return missing_amount(named, guess, segment, earlier)
        if named.left:
            return left_over(named, segment)
        if guess.event.name == "paid_sales_tax" and not fixed:
            guess, named = self._paid_over(guess, named, index)
        guess, named = in_one_account(guess, named, self.knowledge)
        if apart := withheld_apart(guess.event, named, segment, self.knowledge.chart):
            self.parts = {**self.parts, "payroll_liability": apart}
        named = from_paid_out(named, guess, segment)
        sums = [a.value for a in segment.figures.money]
        if "what" in guess.event.roles and (
            kept := kept_as(self.knowledge.book, guess.event.name, segment.whole, sums)
        ):
            guess = replace(guess, known=(*guess.known, ("what", kept)))
        last = self.drafts[-1] if self.drafts else None
        item = Item(guess, named, segment, likenesses, self.parts, last, index)
        accounts = entry_accounts(item, self.given, self.advice, self.knowledge)
        if isinstance(accounts, Halt):
            return accounts
        filled = accounts.filled
        self.doubts += accounts.doubts
        named = taxed_by_name(named, guess, filled, segment, self.knowledge)
        named = taxed_as_before(named, guess, filled, segment, self.knowledge)
        named, split = own_part(named, guess.event.name, filled, segment, self.facts, self.knowledge)
        self.parts = split or tax_inside(named, guess, filled, segment, self.knowledge) or self.parts
        happening = self.maker.happening(guess, named, filled, segment, self.parts)
        by_book = [Because(name, words) for name, words in self.told.items() if name in happening.amounts]
        pointing: list[Because] = [
            Because(b.field, self.given.note[at[0] : at[1]], at) for b in by_book for at in self.pointing
        ]
        happening = replace(happening, because=(*happening.because, *by_book, *pointing))
        if guess.event.name != WITH_FEE or not self.parts:
            self.doubts += tax_without_a_line(segment, guess, self.knowledge, index)
        self.doubts += doubtful_sums(segment, guess, self.facts, self.knowledge, index)
        self.doubts += in_another_currency(segment, filled, self.knowledge, index)
        self.doubts += tax_not_told(segment, guess, named, filled, self.knowledge, index)
        account = next(
            (happening.roles[r] for r in ("what", "to", "from", "drawings") if r in happening.roles), ""
        )
        parties = self.maker.parties(segment, account, in_table=TABLE in places)
        if self.given.party:
            parties["counterparty"] = self.given.party
        happening = replace(happening, dimensions=parties)
        told_before = last.happening.dimensions if last else {}
        happening, self.doubts = with_dimensions(
            happening, segment, index, told_before, self.doubts, self.given, self.knowledge
        )
        happening, beside = with_tax_beside(happening, segment, self.knowledge, index)
        self.doubts += beside
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
        guessed = Guessed(guess, rules.sure, guesses, segment)
        shares = self.likely(guessed, answers)
        again = bool(self.drafts) and self.drafts[-1].guess.event.name == guess.event.name
        found = weighed(
            guessed, named, rules, shares, answers, self.given, self.knowledge, index, again=again
        )
        self.doubts.append(found.doubt)
        return found.guess, found.named

    def likely(self, guessed: Guessed, answers: Mapping[str, str]) -> Mapping[str, float]:
        """Probability by event, all signs together (nl2x.notes.events.weighing)."""
        return shares_of_events(guessed, answers, self.given.confirmed, self.knowledge)

    def _paid_over(self, guess: Guess, named: Named, index: int) -> tuple[Guess, Named]:
        """Tax that was paid over, or the return that it settles together with tax on purchases."""
        found = paid_over(guess, named, self.knowledge, self.facts.today, index)
        if found.said:
            self.said.append(found.said)
            self.told = dict.fromkeys(("collected", "reclaimed"), found.said)
        self.doubts += [found.doubt] if found.doubt else []
        return found.guess, found.named

    def _from_the_book(
        self, guess: Guess, segment: Segment, likenesses: Sequence[Likeness], named: Named
    ) -> tuple[Guess, Named]:
        """The guess with the accounts that an earlier entry tells, and its amounts."""
        found = what_is_left(segment, self.drafts, self.knowledge) or from_the_book(
            self.knowledge, guess, segment, likenesses, named, self.facts
        )
        if found is None:
            return guess, named
        self.parts, self.pointing = found.parts, found.spans
        if found.said:
            self.said.append(found.said)
            self.told = {
                name: found.said
                for name, sum_ in found.named.amounts.items()
                if not sum_.facts or "[" in sum_.how
            }
        return replace(guess, known=(*guess.known, *found.accounts)), found.named

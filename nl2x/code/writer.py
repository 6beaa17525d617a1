"""Candidates one after the other, tried and mended, and the choice among them."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from nl2x import interruption
from nl2x.code.candidates import calls, library, objects
from nl2x.code.candidates.accepted import Accepted, nearest, turn
from nl2x.code.candidates.mending import MOST_TRIALS, mending
from nl2x.code.candidates.prompt import PROGRAM_STOPS, SHOWN, STOPS, opening, prompt_for, to_complete
from nl2x.code.candidates.replies import adopted, documented, mean_logprob, read_reply, takes_values
from nl2x.code.candidates.several import joined, with_missing_parts
from nl2x.code.candidates.streaming import Streamed
from nl2x.code.clauses.catalogue import detect
from nl2x.code.delivery.changing import of_the_earlier, uncalled
from nl2x.code.delivery.continuing import answers, beside_before, is_unchanged, past_of, untried_of
from nl2x.code.delivery.docstrings import honest
from nl2x.code.delivery.finishing import finished, formatted
from nl2x.code.delivery.place import Place
from nl2x.code.judging.choosing import RECIPE, best, is_recipe, with_second_opinion
from nl2x.code.judging.coverage import unchecked, unheard
from nl2x.code.judging.doubts import Doubt, agreed, disputed, knows_all, unasked_case, untold
from nl2x.code.judging.idle import idle_parameters
from nl2x.code.judging.judging import Candidate, Judge, Trial, untried
from nl2x.code.judging.stopping import clear, from_same, knows_the_rest
from nl2x.code.reading.conflicts import later_wins
from nl2x.code.reading.task import Task
from nl2x.code.written import EARLIER, NO_MODEL, Earlier, Listener, Settings, Written
from nl2x.errors import Refused
from nl2x.lm.protocol import Completion, Engine, Prompt, Sampling
from sandbox import Sandbox

NOTHING_YET = "anything: it was interrupted before"
STOPPED = "whether other code would pass as well: it was stopped before that"


class Writer:
    """Works on one task with one sandbox and, if recipes don't settle it, one engine."""

    def __init__(
        self,
        task: Task,
        open_engine: Callable[[], Engine],
        box: Sandbox,
        settings: Settings,
        listener: Listener,
        started: float,
        earlier: Earlier | None = None,
        known: tuple[Candidate, ...] = (),
        kept: tuple[Accepted, ...] = (),
        place: Place | None = None,
    ) -> None:
        self.earlier, self.known, self.kept, self.place = earlier, known, kept, place
        self.task, self.open_engine, self.box = task, open_engine, box
        self.settings, self.listener, self.started = settings, listener, started
        self.engine: Engine | None = None
        self.loaded = started
        self.trials: list[Trial] = []
        self.judge: Judge | None = None
        self.waiting: list[Candidate] = []
        """Candidates of which no trial is at hand yet, the likeliest first."""
        self.passed_over: list[Trial] = []
        """What recipes showed that don't pass everything."""
        self.apart = ""
        """The file that the code is put into, where it can't be tried together with what is there."""
        self.begun = False
        """Whether anything was tried."""
        self.object_sought = False
        """Whether the model was asked for a call that makes an object."""
        self.lent = False
        """Whether the parameters that the words leave open are for now those of a recipe."""

    def run(self) -> Written:
        """Candidates one after the other until the answer is clear, the time is up, or somebody interrupts:
        then it is the best so far, with what was tried of it."""
        try:
            self._attempts()
            written = self._answer()
            self.listener.done(written)
            return written
        except KeyboardInterrupt:
            # It has arrived; raised once more it would end the choosing as well.
            interruption.dealt_with()
            with interruption.held():
                written = self._best_so_far()
                self.listener.done(written)
                return written

    def _attempts(self) -> None:
        for batch in self._batches():
            for candidate in batch:
                if candidate not in self.waiting:
                    self.waiting.append(candidate)
                self._add(candidate)
                self.waiting.remove(candidate)
            if self._clear():
                break
        self._make_up_an_object()

    def _answer(self) -> Written:
        new = answers(self.judge.task if self.judge else self.task, self.earlier, self.trials)
        chosen = self._chosen(new)
        if chosen is None or self.judge is None:
            raise Refused(
                "no code came out of the model's replies",
                todo="say what the function takes and gives back, with an example",
            )
        chosen = with_second_opinion(finished(self.judge, chosen), new)
        doubts = disputed(self.judge, chosen, new)
        found = [*self._unchecked(chosen), *(d.words for d in doubts)]
        if chosen.clean() and not found:
            sure = agreed(self.judge.task, chosen, new)
            doubts = unasked_case(self.judge, chosen) or ([] if sure else untold(self.judge, chosen))
            found = [d.words for d in doubts]
        return self._written_up(chosen, found, doubts)

    def _best_so_far(self) -> Written:
        """The same without running anything more."""
        new = [t for t in self.trials if not is_unchanged(self.earlier, t.candidate)]
        chosen = self._chosen(new)
        if chosen is None and (waiting := self._waiting()):
            # Where it is put tells nothing without being run.
            self.place = None
            self.judge = self._judge_for(waiting) if self.judge is None or self.lent else self.judge
            chosen = untried(waiting, self.judge.clauses)
        if chosen is None and self.passed_over:
            self.place = None
            chosen = max(self.passed_over, key=Trial.rank)
            self.judge = self._judge_for(chosen.candidate)
        if chosen is None or self.judge is None:
            raise KeyboardInterrupt
        chosen = with_second_opinion(_formatted(chosen), new)
        doubts = disputed(self.judge, chosen, new)
        found = [*self._unchecked(chosen), *(d.words for d in doubts)]
        if chosen.clean() and not found and not agreed(self.judge.task, chosen, new):
            found = [STOPPED]
        return self._written_up(chosen, found, doubts, interrupted=True)

    def _waiting(self) -> Candidate | None:
        """The likeliest candidate that wasn't tried yet: an attempt of the model, otherwise a recipe."""
        found = sorted(self.waiting, key=lambda c: c.origin.startswith(RECIPE))
        found = [c for c in found if not is_unchanged(self.earlier, c)]
        if not found and not self.begun and self.settings.recipes and not self.earlier and not self.known:
            found = [*itertools.islice(library.candidates(self.task), 1)]
        for candidate in found:
            code = of_the_earlier(self.earlier, candidate.code)
            if code is not None:
                return self._documented(replace(candidate, code=code))
        return None

    def _documented(self, candidate: Candidate) -> Candidate:
        """The candidate with a docstring from the task's words. A change's words don't say what a function
        of a file is for, and its own docstring stays."""
        return candidate if self.earlier and self.earlier.file else documented(candidate, self.task)

    def _written_up(
        self, chosen: Trial, found: list[str], doubts: list[Doubt], *, interrupted: bool = False
    ) -> Written:
        assert self.judge is not None
        return Written(
            self.judge.task,
            # What was there before has the docstring that somebody gave it.
            chosen if chosen.stopped or self.earlier else honest(chosen, self.judge.task),
            tuple(self.trials),
            tuple(found),
            tuple(self.judge.samples),
            self.engine.info.name if self.engine else NO_MODEL,
            time.monotonic() - self.started,
            interrupted,
            tuple(doubts),
            () if interrupted or chosen.stopped else beside_before(self.earlier, self.judge, chosen),
            chosen.candidate.root in {t.candidate.root for t in self._sure(self.trials)},
        )

    def _chosen(self, new: list[Trial]) -> Trial | None:
        if not new or self.judge is None:
            return None
        doubted = [t for t in new if self._doubted(t)]
        single = [t for t in new if unheard(self.judge.task, t)]
        task = self.judge.task
        return best(new, doubted, self._sure(new), single, task.words, bool(task.examples or task.checks))

    def _sure(self, trials: list[Trial]) -> list[Trial]:
        """Recipes that say all that the words do: no vote of the model's attempts is against them."""
        judge = self.judge
        return [t for t in trials if judge and is_recipe(t) and t.clean() and knows_all(judge.task, t)]

    def _unchecked(self, chosen: Trial) -> tuple[str, ...]:
        """What nothing has tried, in words."""
        assert self.judge is not None
        if chosen.stopped:
            return (NOTHING_YET,)
        found = unchecked(self.judge.task, chosen, beside=self.trials)
        code = chosen.candidate.code
        if self.apart and self.place and (around := self.place.around(code)):
            found = (
                *found,
                f"how it works below {around} in {self.apart}: that can't be loaded in the sandbox",
            )
        elif self.apart:
            found = (
                *found,
                f"how it works in {self.apart}: what it uses there can't be loaded in the sandbox",
            )
        if self.earlier and self.earlier.kind == "class":
            object_ = self._object(code)
            found = (*found, *uncalled(self.earlier, code, self.judge.task, can_be_made=object_))
        return (*found, *untried_of(self.earlier, self.judge, chosen, self.trials))

    def _batches(self) -> Iterator[Iterator[Candidate]]:
        if self.known:
            yield iter(self.known)
        elif self.earlier:
            yield iter([Candidate(self.earlier.code, EARLIER)])
        elif self.settings.recipes:
            yield library.candidates(self.task)
        self.listener.progress("writing")
        self.engine = self.open_engine()
        self.loaded = time.monotonic()
        greedy = Sampling(
            0.0,
            max_tokens=self.settings.max_tokens,
            stop=PROGRAM_STOPS if self.task.kind == "program" else STOPS,
        )
        yield self._written(0, greedy, 1)
        written = 1
        self._make_up_an_object()
        if self.settings.calls and self.settings.candidates > 1 and self._time_left():
            self._try_on_made_up_calls()
            if self._clear():
                return
        if written < self.settings.candidates and self._time_left():
            # The likeliest reply to another prompt, which shows how something similar is done, before any
            # that are drawn by chance: of 21 tasks eight came right at the first attempt, ten at this one,
            # 14 at one of the two (greedy, default model, clauses mended).
            self.listener.progress("trying another way")
            yield self._written(1, greedy, 1, written)
            written += 1
        if written < self.settings.candidates and self._time_left() and (prompt := self._to_complete()):
            # One more likeliest reply, to a prompt of another kind: of 90 tasks of MBPP's validation split
            # the first prompt got 49 right, this one nine more where that failed its example; of 54 everyday
            # ones it got two more than the first two.
            self.listener.progress("trying a third way")
            yield self._read(self.engine.generate(prompt, greedy), written)
            written += 1
        if self.settings.recipes and not any(t.clean() and not t.crashed() for t in self.trials):
            # Recipes that the words alone would be too little for are better than what doesn't work at all.
            yield library.candidates(self._task_so_far(), library.WIDE)
        likeliest = written
        while written < self.settings.candidates and self._time_left():
            number = min(self.settings.batch, self.settings.candidates - written)
            self.listener.progress(f"trying {number} other ways")
            sampling = replace(
                greedy, temperature=self.settings.temperature, seed=self.settings.seed + written
            )
            wording = 2 + (written - likeliest) // self.settings.batch
            yield self._written(wording, sampling, number, written)
            written += number
        if not any(t.clean() for t in self.trials):
            yield joined(self._task_so_far(), list(dict.fromkeys(t.candidate for t in self.trials)))

    def _try_on_made_up_calls(self) -> None:
        """Calls that the model makes up: what was tried so far is tried on them, too."""
        judge = self.judge
        if judge is None or judge.task.kind != "function" or not judge.task.name or judge.files:
            return
        assert self.engine is not None
        self.listener.progress("making up calls to try it with")
        sampling = Sampling(0.0, max_tokens=calls.MOST_TOKENS, stop=calls.STOPS)
        replies = self.engine.generate(calls.calls_prompt(judge.task), sampling)
        text = calls.opening(judge.task) + "".join(reply.text for reply in replies)
        made_up = tuple(calls.read_calls(text, judge.task)[: calls.MOST])
        if made_up:
            self.judge = Judge(judge.task, judge.clauses, self.box, made_up, judge.standing, judge.past)
            self.trials = [self.judge.trial(t.candidate) for t in self.trials]

    def _make_up_an_object(self) -> None:
        """Where nothing tells how an object of the file's class is made: a call that the model makes up and
        that works. The class is tried on it, and on nothing else."""
        judge, earlier = self.judge, self.earlier
        if self.engine is None or judge is None or earlier is None or earlier.kind != "class":
            return
        if self.object_sought or judge.past is None or self._object(earlier.code) or not self._time_left():
            return
        self.object_sought = True
        self.listener.progress("making up an object to try it on")
        proposed = objects.made_up(self.engine, judge, judge.past, earlier.around.source or earlier.code)
        if proposed:
            around = replace(earlier.around, proposed=proposed)
            self.earlier, judge.past = replace(earlier, around=around), replace(judge.past, around=around)
            judge.forget()
            self.trials = [judge.trial(t.candidate) for t in self.trials]

    def _object(self, code: str) -> bool:
        """Whether an object of the file's class can be made."""
        judge = self.judge
        return judge is not None and judge.past is not None and objects.is_made(judge, judge.past, code)

    def _time_left(self) -> bool:
        return time.monotonic() - self.loaded < self.settings.seconds

    def _written(self, wording: int, sampling: Sampling, number: int, before: int = 0) -> Iterator[Candidate]:
        task = self._task_so_far()
        assert self.engine is not None
        before_it = ((self.earlier.words, f"```python\n{self.earlier.code}```"),) if self.earlier else ()
        similar = library.similar(task) if wording % 2 and self.settings.recipes else ""
        beside = wording % 2 and not self.earlier
        kept = nearest(task, self.kept, recipes=self.settings.recipes) if beside else None
        turns = (*(before_it or SHOWN), *([turn(kept)] if kept else []))
        prompt = prompt_for(task, wording, self._forgotten(), turns, similar)
        tell = self.listener.text if wording == 0 else None
        stream = Streamed(tell, task) if tell else None
        on_text = stream.piece if stream else None
        completions = self.engine.generate(prompt, sampling, n=number, on_text=on_text)
        completions = [
            with_missing_parts(self.engine, prompt, sampling, task, c, on_text) for c in completions
        ]
        if stream:
            stream.end()
        yield from self._read(completions, before, f", shown example {kept.number}" if kept else "")

    def _task_so_far(self) -> Task:
        """The task with what the model's first attempt settled; a recipe's parameters are its own."""
        return self.judge.task if self.judge and not self.lent else self.task

    def _to_complete(self) -> Prompt | None:
        return to_complete(self._task_so_far()) if self.earlier is None else None

    def _read(self, completions: Sequence[Completion], before: int, shown: str = "") -> Iterator[Candidate]:
        """The candidates in replies; `before` so many were written."""
        task, found = self._task_so_far(), []
        for i, completion in enumerate(completions, before + 1):
            code = read_reply(opening(task) + completion.text, task)
            if code:
                origin = f"the model, attempt {i}" if before else "the model, first attempt"
                found.append(Candidate(code, origin + shown, mean_logprob(completion)))
        self.waiting += found  # An interrupt while one is tried leaves the others.
        yield from found

    def _forgotten(self) -> tuple[str, ...]:
        """The clauses that attempts so far broke most often."""
        words = [c.clause.words for t in self.trials for c in t.failed_clauses() if c.clause.span != (0, 0)]
        return tuple(dict.fromkeys(words))[:3]

    def _add(self, candidate: Candidate) -> None:
        code = of_the_earlier(self.earlier, candidate.code)
        if code is None:
            return  # It holds nothing of what is to be changed.
        candidate = self._documented(replace(candidate, code=code))
        recipe = candidate.origin.startswith(RECIPE)
        if recipe and any(t.clean() and from_same(t.candidate, candidate) for t in self.trials):
            return  # Another variant of the same recipe does already.
        if self.judge is None:
            self.judge = self._judge_for(candidate)
            self.lent = recipe and (self.task.signature is None or not self.task.signature.complete)
        elif self.lent and not recipe:
            self._return_what_is_lent(candidate)
        self.begun = True
        self.listener.progress("trying it")
        trial = self.judge.trial(candidate)
        most = RECIPE_TRIALS if recipe else MOST_TRIALS
        better = mending(self.judge, trial, most) if self.settings.patches else iter(())
        if not recipe:
            # One after the other: an interrupt while it is mended leaves what there is.
            self.trials.append(trial)
            self.trials.extend(better)
            return
        tried = [trial, *better]
        if tried[-1].clean():
            self.trials += tried
            return
        if tried[-1].passed_checks():
            self.passed_over.append(tried[-1])
        if not self.trials and self.lent:
            # A recipe that doesn't fit is no candidate, and its signature binds nobody.
            self.judge, self.lent = None, False

    def _return_what_is_lent(self, candidate: Candidate) -> None:
        """The name and the parameters are from now on those of the model's attempt: the recipes are fitted to
        them, since only what is called alike can be compared."""
        self.judge, self.lent, self.trials = self._judge_for(candidate), False, []
        for recipe in library.candidates(self.judge.task):
            self._add(recipe)

    def _doubted(self, trial: Trial) -> bool:
        """Whether it takes a parameter for nothing, or words of the task are unknown to the recipe that it
        came from. Where nothing can be checked, the one that is mainly meant is more often right than
        an attempt of the model."""
        assert self.judge is not None
        task = self.judge.task
        if idle_parameters(trial.candidate.code, task.name):
            return True
        if not is_recipe(trial) or (not trial.is_tried() and library.is_meant(task, trial.candidate)):
            return False
        return not knows_the_rest(task, trial)

    def _judge_for(self, candidate: Candidate) -> Judge:
        """A judge that takes the parameters which the words leave open from `candidate`."""
        task = adopted(self.task, candidate.code)
        tried = task.kind == "function" or (task.kind == "program" and takes_values(task))
        clauses = detect(task) if self.settings.clauses and tried else ()
        standing = self._standing(task, candidate.code)
        clauses = later_wins(clauses) if self.earlier else clauses
        return Judge(task, clauses, self.box, (), standing, past_of(self.earlier, task))

    def _standing(self, task: Task, code: str) -> Callable[[str], str]:
        """What makes of a candidate's code the code as it will stand in the file."""
        place = self.place
        if place is None or not place.text.strip() or task.kind == "program":
            return str
        self.apart = "" if place.loads(self.box, code, task) else place.file
        return str if self.apart else lambda code: place.standing(code, task)

    def _clear(self) -> bool:
        """Whether another candidate could hardly change the answer."""
        assert self.judge is not None or not self.trials
        if self.known and any(t.clean() for t in self.trials):
            return True
        # What was there before settles nothing unless a patch has changed it.
        trials = [t for t in self.trials if not is_unchanged(self.earlier, t.candidate)]
        enough = ENOUGH_BESIDE_A_SURE_ONE if self._sure(trials) else self.settings.agreement
        return self.judge is not None and clear(
            self.judge.task, trials, self.engine is not None, min(enough, self.settings.agreement)
        )


ENOUGH_BESIDE_A_SURE_ONE = 2
"""So many attempts of the model are compared with a recipe that they can't outvote."""
RECIPE_TRIALS = 24
"""Patches tried on a recipe: one that needs more than a few of them isn't the right one."""


def _formatted(trial: Trial) -> Trial:
    return replace(trial, candidate=replace(trial.candidate, code=formatted(trial.candidate.code)))

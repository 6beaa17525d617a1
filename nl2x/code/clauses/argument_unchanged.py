"""The arguments are left as they were."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import (
    HELD,
    MOOT,
    Clause,
    Finding,
    Kind,
    Outcome,
    Patch,
    Probe,
    failed,
    same,
    show_call,
)
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task
from sandbox import Returned

THING = r"(?:list|lists|dict|dicts|dictionary|dictionaries|input|inputs|argument|arguments|original|originals|array|matrix|one|data|records?|rows?|items|parameters?|things?|either|both|what I pass|it|them|config|settings)"
COLLECTION = r"(?:lists?|dicts?|dictionar(?:y|ies)|arrays?|data|rows?|records?|tables?|matrix|sets?)"


class ArgumentUnchanged(Kind):
    name = "argument unchanged"
    about = "the arguments are left as they were"
    patterns = (
        rf"\b(?:don'?t|do not|does not|doesn'?t|must not|mustn'?t|should not|shouldn'?t|never|without|not|may not)\s+(?:be\s+)?(?:chang\w+|modif\w+|mutat\w+|alter\w*|touch\w*|mess\w* with)\s*(?:the\s+|my\s+|any\s+|its\s+|either\s+|your\s+)?(?:original\s+|input\s+|passed\s+|given\s+)?{THING}\b",
        rf"\b(?:the\s+|neither\s+|my\s+|no\s+)?(?:original|input|{THING})\s*(?:list|dict|dictionary|data|one|argument)?\s+(?:must|should|may|can|has to|is to|stays?|remains?|is|are)\s*(?:not\s+be\s+|stay\s+|remain\s+|be\s+left\s+|not\s+to\s+be\s+|be\s+)?(?:changed|modified|mutated|altered|touched|untouched|unchanged|unmodified|as (?:it|they) (?:is|was|are|were)|intact)\b",
        r"\b(?:leave|leaves|leaving|keep|keeps)\s+(?:the\s+|my\s+)?(?:original|input|list|dict|argument|data)s?\s*(?:list|dict|data)?\s*(?:alone|intact|unchanged|untouched|unmodified|as (?:it|they) (?:is|was|are|were))",
        r"\b(?:return|returns|give|gives|make|makes|create|creates)\s+(?:back\s+)?(?:me\s+)?a\s+(?:new|fresh|copy)\b(?:\s+(?:list|dict|dictionary|one|of))?",
        r"\breturns?\s+(?:the\s+)?new\s+(?:list|dict|dictionary|one)\b",
        r"\boriginal(?:\s+(?:list|dict|data|one))?\s+(?:is\s+|stays\s+|left\s+)?(?:untouched|unchanged|unmodified|intact)\b",
        r"\b(?:list|dict|dictionary|data|input)\b[^.;,]{0,40}\band\s+(?:must|should|may|can)\s*(?:not|n'?t)\s+be\s+(?:changed|modified|touched|altered)",
        rf"\b(?:my|the|our|your|both(?: of (?:my|the))?)\s+(?:\w+\s+){{0,2}}?{COLLECTION}\s+(?:(?:that\s+)?I\s+(?:pass|give|hand|put)(?:\s+(?:it|in))*\s+)?(?:must|should|may|needs?\s+to|ha(?:s|ve)\s+to|is\s+to|are\s+to)\s*(?:(?:not|never|n'?t)\s+(?:be\s+)?(?:changed?|touched|modified|altered|mutated)|(?:stay|remain|be\s+left|be\s+kept)\s+(?:exactly\s+)?(?:as|like|the\s+way|how)\s+(?:it|they)\s+(?:is|was|are|were)|(?:stay|remain)\s+(?:untouched|unchanged|intact|the\s+same))",
        rf"\b(?:leave|keep)\s+(?:my|the|our)\s+(?:\w+\s+)?{COLLECTION}\s+(?:in\s+(?:its|their)\s+order|as\s+(?:it|they)\s+(?:is|are|was|were)|like\s+(?:it|they)\s+(?:is|are|was|were)|how\s+(?:it|they)\s+(?:is|are))",
        r"\bnot in[- ]place\b",
        rf"\b(?:don'?t|do not|never|without|must not|mustn'?t|should not|shouldn'?t)\s+\w+\s+(?:the\s+|my\s+)?(?:{THING}\s+)?in[- ]place\b",
        r"\bno side[- ]effects?\b",
        r"\b(?:do not|don'?t|without|never|must not|should not)\s+(?:mutat\w+|modify(?:ing)?|alter(?:ing)?|chang\w+)(?:\s+(?:it|them|anything))?\s*(?=[.,;!]|$)",
        r"\b(?:the\s+)?(?:list|dict|dictionary|data|records)\s+(?:passed in|given|I pass(?: in)?|you get|that is passed)\s+(?:stays?|remains?|must stay|should stay|has to stay)\s+(?:as it is|the same|unchanged|untouched|intact)",
        r"\b(?:still )?need (?:the|my) (?:original|list|dict|data)(?:\s+(?:list|dict|data))?\s+(?:afterwards|later|again|after that|unchanged)",
        r"\bthe (?:given|passed|original) (?:list|dict|dictionary|data|one)\s+(?:shouldn'?t|must ?n[o']t|may not|should not|can'?t) be (?:changed|modified|touched|altered|mutated)",
        r"\b[a-z]+\s+(?:passed in|handed in|passed|given)\s+(?:must|should|ha(?:s|ve) to|needs? to|is to|are to)?\s*(?:stays?|remains?|be left|be kept)\s+(?:as (?:it|they) (?:is|are|was|were)|the same|unchanged|untouched|unmodified|intact)",
        r"\b(?:inputs?|originals?|arguments?)\s+(?:\([^)]*\)\s+)?(?:must|should|may)\s+not\s+change\b",
        r"\b(?:inputs?|originals?|arguments?)\s+(?:is\s+|are\s+)?(?:not\s+(?:modified|changed|mutated|altered|touched)|unmodified|unchanged|untouched)\b",
    )

    def detect(self, task: Task) -> Iterator[Clause]:
        found = list(super().detect(task))
        names = "|".join(re.escape(n) for n in task.parameter_names()) or r"(?!)"
        own = rf"\b(?:don'?t|do not|never|without|must not|should not)\s+(?:chang\w+|modif\w+|mutat\w+|alter\w*|touch\w*)\s+(?:the\s+)?(?:{names})\b"
        match = None if found else re.search(own, task.prose())
        yield from found or ([self.clause(task, match.span())] if match else [])

    silent = (r"\breturn it unchanged\b", r"\b(?:text|string|number|word) (?:is )?(?:returned )?unchanged\b")

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        for arguments in samples:
            if any(isinstance(a, list | dict | set) and len(a) > 1 for a in arguments):
                yield Probe((arguments,), self._judge(task, arguments))

    def _judge(self, task: Task, arguments: Arguments):  # type: ignore[no-untyped-def]
        def judge(outcomes: Sequence[Outcome]) -> Finding:
            (outcome,) = outcomes
            if not isinstance(outcome, Returned):
                return MOOT
            kept = all(same(a, b) for a, b in zip(arguments, outcome.args_after, strict=False))
            return HELD if kept else failed(f"{show_call(task, arguments)} changed its argument")

        return judge

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        names = task.parameter_names()
        for i, kind in enumerate(task.parameter_types):
            if i >= len(names) or kind.name not in ("list", "dict", "set", "any"):
                continue
            shallow = {"list": "list({0})", "dict": "dict({0})", "set": "set({0})"}.get(kind.name)
            if shallow:
                yield at_entry(task.name, f"{names[i]} = {shallow.format(names[i])}\n")
            yield at_entry(task.name, f"{names[i]} = copy.deepcopy({names[i]})\n")


KIND = ArgumentUnchanged()

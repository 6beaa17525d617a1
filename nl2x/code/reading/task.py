"""A task as read: the words, the signature, the examples, the types. No model and no guessing of meaning."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from nl2x.code.reading import types
from nl2x.code.reading.examples import CALL, Example, parsed_call, read_examples, shown_calls, spread
from nl2x.code.reading.methods import on_methods
from nl2x.code.reading.signature import Signature, from_node, in_words, parse_signature, returned
from nl2x.code.reading.transcripts import Step, on_a_class, read_transcript
from nl2x.code.reading.types import Type
from nl2x.code.reading.uses import Use
from nl2x.code.reading.values import closings
from nl2x.errors import BadInput

ASKING_FOR_IT = re.compile(
    r"^(?:(?:hi|hello|hey|please|pls)\b[,! ]*)*(?:(?:can|could) you\s+)?"
    r"(?:i(?:'d| would)?\s+(?:need|want|like)\s+|"
    r"(?:write|make|create|give|implement|build|code|define|need|want)\s+(?:me\s+)?)?"
    r"(?:an?\s+|the\s+|some\s+|one\s+)?(?:\w+\s+){0,2}?(?:function|fn|func|method|program|script|tool|something)\b"
    r"(?:\s+(?:in python|for me|(?:called |named )\w+|\w+_\w+))*(?:\s*[:,]\s*|\s+(?:that|which|to)\s+|\s*$)|"
    r"^(?:write|make|create|implement|need)\s*(?=[-:,]|$)",
    re.IGNORECASE,
)
"""How a request begins before it says what is to be done."""
LONGEST_TASK = 20_000
"""Characters. Longer than anything one types, shorter than what would fill the model's context."""


NO_PROGRAM = re.compile(
    r"^\W*(?:(?:hi|hello|hey|thanks|thank you)(?: there)?\W*$|"
    r"(?:please )?(?:write|compose|tell|sing|give)(?: me)? "
    r"(?:an? |some |the )?(?:short |long |funny |little )?(?:poem|haiku|song|story|joke|essay|letter|"
    r"limerick|speech|novel|blog post|cover letter)\b|translate (?:this|it|that|the following)\b|"
    r"(?:what|who|when|where|why|how)(?:'s| is| are| was| were| did| do| does)\b[^?]*\?\W*$)",
    re.IGNORECASE,
)
"""How people ask for other things than a program."""
PROGRAM = re.compile(
    r"\b(?:functions?|code|python|program\w*|scripts?|class|returns?|given?|lists?|dicts?|dictionar\w+|strings?|texts?|"
    r"numbers?|integers?|words?|lines?|files?|csv|json|sum|count\w*|sort\w*|average|mean|dates?|years?|days?|"
    r"months?|names?|keys?|values?|convert\w*|calculat\w+|pars\w+|amounts?|prices?|total\w*|items?|maximum|"
    r"minimum|largest|smallest|elements?|arrays?|matrix|reverse\w*|prime|digits?|letters?|characters?)\b|_|\(",
    re.IGNORECASE,
)
"""Words of which a program's description has at least one."""


def asks_for_none(words: str) -> bool:
    """Whether the words ask for something else than a program."""
    return NO_PROGRAM.search(words) is not None and PROGRAM.search(words) is None


@dataclass(frozen=True)
class Task:
    """What was asked. `checks` are the user's own, as source; `examples` were found in the words."""

    words: str
    signature: Signature | None
    signature_given: bool
    examples: tuple[Example, ...]
    checks: tuple[str, ...] = ()
    tests: str = ""
    files: tuple[str, ...] = ()
    kind: str = "function"
    """What the words ask for: "function", "class" or "program"."""
    transcript: tuple[Step, ...] = ()
    """For a class: what the words show of its use, in order."""
    parameter_types: tuple[Type, ...] = field(default=())
    result_type: Type = types.ANY
    uses: tuple[tuple[Any, ...], ...] = ()
    """The arguments of calls that stand in the user's files."""

    @property
    def name(self) -> str:
        """The function's name, or an empty string where nothing says it."""
        return self.signature.name if self.signature else ""

    def other_names(self) -> tuple[str, ...]:
        """The further functions that examples and checks call, as where `encode` and `decode` are wanted."""
        examples = [*self.examples, *(e for check in self.checks for e in read_examples(check))]
        return tuple(dict.fromkeys(e.function for e in examples if e.function not in ("", self.name)))

    def parameter_names(self) -> tuple[str, ...]:
        """The parameters' names, without stars; empty where the words don't give them."""
        return tuple(p.name.lstrip("*") for p in self.signature.parameters) if self.signature else ()

    def prose(self) -> str:
        """The words with examples and calls blanked out, places kept: what clauses are looked for in."""
        return self._without_examples(_calls_and_code(self.words))

    def prose_with_calls(self) -> str:
        """The words with nothing but the examples blanked out."""
        return self._without_examples([])

    def _without_examples(self, others: list[tuple[int, int]]) -> str:
        text = self.words
        for start, end in [e.span for e in self.examples] + [s.span for s in self.transcript] + others:
            text = text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
        return text


def read_task(
    words: str,
    *,
    signature: str | None = None,
    checks: tuple[str, ...] = (),
    tests: str = "",
    kind: str = "",
) -> Task:
    """Read a task, of a `kind` where that is known. BadInput where it is empty, too long, or contradicts
    itself."""
    words = words.replace("\r\n", "\n").strip("\ufeff \t\n")
    if not re.search(r"\w", words):
        raise BadInput(
            "the task is empty", todo='say what the function should do: nl2x code "reverse a string"'
        )
    if len(words) > LONGEST_TASK:
        raise BadInput(
            f"the task has {len(words)} characters, the longest that can be read has {LONGEST_TASK}",
            todo="describe one function at a time",
        )
    for check in checks:
        _parses(check)
    kind = kind or _kind(words)
    if kind == "function" and not any(e.function for e in read_examples(words)) and on_a_class(words):
        kind = "class"
    transcript = read_transcript(words) if kind == "class" else ()
    transcript += tuple(on_methods(words, transcript))
    examples = tuple(e for e in read_examples(words) if not any(_within(e.span, s.span) for s in transcript))
    if not (examples or checks or tests or signature) and asks_for_none(words):
        raise BadInput(
            f"this doesn't ask for Python: {words[:60]}",
            todo="say what a function should take and what it should give back",
        )
    from_checks = tuple(e for check in checks for e in read_examples(check))
    names = [e.function for e in (*examples, *from_checks) if e.function]
    given = parse_signature(signature) if signature else None
    task = Task(
        words,
        given or in_words(words, names),
        given is not None,
        examples,
        tuple(checks),
        tests,
        _files(words),
        kind,
        transcript,
    )
    _contradiction(task, from_checks)
    return typed(task, from_checks)


def typed(task: Task, from_checks: tuple[Example, ...] = ()) -> Task:
    """`task` with the types of parameters and result worked out from all that is known."""
    task = replace(task, examples=_spread(task))
    examples = [*task.examples, *(from_checks or [e for c in task.checks for e in read_examples(c)])]
    seen_result = types.join(types.of_value(e.expected) for e in examples if not e.error)
    if task.signature is None or not task.signature.complete:
        width = max((len(e.args) for e in examples), default=0)
        seen = tuple(
            types.join(types.of_value(e.args[i]) for e in examples if i < len(e.args)) for i in range(width)
        )
        return replace(task, parameter_types=seen, result_type=_named_result(task.words, seen_result))
    parameters, tuples = [], _tuples_said(task.words)
    inputs = [e.args for e in examples] or shown_calls(task.words, task.name) or task.uses
    for i, p in enumerate(task.signature.parameters):
        seen_here = types.join(types.of_value(a[i]) for a in inputs if i < len(a))
        kind = types.refine(types.from_annotation(p.annotation), seen_here) if p.annotation else seen_here
        if kind.name in ("any", "None") and re.search(rf"\b{re.escape(p.name)}\[['\"]", task.words):
            kind = Type("dict")  # "with data['a']['b'] = 5"
        if kind.name in ("any", "None"):
            name = p.name.lstrip("*")
            kind = types.from_words(name, task.words)
            kind = types.from_name(name, task.words) if kind.name == "any" else kind
            if kind.name == "any" and len(task.signature.parameters) == 1:
                kind = types.of_the_only_one(task.words)
        if tuples.name == "list" and seen_here.name == "any" and _may_be_tuples(kind, p.annotation):
            kind, tuples = tuples, tuples if SEVERAL_LISTS.search(task.words) else types.ANY
        kind = _pairs_said(task.words, p.name, kind)
        said = _said(task.words, p.name)
        days = (
            said.name == "list"
            and seen_here.name == "any"
            and p.name in ("days", "dates")
            and not p.annotation
        )
        kind = said if days and kind.name == "int" else types.refine(kind, said)
        if kind.name == "any" and len(task.signature.parameters) == 1 and types.LOOKS.search(task.words):
            kind = types.STR
        if (
            kind.item().name == "dict"
            and seen_here.name == "any"
            and not p.annotation
            and LISTS.search(task.words)
        ):
            kind = Type("list", (Type("list"),))
        parameters.append(kind)
    result = types.refine(types.from_annotation(task.signature.returns), seen_result)
    return replace(task, parameter_types=tuple(parameters), result_type=_named_result(task.words, result))


def with_uses(task: Task, uses: Sequence[Use]) -> Task:
    """`task` with the calls of a user's files as further inputs, but for those that are to break off."""
    given = tuple(use.arguments for use in uses if not (use.told and use.told.error))
    return typed(replace(task, uses=given)) if given else task


def _spread(task: Task) -> tuple[Example, ...]:
    """The examples, those without a function's name fitted to how many arguments it takes."""
    if task.signature is None or not task.signature.complete:
        return task.examples
    fewest, most = task.signature.required(), len(task.signature.parameters)
    return tuple(spread(example, fewest, most) for example in task.examples)


SAID_ITEMS = (
    (
        r"(?:list|array|sequence|tuple|set)s? of (?:\w+ )?(?:strings|words|names|texts|lines|emails)",
        types.STR,
    ),
    (r"(?:list|array|sequence)s? of (?:\w+ )?(?:integers|ints|whole numbers)", types.INT),
    (
        r"(?:list|array|sequence)s? of (?:\w+ )?(?:numbers|floats|prices|amounts|temperatures|values|scores)",
        Type("number"),
    ),
    (r"(?:list|array|sequence)s? of (?:\w+ )?(?:dicts|dictionaries|records|objects|people)", Type("dict")),
)


LISTS = re.compile(r"(?i)\b(?:lists?|arrays?) of (?:lists|arrays|rows)\b")
TUPLES = re.compile(
    r"(?i)\b(?:list|lists|array|sequence)s? of "
    r"\(?\((?P<of>[a-z_]\w*(?: [a-z]+)?(?:\s*,\s*[a-z_]\w*(?: [a-z]+)?){1,5})\)|"
    r"\((?P<as>[a-z_]\w*(?:\s*,\s*[a-z_]\w*){1,3})\)[- ](?:pairs|tuples|triples)\b"
)
"""A list of tuples of which the words name the parts: "a list of (grade, weight)"."""
SEVERAL_LISTS = re.compile(r"(?i)\band [a-z_]\w* are (?:both )?lists of \(")


OF_A_RESULT = re.compile(
    r"(?i)\b(?:returns?|gives?(?: me| back)?|get back|makes?|result is|output is)\b[^.;:\n]*$"
)
"""What stands before a list that comes back."""


def _tuples_said(words: str) -> Type:
    said = next((m for m in TUPLES.finditer(words) if not OF_A_RESULT.search(words[: m.start()])), None)
    if said is None:
        return types.ANY
    parts = [part.strip() for part in (said.group("of") or said.group("as")).split(",")]
    kinds = (
        types.INT if COUNTED.fullmatch(part.lower()) else types.from_name(part.split()[-1], words)
        for part in parts
    )
    made = tuple(kind if kind.name not in ("any", "list") else types.STR for kind in kinds)
    return Type("list", (Type("tuple", made),))


def _may_be_tuples(kind: Type, annotation: str) -> bool:
    return kind.name in ("any", "list") and (not annotation or kind.item().name in ("any", "tuple"))


LIST_OF_DAYS = re.compile(
    r"\blists? of (?:(?:the|all|my|iso|\w+ing|\w+) ){0,2}(?:days|dates)\b", re.IGNORECASE
)


def _said(words: str, name: str) -> Type:
    if name in ("days", "dates") and LIST_OF_DAYS.search(words) and re.search(r"(?i)\biso\b|yyyy", words):
        return Type("list", (types.STR,))
    for pattern, item in SAID_ITEMS:
        # "invoices = list of dicts …, returns a list of numbers": each says what it is of.
        if re.search(
            rf"\b{re.escape(name)}\b\s*(?:is|are|=|:|-)?\s*(?:an?\s+)?{pattern}", words, re.IGNORECASE
        ):
            return Type("list", (item,))
    for pattern, item in SAID_ITEMS:
        if re.search(pattern, words, re.IGNORECASE) and types.from_name(name).name in ("list", "any"):
            return Type("list", (item,))
    return types.ANY


PAIRS = re.compile(
    r"\b(?P<name>\w+)?\W{0,3}(?:is |are |as )?(?:an? )?dict(?:ionary)?s?\s*(?:\(|of |with |from |:|,)?\s*"
    r"(?P<key>[a-z_]+)s?\s*(?:->|=>|→|:|to\b|and their\b|with their\b)\s*(?:the |their |its )?"
    r"(?P<value>[a-z_]+)\b",
    re.IGNORECASE,
)
HAVING = re.compile(
    r"\b(?:i|we|you)(?:\s+(?:have|give|get|got)|['\u2019]ve)(?:\s+got)?\s+an?\s+dict(?:ionary)?\W{1,4}"
    r"(?:of |with |from )?$",
    re.IGNORECASE,
)
"""Before what the words say that there is: "i have a dict name -> day"."""
COUNTED = re.compile(
    r"(?:pieces?|number|numbers|count|counts|quantity|quantities|qty|stock|points?|ages?|years?|votes?|copies|"
    r"units?|minutes|seconds|grades?|cents|grams|ints?|integers?)"
)
"""What whole numbers are called."""


def _pairs_said(words: str, name: str, known: Type) -> Type:
    """A dict of which the words tell what stands beside what: "stock = dict product -> pieces"."""
    said = PAIRS.search(words)
    if said is None or known.name not in ("any", "dict") or known.keys:
        return known
    if known.name == "any" and said.group("name") != name and not HAVING.search(words[: said.start("key")]):
        return known
    value = said.group("value").lower()
    kind = types.INT if COUNTED.fullmatch(value) else types.from_name(value)
    return Type("dict", (types.STR, kind if kind.name != "any" else types.STR))


HOW_MANY = re.compile(
    r"(?i)^\W*(?:(?:count|tell me|find out|say|return|give me)\s+)?how many\b(?! (?:times|of each))"
)


def _named_result(words: str, known: Type) -> Type:
    if known.name != "any":
        return known
    if re.search(r"(?i)\b(?:giv\w+|gets?|returns?|results?|outputs?)\b[^.;:\n'\"]{0,40}\blike ['\"]", words):
        return types.STR
    if re.search(
        r"(?i)^\W*(is |are |does |do |check (whether|if)|whether |tell whether|test (whether|if))", words
    ):
        return Type("bool")
    if HOW_MANY.search(words) and not re.search(
        r"(?i)\b(?:each|every|per|by|both|dict\w*|list|tuple)\b", words
    ):
        return Type("number")
    return known


PROGRAM_ASKED = re.compile(
    r"\b(?:command[- ]line (?:tool|program|script)|cli\b|argparse)|"
    r"(?:^|[\n.!?:;]\s*)(?:(?:hi|hello|hey|please|pls|so|ok|okay|and|now|then)\b[, ]*)*"
    r"(?:(?:can|could|would|will) you (?:please )?)?"
    r"(?:(?:i|we)(?:'d| would)?\s+(?:need|want|like)\s+|i(?:'m| am) looking for\s+)?"
    r"(?:(?:write|make|create|give|build|code|need|want|do|generate|produce|looking for)\s+"
    r"(?:me\s+|us\s+|up\s+)?)?"
    r"(?:(?:an?|some|one)\s+)?"
    r"(?:(?!(?:functions?|fn|func|methods?|class|the|this|that|my|your|our|his|her|their|of|for|to|in|from|"
    r"by|with|which|movie|film|play|shell|bash|sql|stage|radio|tv|training|workout|exercise|degree|study|loyalty)\b)"
    r"[\w'-]+\s+){0,3}?"
    r"(?:script|program)(?:\s+(?:in python|for (?:me|us)|please|"
    r"(?:called|named) [`'\"]?[\w.-]+[`'\"]?|[\w-]+\.py))*\s*"
    r"(?:,?\s*\b(?:that|which|to|for|who)\b|[:,](?!\s*[a-z_]\w*\()|[.!?]|$)",
    re.IGNORECASE,
)
"""Where the thing that a sentence asks for is a program: not one that is only spoken of ("a function for a
script that …"), and not something else of that name (a film script, a training program)."""
FUNCTION_ASKED = re.compile(
    r"\b(?:writes?|needs?|makes?|creates?|wants?|give)\s+(?:me\s+)?(?:an?|the|one|its)\s+"
    r"(?:[\w-]+\s+){0,2}?(?:function|method)\b",
    re.IGNORECASE,
)


def _kind(words: str) -> str:
    if re.search(r"(?:^|[\n.!?]\s*)[Cc]lass [A-Z]\w*\b", words):
        return "class"
    if re.search(r"(?i)\b(?:write|make|create|implement|build|need|a|an)\b[^.]{0,40}\bclass\b", words):
        return "class"
    if PROGRAM_ASKED.search(words.strip()) and not FUNCTION_ASKED.search(words):
        return "program"
    return "function"


def _within(span: tuple[int, int], other: tuple[int, int]) -> bool:
    return span[0] < other[1] and other[0] < span[1]


def _files(words: str) -> tuple[str, ...]:
    pattern = r"(?<![\w@/])[\w./-]*\w\.(?:csv|txt|json|tsv|log|xml|ini|md|yaml|toml)\b"
    return tuple(dict.fromkeys(re.findall(pattern, words)))


def _calls_and_code(words: str) -> list[tuple[int, int]]:
    spans = []
    for match in CALL.finditer(words):
        if re.search(r"(?:Error|Exception)$", match.group(1)):
            continue  # "raise ValueError('bad age')" is a demand.
        ends = closings(words, match.end() - 1)
        # A call in the words is a name directly before a bracket that holds arguments, not an aside.
        if ends and (
            "_" in match.group(1)
            or parsed_call(words[match.start() : ends[-1]])
            or ends[-1] - match.end() < 60
        ):
            arrow = returned(words, ends[-1])
            whole = arrow and not re.match(r"\s+(?:of|with|whose|that|where)\b", words[arrow[1] :])
            spans.append((match.start(), arrow[1] if arrow and whole else ends[-1]))
    return spans


def _parses(check: str) -> None:
    try:
        compile(check, "--check", "eval")
    except (SyntaxError, ValueError) as error:
        raise BadInput(
            f"this check isn't a Python expression: {check[:80]} ({error})",
            where="--check",
            todo="write it as 'f(2) == 4'",
        ) from None


def _contradiction(task: Task, from_checks: tuple[Example, ...]) -> None:
    said: dict[str, Example] = {}
    for example in (*task.examples, *from_checks):
        call = example.call_source("f")
        other = said.setdefault(call, example)
        if (other.error, repr(other.expected)) != (example.error, repr(example.expected)) and not _same(
            other, example
        ):
            raise BadInput(
                f"two examples contradict each other: {other.check('f')} and {example.check('f')}",
                todo="keep the one that is right",
            )


def _same(one: Example, other: Example) -> bool:
    return not one.error and not other.error and bool(one.expected == other.expected)


def adopt_signature(task: Task, code: str) -> Task:
    """`task` with the signature of the function that a candidate defines, where the words left it open."""
    import ast

    if task.signature is not None and task.signature.complete:
        return task
    functions = [n for n in ast.parse(code).body if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    wanted = [f for f in functions if not task.name or f.name == task.name]
    if not wanted:
        return task
    return typed(replace(task, signature=from_node(wanted[-1])))

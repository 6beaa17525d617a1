"""Recipes as candidates: found by the words of the task, fitted to its signature, tried like any other."""

from __future__ import annotations

import ast
import functools
import itertools
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import libcst as cst
import libcst.matchers as m

from nl2x.code import recipes
from nl2x.code.candidates.direction import goes_against
from nl2x.code.candidates.edits import at_entry, with_docstring, wrap_returns
from nl2x.code.candidates.extract import with_imports
from nl2x.code.candidates.options import cues_in, settings, settled
from nl2x.code.judging.choosing import RECIPE
from nl2x.code.judging.judging import Candidate
from nl2x.code.reading import types
from nl2x.code.reading.examples import read_examples
from nl2x.code.reading.forms import ISO_TEXTS
from nl2x.code.reading.signature import Parameter, Signature, from_node
from nl2x.code.reading.task import Task, typed
from nl2x.code.reading.types import Type

ALONE = 0.85
"""How much of a recipe's usual wording the task must hold where nothing checks it."""
TITLE = 3
"""A first sentence with fewer telling words is a title."""
ABOUT_ME = re.compile(r"(?i)\b(?:i(?:'m|'ve| am| have| need| want| run| keep| collect)?|my|we|our|us)\b")
"""How sentences sound that tell what it is for, not what is to be done."""
MOST_ALONE, VARIANTS = 4, 8
"""How many recipes are tried where nothing checks them, and how many variants where something does."""


@dataclass(frozen=True)
class Reach:
    """How far to look for recipes: how much of a recipe's usual wording the task must hold where checks
    will tell a wrong one, how many are then tried, and, without checks, how much of what the task is mainly
    for the recipe's words must hold."""

    with_checks: float
    most: int
    covered: float


SURE = Reach(0.55, 8, 0.5)
WIDE = Reach(0.3, 24, 0.5)
"""Where nothing else holds, and checks will tell."""


@dataclass(frozen=True)
class Recipe:
    """A function of the library. `phrases` are the words, stemmed, of each way in which people ask for it."""

    name: str
    source: str
    signature: Signature
    summary: str
    phrases: tuple[frozenset[str], ...]
    asked_as: tuple[str, ...] = ()
    """The same as they are written in its docstring."""
    cues: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """For each option (a parameter that is True or False) the words that turn it the other way."""
    holds: tuple[str, ...] = ()
    """What it does beside, in words that people say, whatever its options are."""


@functools.cache
def library() -> tuple[Recipe, ...]:
    """Every recipe. The modules are read as text, never imported."""
    found = []
    for file in sorted(Path(recipes.__path__[0]).glob("[a-z]*.py")):
        text = file.read_text(encoding="utf-8")
        lines = text.splitlines(keepends=True)
        functions = (n for n in ast.parse(text).body if isinstance(n, ast.FunctionDef))
        found += [_recipe(node, "".join(lines[node.lineno - 1 : node.end_lineno])) for node in functions]
    return tuple(found)


def _recipe(node: ast.FunctionDef, source: str) -> Recipe:
    doc = ast.get_docstring(node) or ""
    summary, _, rest = doc.partition("\n")
    ways, holds = _listed("Asked as", rest), _listed("Holds", rest)
    phrases = [stems(way) for way in ways]
    name = stems(node.name.replace("_", " "))
    if len(name) > 1:
        # A name of one word ("where", "page") says too little.
        phrases.append(name)
    signature = from_node(node)
    if all(p.default is None for p in signature.parameters):
        # With options, what the summary says may hold for one of them alone.
        holds += tuple(re.split(r"[;.,] ", summary.rstrip("."))[1:])
    phrases = list(filter(None, phrases))
    return Recipe(node.name, source, signature, summary, tuple(phrases), ways, cues_in(rest), holds)


def _listed(head: str, doc: str) -> tuple[str, ...]:
    """What a line of a recipe's docstring lists, over several lines where it is long."""
    found = re.search(rf"{head}: (.*?)\.?(?:\n(?:Holds|Options):|\n\n)", doc, re.DOTALL)
    return tuple(" ".join(way.split()) for way in found.group(1).split(",")) if found else ()


COMMON = frozenset((
    "a", "an", "the", "of", "in", "to", "and", "or", "is", "are", "be", "by", "for", "on", "with",
    "from", "that", "which", "it", "its", "this", "as", "at", "into", "each", "every", "all", "if",
    "not", "function", "write", "python", "return", "give", "take", "given", "i", "me", "my", "need",
    "want", "get", "make", "create", "please", "should", "must", "you", "have", "has", "so", "no", "one",
    "two", "them", "they", "e", "g", "eg", "etc", "do", "does", "how", "many", "whether", "value",
    "result", "input", "output", "new",
))  # fmt: skip


def stems(text: str) -> frozenset[str]:
    """The words that carry meaning, without their endings."""
    words = re.findall(r"[a-z0-9]+", re.sub(r"([a-z])([A-Z])", r"\1 \2", text).lower())
    return frozenset(stem(word) for word in words if word not in COMMON)


ENDINGS = (
    "ization", "isation", "ations", "ation", "ings", "ing", "ized", "ised", "izes", "ize", "ise", "ies",
    "ied", "es", "ed", "er", "e", "s", "y",
)  # fmt: skip


def stem(word: str) -> str:
    """The word without its ending."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


@functools.cache
def _weights() -> dict[str, float]:
    """How telling each word is: rare among recipes, so telling."""
    counts = Counter(word for recipe in library() for word in frozenset().union(*recipe.phrases))
    return {word: math.log(1 + len(library()) / count) for word, count in counts.items()}


def is_known(word: str) -> bool:
    """Whether any recipe is asked for with this word, or it is one that says nothing."""
    return word.lower() in COMMON or not stems(word).isdisjoint(_weights())


def likeness(task: Task, recipe: Recipe) -> float:
    """From 0 to 1: how much of the best fitting wording of the recipe the task's words hold; 0 where it turns
    things the other way."""
    if goes_against(task.words, (*recipe.asked_as, recipe.name.replace("_", " ")), stems):
        return 0.0
    words = stems(f"{task.words} {task.name.replace('_', ' ')}")
    weights = _weights()
    rare = max(weights.values())
    shares = []
    for phrase in recipe.phrases:
        whole = sum(weights.get(w, rare) for w in phrase)
        # A single common word ("sort", "age") says too little by itself.
        shares.append(sum(weights.get(w, rare) for w in phrase & words) / max(whole, 4.5))
    # Rounded, since sets are added up in any order: equals must be equal.
    return round(max(shares, default=0.0), 9)


def covered(task: Task, recipe: Recipe) -> float:
    """From 0 to 1: how much of what the task is mainly for the recipe's words hold."""
    own = frozenset().union(*recipe.phrases, stems(recipe.summary))
    rare = max(_weights().values())
    shares = [0.0]
    for words in _main_words(task):
        weights = {word: _weights().get(word, rare) for word in words}
        shares.append(sum(weights[w] for w in words & own) / max(sum(weights.values()), 1e-9))
    return round(max(shares), 9)


def _main_words(task: Task) -> list[frozenset[str]]:
    name = task.name.replace("_", " ")
    return [stems(f"{sentence} {name}") for sentence in main_sentences(task) or ("",)]


def main_sentences(task: Task) -> list[str]:
    """Where a task says what it is mainly for: its first sentence, and the second where the first is a title
    ("raffle:") or tells whom it is for ("Friday football, I need teams fast.")."""
    found = [s for s in re.split(r"(?<=[a-z)])[.:!?;\n]", task.prose()) if stems(s)][:2]
    two = len(found) > 1 and (len(stems(found[0])) < TITLE or ABOUT_ME.search(found[0]))
    return found if two else found[:1]


def _recipe_of(candidate: Candidate) -> Recipe | None:
    """The recipe that a candidate came from, patched or not."""
    summary = candidate.root.removeprefix(RECIPE)
    return next((r for r in library() if r.summary == summary), None)


def share_known(candidate: Candidate, words: str) -> float:
    """From 0 to 1: how much of what these words say the recipe that a candidate came from says, too."""
    if candidate.root.startswith(COMPOSED):
        asked, own = stems(words), stems(candidate.root.removeprefix(COMPOSED))
        return len(asked & own) / len(asked) if asked else 1.0
    recipe = _recipe_of(candidate)
    if recipe is None:
        return 0.0
    asked, own = stems(words), frozenset().union(*recipe.phrases, stems(recipe.summary))
    return len(asked & own) / len(asked) if asked else 1.0


def vocabulary(candidate: Candidate) -> frozenset[str] | None:
    """The words, stemmed, that the recipe a candidate came from says or is asked for with, those of its
    options and its parameters among them; None where it came from no recipe, or was composed of the words
    themselves."""
    recipe = _recipe_of(candidate)
    if recipe is None:
        return None
    own = recipe.signature
    kinds = " ".join((*(p.annotation for p in own.parameters), own.returns))
    said = (
        *(names for kind, names in TYPE_WORDS.items() if re.search(rf"\b{kind}\b", kinds)),
        *(p.name.replace("_", " ") for p in own.parameters),
        *(cue for _, cues in recipe.cues for cue in cues),
        *recipe.holds,
        recipe.name.replace("_", " "),
        recipe.summary,
    )
    dates = "iso string format yyyy mm dd" if "fromisoformat" in candidate.code else ""
    return frozenset().union(*recipe.phrases, *map(stems, said), stems(dates))


def sayings(candidate: Candidate) -> tuple[str, ...]:
    """What the recipe that a candidate came from does beside what it is mainly for; none where it is no
    recipe."""
    recipe = _recipe_of(candidate)
    return recipe.holds if recipe else ()


TYPE_WORDS = {
    "list": "list lists array arrays sequence",
    "str": "string strings text texts",
    "int": "number numbers integer integers",
    "float": "number numbers",
    "dict": "dict dictionary",
    "tuple": "tuple tuples pair pairs",
}
"""What people call the types of what a recipe takes."""


def knows_all(candidate: Candidate, words: str) -> bool:
    """Whether the recipe that a candidate came from says all that these words say; what they call a list or a
    text is said by its types."""
    recipe = _recipe_of(candidate)
    taken = " ".join(p.annotation for p in recipe.signature.parameters) if recipe else ""
    said = " ".join(names for kind, names in TYPE_WORDS.items() if re.search(rf"\b{kind}\b", taken))
    left = re.sub(rf"\b(?:{said.replace(' ', '|') or '(?!)'})\b", " ", words, flags=re.IGNORECASE)
    return share_known(candidate, left) == 1.0


MEANT = 0.8
"""How near a recipe must be to the task to be what it is mainly for, whatever else is asked."""


def is_meant(task: Task, candidate: Candidate) -> bool:
    """Whether the recipe that a candidate came from is what the task is mainly for."""
    if candidate.root.startswith(COMPOSED):
        return True  # Where nothing checks it, it is only made of words that say nothing else.
    recipe = _recipe_of(candidate)
    return recipe is not None and nearness(task, recipe) >= MEANT


SIMILAR = 0.5
"""How near a recipe must be to the task to be shown to the model."""


def nearness(task: Task, recipe: Recipe) -> float:
    """From 0 to 1: likeness, less where the recipe's words leave much of the task's first sentence out."""
    return likeness(task, recipe) * math.sqrt(covered(task, recipe))


def similar(task: Task) -> str:
    """The source of the recipe nearest to the task, to show how such things are done; empty for none."""
    recipe = max(library(), key=lambda r: nearness(task, r))
    if nearness(task, recipe) < SIMILAR:
        return ""
    module = cst.parse_module(recipe.source)
    function = next(s for s in module.body if isinstance(s, cst.FunctionDef))
    assert isinstance(function.body, cst.IndentedBlock)
    bare = function.with_changes(body=function.body.with_changes(body=function.body.body[1:]))
    return with_docstring(with_imports(cst.Module([bare]).code), recipe.name, recipe.summary)


def candidates(task: Task, reach: Reach = SURE) -> Iterator[Candidate]:
    """Fitted recipes, the likeliest first; the variants of one recipe carry the same origin."""
    if task.kind != "function":
        return
    checked = bool(task.examples or task.checks or task.tests)
    scored = [(likeness(task, r), r) for r in library()]
    enough = [pair for pair in scored if pair[0] >= (reach.with_checks if checked else ALONE)]
    likely = sorted(enough, key=lambda pair: (-pair[0], -covered(task, pair[1])))
    for _, recipe in likely[: reach.most if checked else MOST_ALONE]:
        if not checked and covered(task, recipe) < reach.covered:
            continue
        for code in itertools.islice(fitted(task, recipe), VARIANTS if checked else 1):
            yield Candidate(code, f"{RECIPE}{recipe.summary}")
    if reach is SURE:
        yield from _composed(task)


COMPOSED = f"{RECIPE}steps: "
"""How the origin of a program begins that was composed of the steps which the words name."""


def _composed(task: Task) -> Iterator[Candidate]:
    from nl2x.code.composing.compose import composed

    for code, read in composed(task):
        yield Candidate(with_imports(code), f"{COMPOSED}{read}")


def fitted(task: Task, recipe: Recipe) -> Iterator[str]:
    """The recipe under the asked name and parameters; several where their order or its options are open."""
    on_texts = _on_texts(recipe) if DATES_AS_TEXT.search(task.words) else None
    # Where no example tells, the words do: "two iso dates".
    first = on_texts if ISO_TEXTS.search(task.words) else None
    for one in dict.fromkeys(r for r in (first, recipe, on_texts) if r):
        yield from _fitted(task, one)


DATES_AS_TEXT = re.compile(r"(?i)yyyy-mm-dd|\biso\b|['\"]\d{4}-\d\d-\d\d['\"]")
FROM_TEXT = {"date": "date.fromisoformat({})", "list[date]": "[date.fromisoformat(day) for day in {}]"}
AS_TEXT = {"date": "({}).isoformat()", "list[date]": "[day.isoformat() for day in {}]"}


@functools.cache
def _on_texts(recipe: Recipe) -> Recipe | None:
    """A recipe on dates for dates that come, and go, as ISO texts; None where it is on none, or on dates
    that stand deeper in what it takes."""
    own = recipe.signature
    dated = [p for p in own.parameters if DATE.search(p.annotation)]
    kinds = [*(p.annotation for p in dated), *([own.returns] if DATE.search(own.returns) else [])]
    if not kinds or any(kind not in AS_TEXT for kind in kinds):
        return None
    entry = [f"{p.name} = {FROM_TEXT[p.annotation].format(p.name)}\n" for p in dated]
    source = at_entry(recipe.name, *entry)(recipe.source) if entry else recipe.source
    if source and own.returns in AS_TEXT:
        source = wrap_returns(recipe.name, AS_TEXT[own.returns])(source)
    parameters = tuple(replace(p, annotation=DATE.sub("str", p.annotation)) for p in own.parameters)
    signature = replace(own, parameters=parameters, returns=DATE.sub("str", own.returns))
    return replace(recipe, source=source, signature=signature) if source else None


DATE = re.compile(r"\bdate\b")


def _fitted(task: Task, recipe: Recipe) -> Iterator[str]:
    asked = task.signature
    if not returns_alike(task, recipe):
        return
    if asked is None or not asked.complete:
        yield from _under_name(task, recipe)
        return
    if any(p.name.startswith("*") for p in asked.parameters):
        return
    for chosen in _parameters(len(asked.parameters), recipe.signature):
        left = tuple(p for p in recipe.signature.parameters if p not in chosen)
        for order in _orders(asked, chosen):
            # order[i] is the place of the recipe's i-th chosen parameter among the asked ones.
            if all(_alike(task.parameter_types[order[i]], chosen[i]) for i in range(len(order))):
                names = {p.name: asked.parameters[order[i]].name for i, p in enumerate(chosen)}
                for constants in settings(task, recipe, left):
                    yield _rewritten(recipe, asked, names, constants)


def _parameters(number: int, own: Signature) -> Iterator[tuple[Parameter, ...]]:
    """Which of a recipe's parameters the asked ones can be: all required ones, some of the others."""
    for chosen in itertools.combinations(own.parameters, number):
        if all(p in chosen for p in own.parameters if p.default is None):
            yield chosen


def returns_alike(task: Task, recipe: Recipe) -> bool:
    """Whether the recipe gives the kind of thing that is asked for, as far as both say."""
    wanted, own = task.result_type, types.from_annotation(recipe.signature.returns)
    if "None" in (wanted.name, own.name) or {wanted.name, own.name} == {"bool", "int"}:
        return "any" in (wanted.name, own.name) or wanted.name == own.name
    return _alike(wanted, Parameter("", recipe.signature.returns))


def _orders(asked: Signature, own: tuple[Parameter, ...]) -> list[tuple[int, ...]]:
    """All orders, those first in which most names agree."""
    names = [p.name for p in asked.parameters]
    orders = itertools.permutations(range(len(names)))
    return sorted(orders, key=lambda order: -sum(names[k] == own[i].name for i, k in enumerate(order)))


def _under_name(task: Task, recipe: Recipe) -> Iterator[str]:
    """No parameters were asked for: the recipe's own, if as many as the examples give."""
    examples = [*task.examples, *(e for check in task.checks for e in read_examples(check))]
    widths = {len(e.args) for e in examples} or {recipe.signature.required()}
    own = recipe.signature
    if not all(own.required() <= width <= len(own.parameters) for width in widths):
        return
    kinds = typed(replace(task, signature=None)).parameter_types
    if all(_alike(kind, p) for kind, p in zip(kinds, own.parameters, strict=False)):
        kept, left = own.parameters[: max(widths)], own.parameters[max(widths) :]
        for constants in settings(task, recipe, left):
            open_ones = tuple(
                replace(p, default=constants.pop(p.name))
                for p in left
                if _said_as_default(task, constants[p.name])
            )
            asked = replace(own, name=task.name or own.name, parameters=(*kept, *open_ones))
            yield _rewritten(recipe, asked, {}, constants)


def _said_as_default(task: Task, value: str) -> bool:
    """Whether the words make this value a default ("break in minutes (default 30)"): then it can be given."""
    return bool(re.search(rf"(?i)\bdefault\w*\W+(?:is |to )?{re.escape(value)}(?!\w)", task.words))


def _alike(asked: Type, own: Parameter) -> bool:
    kind = types.from_annotation(own.annotation)
    if "any" in (asked.name, kind.name):
        return True
    if asked.is_number() and kind.is_number():
        return True
    if asked.name in ("date", "datetime") and kind.name == "date":
        return asked.name == "date"
    if asked.name != kind.name:
        return False
    if kind.name == "list":
        return _alike(asked.item(), Parameter("", ast_name(kind.item())))
    return True


def ast_name(kind: Type) -> str:
    """The plain name of a type as an annotation."""
    return "float" if kind.name == "number" else "" if kind.name == "any" else kind.name


def _rewritten(recipe: Recipe, asked: Signature, names: dict[str, str], constants: dict[str, str]) -> str:
    module = cst.parse_module(recipe.source)
    function = next(s for s in module.body if isinstance(s, cst.FunctionDef))
    assert isinstance(function.body, cst.IndentedBlock)
    body = function.body.with_changes(body=function.body.body[1:])  # without the docstring
    locals_ = {node.id for node in ast.walk(ast.parse(recipe.source)) if isinstance(node, ast.Name)}
    clashes = {new for new in names.values() if new in locals_ and new not in names}
    renamed = body.visit(_Renamed({**names, **{c: f"{c}_" for c in clashes}, recipe.name: asked.name}))
    assert isinstance(renamed, cst.IndentedBlock)
    folded = settled(renamed, {n: v == "True" for n, v in constants.items() if v in ("True", "False")})
    used = {n.value for n in m.findall(folded, m.Name()) if isinstance(n, cst.Name)}
    fixed = [cst.parse_statement(f"{name} = {value}\n") for name, value in constants.items() if name in used]
    header = cst.parse_module(f"{asked.header()}\n    pass\n").body[0]
    assert isinstance(header, cst.FunctionDef)
    whole = header.with_changes(body=folded.with_changes(body=[*fixed, *folded.body]))
    imports = "".join(f"{line}\n" for line in asked.imports)
    return with_imports(imports + cst.Module([whole]).code)


class _Renamed(cst.CSTTransformer):
    """Other names for parameters and for the function itself; attributes and keywords stay."""

    def __init__(self, names: dict[str, str]) -> None:
        super().__init__()
        self.names = names

    def visit_Attribute_attr(self, node: cst.Attribute) -> None:
        self.names, self._kept = {}, self.names

    def leave_Attribute_attr(self, node: cst.Attribute) -> None:
        self.names = self._kept

    def visit_Arg_keyword(self, node: cst.Arg) -> None:
        self.names, self._kept = {}, self.names

    def leave_Arg_keyword(self, node: cst.Arg) -> None:
        self.names = self._kept

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.Name:
        return updated_node.with_changes(value=self.names.get(updated_node.value, updated_node.value))

"""Words that ask for type hints or docstrings of what stands in a file, and for nothing else."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from nl2x.code.describing.places import classes_in, places_in
from nl2x.errors import BadInput

HINTS = re.compile(
    r"\b(?:type[\s-]*(?:hint(?:s|ed|ing)?|annotat(?:e|ed|ions?))|annotat(?:e|ed|ions?)|types?|typed|typing)\b",
    re.IGNORECASE,
)
DOCSTRINGS = re.compile(r"\b(?:doc[\s-]?strings?|document(?:ed|ation)?|docs)\b", re.IGNORECASE)
ANEW = re.compile(
    r"\b(?:replace|rewrite|redo|improve|update|better|new|overwrite|fix|correct)\b", re.IGNORECASE
)
"""What lets a docstring be written where there is one."""
LACKING = re.compile(
    r"\b(?:(?:that|which|wherever|where|who)\s+)?(?:(?:there\s+)?(?:is|are|have|has|with)\s+(?:still\s+)?(?:none|no)|(?:they|it)\s+(?:is|are)\s+missing|"
    r"do(?:es)?(?:n't|\s+not)\s+(?:yet\s+)?have|lack(?:s|ing)?|missing|without)\b"
    r"(?:\s+(?:any|one|an?|them|it|yet|doc[\s-]?strings?|type[\s-]*hints?|annotations?|types))*",
    re.IGNORECASE,
)
"""Of what they are wanted: "that have none yet"."""
WITH_EXAMPLES = re.compile(
    r"[,;]?\s*\b(?:with|and|including|include|plus)\s+(?:an?\s+|some\s+|one\s+|short\s+|usage\s+)*(?:examples?|doctests?)\b",
    re.IGNORECASE,
)
A_NEW_FUNCTION = re.compile(
    r"\b(?:an?|one)\s+(?:[\w-]+\s+)?(?:function|class|script|program)\s+(?:that|which|to|for|returning|with)\b",
    re.IGNORECASE,
)
DICTATED = re.compile(
    r"(?P<quote>\"\"\"|[\"“'`])(?P<text>[^\"”“`]*\s[^\"”“`]*?)(?:\"\"\"|[\"”'`])(?=\s|[.,;]|$)"
)
"""The text of a docstring in quotes: several words."""
FILLING = frozenset(
    """please kindly can could would will you add give gives put write insert supply provide create generate make need
    needs want wants have has having get gets with a an the this that these my our its it they them their i'd we us
    me like all every each any everything everywhere of for to in on into at and or both function functions func funcs
    method methods class classes file module code script program here there some proper good short brief full
    complete nice concise simple clear one line single whole entire python pep style is are be should must let also
    now as well only just too parameter parameters params argument arguments args return returned value values
    result results i which whose replace rewrite redo improve update better new overwrite fix correct old existing
    signature signatures definition definitions so people know what does do describe describing say saying missing lacking undocumented untyped unannotated fully static proper properly""".split()
)
"""Words that say nothing more."""
BEFORE_A_NAME = frozenset("to for of function method class annotate document in describe".split())
AFTER_A_NAME = frozenset("function method class".split())
VERBS = ("annotate", "document", "type")


@dataclass(frozen=True)
class Asked:
    """What is asked for: hints, docstrings or both; of `names` ("dedupe", "Cart", "Cart.total") or of all."""

    hints: bool
    docstrings: bool
    names: tuple[str, ...] = ()
    module: bool = False
    """Whether the file itself is to be documented."""
    anew: bool = False
    """Whether a docstring may take the place of another."""
    with_example: bool = False
    text: str = ""
    """The docstring, where the words give it."""
    members: bool = True
    """Whether what a class holds is meant with it."""
    parameters: bool = True
    results: bool = True


def asked_in(words: str, source: str, file: str) -> Asked | None:
    """What is asked for; None where it is something else, or something beside. BadInput where it is asked of
    what isn't in the file."""
    dictated = DICTATED.search(words) if DOCSTRINGS.search(words) else None
    bare = words.replace(dictated.group(), " ") if dictated else words
    bare = re.sub(
        rf"\s*\b(?:in|of|from|for|to)?\s+(?:the\s+file\s+)?[`'\"]?{re.escape(file)}[`'\"]?",
        " this file ",
        bare,
    )
    with_example = WITH_EXAMPLES.search(bare) is not None
    bare = WITH_EXAMPLES.sub(" ", bare)
    if A_NEW_FUNCTION.search(bare):
        return None
    rest = LACKING.sub(" ", bare)
    bare = rest if HINTS.search(rest) or DOCSTRINGS.search(rest) else bare
    docstrings = DOCSTRINGS.search(bare) is not None
    returned = re.search(r"\breturn(?:s|ed)?\s+(?:types?|values?|annotations?|hints?)\b", bare) is not None
    taken = re.search(r"\b(?:param(?:eter)?s?|arg(?:ument)?s?)\b", bare) is not None
    hints = HINTS.search(bare) is not None
    if not (hints or docstrings):
        return None
    names = _names(bare, source, file)
    anew = ANEW.search(bare) is not None
    if names is None or (anew and hints):
        return None
    module = docstrings and not names and re.search(r"\b(?:file|module|script|program)\b", bare) is not None
    several = re.search(r"\b(?:methods|functions|every|each|all)\b", bare, re.IGNORECASE) is not None
    single = not several and re.search(r"\bdoc[\s-]?string\b", bare, re.IGNORECASE) is not None
    text = dictated["text"].strip() if dictated else ""
    return Asked(
        hints,
        docstrings,
        ("",) if module and single else names,
        module,
        anew,
        with_example,
        text,
        not single,
        not returned or taken,
        not taken or returned,
    )


def _names(words: str, source: str, file: str) -> tuple[str, ...] | None:
    """The places that the words name; None where they say more than that."""
    tree = ast.parse(source)
    known: dict[str, list[str]] = {c.name: [c.name] for c in classes_in(tree)}
    for place in places_in(tree):
        for said in {place.name, place.node.name}:
            known[said] = list(dict.fromkeys([*known.get(said, []), place.name]))
    said = DOCSTRINGS.sub(_verb_alone, HINTS.sub(_verb_alone, words))
    tokens = re.findall(r"[`'\"]?[A-Za-z_][\w.']*(?<![.'])(?:\(\))?[`'\"]?|\S", said)
    names, odd = [], []
    for i, token in enumerate(tokens):
        bare = token.strip("`'\"").removesuffix("()")
        before = next((t.lower() for t in reversed(tokens[:i]) if t.lower() not in ("the", "my", "our")), "")
        after = tokens[i + 1].lower() if i + 1 < len(tokens) else ""
        marked = bare != token or before in BEFORE_A_NAME or (after in AFTER_A_NAME and before != "")
        plain = bare.lower().removesuffix("'s") in FILLING or bare.lower() in VERBS
        if bare in known and (marked or not plain):
            names.append(_one(bare, known[bare], file))
        elif not plain and re.match(r"\w", bare):
            odd.append((bare, before))
    if not odd:
        return tuple(dict.fromkeys(names))
    if len(odd) == 1 and odd[0][1] in BEFORE_A_NAME and re.fullmatch(r"[A-Za-z_][\w.]*", odd[0][0]):
        there = ", ".join(n for n in known if "." not in n) or "no function"
        raise BadInput(f"there is no {odd[0][0]}", where=file, todo=f"it has {there}")
    return None


def _verb_alone(match: re.Match[str]) -> str:
    """What is asked for itself is no word of the rest, but for the verb, which a name may follow."""
    return match.group() if match.group().lower() in VERBS else " "


def _one(said: str, found: list[str], file: str) -> str:
    if len(found) > 1:
        raise BadInput(
            f"{len(found)} classes have {said}", where=file, todo=f"say which: {' or '.join(found)}"
        )
    return found[0]

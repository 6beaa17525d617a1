"""What of a user's file the words speak of: the function or class that is to be changed."""

from __future__ import annotations

import re
from collections.abc import Sequence

import libcst as cst

from nl2x.code.candidates.extract import Statement, definitions_of, kept, with_imports
from nl2x.code.delivery.members import members
from nl2x.code.judging.making import Around
from nl2x.code.reading.examples import without_examples
from nl2x.code.reading.signature import in_words
from nl2x.code.reading.uses import uses_of
from nl2x.code.written import Earlier
from nl2x.errors import BadInput

VERBS = (
    r"(?:make|change|let|update|fix|extend|modify|adapt|rewrite|alter|improve|teach|simplify|refactor|shorten|"
    r"optimi[sz]e|restructure|(?:speed|clean|tidy)\s+up|correct|annotate|document)"
)
MUST = r"(?:should|must|needs?\s+to|has\s+to|ought\s+to)"
DEEDS = (
    r"(?:(?:also|always|never|not|only)\s+)?(?:ignore|return|raise|throw|sort|apply|give|round|skip|keep|work|use|"
    r"take|accept|count|include|check|handle|show|print|log|convert|compare|allow|refuse|be|leave|drop|strip)"
)
"""What a method that stands there is to do."""
PARTS = (
    r"(?:parameters?|arguments?|keywords?|options?|flags?|defaults?|type\s+hints?|annotations?|docstrings?|"
    r"comments?|checks?|validation|logging|support|handling)"
)
"""What a function is given more of."""
CHANGES = (
    rf"\bgive\s+(?:the\s+)?(?:function\s+)?`?{{name}}`?\s+(?:an?|another|the)\s|"
    rf"\badd\s[^.;\n]{{{{0,80}}}}?\b{PARTS}\b[^.;\n]{{{{0,60}}}}?\bto\s+(?:the\s+)?(?:function\s+)?`?{{name}}`?(?!\s*\()\b|"
    rf"{VERBS}\s+(?:the\s+)?(?:function\s+|class\s+)?`?{{name}}`?(?!\s*\()\b|"
    rf"(?:^|[.:,;]\s*)(?:the\s+)?(?:function\s+)?`?{{name}}`?(?:\(\))?\s+"
    rf"(?:{MUST}|(?:needs?|gets?|lacks?)\s+(?:an?|another))\b|"
    r"\bin\s+`?{name}`?(?:\(\))?(?=\s*[,.:;]|\s+(?:in|of)\s|\s*$)"
)
"""How people speak of a function that is there: "make dedupe ignore case", "in dedupe, keep the order"."""
A = r"(?:(?:the|my|our|this)\s+)?(?:class\s+)?[`']?"
PART = r"(?:methods?|propert(?:y|ies)|attributes?|fields?|\w+\([^()\n]*\))"
OF_A_CLASS = (
    # "add a method clear() to class Cart", "add clear to Cart", "a method clear for Cart"
    rf"\b{PART}[^.;\n]{{0,80}}?\b(?:to|for|in|of|on|from)\s+{A}{{name}}\b",
    rf"\badd\s+(?:an?\s+)?[`']?\w+[`']?\s+to\s+{A}{{name}}\b",
    rf"\bgive\s+{A}{{name}}\b",
    rf"\b{VERBS}\s+{A}{{name}}\b(?!\s+(?:with|that\s+has|having|which\s+has)\b)",
    rf"(?:^|[.:,;]\s*){A}{{name}}\b(?:\.\w+(?:\(\))?|[`']|\s+class)*\s+(?:{MUST}|needs?|gets?|lacks?)\b",
    rf"\b(?:in|inside|within)\s+{A}{{name}}\b[`']?(?=\s*[,.:;]|\s+class|\s*$)",
    rf"\b{{name}}'s\s+\w+\s+{MUST}\b",
    r"\b{name}\.[a-z_]\w*\(",
)
"""How people speak of a class that is there."""
FUNCTION = re.compile(
    r"\b(?:an?|one|the)\s+(?:[\w-]+\s+){0,2}function\b|^\W*(?:def|function)\b", re.IGNORECASE
)
NEW_CLASS = (
    r"\b(?:write|create|build|implement|need|want|an?|new)\s+(?:\w+\s+)?class\s+"
    r"(?:called\s+|named\s+)?[`']?{name}\b"
)
ONLY_NEW = re.compile(
    r"\b(?:add|give|new|another|needs?|gets?|lacks?|have|put|with)\b[^.;\n]{0,80}?"
    r"\b(?:methods?|propert(?:y|ies)|attributes?|fields?)\b|"
    r"\b(?:add|give)\b[^.;\n]{0,60}?(?:\w\(|\bto\b)|^\W*an?\s+(?:\w+\s+){0,2}(?:method|property)\b",
    re.IGNORECASE,
)
"""How people ask for what isn't there yet."""


def spoken_of(
    source: str, words: str, file: str, beside: Sequence[tuple[str, str]] = ()
) -> tuple[Earlier | None, str]:
    """The function or class of the file that the words are to change, with what it uses of the file, and the
    words without the file's name; None where they speak of none. `beside` are its tests' names and texts."""
    bare = re.sub(rf"\s*\b(?:in|of|from) `?{re.escape(file)}`?", "", words)
    try:
        module = cst.parse_module(source)
    except cst.ParserSyntaxError:
        return None, words
    definitions = definitions_of(module)
    stem = file.removesuffix(".py")
    if stem not in definitions:
        # "tools.dedupe([1, 1]) == [1]", as one would call it from outside.
        called = "|".join(re.escape(n) for n in definitions) or r"(?!)"
        bare = re.sub(rf"(?<![\w.]){re.escape(stem)}\.(?=(?:{called})\b)", "", bare)
    found = [(at, name) for name, s in definitions.items() if (at := _spoken_at(name, s, bare)) is not None]
    if not found:
        name = _by_method(definitions, bare, file)
        found = [(0, name)] if name else []
    if not found:
        return None, bare
    name = min(found)[1]
    statement = definitions[name]
    assert isinstance(statement, cst.FunctionDef | cst.ClassDef)
    plain = {**definitions, name: statement.with_changes(decorators=[], leading_lines=[])}
    if isinstance(statement, cst.ClassDef):
        plain[name] = statement.with_changes(leading_lines=[])
    body = [plain[name] if s is statement else s for s in module.body]
    code = with_imports(kept(module.with_changes(body=body), plain, [name]))
    told = (statement.get_docstring() or "").split("\n\n")[0]
    if isinstance(statement, cst.FunctionDef):
        # What it gave before is known by itself: the change may be of just that.
        told, uses = without_examples(told), uses_of(name, file, source, beside)
        return Earlier(told, code, name, said=bare, file=file, uses=uses), bare
    asked = _asked(statement, bare)
    only_new = not asked and ONLY_NEW.search(bare) is not None
    told = f"class {name}: {told}" if told else f"class {name}"
    around = Around("\n".join([source, *(text for _, text in beside)]), source)
    return Earlier(told, code, name, "class", asked, only_new, bare, file, around=around), bare


def _spoken_at(name: str, statement: Statement, words: str) -> int | None:
    """Where the words begin to speak of a definition."""
    if isinstance(statement, cst.FunctionDef):
        found = re.search(CHANGES.format(name=re.escape(name)), words, re.IGNORECASE)
        return found.start() if found else None
    if not isinstance(statement, cst.ClassDef) or FUNCTION.search(words):
        return None
    if re.search(NEW_CLASS.format(name=re.escape(name)), words):
        return None
    # The words may begin with a capital, a class's name is written as it is.
    exactly = f"(?-i:{re.escape(name)})"
    found_at = (re.search(f"(?i:{p.replace('{name}', exactly)})", words) for p in OF_A_CLASS)
    return min((m.start() for m in found_at if m), default=None)


ALSO = r"(?:(?:,\s*|\s+and\s+)[`']?\w+[`']?(?:\(\))?)*"
"""Further methods of which the same is said: "deposit and withdraw must …"."""


def _by_method(definitions: dict[str, Statement], words: str, file: str) -> str:
    """The class of which a method is spoken of alone: "make total() round to cents", "total must round"."""
    named: dict[str, list[str]] = {}
    for name, statement in definitions.items():
        for member in members(statement) if isinstance(statement, cst.ClassDef) else ():
            named.setdefault(member, []).append(name)
    form = in_words(words, [])
    for member, owners in named.items():
        it = rf"(?:method\s+[`']?{re.escape(member)}\b|[`']?{re.escape(member)}[`']?(?:\(\)|\s+method\b))"
        spoken = rf"\b{VERBS}\s+(?:the\s+)?{it}|(?:^|[.:,;]\s*)(?:the\s+)?{it}{ALSO}\s+{MUST}\b"
        if form is None or (form.name == member and not form.parameters):
            # Bare, since the words name no function of their own whose parameter or deed it might be.
            bare = rf"[`']?{re.escape(member)}[`']?"
            spoken += rf"|\b{VERBS}\s+(?:the\s+)?{bare}\s+{DEEDS}\b"
            spoken += rf"|(?:^|[.:;]\s*)(?:the\s+)?{bare}{ALSO}\s+{MUST}\b"
        if member in definitions or FUNCTION.search(words) or not re.search(spoken, words, re.IGNORECASE):
            continue
        if len(owners) > 1:
            which = " or ".join(f"{owner}.{member}" for owner in owners)
            raise BadInput(f"{len(owners)} classes have {member}", where=file, todo=f"say which: {which}")
        return owners[0]
    return ""


def _asked(node: cst.ClassDef, words: str) -> tuple[str, ...]:
    """The members of a class that the words are to change."""
    name, found = re.escape(node.name.value), []
    for member in members(node):
        it = rf"(?:{name}(?:\.|'s\s+(?:method\s+)?))?[`']?{re.escape(member)}[`']?(?:\([^()\n]*\))?(?!\w)"
        the = r"(?:the\s+)?(?:method\s+|property\s+)?"
        patterns = (
            rf"\b{VERBS}\s+{the}{it}",
            rf"(?:^|[.:,;]\s*|\band\s+){the}{it}(?:\s+method)?{ALSO}\s+{MUST}\b",
            rf"\bin\s+{the}{it}(?=\s*[,.:;]|\s+of\s|\s*$)",
            rf"\b{VERBS}\b[^.;\n]{{0,40}}\bmethod\s+{it}\s+(?:of|in)\b",
        )
        by_name = rf"\b{name}\.{re.escape(member)}\b"
        if any(re.search(p, words, re.IGNORECASE) for p in patterns) or (
            not ONLY_NEW.search(words) and re.search(by_name, words)
        ):
            found.append(member)
    return tuple(found)

"""The part of a program that runs its function: arguments from the command line, or asked of the user."""

from __future__ import annotations

import ast
import re
from dataclasses import replace

from nl2x.code.judging.scenery import PATH_NAME
from nl2x.code.reading import types
from nl2x.code.reading.signature import Parameter, Signature
from nl2x.code.reading.summary import summary
from nl2x.code.reading.task import Task, typed
from nl2x.code.reading.types import Type

ASKS_USER = re.compile(
    r"\b(?:ask|asks|asking|prompt|prompts|prompting|query|queries)\s+"
    r"(?:(?:me|us|him|her|you|people|someone|somebody|(?:the|a|its)\s+\w+)\s+)?"
    r"(?:for|to (?:enter|type|give|input|guess)|"
    r"(?:his|her|their|my|your|how|what|which|whether|if)\b)|"
    r"\b(?:users?|i|you|people)\s+(?:can |will |must |should )?(?:enters?|types?|inputs?)\b|"
    r"\b(?:entered|typed)(?: in)? by\b|\binput\(\)|\bask (?:me|the user)\b|"
    r"\b(?:from|at|on) the (?:keyboard|console|user|prompt)\b|\binteractive(?:ly)?\b",
    re.IGNORECASE,
)
"""How people say that a program asks the one who runs it."""
STANDARD_INPUT = re.compile(r"\b(?:stdin|standard input|piped?(?: in)?|pipes)\b", re.IGNORECASE)
FROM_TEXT = {
    "int": "int",
    "float": "float",
    "number": "float",
    "Decimal": "Decimal",
    "date": "date.fromisoformat",
}
"""What makes a value of an argument's text; texts stay as they are."""


def asks_user(words: str) -> bool:
    """Whether the words say that the program asks the one who runs it."""
    return ASKS_USER.search(words) is not None


def main_part(signature: Signature, function: ast.FunctionDef | ast.AsyncFunctionDef, task: Task) -> str:
    """Statements that call the function with what the words say and show what it gives, for the end of a
    file. Empty where it takes something that can't be typed."""
    known = typed(replace(task, signature=signature))
    pairs = list(zip(signature.parameters, known.parameter_types, strict=True))
    if any(p.name.startswith("*") for p, _ in pairs) or any(_type(kind) is None for _, kind in pairs):
        return ""
    needed = [p for p, _ in pairs if p.default is None]
    if len(needed) == 1 and STANDARD_INPUT.search(task.words):
        text = "sys.stdin.read()"
        kind = known.parameter_types[signature.parameters.index(needed[0])]
        given = f"{text}.splitlines()" if kind.name == "list" else text
        return _shown(f"{signature.name}({given})", function, known.result_type)
    if asks_user(task.words):
        asked = [(p, kind) for p, kind in pairs if p.default is None]
        lines = [f"{p.name} = {_asked(p, kind)}\n" for p, kind in asked]
        call = f"{signature.name}({', '.join(p.name for p, _ in asked)})"
        return "".join(lines) + _shown(call, function, known.result_type)
    return _from_command_line(signature, pairs, function, known)


def _type(kind: Type) -> str | None:
    """The function that makes a value of this type of a text, "" for none; None where there is no such."""
    if kind.name == "list":
        inner = _type(kind.item())
        return inner if kind.item().name not in ("list", "bool") else None
    if kind.name in ("str", "any", "bool"):
        return ""
    return FROM_TEXT.get(kind.name)


def _asked(parameter: Parameter, kind: Type) -> str:
    label = parameter.name.replace("_", " ").capitalize()
    made, text = _type(kind), f'input("{label}: ")'
    if kind.name == "list":
        return f"[{made}(part) for part in {text}.split()]" if made else f"{text}.split()"
    if kind.name == "bool":
        return f'{text}.strip().lower() in ("y", "yes", "true", "1")'
    return f"{made}({text})" if made else text


def _from_command_line(
    signature: Signature, pairs: list[tuple[Parameter, Type]], function: ast.AST, task: Task
) -> str:
    if not pairs:
        return _shown(f"{signature.name}()", function, task.result_type)
    lines = [f"parser = argparse.ArgumentParser(description={_quoted(summary(task))})\n"]
    lists = sum(kind.name == "list" for p, kind in pairs if p.default is None)
    if lists > 1:
        return ""
    for p, kind in pairs:
        lines.append(f"parser.add_argument({', '.join(_argument(p, kind, task))})\n")
    lines.append("arguments = parser.parse_args()\n")
    passed = (f"{p.name}=arguments.{p.name}" if p.default else f"arguments.{p.name}" for p, _ in pairs)
    return "".join(lines) + _shown(f"{signature.name}({', '.join(passed)})", function, task.result_type)


def _argument(parameter: Parameter, kind: Type, task: Task) -> list[str]:
    made = _type(kind)
    named = [f'"{parameter.name}"' if parameter.default is None else f'"--{parameter.name}"']
    typing = [f"type={made}"] if made else []
    if kind.name == "list":
        typing.append('nargs="+"')
    if parameter.default is not None:
        if parameter.default == "False":
            return [*named, 'action="store_true"']
        if parameter.default == "True":
            return [*named, "action=argparse.BooleanOptionalAction", "default=True"]
        return [*named, *typing, f"default={parameter.default}"]
    if len(task.files) == 1 and re.fullmatch(PATH_NAME, parameter.name.lower()):
        return [*named, 'nargs="?"', f"default={_quoted(task.files[0])}"]
    return [*named, *typing]


def _shown(call: str, function: ast.AST, result: Type) -> str:
    """The call, and its result printed where there is one that it doesn't print itself."""
    inner = [n for n in ast.walk(function) if isinstance(n, ast.Return)]
    gives = any(n.value is not None and not _is_none(n.value) for n in inner)
    prints = any(
        isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id == "print"
        for n in ast.walk(function)
    )
    if not gives or prints:
        return f"{call}\n"
    returns = getattr(function, "returns", None)
    name = types.from_annotation(ast.unparse(returns)).name if returns else result.name
    if name == "list":
        return f"for item in {call}:\n    print(item)\n"
    if name == "dict":
        return f'for key, value in {call}.items():\n    print(f"{{key}}: {{value}}")\n'
    return f"print({call})\n"


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "/").replace('"', "'") + '"'

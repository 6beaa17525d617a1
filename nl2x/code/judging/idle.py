"""Parameters that the code takes and doesn't use: an answer that fits its examples by accident shows it so.

"Add two numbers: f(1, 2) returns 3" is passed by `x + 2`, too.
"""

from __future__ import annotations

import ast


def idle_parameters(code: str, name: str) -> tuple[str, ...]:
    """The parameters of the function of that name that its body never reads; "_" begins those that are meant
    to be unused. Empty where there is no such function."""
    try:
        body = ast.parse(code).body
    except SyntaxError:
        return ()
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == name:
            read = {n.id for part in node.body for n in ast.walk(part) if isinstance(n, ast.Name)}
            taken = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
            return tuple(a.arg for a in taken if a.arg not in read and not a.arg.startswith("_"))
    return ()

"""Plain functions that a few examples fit by accident: what examples must tell an answer apart from."""

from __future__ import annotations

ONE = (
    "x", "x[0]", "x[-1]", "len(x)", "sum(x)", "max(x)", "min(x)", "sorted(x)", "sorted(x)[::-1]",
    "x[::-1]", "list(dict.fromkeys(x))", "list(dict.fromkeys(x[::-1]))[::-1]",
    "sorted(set(x))", "len(set(x))", "sum(x) / len(x)", "sum(x) // len(x)",
    "max(x) - min(x)", "x[-1] - x[0]", "max(x, key=x.count)", "x.split()",
    "x.split()[0]", "x.split()[-1]", "len(x.split())",  "x.upper()", "x.lower()",
    "x.title()", "x.capitalize()", "x.strip()", "x.swapcase()",
    "' '.join(w.capitalize() for w in x.split(' '))", "''.join(w[0] for w in x.split())",
    "''.join(w[0].upper() for w in x.split())", "''.join(c for c in x if c.isupper())",
    "x.replace(' ', '')", "''.join(c for c in x if c.isalnum())", "x == x[::-1]",
    "max(x.split(), key=len)", "x + 1", "x + 3", "math.factorial(x)", "sum(range(x + 1))",
    "x - 1", "x + 2", "x + x", "x * x", "x ** 3", "x * 10", "x / 2",
    "x // 2", "-x", "abs(x)", "int(x)", "round(x)", "round(x, 1)", "round(x, 2)", "x % 2 == 0",
    "x % 2 == 1", "x > 0", "str(x)", "sum(map(int, str(x)))", "True", "False", "bool(x)", "not x",
    "list(x)", "list(x.items())[0]", "max(x, key=x.get)", "min(x, key=x.get)", "sum(x.values())",
    "{v: k for k, v in x.items()}", "{k: x.count(k) for k in x}",
)  # fmt: skip
TWO = (
    "x", "y", "x + y", "x - y", "y - x", "x * y", "x / y", "x // y", "x % y", "x ** y", "max(x, y)",
    "min(x, y)", "abs(x - y)", "(x + y) / 2", "2 * (x + y)", "2 * x * y", "x * y / 2", "x * y / 100",
    "x + x * y / 100", "x - x * y / 100", "x - y / 100 * 10", "sum(range(x, y + 1))",
    "sum(range(x, y))", "list(range(x, y))", "list(range(x, y + 1))", "x == y", "x in y", "y in x",
    "x.count(y)", "x.startswith(y)", "x.endswith(y)", "x.split(y)", "x.find(y)", "x.index(y)",
    "x.replace(y, '')", "x.replace(y, '', 1)", "x[y]", "x.get(y)", "x[:y]", "x[-y:]", "x[y:]",
    "sorted(x)[:y]", "sorted(x)[-y:]", "sorted(x + y)", "[v for v in x if v in y]",
    "[v for v in x if v not in y]", "sorted({*x} & {*y})", "list(zip(x, y))", "dict(zip(x, y))",
    "{**x, **y}", "{**y, **x}", "len(x) == len(y)", "sorted(x) == sorted(y)", "{*x} == {*y}", "True",
    "False", "[v for v in x if v > y]", "[v for v in x if v >= y]", "[v for v in x if len(v) > y]",
    "[v * y for v in x]", "y.join(x)", "list(x.values())[0]",
)  # fmt: skip
THREE = (
    "x + y + z", "x * y * z", "max(x, y, z)", "min(x, y, z)", "min(max(x, y), z)", "y <= x <= z",
    "y < x < z", "x * y * z / 100", "x * (1 + y / 100) ** z", "x + x * y * z / 100", "x.replace(y, z)",
    "x.replace(y, z, 1)", "x[y:z]", "True", "False", "x", "y", "z", "min(x, z)", "max(x, y)",
    "x * y - z", "x * y + z", "x + y - z",
)  # fmt: skip
WITH_NUMBER = (
    "x + {}", "x - {}", "x * {}", "x / {}", "x // {}", "x * {} / 100", "x + x * {} / 100", "x - x * {} / 100",
    "x > {}", "x >= {}", "x % {} == 0", "x[:{}]", "min(x, {})", "max(x, {})",
)  # fmt: skip
"""With a number that the words name."""
PARAMETERS = {1: ("x", ONE), 2: ("x, y", TWO), 3: ("x, y, z", THREE)}
IMPORTS = "import math\n\n\n"
"""What the functions need."""


def plain_functions(takes: int, numbers: tuple[int | float, ...] = ()) -> tuple[str, tuple[str, ...]]:
    """The parameters and the bodies, as expressions, of functions that take so many arguments; `numbers` are
    those that the words name."""
    parameters, bodies = PARAMETERS.get(takes, ("", ()))
    named = tuple(body.format(repr(n)) for n in numbers[:3] for body in WITH_NUMBER) if takes == 1 else ()
    return parameters, bodies + named

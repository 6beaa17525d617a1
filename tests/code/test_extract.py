"""Code out of replies."""

import ast

import pytest

from nl2x.code.candidates.extract import code_of, with_imports


def test_keeps_the_function_its_helpers_and_imports_only() -> None:
    reply = """Sure! Here it is:
```python
import re
import os
LIMIT = 3
OTHER = 4

def helper(x):
    return x + LIMIT

def f(x):
    return re.sub("a", "b", helper(x))

print(f("a"))
assert f("a") == "b"
```
Hope this helps."""
    code = code_of(reply, "f")
    assert code is not None
    assert "import re" in code and "helper" in code and "LIMIT" in code
    assert not any(word in code for word in ("import os", "OTHER", "print", "assert", "Sure"))
    ast.parse(code)


def test_a_reply_cut_off_in_the_middle_keeps_what_parses() -> None:
    code = code_of("```python\ndef f(x):\n    return x\n\ndef g(y):\n    return [y for", "f")
    assert code == "def f(x):\n    return x\n"


@pytest.mark.parametrize("reply", ["", "I can't do that.", "```python\nx = 1\n```", "def f(:\n  pass"])
def test_no_function_no_code(reply: str) -> None:
    assert code_of(reply, "f") is None


def test_another_name_is_not_the_function() -> None:
    assert code_of("def g(x):\n    return x\n", "f") is None
    assert code_of("def g(x):\n    return x\n") == "def g(x):\n    return x\n"


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("def f(s):\n    return Counter(s)\n", "from collections import Counter"),
        ("def f(s):\n    return math.ceil(s)\n", "import math"),
        ("def f(s):\n    return datetime.strptime(s, '%Y')\n", "from datetime import datetime"),
        ("def f(s):\n    return datetime.date(2024, 1, s)\n", "import datetime"),
        ("def f(s: List[int]):\n    return s\n", "from typing import List"),
    ],
)
def test_forgotten_imports_are_added(code: str, line: str) -> None:
    assert line in with_imports(code).splitlines()


def test_names_of_its_own_are_left_alone() -> None:
    code = "def f(re):\n    return re\n"
    assert with_imports(code) == code


def test_functions_asked_for_together_are_kept_together() -> None:
    reply = "def encode(t):\n    return t\n\ndef decode(t):\n    return t\n\ndef main():\n    pass\n"
    code = code_of(reply, "encode", ("decode",))
    assert code is not None and "def decode" in code and "main" not in code


def test_a_constant_that_only_a_parameter_is_called_like_is_dropped() -> None:
    reply = (
        "```python\ndef longest(words):\n    return max(words, key=len)[:LIMIT]\n\n"
        'words = ["bb", "a"]\nLIMIT = 3\nlongest(words)\n```'
    )
    code = code_of(reply, "longest")
    assert code is not None and "LIMIT = 3" in code and "words = " not in code
    inner = (
        "```python\nSEP = ','\n\ndef f(text):\n    def g(part, sep=SEP):\n"
        "        return part + sep\n    return g(text)\n```"
    )
    assert "SEP = ','" in (code_of(inner, "f") or "")

"""A function put into a user's file: that function only."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.code.delivery.into import difference, put_into
from nl2x.code.delivery.target import encoded, read_target
from nl2x.code.files import write_atomically
from nl2x.errors import BadInput

SOURCE = '''"""My tools."""

import re   # odd spacing, kept

X = 1  # a comment


# about f
def f(x):
    return  1


class Keep: pass
'''


def test_replaces_in_place_and_keeps_the_rest() -> None:
    after = put_into(SOURCE, "import math\n\n\ndef f(x):\n    return math.ceil(x)\n")
    expected = SOURCE.replace("kept\n", "kept\nimport math\n").replace("return  1", "return math.ceil(x)")
    assert after == expected


def test_adds_at_the_end_and_no_import_twice() -> None:
    after = put_into(SOURCE, "import re\n\n\ndef g(x):\n    return re.escape(x)\n")
    assert after == SOURCE + "\n\ndef g(x):\n    return re.escape(x)\n"


def test_the_same_again_changes_nothing() -> None:
    code = "def g(x):\n    return 2\n"
    once = put_into(SOURCE, code)
    assert put_into(once, code) == once


def test_decorators_and_comments_of_the_replaced_function_stay() -> None:
    source = "import functools\n\n\n# what for\n@functools.cache\n@app.route('/f')\ndef f(x):\n    return 1\n"
    after = put_into(source, "def f(x):\n    return 2\n")
    assert after == source.replace("return 1", "return 2")
    after = put_into(source, "@functools.cache\ndef f(x):\n    return 2\n")
    assert after.count("@functools.cache") == 1 and "@app.route('/f')\n" in after


def test_constants_that_the_file_lacks_come_with_the_function() -> None:
    code = "import re\n\n\nVOWELS = 'aeiou'\nX = 2\n\n\ndef g(x):\n    return x in VOWELS\n"
    after = put_into(SOURCE, code)
    assert after.index("VOWELS = 'aeiou'\n") < after.index("X = 1") and "X = 2" not in after


def test_a_new_file_and_windows_line_ends(tmp_path: Path) -> None:
    assert put_into("", "def f():\n    return 1\n") == "def f():\n    return 1\n"
    assert read_target(tmp_path / "new.py") == ""
    windows = "a = 1\r\ndef f():\r\n    return 0\r\n"
    assert put_into(windows, "def g():\n    return 1\n").startswith(windows)


def test_the_difference_names_the_lines() -> None:
    after = put_into(SOURCE, "def f(x):\n    return 2\n")
    shown = difference(Path("tools.py"), SOURCE, after)
    assert "-    return  1\n+    return 2\n" in shown and "Keep" not in shown.split("@@")[0]


@pytest.mark.parametrize("content", [b"def f(:\n", b"\xff\xfe"])
def test_a_target_that_is_not_python_is_refused(tmp_path: Path, content: bytes) -> None:
    target = tmp_path / "t.py"
    target.write_bytes(content)
    with pytest.raises(BadInput, match=r"t\.py"):
        read_target(target)
    assert target.read_bytes() == content


def test_writing_is_all_or_nothing(tmp_path: Path) -> None:
    target = tmp_path / "t.py"
    target.write_text("old")
    target.chmod(0o600)
    write_atomically(target, "new")
    assert target.read_text() == "new" and target.stat().st_mode & 0o777 == 0o600
    assert [p.name for p in tmp_path.iterdir()] == ["t.py"]
    with pytest.raises(BadInput):
        write_atomically(tmp_path, "x")
    with pytest.raises(BadInput):
        write_atomically(tmp_path / "no/such/t.py", "x")


MAIN = 'import sys\n\n\ndef f(x):\n    return 1\n\n\nif __name__ == "__main__":\n    print(f(sys.argv[1]))\n'


def test_new_functions_stand_above_what_runs_the_file() -> None:
    after = put_into(MAIN, "def g(x):\n    return 2\n")
    assert after == MAIN.replace("\n\n\nif __name__", "\n\n\ndef g(x):\n    return 2\n\n\nif __name__")
    close = MAIN.replace("\n\n\nif", "\nif").replace('"', "'")
    assert "    return 2\n\n\nif __name__ == '__main__':\n" in put_into(close, "def g(x):\n    return 2\n")


def test_empty_lines_between_imports_and_what_follows() -> None:
    code = "import re\n\n\ndef g(x):\n    return re.escape(x)\n"
    assert put_into("def f(x):\n    return 1\n", code).startswith("import re\n\n\ndef f(x):\n")
    assert put_into('"""Mine."""\nX = 1\n', code).startswith('"""Mine."""\n\nimport re\n\nX = 1\n')
    assert put_into("# mine\n\nX = 1\n", code).startswith("# mine\n\nimport re\n\nX = 1\n")
    assert put_into("import os\nX = 1\n", code).startswith("import os\nimport re\n\nX = 1\n")


def test_of_an_import_only_the_names_that_are_lacking() -> None:
    code = "from typing import Any, List\n\n\ndef g(x: List[Any]):\n    return x\n"
    after = put_into("from typing import Any\n\nX: Any = 1\n", code)
    assert after.startswith("from typing import Any\nfrom typing import List\n\nX: Any = 1\n")


@pytest.mark.parametrize(
    ("before", "encoding"),
    [
        (b"\xef\xbb\xbfX = 'caf\xc3\xa9'\n", "utf-8-sig"),
        (b"# -*- coding: latin-1 -*-\nX = 'caf\xe9'\n", "latin-1"),
        (b"#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\nX = '\x80'\r\n", "cp1252"),
        ("X = 'café'\r\n".encode(), "utf-8"),
    ],
)
def test_a_file_keeps_its_encoding(tmp_path: Path, before: bytes, encoding: str) -> None:
    target = tmp_path / "t.py"
    target.write_bytes(before)
    after = put_into(read_target(target), "def g():\n    return 'ü'\n")
    write_atomically(target, encoded(after, target))
    assert target.read_bytes().startswith(before)
    assert "return 'ü'" in target.read_bytes().decode(encoding)
    assert put_into(read_target(target), "def g():\n    return 'ü'\n") == read_target(target)


def test_what_an_encoding_lacks_is_not_written(tmp_path: Path) -> None:
    target = tmp_path / "t.py"
    target.write_bytes(b"# coding: latin-1\nX = 'caf\xe9'\n")
    with pytest.raises(BadInput, match="'€' can't be written in iso-8859-1"):
        encoded(put_into(read_target(target), "def g():\n    return '€'\n"), target)
    target.write_bytes(b"# coding: no-such-thing\nX = 1\n")
    with pytest.raises(BadInput, match="encoding that it names"):
        read_target(target)


def test_of_a_class_what_says_the_same_stays_as_it_is_written() -> None:
    methods = "    def a(self):  # one\n        return  1\n\n    def b(self):\n        return 2\n"
    source = f'class C:\n    """Mine."""\n\n{methods}'
    code = "class C:\n    def a(self):\n        return 1\n\n    def b(self):\n        return 3\n"
    assert put_into(source, code) == source.replace("return 2", "return 3")

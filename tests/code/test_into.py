"""A function put into a user's file: that function only."""

from __future__ import annotations

from pathlib import Path

import pytest

from nl2x.code.delivery.into import difference, put_into, read_target
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

"""Code that mixes up the module and the class `datetime` is set right; code that doesn't stays as it is."""

from __future__ import annotations

import pytest

from nl2x.code.candidates.datetimes import one_datetime
from nl2x.code.candidates.extract import code_of

CLASS = "from datetime import datetime\n"


@pytest.mark.parametrize(
    "source",
    [
        CLASS + "def f(d):\n    return d + datetime.timedelta(days=1)\n",
        "import datetime\ndef f(d):\n"
        "    return datetime.strptime('2024-01-31', '%Y-%m-%d') + datetime.timedelta(days=1)\n",
        CLASS + "def f(d: datetime.date) -> datetime.date:\n"
        "    t = datetime(2024, 1, 31)\n    return t + datetime.timedelta(1)\n",
        "from datetime import datetime, timedelta\n"
        "def f(d: datetime.date):\n    return d + timedelta(days=1)\n",
    ],
)  # fmt: skip
def test_mixed_up(source: str) -> None:
    import datetime

    code = code_of(f"```python\n{source}```", "f")
    assert code is not None
    space: dict = {}
    exec(code, space)
    assert str(space["f"](datetime.date(2024, 1, 31)))[:10] == "2024-02-01"


@pytest.mark.parametrize(
    "source",
    [
        CLASS + "def f(text):\n    return datetime.strptime(text, '%Y').date()\n",
        "import datetime\ndef f():\n    return datetime.date(2024, 1, 1)\n",
        "def f(datetime):\n    return datetime.date\n",
    ],
)
def test_noop(source: str) -> None:
    assert one_datetime(source) == source

"""Clauses and examples that were read off words too boldly: right code must come out clean."""

from __future__ import annotations

import pytest

from nl2x.code.clauses.catalogue import detect
from nl2x.code.judging.judging import Candidate, Judge, Trial
from nl2x.code.reading.examples import read_examples
from nl2x.code.reading.task import adopt_signature, read_task
from sandbox import Sandbox

TRIMMED = "[l.split(',')[1].strip() for l in text.splitlines()[1:] if l]"
# words, right code
RIGHT: dict[str, tuple[str, str]] = {
    "capitals in the cells of a CSV text, not in its header": (
        "total(text) sums up csv text with the header `shop,paid`, shops compared case-insensitively. "
        "total('shop,paid\\nA,2\\na,3') == {'a': 5}",
        "import csv, io\ndef total(text):\n    sums = {}\n"
        "    for row in csv.DictReader(io.StringIO(text)):\n"
        "        sums[row['shop'].lower()] = sums.get(row['shop'].lower(), 0) + int(row['paid'])\n"
        "    return sums\n",
    ),
    "capitals in the values of a JSON text, not in its keys": (
        "names(text) gives the names in a json text, sorted, ignoring case. "
        'names(\'[{"name": "Bo"}]\') == [\'bo\']',
        "import json\ndef names(text):\n    return sorted(r['name'].lower() for r in json.loads(text))\n",
    ),
    "trimming something inside a Markdown text": (
        "titles(text): all # headings of a markdown text, titles trimmed. titles('# A\\nx') == ['A']",
        "def titles(text):\n    return [l[2:].strip() for l in text.split('\\n') if l.startswith('# ')]\n",
    ),
    "trimming a column's values in a CSV text": (
        "second(text): second column of a csv text with header, trim the values. "
        "second('a,b\\n1, 2') == ['2']",
        f"def second(text):\n    return {TRIMMED}\n",
    ),
    "a label for a condition among several labels": (
        "faults(code) returns a list of strings, those which apply: 'short' - fewer than 4 characters, "
        "'no digit'. faults('ab') == ['short', 'no digit']",
        "def faults(code):\n    digit = any(c.isdigit() for c in code)\n"
        "    return ['short'] * (len(code) < 4) + ['no digit'] * (not digit)\n",
    ),
    "an argument that comes back among rounded numbers": (
        "steps(a, b, n) gives the values on the way from a to b, to 2 decimals, the last one exactly b. "
        "steps(0, 1, 3) == [0.33, 0.67, 1]",
        "def steps(a, b, n):\n    return [round(a + (b - a) * i / n, 2) for i in range(1, n)] + [b]\n",
    ),
    "None only as what comes back": (
        "longest(pairs) of (name, length): the name of the longest, pairs with length 0 are skipped, "
        "none left -> None. longest([('a', 2), ('b', 3)]) == 'b'",
        "def longest(pairs):\n    left = [p for p in pairs if p[1]]\n"
        "    return max(left, key=lambda p: p[1])[0] if left else None\n",
    ),
    "None as a value of the input": (
        "full(row): is the list of 3 cells full? 0 or None = empty cell. other lengths are never full. "
        "full([1, 2, 3]) is True",
        "def full(row):\n    return len(row) == 3 and all(row)\n",
    ),
    "a way to write negative numbers": (
        "euros(x) as text, negative prices with the minus in front: '-5,00 €'. euros(2) == '2,00 €'",
        "def euros(x):\n    return f'{x:.2f} €'.replace('.', ',')\n",
    ),
    "capitals that may come in": (
        "size('10x20cm') -> (10, 20, 'cm'), the x can be upper case",
        "import re\ndef size(text):\n"
        "    a, b, unit = re.fullmatch(r'(\\d+)[xX](\\d+)(\\w*)', text).groups()\n"
        "    return int(a), int(b), unit\n",
    ),
    "a range with a label": (
        "ages(n): under 18 -> 'child', 18 to 64 -> 'adult', 65 and older -> 'senior'. ages(7) == 'child'",
        "def ages(n):\n    return 'child' if n < 18 else 'adult' if n < 65 else 'senior'\n",
    ),
    "two lists, each without repeats": (
        "news(old, new) returns a tuple (added, removed), both sorted, each item once. "
        "news(['a'], ['b']) == (['b'], ['a'])",
        "def news(old, new):\n    return sorted({*new} - {*old}), sorted({*old} - {*new})\n",
    ),
    "columns of a list of lists": (
        "wide(rows): a text of a list of lists, columns are as wide as needed. no rows: ''. "
        "wide([['a']]) == 'a'",
        "def wide(rows):\n    return '\\n'.join(' '.join(map(str, r)) for r in rows)\n",
    ),
    "days written in another way": (
        "years(born, day) both 'DD.MM.YYYY'. day before born -> ValueError. "
        "years('01.02.2000', '02.02.2001') == 1",
        "from datetime import datetime\ndef years(born, day):\n"
        "    b, d = (datetime.strptime(x, '%d.%m.%Y') for x in (born, day))\n"
        "    if d < b:\n        raise ValueError('not born yet')\n"
        "    return d.year - b.year - ((d.month, d.day) < (b.month, b.day))\n",
    ),
    "a sign that stays beside the digits": (
        "phone(text): keep only digits and a leading +. phone('+49 (1) 2') == '+4912'",
        "import re\ndef phone(text):\n    return '+' * text.startswith('+') + re.sub(r'\\D', '', text)\n",
    ),
    "an error that is asked for on an empty input": (
        "after(stock: dict[str, int], item: str) -> dict[str, int]: one less of item, unknown item -> "
        "KeyError. "
        "after({'a': 2}, 'a') == {'a': 1}",
        "def after(stock, item):\n    return {**stock, item: stock[item] - 1}\n",
    ),
    "an empty input beside another argument that is wrong": (
        "split(total: float, shares: dict[str, int]) -> dict: cents for each. total 0 or less -> ValueError. "
        "no shares -> {}. split(1.0, {'a': 1}) == {'a': 1.0}",
        "def split(total, shares):\n    if total <= 0:\n        raise ValueError('total')\n"
        "    return {k: round(total * v / sum(shares.values()), 2) for k, v in shares.items()}\n",
    ),
    "what another function gives": (
        "Two functions please.\nput(text, name) - writes a name, returns True.\nnames(text) - the names "
        "as list. "
        "put('ab', 'c') is True",
        "def put(text, name):\n    return True\ndef names(text):\n    return text.split()\n",
    ),
    "None that is left out": (
        "keep(items: list, limit: float) -> list: numbers from limit on, strings or None in the list are "
        "dropped. "
        "keep([1, 5], 3) == [5]",
        "def keep(items, limit):\n    return [x for x in items if type(x) in (int, float) and x >= limit]\n",
    ),
    "the alphabet among equals": (
        "top(times: dict[str, int]) -> list[str]: the three best, fastest first, same time alphabetically. "
        "top({'b': 1}) == ['b']",
        "def top(times):\n    return sorted(times, key=lambda n: (times[n], n))[:3]\n",
    ),
    "the first of an unsorted list": (
        "late(times, limit): first time ('HH:MM') in the list after limit, list is not sorted. "
        "late(['08:00', '07:00'], '06:00') == '08:00'",
        "def late(times, limit):\n    return next((t for t in times if t > limit), None)\n",
    ),
    "letters that stay": (
        "safe(names): lower case, only a-z 0-9 stay. safe(['b!', 'a']) == ['b', 'a']",
        "import re\ndef safe(names):\n    return [re.sub('[^a-z0-9]', '', n.lower()) for n in names]\n",
    ),
    "records with fields beside a quoted word": (
        "left(budget: dict[str, float], costs: list[dict]) -> dict[str, float]: costs is a list of dicts "
        "with what and sum, costs of nothing in budget go to 'other'. "
        "left({'a': 2}, [{'what': 'a', 'sum': 1}]) == {'a': 1}",
        "def left(budget, costs):\n    rest = dict(budget)\n    for c in costs:\n"
        "        key = c['what'] if c['what'] in budget else 'other'\n"
        "        rest[key] = rest.get(key, 0) - c['sum']\n    return rest\n",
    ),
    "empty parts between semicolons": (
        "swap(text): empty parts are skipped. swap('Lee, Ann; Ray, Bob') == ['Ann Lee', 'Bob Ray']",
        "def swap(text):\n    parts = [p.strip() for p in text.split(';')]\n"
        "    pairs = [p.partition(',') for p in parts if p]\n"
        "    return [f'{f.strip()} {n.strip()}' if c else n for n, c, f in pairs]\n",
    ),
    "an example for a condition": (
        "short(n: int) -> str: 1500 -> '1.5k', one decimal only if it is not 0. negative numbers too: "
        "-1500 -> '-1.5k'",
        "def short(n):\n    if abs(n) < 1000:\n        return str(n)\n"
        "    return f'{n / 1000:.1f}'.replace('.0', '') + 'k'\n",
    ),
    "a form in which times come": (
        "bus(times, now) times as 'HH:MM': the next one. bus(['08:00', '07:30'], '07:45') == '08:00'",
        "def bus(times, now):\n    return min([t for t in times if t >= now] or times, default='')\n",
    ),
    "None among the items": (
        "pad(codes, n): zeros in front up to n digits, None -> None. pad(['7', None], 3) == ['007', None]",
        "def pad(codes, n):\n    return [c if c is None else c.zfill(n) for c in codes]\n",
    ),
    "a stock that must not go below zero": (
        "after(stock, moves): stock + moves like 3 or -2. Going below zero -> ValueError. after(2, [1]) == 3",
        "def after(stock, moves):\n    if stock + sum(moves) < 0:\n        raise ValueError\n"
        "    return stock + sum(moves)\n",
    ),
    "values of a dict as floats": (
        "menu(text): lines like 'Soup 4.5', a dict name -> price as float. menu('Soup 4.5') == {'Soup': 4.5}",
        "def menu(text):\n    return {l.split()[0]: float(l.split()[1]) for l in text.splitlines() if l}\n",
    ),
    "what comes in per day as a list": (
        "steps per day as list of ints. streak(steps): days in a row over 9. streak([10, 11, 2]) == 2",
        "def streak(steps):\n    best = run = 0\n    for s in steps:\n"
        "        run = run + 1 if s > 9 else 0\n        best = max(best, run)\n    return best\n",
    ),
    "an empty list in a JSON text": (
        "total(text) sums up a json list of numbers. If the list is empty 0. Broken json -> None. "
        "total('[1, 2]') == 3",
        "import json\ndef total(text):\n    try:\n        return sum(json.loads(text))\n"
        "    except ValueError:\n        return None\n",
    ),
    "positions from 1": (
        "parts(items): positions (from 1) and the item. parts(['a', 'b']) == ['1: a', '2: b']",
        "def parts(items):\n    return [f'{i}: {x}' for i, x in enumerate(items, 1)]\n",
    ),
    "some at the end, alphabetically": (
        "sizes(names): S, M, L in this order, unknown ones at the end, alphabetically. "
        "sizes(['L', 'x', 'S']) == ['S', 'L', 'x']",
        "def sizes(names):\n    o = ['S', 'M', 'L']\n"
        "    return sorted(names, key=lambda n: (o.index(n) if n in o else 3, n))\n",
    ),
    "those that occur more than once, each once": (
        "doubles(names): the names that occur more than once, each once. doubles(['a', 'b', 'a']) == ['a']",
        "def doubles(names):\n    return [n for n in dict.fromkeys(names) if names.count(n) > 1]\n",
    ),
    "digits and a leading plus": (
        "phone(text): strip everything but digits and a leading plus. phone('+44 (1)') == '+441'",
        "def phone(text):\n    t = text.strip()\n"
        "    return '+' * t.startswith('+') + ''.join(c for c in t if c.isdigit())\n",
    ),
    "no trailing zeros": (
        "metres(feet: float) -> str, 2 decimals but no trailing zeros. metres(10) == '3.05 m'",
        "def metres(feet):\n    return f'{round(feet * 0.3048, 2):g} m'\n",
    ),
    "the first so many moved to the end": (
        "next_rota(names, n) moves the first n to the end of the list, n can be bigger than the list, then "
        "it keeps going round, no names = empty list. next_rota(['a', 'b', 'c'], 2) == ['c', 'a', 'b']",
        "def next_rota(names, n):\n    n = n % len(names) if names else 0\n"
        "    return names[n:] + names[:n]\n",
    ),
    "None beside a named type": (
        "level(line) should return a dict with the key level. No such line -> None. "
        "level('a: b') == {'level': 'a'}",
        "def level(line):\n    return {'level': line.split(':')[0]} if ':' in line else None\n",
    ),
    "a key that is missing in a later record": (
        "cells(rows): list of dicts -> list of rows, the columns are the keys of the first. A key that is "
        "missing in a later dict and None are an empty cell, no rows at all gives an empty list. "
        "cells([{'a': 'x'}]) == [['a'], ['x']]",
        "def cells(rows):\n    if not rows:\n        return []\n    keys = list(rows[0])\n"
        "    return [keys, *([row[k] if row.get(k) is not None else '' for k in keys] for row in rows)]\n",
    ),
    "a last day that is moved off a weekend": (
        "due(day: str, months: int) -> str adds months, if the month is too short it's the last day. A day "
        "on the weekend moves to the monday after. due('2024-01-31', 1) == '2024-02-29'",
        "import calendar\nfrom datetime import date, timedelta\n"
        "def due(day, months):\n    d = date.fromisoformat(day)\n"
        "    year, month = divmod(d.year * 12 + d.month - 1 + months, 12)\n"
        "    d = date(year, month + 1, min(d.day, calendar.monthrange(year, month + 1)[1]))\n"
        "    return (d + timedelta(days=max(0, 7 - d.weekday()) * (d.weekday() > 4))).isoformat()\n",
    ),
    "an arrow within a line that comes back": (
        'changes(old, new): lines like "tea: 2.50 -> 3.00" for the prices that changed, by name. '
        "changes({'tea': 2.5}, {'tea': 3}) == ['tea: 2.50 -> 3.00']",
        "def changes(old, new):\n    return [f'{k}: {old[k]:.2f} -> {new[k]:.2f}' "
        "for k in sorted(old) if k in new and old[k] != new[k]]\n",
    ),
}  # fmt: skip


def tried(box: Sandbox, words: str, code: str) -> Trial:
    task = adopt_signature(read_task(words), code)
    return Judge(task, detect(task), box).trial(Candidate(code, "a test"))


@pytest.mark.parametrize("what", RIGHT)
def test_right_code_is_clean(box: Sandbox, what: str) -> None:
    trial = tried(box, *RIGHT[what])
    assert trial.checks and trial.clean(), [c for c in trial.clauses if c.state == "failed"]


def test_the_cells_of_a_csv_text_are_still_tried(box: Sandbox) -> None:
    words, code = RIGHT["capitals in the cells of a CSV text, not in its header"]
    words = words.replace("A,2\\na,3", "a,2\\na,3")
    assert tried(box, words, code).clean()
    trial = tried(box, words, code.replace(".lower()", ""))
    assert [c.clause.kind for c in trial.failed_clauses()] == ["ignore case"]


@pytest.mark.parametrize(
    ("words", "value", "kind"),
    [
        ("level(line) should return a dict. No such line is an error", "None", "result type"),
        ("level(line) should return a dict, line may be None", "None", "result type"),
        ("later(day: str, n: int), if the month is too short its last day. "
         "later('2024-01-15', 1) == '2024-02-15'",
         "day[:5] + '03-01' if day > '2024-01-15' else '2024-02-15'", "month clipped"),
    ],
)  # fmt: skip
def test_wrong_code_is_still_seen(box: Sandbox, words: str, value: str, kind: str) -> None:
    name, parameters = words[: words.index(")")].split("(")
    trial = tried(box, words, f"def {name}({parameters}):\n    return {value}\n")
    assert kind in [c.clause.kind for c in trial.failed_clauses()]


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("days_left(date): days left in the year. input \"YYYY-MM-DD\", Dec 31 => 0", 0),
        ("f('a 5') => {'name': 'a', 'size': 5}, a size of \"-\" becomes 0", 1),
        ("f('a 5') => {'name': 'a', 'size': 5}. \"-\" -> 0", 1),
        ("f('a 5') => {'name': 'a', 'size': 5}. \"b 7\" -> {'name': 'b', 'size': 7}", 2),
        ("f('abc') == 'a', \"-\" -> 'b'", 2),
        ("so 31 -> 'odd' and 30 -> 'even'", 2),
    ],
)  # fmt: skip
def test_what_is_an_example(words: str, number: int) -> None:
    assert len(read_examples(words)) == number

"""For each kind of clause, in the real sandbox: code that honours it passes, code that doesn't fails, and where
the kind has patches, they mend it."""

from __future__ import annotations

import pytest

from nl2x.code.clauses.catalogue import detect, kinds
from nl2x.code.judging import Candidate, Judge
from nl2x.code.mending import mend
from nl2x.code.task import read_task
from sandbox import Sandbox

# kind, words, signature, an expression or body that honours it, one that doesn't, whether patches mend it
CASES: list[tuple[str, str, str, str, str, bool]] = [
    ("other kinds", "the sum, strings or None in the list get dropped (true/false as well)",
     "f(items: list) -> float", "sum(x for x in items if type(x) in (int, float))", "sum(items)", True),
    ("other kinds", "the largest, anything that isn't a number is ignored", "f(items: list[float]) -> float",
     "max([x for x in items if type(x) in (int, float)], default=0)", "max(items, default=0)", True),
    ("words in capitals", "a label: spaces for underscores, id and url are always in capitals", "f(name: str) -> str",
     "' '.join(w.upper() if w in ('id', 'url') else w for w in name.split('_'))", "name.replace('_', ' ')", True),
    ("first capital", "a label of words, only the first word gets a capital", "f(name: str) -> str",
     "name.replace('_', ' ').capitalize()", "name.replace('_', ' ').title()", True),
    ("doubled signs", "words of a name, double underscores = one space. f('a_b') == 'a b'", "f(name: str) -> str",
     "' '.join(w for w in name.split('_') if w)", "name.replace('_', ' ')", True),
    ("at most long", "letters only, at most 12 characters. f('ab') == 'ab'", "f(text: str) -> str",
     "''.join(c for c in text if c.isalpha())[:12]", "''.join(c for c in text if c.isalpha())", True),
    ("sorted result", "lines of rates in percent, ascending no matter how given", "f(rates: list[int]) -> list[str]",
     "[f'{r}%' for r in sorted(rates)]", "[f'{r}%' for r in rates]", True),
    ("decimals shown", "a text, the rate with one decimal, the value with two decimals", "f(rate: float, value: float) -> str",
     "f'{rate:.1f}%: {value:.2f}'", "f'{rate:.3f}%: {value:.2f}'", False),
    ("added end", "greet by name, followed by '!'", "f(name: str) -> str", "'Hi ' + name + '!'", "'Hi ' + name", True),
    ("all there are", "the n best, if there are fewer than n give all of them",
     "f(xs: list[int], n: int) -> list[int]", "sorted(xs)[-n:] if n else []", "[sorted(xs)[-i - 1] for i in range(n)]",
     True),
    ("best first", "the names, best first", "f(points: dict[str, int]) -> list[str]",
     "sorted(points, key=lambda p: -points[p])", "sorted(points)", True),
    ("decimals shown", "as a string with one decimal, like '12.5%'", "f(x: float) -> str", "f'{x:.1f}%'", "f'{x:.2f}%'",
     False),
    ("length range", "is it a code of 3 to 6 letters? f('abcd') is True", "f(text: str) -> bool",
     "text.isalpha() and 3 <= len(text) <= 6", "text.isalpha() and len(text) >= 3", True),
    ("case kept", "the words backwards, keep upper/lower case", "f(text: str) -> str", "text[::-1]",
     "text[::-1].lower()", False),
    ("minus in front", "minutes as text, negative ones: same with a '-' in front", "f(n: int) -> str",
     "'-' * (n < 0) + f'{abs(n) // 60}h {abs(n) % 60}m'", "f'{n // 60}h {n % 60}m'", True),
    ("division by zero", "the value of 'a/b'. Division by zero -> return None. f('6/3') == 2", "f(text: str)",
     "(lambda a, b: a / b if b else None)(*map(int, text.split('/')))",
     "(lambda a, b: a / b)(*map(int, text.split('/')))", True),
    ("division by zero", "a per b, raise ValueError on division by zero", "f(a: int, b: int) -> float",
     "a / b if b else int('x')", "a / b", True),
    ("left out numbers", "add up two stocks. items that end up at zero or below are left out of the result",
     "f(a: dict[str, int], b: dict[str, int]) -> dict[str, int]",
     "{k: v for k in a | b if (v := a.get(k, 0) + b.get(k, 0)) > 0}", "{k: a.get(k, 0) + b.get(k, 0) for k in a | b}",
     True),
    ("left out numbers", "the mean of the readings, negative readings are ignored", "f(xs: list[float]) -> float",
     "sum(x for x in xs if x >= 0) / max(1, sum(x >= 0 for x in xs))", "sum(xs) / max(1, len(xs))", True),
    ("left out numbers", "bars, zero values are left out", "f(data: dict[str, int]) -> list[str]",
     "[k for k in data if data[k]]", "list(data)", True),
    ("single item", "join names with 'and', one: just the name", "f(names: list[str]) -> str",
     "', '.join(names[:-1]) + ' and ' + names[-1] if len(names) > 1 else names[0] if names else ''",
     "', '.join(names[:-1]) + ' and ' + names[-1] if names else ''", True),
    ("must start", "valid if it has to start with a letter. f('ab1') is True", "f(text: str) -> bool",
     "text[:1].isalpha()", "bool(text)", True),
    ("only characters", "valid name: letters, digits and underscore only. f('ann_1') is True", "f(text: str) -> bool",
     "re.fullmatch('[A-Za-z0-9_]+', text) is not None", "re.match('[A-Za-z0-9_]+$', text) is not None", True),
    ("spaces between", "weight in grams, spaces allowed between number and unit. f('2kg') == 2000",
     "f(text: str) -> float", "float(text.replace(' ', '')[:-2]) * 1000", "float(text[:-2] if ' ' not in text else 'x') * 1000",
     True),
    ("always positive", "difference, always positive", "f(a: int, b: int) -> int", "abs(a - b)", "a - b", True),
    (
        "any depth", "flatten lists of any depth", "f(items: list) -> list",
        "[y for x in items for y in (f(x) if isinstance(x, list) else [x])]",
        "[y for x in items for y in (x if isinstance(x, list) else [x])]", False,
    ),
    ("any order", "days between, order doesn't matter", "f(a: int, b: int) -> int", "abs(a - b)", "a - b", True),
    (
        "argument unchanged", "sort it, don't change the list I pass in", "f(items: list) -> list",
        "sorted(items, key=str)", "items.sort(key=str) or items", True,
    ),
    (
        "arguments order", "keep x in range. ValueError when low > high", "f(x: int, low: int, high: int) -> int",
        "int('x') if low > high else max(low, min(x, high))", "max(low, min(x, high))", True,
    ),
    ("at most long", "the top n words", "f(words: list[str], n: int) -> list[str]", "words[:n]", "words", True),
    ("capitalized result", "capitalize each word", "f(text: str) -> str", "text.title()", "text.lower()", True),
    (
        "case sensitive", "count a letter, case sensitive", "f(text: str, letter: str) -> int",
        "text.count(letter)", "text.lower().count(letter.lower())", True,
    ),
    ("clipped", "take 10 off, never negative", "f(amount: int) -> int", "max(0, amount - 10)", "amount - 10", True),
    (
        "date format", "seconds. format seconds as HH:MM:SS", "f(seconds: int) -> str",
        "f'{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}'",
        "f'{seconds // 3600}:{seconds // 60 % 60}:{seconds % 60}'", False,
    ),
    (
        "default argument", "gross price, rate defaults to 19", "f(net: float, rate: float)",
        "", "net * (1 + rate / 100)", True,
    ),
    (
        "different lengths", "pair them up, ValueError if the lengths differ", "f(a: list, b: list) -> list",
        "list(zip(a, b, strict=True))", "list(zip(a, b))", True,
    ),
    ("empty input", "the mean, 0 if the list is empty", "f(xs: list[float])", "sum(xs) / len(xs) if xs else 0",
     "sum(xs) / len(xs)", True),
    ("empty input", "the largest, ValueError for an empty list", "f(xs: list[int])", "max(xs)",
     "max(xs) if xs else None", True),
    ("empty survives", "fill the gaps with the value before", "f(xs: list[int]) -> list[int]",
     "[x or xs[0] for x in xs]", "[xs[0]] + xs[1:]", True),
    ("as written", "the first letter in capitals of a text in any case, give it back as written",
     "f(text: str) -> str", "text[:1]", "text[:1].swapcase()", False),
    ("at most argument", "half of it but at least 25, and never more than the balance itself",
     "f(balance: float) -> float", "min(max(25, balance / 2), balance)", "max(25, balance / 2)", True),
    ("rounded", "the share in %, 1 decimal", "f(x: float) -> float", "round(x / 3, 1)", "x / 3", True),
    ("equal arguments", "the change as text, no change: 'none'", "f(old: int, new: int) -> str",
     "'none' if old == new else f'{new - old:+}'", "f'{new - old:+}'", True),
    ("line ends", "a table, no spaces at the end of the lines", "f(rows: list[str]) -> str",
     "'\\n'.join(r.rstrip() for r in rows)", "'\\n'.join(r.ljust(9) for r in rows)", True),
    ("numeric texts", "the even ones, strings of digits count as numbers too", "f(xs: list[int]) -> list[int]",
     "[int(x) for x in xs if int(x) % 2 == 0]", "[x for x in xs if x in (2, 4, 6, 12)]", True),
    ("ignore case", "convert it, codes may be typed in small letters. f(1, 'EUR', {'EUR': 2}) == 2",
     "f(amount: int, code: str, rates: dict) -> int",
     "amount * rates[code.upper()]", "amount * rates[code]", True),
    ("sorted result", "what came and what went, both sorted",
     "f(a: list[str], b: list[str]) -> tuple[list[str], list[str]]",
     "(sorted(a), sorted(b))", "(list(b), list(a))", True),
    ("half even", "rounded to whole numbers, banker's rounding", "f(x: float) -> int", "int(round(x))",
     "int(x + 0.5)", True),
    ("half up", "rounded to 2 decimals, half up", "f(x: float) -> float",
     "float(Decimal(str(x)).quantize(Decimal('0.01'), rounding='ROUND_HALF_UP'))", "round(x, 2)", True),
    ("ignore accents", "how often e occurs, ignore accents", "f(text: str) -> int",
     "sum(c in 'eéèêë' for c in text)", "text.count('e')", True),
    ("ignore case", "count the words, case doesn't matter", "f(text: str) -> dict[str, int]",
     "dict(Counter(text.lower().split()))", "dict(Counter(text.split()))", True),
    ("ignore case", "sort the words, ignoring case", "f(words: list[str]) -> list[str]",
     "sorted(words, key=str.lower)", "sorted(words)", True),
    ("ignore punctuation", "count the words, ignoring punctuation", "f(text: str) -> dict[str, int]",
     "dict(Counter(re.findall('[a-zA-Z0-9_]+', re.sub(r'[^\\w\\s]', '', text))))", "dict(Counter(text.split()))", True),
    ("ignore sign", "sum of digits, the sign is ignored", "f(n: int) -> int",
     "sum(int(d) for d in str(abs(n)))", "sum(int(d) for d in str(n))", True),
    ("ignore spaces", "is it a palindrome, ignoring spaces", "f(text: str) -> bool",
     "text.replace(' ', '') == text.replace(' ', '')[::-1]", "len(text.split()) < 2", True),
    ("inner spaces", "cut at spaces, several spaces count as one", "f(text: str) -> list[str]",
     "text.split()", "text.split(' ')", True),
    ("invalid input", "minutes of '1h'. raise ValueError for anything else", "f(text: str) -> int",
     "int(re.fullmatch(r'(\\d+)h', text or '').group(1) if re.fullmatch(r'(\\d+)h', text) else 'x')", "0", False),
    ("keep duplicates", "what is in both lists, keep duplicates", "f(a: list[int], b: list[int]) -> list",
     "a + b", "list(set(a + b))", True),
    ("keep order", "unique items, keep the order", "f(items: list[str]) -> list[str]",
     "list(dict.fromkeys(items))", "sorted(set(items))", True),
    ("kept characters", "keep only letters and digits", "f(text: str) -> str",
     "''.join(c for c in text if c.isascii() and c.isalnum())", "text.replace(' ', '')", True),
    ("limited input", "repeat it, ValueError if n is less than 1", "f(text: str, n: int) -> str",
     "text * n if n >= 1 else text * int('x')", "text * n", True),
    ("limits included", "is somebody 18 or older", "f(age: int) -> bool", "age >= 18", "age > 18", True),
    ("limits included", "is it more than 10", "f(n: int) -> bool", "n > 10", "n >= 10", True),
    ("lower result", "the words in lower case", "f(text: str) -> list[str]", "text.lower().split()", "text.split()", True),
    (
        "missing field", "add up 'price' of all; a missing 'price' counts as 0", "f(products: list[dict]) -> float",
        "sum(p.get('price', 0) for p in products)", "sum(p['price'] for p in products)", True,
    ),
    (
        "missing field", "add up 'price'; products without a 'price' are skipped", "f(products: list[dict]) -> float",
        "sum(p['price'] for p in products if p.get('price') is not None)", "sum(p['price'] for p in products)", True,
    ),
    ("missing field", "names by 'city'; a missing or empty 'city' counts as 'unknown'", "f(rows: list[dict]) -> list",
     "[p.get('city') or 'unknown' for p in rows]", "[p.get('city', 'unknown') for p in rows]", True),
    ("must be", "the monthly rate, months must be at least 1, otherwise ValueError",
     "f(amount: float, months: int) -> float",
     "amount / months if months >= 1 else int('x')", "amount / (months or 1)", True),
    ("must be", "the area, both must be positive, ValueError otherwise", "f(a: float, b: float) -> float",
     "a * b if a > 0 and b > 0 else int('x')", "a * b if b > 0 else int('x')", True),
    ("missing field", "given json text, a list of objects with name and age: their names. no name: skip it",
     "f(text: str) -> list", "[r['name'] for r in json.loads(text) if r.get('name') is not None]",
     "[r['name'] for r in json.loads(text)]", True),
    ("negative input", "square root, ValueError if negative", "f(n: float) -> float", "math.sqrt(n)", "abs(n) ** 0.5", True),
    ("no doubles", "spaces become dashes, no double dashes, none at the ends", "f(text: str) -> str",
     "'-'.join(re.findall(r'[^\\s-]+', text))", "text.replace(' ', '-')", True),
    ("none input", "its length, if text is None return 0", "f(text: str) -> int", "len(text or '')", "len(text)", True),
    ("nothing found", "the first even number, None if there isn't one", "f(xs: list[int])",
     "next((x for x in xs if x % 2 == 0), None)", "[x for x in xs if x % 2 == 0][0]", True),
    ("one based", "number the words, counted from 1", "f(words: list[str]) -> dict",
     "{i: w for i, w in enumerate(words, 1)}", "{i: w for i, w in enumerate(words)}", False),
    (
        "outside range", "days so far. ValueError if month is not between 1 and 12", "f(year: int, month: int) -> int",
        "month * 30 if 1 <= month <= 12 else int('x')", "month * 30", True,
    ),
    ("padded", "the number padded with zeros to 5 digits", "f(n: int) -> str", "str(n).zfill(5)", "str(n)", True),
    ("result type", "pairs of them, as a tuple", "f(xs: list[int])", "tuple(xs)", "list(xs)", True),
    ("rounded", "half of it, rounded to 2 decimals", "f(x: float) -> float", "round(x / 3, 2)", "x / 3", True),
    ("rounded", "thirds, rounded to 1 decimal", "f(xs: list[float]) -> list[float]",
     "[round(x / 3, 1) for x in xs]", "[x / 3 for x in xs]", True),
    ("rounded up", "boxes of 6 needed, rounded up", "f(n: int) -> int", "math.ceil(n / 6)", "n // 6", True),
    ("same length", "doubles, of the same length as the input", "f(xs: list[int]) -> list[int]",
     "[x * 2 for x in xs]", "xs[:-1]", False),
    ("short input", "hide all but 4, if it has 4 characters or fewer return it unchanged", "f(s: str) -> str",
     "s if len(s) <= 4 else '*' * (len(s) - 4) + s[-4:]", "'*' + s[-4:]", True),
    ("skip blank", "the lengths, skip empty strings", "f(words: list[str]) -> list[int]",
     "[len(w) for w in words if w.strip()]", "[len(w) for w in words]", True),
    ("skip none", "the sum, ignore None values", "f(xs: list[int]) -> int",
     "sum(x for x in xs if x is not None)", "sum(xs)", True),
    (
        "sorted by field", "records with 'name' and 'age', sorted by age, oldest first", "f(people: list[dict]) -> list[dict]",
        "sorted(people, key=lambda p: p['age'], reverse=True)", "sorted(people, key=lambda p: p['name'])", True,
    ),
    ("sorted descending", "the numbers in descending order", "f(xs: list[int]) -> list[int]",
     "sorted(xs, reverse=True)", "list(xs)", True),
    ("sorted result", "unique words, sorted", "f(words: list[str]) -> list[str]", "sorted(set(words))",
     "list(dict.fromkeys(words))", True),
    ("strings whole", "flatten it, strings stay whole", "f(items: list) -> list",
     "[y for x in items for y in (f(x) if isinstance(x, list) else [x])]",
     "[y for x in items for y in (f(list(x)) if isinstance(x, list) or (isinstance(x, str) and len(x) > 1) else [x])]",
     False),
    ("strip ends", "upper case it, trim spaces", "f(name: str) -> str", "name.strip().upper()", "name.upper()", True),
    ("sum kept", "split total, the shares must add up to the total", "f(total: int, n: int) -> list[int]",
     "[total // n + (i < total % n) for i in range(n)]", "[total // n] * n", False),
    ("thousands", "write it with thousands separators", "f(n: int) -> str", "f'{n:,}'", "str(n)", False),
    (
        "ties alphabetical", "the top n words by count, ties broken alphabetically", "f(text: str, n: int) -> list[str]",
        "sorted(set(text.split()), key=lambda w: (-text.split().count(w), w))[:n]",
        "sorted(dict.fromkeys(text.split()), key=lambda w: text.split().count(w), reverse=True)[:n]", True,
    ),
    ("no empty parts", "deal the names to n teams, no empty teams in the result",
     "f(names: list[str], n: int) -> list[list[str]]", "[names[i::n] for i in range(min(n, len(names)))]",
     "[names[i::n] for i in range(n)]", True),
    ("whole cents", "what is owed, in cents. careful with float errors", "f(price: float, paid: float) -> int",
     "round(price * 100) - round(paid * 100)", "int(price * 100) - int(paid * 100)", True),
    ("skip none", "foods with who likes them, people with None or an empty string are left out. f({'a': 'x'}) == {'x': ['a']}",
     "f(favs: dict[str, str]) -> dict", "{v: [k for k in favs if favs[k] == v] for v in favs.values() if v is not None}",
     "{v.strip(): [k for k in favs if favs[k] == v] for v in favs.values()}", True),
    ("unsorted input", "the gaps between the numbers, the list can be unsorted", "f(xs: list[int]) -> list[int]",
     "[b - a for a, b in zip(sorted(xs), sorted(xs)[1:])]", "[b - a for a, b in zip(xs, xs[1:])]", True),
    ("ties alphabetical", "names with less than n pieces, fewest first, same number = alphabetical",
     "f(stock: dict[str, int], n: int) -> list[str]", "sorted((k for k in stock if stock[k] < n), key=lambda k: (stock[k], k))",
     "sorted((k for k in stock if stock[k] < n), key=lambda k: stock[k])", True),
    ("sorted result", "who likes each food, names sorted. f({'b': 'x', 'c': 'y'}) == {'x': ['b'], 'y': ['c']}",
     "f(favs: dict[str, str]) -> dict[str, list[str]]", "{v: sorted(k for k in favs if favs[k] == v) for v in favs.values()}",
     "{v: [k for k in favs if favs[k] == v] for v in favs.values()}", True),
    ("ties first", "the longest word, if there are several take the first", "f(text: str) -> str",
     "max(text.split(), key=len)", "max(reversed(text.split()), key=len)", False),
    ("ties first", "the longest word, on ties the last one", "f(text: str) -> str",
     "max(reversed(text.split()), key=len)", "max(text.split(), key=len)", True),
    ("unique result", "the words without duplicates", "f(text: str) -> list[str]",
     "list(dict.fromkeys(text.split()))", "text.split()", True),
    ("upper result", "its initials in upper case", "f(name: str) -> str",
     "''.join(w[0] for w in name.split()).upper()", "''.join(w[0] for w in name.split())", True),
    ("values are lists", "positions by word, every value is a list", "f(words: list[str]) -> dict",
     "{w: [i for i, v in enumerate(words) if v == w] for w in words}", "{w: words.index(w) for w in words}", False),
    ("whole words", "count the word, whole words only", "f(text: str, word: str) -> int",
     "len(re.findall(rf'(?<!\\w){re.escape(word)}(?!\\w)', text))", "text.count(word)", True),
    ("whole words", "blank out the words, whole words only, in any case", "f(text: str, words: list[str]) -> str",
     "re.sub('|'.join(rf'(?<!\\w){re.escape(w)}(?!\\w)' for w in words) or '$^', 'x', text, flags=re.I)",
     "text.replace(words[0], 'x' * len(words[0])) if words else text", True),
    ("workday", "the next working day", "f(d: date) -> date",
     "d + timedelta(days={4: 3, 5: 2}.get(d.weekday(), 1))", "d + timedelta(days=1)", False),
    ("wraps around", "rotate right by k, k can be larger than the list", "f(xs: list[int], k: int) -> list[int]",
     "xs[-(k % len(xs)):] + xs[:-(k % len(xs))] if xs and k % len(xs) else list(xs)", "xs[-k:] + xs[:-k]", True),
    ("wrong type", "shout it. TypeError if text is not a string", "f(text: str) -> str",
     "text.upper() if isinstance(text, str) else text + ''", "str(text).upper()", True),
    ("zero input", "a by b, None if b is zero", "f(a: float, b: float)", "a / b if b else None", "a / b", True),
]  # fmt: skip


def code_for(signature: str, body: str) -> str:
    from nl2x.code.extract import with_imports
    from nl2x.code.signature import parse_signature

    return with_imports(f"{parse_signature(signature).header()}\n    return {body}\n")


def result_of(judge: Judge, code: str, kind: str) -> tuple[str, str]:
    trial = judge.trial(Candidate(code, "test"))
    (found,) = [(c.state, c.shown) for c in trial.clauses if c.clause.kind == kind][:1]
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]}: {case[1][:30]}")
def test_trial_and_patch(case: tuple[str, str, str, str, str, bool], box: Sandbox) -> None:
    kind, words, signature, good, bad, mends = case
    task = read_task(words, signature=signature)
    judge = Judge(task, tuple(c for c in detect(task) if c.kind == kind), box)
    if good:
        assert result_of(judge, code_for(signature, good), kind)[0] == "passed", result_of(
            judge, code_for(signature, good), kind
        )
    bad_code = code_for(signature, bad)
    assert result_of(judge, bad_code, kind)[0] == "failed"
    mended = mend(judge, judge.trial(Candidate(bad_code, "test")))
    assert bool(mended and mended[-1].clean()) == mends, [t.candidate.code for t in mended]


def test_every_kind_is_tried() -> None:
    assert {case[0] for case in CASES} == kinds().keys()

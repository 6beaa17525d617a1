"""Scripts: a file that does the thing when it is run, whatever the model's reply looks like."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nl2x.code.delivery.programs import program_of
from nl2x.code.reading.task import read_task
from nl2x.code.write import Settings, write
from sandbox import Program, Sandbox

COUNT = "def count_lines(path):\n    with open(path) as file:\n        return sum(1 for _ in file)\n"
GREET = "def greet(name: str) -> str:\n    return f'Hello, {name}!'\n"
FILES = {"a.txt": b"one\ntwo\nthree\n", "log.txt": b"one\ntwo\n"}
ONE = Settings(candidates=1, recipes=False, clauses=False)


def printed(box: Sandbox, code: str, arguments: tuple[str, ...] = (), typed: str = "") -> str:
    """What `python FILE` prints with these arguments."""
    verdict = box.judge(Program(code, stdin=typed.encode(), files=FILES, arguments=arguments))
    assert verdict.passed, verdict.detail
    return verdict.stdout


COUNTING = "script that counts the lines of a file"
HELLO = "small program which asks for a name and prints hello"
ADD = "def add(a: float, b: float) -> float:\n    return a + b\n"
TOTAL = "def total(numbers: list[float]) -> float:\n    return sum(numbers)\n"
SQUARES = "def squares(n):\n    return [i * i for i in range(n)]\n\ndef main():\n    print(squares(3))\n"


@pytest.mark.parametrize(
    ("words", "reply", "arguments", "typed", "gives"),
    [
        # The function alone, or with an example's name in the place of an argument.
        (COUNTING, COUNT, ("a.txt",), "", "3\n"),
        (COUNTING, f"{COUNT}\nprint(count_lines('example.txt'))\n",
         ("a.txt",), "", "3\n"),
        (COUNTING,
         f"{COUNT}\nif __name__ == '__main__':\n    path = 'example.txt'\n    print(count_lines(path))\n",
         ("a.txt",), "", "3\n"),
        ("script that counts the lines of log.txt", COUNT, (), "", "2\n"),
        ("script that counts the lines of log.txt", f"{COUNT}\nprint(count_lines('log.txt'))\n",
         (), "", "2\n"),
        # Its own way to take its arguments stays.
        (COUNTING,
         f"import sys\n\n{COUNT}\nprint('lines:', count_lines(sys.argv[1]))\n", ("a.txt",), "", "lines: 3\n"),
        (COUNTING,
         "import sys\nwith open(sys.argv[1]) as file:\n    print(len(file.readlines()))\n",
         ("a.txt",), "", "3\n"),
        # Nobody said that it asks.
        (COUNTING, f"{COUNT}\npath = input('File? ')\nprint(count_lines(path))\n",
         ("a.txt",), "", "3\n"),
        (HELLO, GREET, (), "Ann\n", "Name: Hello, Ann!\n"),
        (HELLO,
         "name = input('Who? ')\nprint('Hi', name)\n", (), "Ann\n", "Who? Hi Ann\n"),
        ("script to add two numbers", ADD, ("1", "2.5"), "",
         "3.5\n"),
        ("script to print the sum of numbers", TOTAL,
         ("1", "2"), "", "3.0\n"),
        ("script that repeats a word", "def f(word: str, times: int = 2) -> str:\n    return word * times\n",
         ("ab", "--times", "3"), "", "ababab\n"),
        ("script that lists the words of standard input",
         "def words(text: str) -> list[str]:\n    return text.split()\n", (), "a b", "a\nb\n"),
        ("script that prints the first 3 squares",
         SQUARES, (), "",
         "[0, 1, 4]\n"),
        # What it prints by itself isn't printed twice, nor is a None.
        ("script that greets a name", "def greet(name):\n    print('Hello', name)\n",
         ("Ann",), "", "Hello Ann\n"),
    ],
)  # fmt: skip
def test_running_the_file_does_the_thing(words, reply, arguments, typed, gives, box) -> None:
    code = program_of(f"```python\n{reply}```", read_task(words))
    assert code is not None and code.count("__main__") == 1
    assert printed(box, code, arguments, typed) == gives


def test_a_constant_and_a_helper_stay_and_tests_go() -> None:
    reply = (
        "RATE = 0.2\nUNUSED = 1\n\ndef tax(amount: float) -> float:\n    return amount * RATE\n\n"
        "def other():\n    return 1\n\nassert tax(10) == 2\n"
    )
    code = program_of(f"```python\n{reply}```", read_task("script that prints the tax on an amount"))
    assert code is not None and "RATE" in code
    assert not any(word in code for word in ("UNUSED", "other", "assert"))


def test_a_script_is_tried_both_ways(box, scripted) -> None:
    """The function by its example, the file by running it with the same values."""
    words = "script that adds two numbers: add(2, 5) == 7"
    done = write(words, lambda: scripted("def add(a, b):\n    return a + b\n"), box, settings=ONE)
    assert done.status == "verified", done.unchecked
    assert [c.check for c in done.chosen.checks] == ["add(2, 5) == 7", "python FILE 2 5 prints '7'"]
    assert printed(box, done.chosen.candidate.code, ("4", "5")) == "9\n"


@pytest.mark.parametrize(
    ("shown", "passes"), [("text[::-1]", True), ("'backwards: ' + text[::-1]", True), ("text.upper()", False)]
)
def test_a_script_without_a_function_is_tried_by_running_it(shown, passes, box, scripted) -> None:
    reply = f"import sys\n\ntext = sys.argv[1]\nprint({shown})\n"
    done = write("script that reverses a word: 'abc' -> 'cba'", lambda: scripted(reply), box, settings=ONE)
    assert done.status == ("verified" if passes else "unverified") and done.passed is passes


def test_a_right_function_run_wrongly_is_run_rightly(box, scripted) -> None:
    """The sum of `sys.argv` fails; the part that runs the function is made from the words then."""
    reply = "def add(a, b):\n    return a + b\n\nimport sys\nprint(add(sys.argv[1], sys.argv[2]))\n"
    words = "script that adds two numbers: add(2, 5) == 7"
    done = write(words, lambda: scripted(reply), box, settings=ONE)
    assert done.status == "verified" and done.chosen.candidate.origin.endswith("patched: what runs it")
    assert printed(box, done.chosen.candidate.code, ("4", "5")) == "9\n"
    without = write(words, lambda: scripted(reply), box, settings=replace(ONE, patches=False))
    assert not without.passed and "25" in without.chosen.checks[1].shown


@pytest.mark.parametrize(
    ("words", "reply", "says"),
    [
        # It runs to its end, but nothing says what it should print.
        (COUNTING, COUNT, "no example or check"),
        (HELLO, "print('hello')\n", "no example or check"),
        # The function is right; whether the file is, with one argument for two, nothing tells.
        ("script that adds two numbers: add(2, 5) == 7",
         "def add(a, b):\n    return a + b\n\nimport sys\nprint(add(int(sys.argv[1]), 5))\n",
         "running the whole"),
    ],
)  # fmt: skip
def test_a_script_that_only_ends_is_not_verified(words, reply, says, box, scripted) -> None:
    done = write(words, lambda: scripted(reply), box, settings=ONE)
    assert done.status == "unverified" and says in " ".join(done.unchecked)


@pytest.mark.parametrize(
    "words",
    [
        "a small program which asks for a name and prints hello",
        "Hi! can you write me a quick python script that reads a csv",
        "need script that sums numbers",
        "please write a program to convert celsius to fahrenheit",
        "I want a script, which takes two numbers and prints the sum",
        "I have a folder of photos. Write a script that renames them",
        "script: read two numbers and print their sum",
        "a python program named wc.py that counts words",
        "write a script for renaming files",
        "a simple command line tool to add numbers",
    ],
)
def test_what_asks_for_a_program(words: str) -> None:
    assert read_task(words).kind == "program"


@pytest.mark.parametrize(
    "words",
    [
        "I have a postscript that tells the page count; extract it from the text",
        "postscript to pdf file name: f(name)",
        "the script that calls this function passes a list; return its sum",
        "sum a list. the script that calls this function passes strings",
        "a function for a script that renames files: gives the new name",
        "doctor's office script: bmi_category(weight_kg, height_m). below 18.5 is underweight",
        "split a movie script that has scenes into lines",
        "write a function used by a small program that prints bills",
        "a training program that lists days: return it as a list",
        "my script that parses logs needs a function that turns a line into a dict",
        "javascript that is minified: count its lines",
    ],
)
def test_what_only_speaks_of_one(words: str) -> None:
    assert read_task(words).kind == "function"

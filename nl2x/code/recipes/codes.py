"""Recipes on ciphers, number systems and other ways of writing the same thing."""

from __future__ import annotations

import re


def to_binary(n: int) -> str:
    """A number in base two, without a prefix; the sign is kept.

    Asked as: decimal to binary, convert a number to binary, binary representation.

    >>> to_binary(10), to_binary(0), to_binary(-3)
    ('1010', '0', '-11')
    """
    return format(n, "b")


def from_binary(text: str) -> int:
    """The number that binary digits stand for; ValueError for anything else.

    Asked as: binary to decimal, convert a binary string to a number.

    >>> from_binary("1010")
    10
    """
    if not re.fullmatch(r"[01]+", text):
        raise ValueError(f"not a binary number: {text!r}")
    return int(text, 2)


def to_hex(n: int) -> str:
    """A number in base sixteen, small letters, without a prefix.

    Asked as: decimal to hexadecimal, number to hex.

    >>> to_hex(255)
    'ff'
    """
    return format(n, "x")


def to_base(n: int, base: int) -> str:
    """A number in any base from 2 to 36, small letters; ValueError for other bases.

    Asked as: convert a number to a base, number in base n.

    >>> to_base(255, 16), to_base(0, 2), to_base(-5, 2)
    ('ff', '0', '-101')
    """
    if not 2 <= base <= 36:
        raise ValueError("the base must be from 2 to 36")
    digits, rest = "", abs(n)
    while rest:
        rest, digit = divmod(rest, base)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return ("-" if n < 0 else "") + (digits or "0")


def hex_to_rgb(color: str) -> tuple[int, int, int]:
    """A colour such as #ff8800 or #f80 as three numbers; ValueError for anything else.

    Asked as: hex color to rgb, convert '#ff8800' to a tuple.

    >>> hex_to_rgb("#ff8800"), hex_to_rgb("F80")
    ((255, 136, 0), (255, 136, 0))
    """
    digits = color.strip().removeprefix("#")
    if len(digits) == 3:
        digits = "".join(c * 2 for c in digits)
    if not re.fullmatch(r"[0-9a-fA-F]{6}", digits):
        raise ValueError(f"not a colour: {color!r}")
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def rgb_to_hex(red: int, green: int, blue: int) -> str:
    """Three numbers from 0 to 255 as a colour such as #ff8800; ValueError for others.

    Asked as: rgb to hex color, red green blue to '#ff8800'.

    >>> rgb_to_hex(255, 136, 0)
    '#ff8800'
    """
    if not all(0 <= part <= 255 for part in (red, green, blue)):
        raise ValueError("a colour's parts are from 0 to 255")
    return f"#{red:02x}{green:02x}{blue:02x}"


def atbash(text: str) -> str:
    """Letters mirrored in the alphabet: a becomes z; case and the rest kept.

    Asked as: atbash cipher, mirror the alphabet.

    >>> atbash("Abz!")
    'Zya!'
    """
    return "".join(
        chr(219 - ord(c)) if "a" <= c <= "z" else chr(155 - ord(c)) if "A" <= c <= "Z" else c for c in text
    )


def rot13(text: str) -> str:
    """Letters moved by thirteen places; case and the rest kept.

    Asked as: rot13.

    >>> rot13("Hello!")
    'Uryyb!'
    """
    moved = []
    for c in text:
        base = ord("a") if "a" <= c <= "z" else ord("A") if "A" <= c <= "Z" else 0
        moved.append(chr((ord(c) - base + 13) % 26 + base) if base else c)
    return "".join(moved)


def vigenere(text: str, key: str) -> str:
    """Letters moved by the letters of a key in turn; case and the rest kept.

    Asked as: vigenere cipher, encrypt with a keyword.

    >>> vigenere("attack at dawn", "lemon")
    'lxfopv ef rnhr'
    """
    moved, i = [], 0
    for c in text:
        if c.isascii() and c.isalpha():
            base = ord("a") if c.islower() else ord("A")
            shift = ord(key[i % len(key)].lower()) - ord("a")
            moved.append(chr((ord(c) - base + shift) % 26 + base))
            i += 1
        else:
            moved.append(c)
    return "".join(moved)


def morse(text: str) -> str:
    """Letters and digits in Morse code, a space between letters and ' / ' between words.

    Asked as: text to morse code, encode in morse.
    Holds: words separated by /, words separated by a slash, slash between words, with a slash between
    words, spaces between letters, space between letters.

    >>> morse("SOS me")
    '... --- ... / -- .'
    """
    signs = [
        ".-",
        "-...",
        "-.-.",
        "-..",
        ".",
        "..-.",
        "--.",
        "....",
        "..",
        ".---",
        "-.-",
        ".-..",
        "--",
        "-.",
        "---",
        ".--.",
        "--.-",
        ".-.",
        "...",
        "-",
        "..-",
        "...-",
        ".--",
        "-..-",
        "-.--",
        "--..",
        "-----",
        ".----",
        "..---",
        "...--",
        "....-",
        ".....",
        "-....",
        "--...",
        "---..",
        "----.",
    ]
    code = dict(zip("abcdefghijklmnopqrstuvwxyz0123456789", signs, strict=True))
    words = text.lower().split()
    return " / ".join(" ".join(code[c] for c in word if c in code) for word in words)


def pig_latin(word: str) -> str:
    """A word in Pig Latin: leading consonants go to the end, then 'ay'; with a vowel first, 'way'.

    Asked as: pig latin.
    Holds: words with a vowel first get way, vowel first words get way, words starting with a vowel get
    way, words that start with a vowel get way.

    >>> pig_latin("string"), pig_latin("apple")
    ('ingstray', 'appleway')
    """
    start = next((i for i, c in enumerate(word) if c.lower() in "aeiou"), 0)
    return word[start:] + word[:start] + "ay" if start else word + "way"


def number_in_words(n: int) -> str:
    """A number from 0 to 999999 in English words.

    Asked as: number in words, spell out a number in english, number to words.

    >>> number_in_words(0), number_in_words(342), number_in_words(1015)
    ('zero', 'three hundred forty-two', 'one thousand fifteen')
    """
    if not 0 <= n < 1_000_000:
        raise ValueError("only 0 to 999999 can be written in words")
    small = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ]
    tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    if n < 20:
        return small[n]
    if n < 100:
        return tens[n // 10 - 2] + (f"-{small[n % 10]}" if n % 10 else "")
    size, word = (1000, "thousand") if n >= 1000 else (100, "hundred")
    rest = f" {number_in_words(n % size)}" if n % size else ""
    return f"{number_in_words(n // size)} {word}{rest}"


def run_length_compress(text: str) -> str:
    """Each run of a character as its count and the character; single ones without a count.

    Asked as: run length encoding with the count before the letter, compress repeated characters without 1.

    >>> run_length_compress("aaabcc")
    '3ab2c'
    """
    runs = (m.group() for m in re.finditer(r"(.)\1*", text, re.DOTALL))
    return "".join(f"{len(run)}{run[0]}" if len(run) > 1 else run for run in runs)


def calculate(text: str) -> float:
    """The value of an expression with + - * / and round brackets; ValueError where it is none.

    Asked as: evaluate an arithmetic expression from a string, calculator with + - * / and parentheses.

    >>> calculate("2 + 3 * (4 - 1)"), calculate("-2*3"), calculate("7/2")
    (11, -6, 3.5)
    """
    tokens = re.findall(r"\d+(?:\.\d+)?|[-+*/()]|\S", text)

    def factor() -> float:
        token = tokens.pop(0) if tokens else ""
        if token == "-":
            return -factor()
        if token == "(":
            value = total()
            if not tokens or tokens.pop(0) != ")":
                raise ValueError("a bracket isn't closed")
            return value
        if not re.fullmatch(r"\d+(?:\.\d+)?", token):
            raise ValueError(f"not an expression: {text!r}")
        return float(token) if "." in token else int(token)

    def product() -> float:
        value = factor()
        while tokens and tokens[0] in "*/":
            value = value * factor() if tokens.pop(0) == "*" else value / factor()
        return value

    def total() -> float:
        value = product()
        while tokens and tokens[0] in "+-":
            value = value + product() if tokens.pop(0) == "+" else value - product()
        return value

    result = total()
    if tokens:
        raise ValueError(f"not an expression: {text!r}")
    return result


def reverse_polish(text: str) -> float:
    """The value of an expression in reverse Polish notation; ValueError where it is none.

    Asked as: evaluate reverse polish notation, rpn calculator, postfix expression.

    >>> reverse_polish("3 4 + 2 *")
    14.0
    """
    stack: list[float] = []
    for token in text.split():
        if token in "+-*/":
            if len(stack) < 2:
                raise ValueError("an operator without two numbers")
            b, a = stack.pop(), stack.pop()
            stack.append(
                a + b if token == "+" else a - b if token == "-" else a * b if token == "*" else a / b
            )
        else:
            stack.append(float(token))
    if len(stack) != 1:
        raise ValueError("not one number left")
    return stack[0]


def tokens(text: str) -> list[str]:
    """The numbers, names and signs of an expression.

    Asked as: tokenize an arithmetic expression, split an expression into tokens.

    >>> tokens("12+x*(3.5 - y)")
    ['12', '+', 'x', '*', '(', '3.5', '-', 'y', ')']
    """
    return re.findall(r"\d+(?:\.\d+)?|[A-Za-z_]\w*|\S", text)

import re
from itertools import product

import pytest

from nl2x.lm.grammar import (
    Characters,
    Choice,
    Grammar,
    Repeat,
    Sequence,
    Text,
    character_ranges,
    finite_sentences,
    in_order,
    one_of,
    to_gbnf,
    to_regex,
)
from nl2x.lm.llama import LlamaEngine

ALPHABET = 'ab1-"\\]\n'
GRAMMARS: dict[str, Grammar] = {
    "text": Text("ab"),
    "empty text": Text(""),
    "text of special characters": Text('-"\\]'),
    "choice where one begins another": one_of("a", "ab", "b"),
    "nested choice": Choice((one_of("a", "b"), Sequence((Text("1"), one_of("a", ""))))),
    "sequence": in_order("a", one_of("b", "1"), "a"),
    "bounded repeat": Repeat(Text("ab"), 1, 2),
    "unbounded repeat": in_order(Repeat(one_of("a", "b"), 1), "1"),
    "optional": in_order("a", Repeat(Text("b"), 0, 1)),
    "range": Repeat(Characters("a-b1"), 2, 3),
    "negated class": Repeat(Characters("^a\\]\\n"), 1, 3),
    "class of special characters": Repeat(Characters('\\]\\\\"-'), 1, 2),
    "repeat of nothing": Repeat(Text(""), 0, 3),
}


def sentences(grammar: Grammar, most: int) -> set[str]:
    """The language itself, up to `most` characters, by its definition."""
    match grammar:
        case Text(text):
            found = {text}
        case Choice(options):
            found = set().union(*(sentences(option, most) for option in options))
        case Sequence(parts):
            found = {""}
            for part in parts:
                found = {a + b for a in found for b in sentences(part, most) if len(a + b) <= most}
        case Repeat(part, least, top):
            found, row = set(), {""}
            for count in range((top if top is not None else most + least) + 1):
                if count >= least:
                    found |= row
                row = {a + b for a in row for b in sentences(part, most) if len(a + b) <= most}
        case Characters(ranges):
            other, pairs = character_ranges(ranges)
            found = {c for c in ALPHABET if other != any(a <= c <= b for a, b in pairs)}
    return {s for s in found if len(s) <= most}


def everything(most: int) -> list[str]:
    return ["".join(letters) for n in range(most + 1) for letters in product(ALPHABET, repeat=n)]


@pytest.mark.parametrize("name", GRAMMARS)
def test_regex_is_the_language(name: str) -> None:
    expression = re.compile(to_regex(GRAMMARS[name]))
    assert {t for t in everything(4) if expression.fullmatch(t)} == sentences(GRAMMARS[name], 4)


@pytest.mark.parametrize("name", GRAMMARS)
def test_llguidance_accepts_the_language(name: str) -> None:
    """One token a byte, so that every text is one sequence of tokens."""
    from llguidance import LLMatcher, LLTokenizer

    class Bytes:
        eos_token_id, bos_token_id, special_token_ids = 256, None, (256,)
        tokens = tuple([bytes([i]) for i in range(256)] + [b"<end>"])

        def __call__(self, text: bytes | str) -> list[int]:
            return list(text.encode() if isinstance(text, str) else text)

    from llguidance import TokenizerWrapper

    tokenizer = LLTokenizer(TokenizerWrapper(Bytes()))
    fresh = LLMatcher(tokenizer, LLMatcher.grammar_from_regex(to_regex(GRAMMARS[name])), log_level=0)

    def accepts(text: str) -> bool:
        matcher = fresh.deep_copy()
        tokens = list(text.encode())
        return (
            matcher.validate_tokens(tokens) == len(tokens)
            and (not tokens or matcher.consume_tokens(tokens))
            and matcher.is_accepting()
        )

    assert not fresh.get_error()
    assert {t for t in everything(3) if accepts(t)} == sentences(GRAMMARS[name], 3)


@pytest.mark.parametrize("name", GRAMMARS)
def test_gbnf_is_the_language(name: str) -> None:
    """The GBNF is read back by a small interpreter of the notation's documented rules."""
    accepts = gbnf_matcher(to_gbnf(GRAMMARS[name]))
    assert {t for t in everything(3) if accepts(t)} == sentences(GRAMMARS[name], 3)


@pytest.mark.light_model
def test_llama_cpp_reads_the_gbnf(light: LlamaEngine) -> None:
    import ctypes

    vocabulary, _ = light._model.grammar_tokenizer_parts()
    parse = light._model._c.llama_sampler_init_grammar
    parse.restype, parse.argtypes = ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p)
    for name, grammar in GRAMMARS.items():
        assert parse(vocabulary, to_gbnf(grammar).encode(), b"root"), name
    assert not parse(vocabulary, b"root ::= (", b"root")


def gbnf_matcher(source: str):
    body = source.removeprefix("root ::= ").removesuffix("\n")
    assert "\n" not in body
    expression, rest = _alternatives(body)
    assert not rest, rest
    compiled = re.compile(expression)
    return lambda text: compiled.fullmatch(text) is not None


def _alternatives(text: str) -> tuple[str, str]:
    parts = []
    while True:
        part, text = _items(text)
        parts.append(part)
        if not text.startswith("| "):
            return "(?:" + "|".join(parts) + ")", text
        text = text[2:]


def _items(text: str) -> tuple[str, str]:
    out = ""
    while text and text[0] not in "|)":
        item, text = _item(text)
        if times := re.match(r"\{\d+,\d*\}", text):
            item, text = f"(?:{item}){times[0]}", text[times.end() :]
        out, text = out + item, text.removeprefix(" ")
    return out, text


def _item(text: str) -> tuple[str, str]:
    if text[0] == "(":
        inner, rest = _alternatives(text[1:])
        assert rest[0] == ")"
        return inner, rest[1:]
    quoted = re.match(r'"((?:[^"\\]|\\.)*)"', text)
    if quoted:
        return "".join(map(re.escape, _characters(quoted[1]))), text[quoted.end() :]
    bracketed = re.match(r"\[(\^?)((?:[^\]\\]|\\.)*)\]", text)
    assert bracketed, text
    # Python's brackets read a raw hyphen as a range and \xNN as that character, as GBNF does.
    return f"[{bracketed[1]}{bracketed[2]}]", text[bracketed.end() :]


def _characters(escaped: str) -> list[str]:
    names = {"n": "\n", "t": "\t", "r": "\r"}
    units = re.findall(r"\\x([0-9A-F]{2})|\\(.)|([^\\])", escaped)
    return [chr(int(code, 16)) if code else names.get(c, c) or plain for code, c, plain in units]


def test_finite_sentences_lists_each_once_in_order() -> None:
    grammar = in_order(one_of("cash", "card", "cash"), Repeat(Text("!"), 0, 1))
    assert finite_sentences(grammar) == ["cash", "cash!", "card", "card!"]


@pytest.mark.parametrize(
    "grammar",
    [
        Repeat(Text("a")),
        Characters("^a"),
        Repeat(Characters("0-9"), 4, 4),
        in_order("a", Repeat(one_of("a", "b"), 0, 30)),
    ],
)
def test_infinite_or_large_languages_are_not_listed(grammar: Grammar) -> None:
    assert finite_sentences(grammar) is None


@pytest.mark.parametrize("ranges", ["", "^", "z-a", "a\\"])
def test_a_broken_character_class_is_refused(ranges: str) -> None:
    with pytest.raises(ValueError, match="character"):
        character_ranges(ranges)

from nl2x.lm.text import GrowingText


def grown(pieces: list[bytes], *stop: str) -> tuple[str, list[str]]:
    text, shown = GrowingText(stop), []
    for piece in pieces:
        ended = text.add(piece)
        shown.append(text.take_new())
        if ended:
            break
    whole = text.finish()
    return whole, [*shown, text.take_new(last=True)]


def test_a_stop_string_over_several_tokens_ends_the_text_before_it() -> None:
    whole, shown = grown([b"one ", b"tw", b"o EN", b"D more"], "END")
    assert whole == "one two "
    assert "".join(shown) == whole


def test_what_only_looks_like_a_stop_string_is_shown_later() -> None:
    whole, shown = grown([b"a E", b"N", b"x"], "END")
    assert (whole, shown) == ("a ENx", ["a ", "", "ENx", ""])


def test_the_earliest_of_several_stop_strings_wins() -> None:
    assert grown([b"x; y. z"], ".", ";")[0] == "x"


def test_a_character_split_over_tokens_appears_whole() -> None:
    whole, shown = grown([b"caf\xc3", b"\xa9 \xe2\x98", b"\x95"])
    assert (whole, shown) == ("café ☕", ["caf", "é ", "☕", ""])


def test_broken_bytes_become_a_replacement_character() -> None:
    assert grown([b"a\xff", b"b\xe2"])[0] == "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}"

"""The words for yes, no, "leave it" and "no idea", wherever a person answers."""

from __future__ import annotations

import re

_YES = re.compile(
    r"(?i)\s*(y|yes|yep|yeah|ok|correct|right|post( it)?|it has|done|it happened|sure)\b[\s.!]*"
)
_NO = re.compile(
    r"(?i)\s*(n|no|nope|nah|not yet|don'?t( post it)?|it hasn'?t( happened)?|nothing( happened)?|leave it( out)?)\b[\s.!]*"
)
_GIVES_UP = re.compile(
    r"(?i)\W*(q|quit|exit|abort|stop|skip|cancel|forget|never ?mind|leave)( it| that| this( one)?)?\W*"
)
_NO_IDEA = re.compile(
    r"(?i)\W*(i )?(do ?n[o'’]?t know|dunno|idk|(am |i'?m )?not sure|unsure|no idea|can'?t say|neither|none|pass|any|whatever)"
    r"( of (them|these|those)|one)?\W*"
)


def says_yes(words: str) -> bool:
    """Whether it is a yes and nothing more."""
    return bool(_YES.fullmatch(words))


def says_no(words: str) -> bool:
    """Whether it is a no and nothing more."""
    return bool(_NO.fullmatch(words))


def begins_with_no(words: str) -> bool:
    """Whether it begins with a no, whatever follows."""
    return bool(_NO.match(words))


def gives_up(words: str) -> bool:
    """Whether it says to leave the note unposted: "skip", "cancel", "never mind"."""
    return bool(_GIVES_UP.fullmatch(words))


def has_no_idea(words: str) -> bool:
    """Whether it answers nothing: no words, "don't know", "neither"."""
    return not re.search(r"\w", words) or bool(_NO_IDEA.fullmatch(words))


def is_no_name(words: str) -> bool:
    """Whether it is one of all these, so that it is never the beginning of a name ("no" of "Notary fees")."""
    return says_yes(words) or says_no(words) or gives_up(words) or has_no_idea(words)

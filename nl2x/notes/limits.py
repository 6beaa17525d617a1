"""What is too long to be a note, or too much to be an answer to one."""

from __future__ import annotations

from collections.abc import Sequence

from nl2x.errors import BadInput

LONGEST_NOTE = 4000
"""Characters; a longer text is no note."""
ANSWERS = 20
"""More of them are refused: a note that takes so many is better written anew."""


def check_note(note: str) -> None:
    """`BadInput` for what can't be a note at all."""
    if not note.strip():
        raise BadInput("the note is empty", todo='say what happened: nl2x note BOOK.xlsx "paid rent, 950"')
    if len(note) > LONGEST_NOTE:
        raise BadInput(
            f"the note has {len(note)} characters, more than {LONGEST_NOTE}", todo="post one thing at a time"
        )


def check_answers(answers: Sequence[str]) -> None:
    """`BadInput` for more, or longer, answers than anybody gives."""
    if len(answers) > ANSWERS:
        raise BadInput(f"there are {len(answers)} answers, more than {ANSWERS}", todo="write the note anew")
    if (long := sum(map(len, answers))) > LONGEST_NOTE:
        raise BadInput(f"the answers have {long} characters, more than {LONGEST_NOTE}", todo="answer briefly")

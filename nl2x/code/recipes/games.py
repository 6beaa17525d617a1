"""Recipes on games and puzzles."""

from __future__ import annotations


def rock_paper_scissors(first: str, second: str) -> int:
    """Who wins: 1 or 2, 0 for a draw; ValueError for anything else than the three.

    Asked as: rock paper scissors winner.

    >>> rock_paper_scissors("rock", "Paper"), rock_paper_scissors("rock", "scissors")
    (2, 1)
    """
    hands = ["rock", "paper", "scissors"]
    one, two = first.strip().lower(), second.strip().lower()
    if one not in hands or two not in hands:
        raise ValueError("rock, paper or scissors")
    return (hands.index(one) - hands.index(two)) % 3


def tic_tac_toe_winner(board: list[list[str]]) -> str | None:
    """The sign that fills a row, a column or a diagonal; None where none does.

    Asked as: tic tac toe winner, who has three in a row on a board.

    >>> tic_tac_toe_winner([["X", "O", ""], ["O", "X", ""], ["", "", "X"]])
    'X'
    """
    size = range(len(board))
    lines = [list(row) for row in board] + [[row[i] for row in board] for i in size]
    lines += [[board[i][i] for i in size], [board[i][-i - 1] for i in size]]
    for line in lines:
        if line and line[0].strip() and len(set(line)) == 1:
            return line[0]
    return None


def hangman(word: str, guessed: str) -> str:
    """A word with underscores in place of the letters that weren't guessed yet, whatever their case.

    Asked as: hangman, show a word with underscores for letters not guessed.

    >>> hangman("Banana", "an")
    '_anana'
    """
    known = guessed.lower()
    return "".join(c if not c.isalpha() or c.lower() in known else "_" for c in word)


def bowling_score(rolls: list[int]) -> int:
    """The score of a whole game of ten-pin bowling; ValueError for pins that there aren't.

    Asked as: bowling score, ten-pin bowling with strikes and spares.

    >>> bowling_score([10] * 12), bowling_score([5, 5, 3] + [0] * 17), bowling_score([3, 4] * 10)
    (300, 16, 70)
    """
    if any(not 0 <= pins <= 10 for pins in rolls):
        raise ValueError("a roll is 0 to 10 pins")
    total = at = 0
    for frame in range(10):
        if rolls[at] == 10:
            total += sum(rolls[at : at + 3])
            at += 1
            continue
        both = rolls[at] + rolls[at + 1]
        if both > 10 and frame < 9:
            raise ValueError("a frame has 10 pins")
        total += both + (rolls[at + 2] if both == 10 else 0)
        at += 2
    return total


def is_happy(n: int) -> bool:
    """Whether adding up the squares of its digits again and again ends at 1.

    Asked as: happy number.

    >>> is_happy(19), is_happy(4)
    (True, False)
    """
    seen = set[int]()
    while n != 1 and n not in seen:
        seen.add(n)
        n = sum(int(digit) ** 2 for digit in str(n))
    return n == 1


def next_generation(cells: list[list[int]]) -> list[list[int]]:
    """The next state of Conway's game of life; beyond the edge nothing lives.

    Asked as: game of life, next generation of cells.

    >>> next_generation([[0, 1, 0], [0, 1, 0], [0, 1, 0]])
    [[0, 0, 0], [1, 1, 1], [0, 0, 0]]
    """

    def around(row: int, column: int) -> int:
        places = ((r, c) for r in range(row - 1, row + 2) for c in range(column - 1, column + 2))
        return sum(
            cells[r][c]
            for r, c in places
            if (r, c) != (row, column) and 0 <= r < len(cells) and 0 <= c < len(cells[r])
        )

    return [
        [int(around(r, c) == 3 or (bool(cell) and around(r, c) == 2)) for c, cell in enumerate(row)]
        for r, row in enumerate(cells)
    ]


def is_valid_group(numbers: list[int]) -> bool:
    """Whether a row of a sudoku has every number from 1 to 9 at most once; 0 is a free cell.

    Asked as: valid sudoku row, no number twice in a sudoku row column or block.

    >>> is_valid_group([1, 0, 0, 9]), is_valid_group([2, 2])
    (True, False)
    """
    filled = [n for n in numbers if n != 0]
    return all(1 <= n <= 9 for n in filled) and len(set(filled)) == len(filled)


def dice_probability(total: int, dice: int = 2) -> float:
    """How probable it is to throw a total with so many dice.

    Asked as: probability of a sum of dice.

    >>> round(dice_probability(7), 4)
    0.1667
    """
    ways = {0: 1}
    for _ in range(dice):
        more: dict[int, int] = {}
        for value, count in ways.items():
            for pips in range(1, 7):
                more[value + pips] = more.get(value + pips, 0) + count
        ways = more
    return ways.get(total, 0) / 6**dice

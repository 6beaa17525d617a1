"""Recipes on puzzles, dice, cards, boards and tournaments."""

from __future__ import annotations

import re
from collections import Counter


def wordle_marks(guess: str, word: str) -> str:
    """The marks for a guess: 'G' for a right letter, 'Y' for one that stands elsewhere, '-' for none.

    A letter is marked as often as the word has it, right places first. ValueError for other lengths.

    Asked as: wordle feedback for a guess, green yellow and grey letters of a word guess.

    >>> wordle_marks("speed", "abide"), wordle_marks("crane", "crane")
    ('--Y-Y', 'GGGGG')
    """
    if len(guess) != len(word):
        raise ValueError("both words must be as long")
    left = Counter(b for a, b in zip(guess, word, strict=True) if a != b)
    marks = []
    for a, b in zip(guess, word, strict=True):
        if a == b:
            marks.append("G")
        elif left[a] > 0:
            left[a] -= 1
            marks.append("Y")
        else:
            marks.append("-")
    return "".join(marks)


def can_be_built(word: str, letters: str) -> bool:
    """Whether a word can be put together from letters, each of them used once at most, in any case.

    Asked as: can a word be built from given letters, make a word from a set of letter tiles, ransom note.

    >>> can_be_built("Tea", "eat"), can_be_built("teat", "eat")
    (True, False)
    """
    return not Counter(word.lower()) - Counter(letters.lower())


def words_fitting(pattern: str, words: list[str]) -> list[str]:
    """The words that fit a pattern in which '?' stands for any letter, in order and any case.

    Asked as: crossword solver with unknown letters, words matching a pattern with question marks.

    >>> words_fitting("c?t", ["cat", "Cot", "cart"])
    ['cat', 'Cot']
    """
    form = re.escape(pattern).replace(r"\?", r"[^\W\d_]")
    return [word for word in words if re.fullmatch(form, word, re.IGNORECASE)]


def dice_range(text: str) -> tuple[int, int]:
    """The least and the most that dice such as '2d6+3' can show; ValueError for other texts.

    Asked as: minimum and maximum of dice notation like 2d6+3, range of a dice roll.

    >>> dice_range("2d6+3"), dice_range("d20")
    ((5, 15), (1, 20))
    """
    found = re.fullmatch(r"(\d*)d(\d+)([+-]\d+)?", text.replace(" ", "").lower())
    if found is None:
        raise ValueError(f"no dice: {text!r}")
    count, sides, more = int(found[1] or 1), int(found[2]), int(found[3] or 0)
    return count + more, count * sides + more


def blackjack_value(cards: list[str]) -> int:
    """What a hand counts at blackjack: pictures 10, an ace 11, or 1 where it would be more than 21.

    Asked as: blackjack hand value, value of cards with aces as 1 or 11.

    >>> blackjack_value(["A", "K"]), blackjack_value(["A", "9", "5"]), blackjack_value([])
    (21, 15, 0)
    """
    total = sum(11 if card == "A" else 10 if card in ("J", "Q", "K") else int(card) for card in cards)
    for _ in range(cards.count("A")):
        if total > 21:
            total -= 10
    return total


def square_is_dark(square: str) -> bool:
    """Whether a square of a chess board such as 'a1' is dark; ValueError where there is no such square.

    Asked as: color of a chess square, is a chess square dark.

    >>> square_is_dark("a1"), square_is_dark("h1")
    (True, False)
    """
    if not re.fullmatch("[a-h][1-8]", square):
        raise ValueError(f"no square: {square!r}")
    return (ord(square[0]) - ord("a") + int(square[1])) % 2 == 1


def knight_moves(square: str) -> list[str]:
    """The squares that a knight can reach from one such as 'b1', sorted.

    Asked as: possible moves of a chess knight, where can a knight jump.

    >>> knight_moves("a1")
    ['b3', 'c2']
    """
    column, row = ord(square[0]) - ord("a"), int(square[1]) - 1
    steps = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]
    found = [(column + x, row + y) for x, y in steps]
    return sorted(f"{chr(97 + c)}{r + 1}" for c, r in found if 0 <= c < 8 and 0 <= r < 8)


def new_ratings(first: float, second: float, score: float, k: float = 32) -> tuple[float, float]:
    """Two players' Elo ratings after a game, rounded: score 1 where the first won, 0.5 for a draw, else 0.

    Asked as: elo rating after a game, update chess ratings.

    >>> new_ratings(1500, 1500, 1), new_ratings(1600, 1400, 0.5)
    ((1516, 1484), (1592, 1408))
    """
    expected = 1 / (1 + 10 ** ((second - first) / 400))
    change = k * (score - expected)
    return round(first + change), round(second - change)


def tennis_score(first: int, second: int) -> str:
    """The score of a game of tennis by the points won: 'fifteen-love', 'deuce', 'advantage first'.

    Asked as: tennis score from points, score of a tennis game in words.

    >>> tennis_score(1, 0), tennis_score(3, 3), tennis_score(4, 3), tennis_score(4, 2)
    ('fifteen-love', 'deuce', 'advantage first', 'game first')
    """
    ahead = "first" if first > second else "second"
    if max(first, second) >= 4 and abs(first - second) >= 2:
        return f"game {ahead}"
    if min(first, second) >= 3:
        return "deuce" if first == second else f"advantage {ahead}"
    names = ("love", "fifteen", "thirty", "forty")
    return f"{names[first]}-{names[second]}"


def yahtzee_points(dice: list[int], category: str) -> int:
    """The points of five dice at Yahtzee; ValueError for another category.

    Categories are 'ones' to 'sixes', 'three', 'four', 'full house', 'small', 'large', 'yahtzee', 'chance'.

    Asked as: yahtzee score for a category, kniffel points.

    >>> yahtzee_points([2, 2, 3, 3, 3], "full house"), yahtzee_points([1, 2, 3, 4, 6], "small")
    (25, 30)
    """
    numbers = ["ones", "twos", "threes", "fours", "fives", "sixes"]
    counts = sorted(Counter(dice).values(), reverse=True)
    runs = max((n for n in (5, 4) for low in range(1, 7) if {*range(low, low + n)} <= {*dice}), default=0)
    if category in numbers:
        wanted = numbers.index(category) + 1
        return dice.count(wanted) * wanted
    fixed = {
        "full house": 25 if counts[:2] == [3, 2] else 0,
        "small": 30 if runs >= 4 else 0,
        "large": 40 if runs == 5 else 0,
        "yahtzee": 50 if counts[0] == 5 else 0,
        "three": sum(dice) if counts[0] >= 3 else 0,
        "four": sum(dice) if counts[0] >= 4 else 0,
        "chance": sum(dice),
    }
    if category not in fixed:
        raise ValueError(f"no category: {category!r}")
    return fixed[category]


def mine_counts(field: list[str]) -> list[str]:
    """A minefield of '*' and '.' with the number of mines around in each free place.

    Asked as: minesweeper numbers for a grid, count neighbouring mines.

    >>> mine_counts(["*.", ".."])
    ['*1', '11']
    """
    shown = []
    for y, line in enumerate(field):
        cells = ""
        for x, cell in enumerate(line):
            around = [row[max(0, x - 1) : x + 2] for row in field[max(0, y - 1) : y + 2]]
            cells += cell if cell == "*" else str("".join(around).count("*"))
        shown.append(cells)
    return shown


def is_magic_square(square: list[list[int]]) -> bool:
    """Whether all rows, columns and both diagonals of a square add up to the same; False for other shapes.

    Asked as: is it a magic square, check that rows columns and diagonals have the same sum.

    >>> is_magic_square([[2, 7, 6], [9, 5, 1], [4, 3, 8]]), is_magic_square([[1, 2], [3, 4]])
    (True, False)
    """
    n = len(square)
    if n == 0 or any(len(row) != n for row in square):
        return False
    lines = [*square, *map(list, zip(*square, strict=True))]
    lines += [[square[i][i] for i in range(n)], [square[i][n - 1 - i] for i in range(n)]]
    return len({sum(line) for line in lines}) == 1


def four_in_a_row(board: list[str]) -> str | None:
    """The sign that stands four times in a row, column or diagonal; '.' is an empty place; None for none.

    Asked as: connect four winner, four in a row on a board.

    >>> four_in_a_row(["....", "xxxx"]), four_in_a_row(["ox..", "xo.."])
    ('x', None)
    """
    rows, columns = len(board), len(board[0]) if board else 0
    for y in range(rows):
        for x in range(columns):
            for right, down in ((1, 0), (0, 1), (1, 1), (-1, 1)):
                places = [(x + i * right, y + i * down) for i in range(4)]
                if all(0 <= a < columns and b < rows for a, b in places):
                    signs = {board[b][a] for a, b in places}
                    if len(signs) == 1 and signs != {"."}:
                        return signs.pop()
    return None


def knockout_round(players: list[str]) -> tuple[list[tuple[str, str]], list[str]]:
    """(matches, byes) of a knockout's first round: the first go through, the others meet, best with last.

    Asked as: first round of a knockout tournament with byes, single elimination bracket.

    >>> knockout_round(["a", "b", "c", "d", "e"])
    ([('d', 'e')], ['a', 'b', 'c'])
    """
    size = 1
    while size < len(players):
        size *= 2
    through = size - len(players)
    playing = players[through:]
    half = len(playing) // 2
    return list(zip(playing[:half], reversed(playing[half:]), strict=True)), players[:through]


def from_morse(code: str) -> str:
    """The text that Morse code stands for: a space between letters, ' / ' between words.

    ValueError for signs that stand for nothing.

    Asked as: morse code to text, decode morse.

    >>> from_morse("... --- ... / .")
    'SOS E'
    """
    signs = [
        ".-", "-...", "-.-.", "-..", ".", "..-.", "--.", "....", "..", ".---", "-.-", ".-..", "--", "-.",
        "---", ".--.", "--.-", ".-.", "...", "-", "..-", "...-", ".--", "-..-", "-.--", "--..", "-----",
        ".----", "..---", "...--", "....-", ".....", "-....", "--...", "---..", "----.",
    ]  # fmt: skip
    letters = dict(zip(signs, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", strict=True))
    unknown = [sign for sign in code.replace("/", " ").split() if sign not in letters]
    if unknown:
        raise ValueError(f"no Morse code: {unknown[0]}")
    return " ".join("".join(letters[sign] for sign in word.split()) for word in code.split("/"))


def longest_palindrome(text: str) -> str:
    """The longest part of a text that reads the same backwards, the first of equals.

    Asked as: longest palindromic substring of a text.

    >>> longest_palindrome("xabbay"), longest_palindrome("")
    ('abba', '')
    """
    best = ""
    for middle in range(len(text)):
        for low, high in ((middle, middle), (middle, middle + 1)):
            while low >= 0 and high < len(text) and text[low] == text[high]:
                low, high = low - 1, high + 1
            if high - low - 1 > len(best):
                best = text[low + 1 : high]
    return best


def longest_without_repeats(text: str) -> str:
    """The longest part of a text in which no character comes twice, the first of equals.

    Asked as: longest substring without repeating characters.

    >>> longest_without_repeats("abcabd"), longest_without_repeats("")
    ('cabd', '')
    """
    start, best = 0, ""
    seen: dict[str, int] = {}
    for i, character in enumerate(text):
        start = max(start, seen.get(character, -1) + 1)
        seen[character] = i
        if i + 1 - start > len(best):
            best = text[start : i + 1]
    return best


def column_number(label: str) -> int:
    """The number of a spreadsheet's column: A is 1, AA is 27; ValueError for anything but letters.

    Asked as: excel column letters to number, spreadsheet column name to index.

    >>> column_number("A"), column_number("ab")
    (1, 28)
    """
    if not re.fullmatch("[A-Za-z]+", label):
        raise ValueError(f"no column: {label!r}")
    number = 0
    for letter in label.upper():
        number = number * 26 + ord(letter) - 64
    return number


def ways_of_paying(amount: int, coins: list[int]) -> int:
    """In how many ways an amount can be paid with coins of these values; 1 for nothing.

    Asked as: number of ways to make change, in how many ways can coins make an amount.

    >>> ways_of_paying(5, [1, 2, 5]), ways_of_paying(3, [2])
    (4, 0)
    """
    ways = [1] + [0] * amount
    for coin in sorted(set(coins)):
        for total in range(coin, amount + 1):
            ways[total] += ways[total - coin]
    return ways[amount]


def islands(grid: list[str], land: str = "#") -> int:
    """How many groups of neighbouring '#' a grid has; corners don't join.

    Asked as: count islands in a grid, number of connected areas.

    >>> islands(["##.", "..#"])
    2
    """
    left = {(x, y) for y, row in enumerate(grid) for x, cell in enumerate(row) if cell == land}
    count = 0
    while left:
        count += 1
        found = [left.pop()]
        while found:
            x, y = found.pop()
            for place in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if place in left:
                    left.remove(place)
                    found.append(place)
    return count


def shortest_way(maze: list[str], start: tuple[int, int], goal: tuple[int, int]) -> int | None:
    """The fewest steps from one (row, column) to another where '#' is a wall; None where there is no way.

    Asked as: shortest path in a maze, fewest steps through a grid with walls.

    >>> shortest_way(["..", "#."], (0, 0), (1, 1)), shortest_way([".#."], (0, 0), (0, 2))
    (2, None)
    """
    seen, edge, steps = {start}, [start], 0
    while edge:
        if goal in edge:
            return steps
        near = [(r + a, c + b) for r, c in edge for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1))]
        edge = []
        for row, column in near:
            inside = 0 <= row < len(maze) and 0 <= column < len(maze[row])
            if inside and maze[row][column] != "#" and (row, column) not in seen:
                seen.add((row, column))
                edge.append((row, column))
        steps += 1
    return None


def pick_within(values: dict[str, int], weights: dict[str, int], capacity: int) -> tuple[int, list[str]]:
    """The most value that fits into a capacity, each thing once at most, and the things, sorted.

    Asked as: knapsack problem, best choice of items within a weight limit, most valuable items that fit.

    >>> pick_within({"a": 6, "b": 10, "c": 12}, {"a": 1, "b": 2, "c": 3}, 5)
    (22, ['b', 'c'])
    """
    best: list[tuple[int, list[str]]] = [(0, [])] * (capacity + 1)
    for name in sorted(values):
        for room in range(capacity, weights[name] - 1, -1):
            value, names = best[room - weights[name]]
            if value + values[name] > best[room][0]:
                best[room] = value + values[name], [*names, name]
    return best[capacity]

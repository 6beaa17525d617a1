"""Recipes on readings, marks and amounts that people typed: tidied, smoothed, counted in a row."""

from __future__ import annotations

import itertools
import math
import re
from decimal import Decimal


def smoothed(values: list[float], n: int = 3, places: int = 1) -> list[float]:
    """Each value's average with the n - 1 before it, of what is there at the start; as long as the input.

    Asked as: moving average as long as the input, rolling mean that averages what is there so far, smooth
    values.

    >>> smoothed([2, 4, 6, 8]), smoothed([])
    ([2.0, 3.0, 4.0, 6.0], [])
    """
    windows = [values[max(0, i - n + 1) : i + 1] for i in range(len(values))]
    return [round(sum(window) / len(window), places) for window in windows]


def streak_of_goal(values: list[float], goal: float = 10000) -> int:
    """How many values in a row are at least the goal, at most.

    Asked as: longest streak of days with at least a goal, number of days in a row with enough steps,
    longest run of values at or above a limit.

    >>> streak_of_goal([12000, 10000, 3000, 11000]), streak_of_goal([])
    (2, 0)
    """
    best = run = 0
    for value in values:
        run = run + 1 if value >= goal else 0
        best = max(best, run)
    return best


def longest_dry_spell(values: list[float], least: float = 0.2) -> tuple[int, int] | None:
    """(first place, length) of the longest run of values below a limit, the first of equals; None for none.

    Asked as: longest dry period as start and length, longest run below a threshold with its start index,
    dry spell.

    >>> longest_dry_spell([0, 0, 5, 0]), longest_dry_spell([3])
    ((0, 2), None)
    """
    best, start = None, None
    for i, value in enumerate([*values, least]):
        if value < least:
            start = i if start is None else start
        elif start is not None:
            if best is None or i - start > best[1]:
                best = (start, i - start)
            start = None
    return best


def signed_changes(values: list[float], places: int = 1) -> list[str]:
    """The change from each value to the next with its sign: '+0.5', '-1.2', '0.0'.

    Asked as: change from each weighing to the next with sign, differences as text with plus and minus,
    weight changes.

    >>> signed_changes([70, 70.5, 69.3, 69.3])
    ['+0.5', '-1.2', '0.0']
    """
    changes = [round(later - value, places) for value, later in itertools.pairwise(values)]
    return [f"{change:+.{places}f}" if change else f"{0:.{places}f}" for change in changes]


def far_from_average(values: list[float], percent: float) -> list[float]:
    """The values that differ from the mean by more than so many percent of it, in order.

    Asked as: outliers that differ from the average by more than a percentage, values far from the mean.

    >>> far_from_average([10, 10, 10, 30], 50), far_from_average([], 5)
    ([30], [])
    """
    if not values:
        return []
    mean = sum(values) / len(values)
    return [value for value in values if abs(value - mean) > abs(mean) * percent / 100]


def amounts_typed(values: list[str]) -> list[float]:
    """The amounts in texts as people type them, thousands commas and currency signs dropped; others left out.

    Asked as: clean a list of amounts typed by people, parse a list of prices leaving out what is no
    number, strings to numbers skipping invalid ones.

    >>> amounts_typed(["1,200.50", "$30", " 15 ", "n/a", ""])
    [1200.5, 30.0, 15.0]
    """
    found = []
    for value in values:
        text = re.sub(r"[,$€£\s]", "", value)
        if re.fullmatch(r"[+-]?(\d+(\.\d*)?|\.\d+)", text):
            found.append(float(text))
    return found


def names_tidied(names: list[str]) -> list[str]:
    """Names with single spaces and a capital for each word, without blank ones and doubles, in order.

    Asked as: clean up a list of names, tidy names from a form, names trimmed and capitalized without
    duplicates.

    >>> names_tidied(["  anna  SMITH", "bob lee", "Anna Smith ", ""])
    ['Anna Smith', 'Bob Lee']
    """
    tidy = (" ".join(word.capitalize() for word in name.split()) for name in names)
    return list(dict.fromkeys(name for name in tidy if name))


def without_words(text: str, words: list[str]) -> str:
    """A text without some words, whatever their case; the rest joined by single spaces.

    Asked as: remove stopwords from a text, drop the words of a list from a text whatever their case.

    >>> without_words("The cat and the hat", ["the", "and"])
    'cat hat'
    """
    dropped = {word.lower() for word in words}
    return " ".join(word for word in text.split() if word.lower() not in dropped)


def reading_minutes(text: str, words_a_minute: int = 200) -> int:
    """How many minutes it takes to read a text, a started one counted, 0 for an empty one.

    Asked as: reading time of a text in minutes, minutes to read rounded up at so many words per minute.

    >>> reading_minutes("a b c", 2), reading_minutes("")
    (2, 0)
    """
    return math.ceil(len(text.split()) / words_a_minute)


def stars(rating: float) -> str:
    """A rating as stars, rounded to the nearest, out of five, halves up; ValueError outside 0 to 5.

    Asked as: star rating as text, rating as full and empty stars, show 3.4 as stars out of 5.

    >>> stars(2.5), stars(0)
    ('★★★☆☆', '☆☆☆☆☆')
    """
    if not 0 <= rating <= 5:
        raise ValueError(f"not from 0 to 5: {rating}")
    number = math.floor(rating + 0.5)
    return "★" * number + "☆" * (5 - number)


def result_of_game(text: str) -> tuple[int, int] | None:
    """A result such as '3:1' or '3-1' as two numbers, spaces allowed; None where it is none.

    Asked as: parse a score like '3:1', match result to two numbers, game score text to tuple.

    >>> result_of_game(" 10 - 2"), result_of_game("3")
    ((10, 2), None)
    """
    found = re.fullmatch(r"\s*(\d+)\s*[:-]\s*(\d+)\s*", text)
    return (int(found[1]), int(found[2])) if found else None


def share_with_tip(total: float, people: int, tip: float = 10) -> float:
    """What each pays of a bill with a tip in percent, rounded up to a whole cent; ValueError below 1 person.

    Asked as: split a bill with tip rounded up to the next cent, what each of us pays with tip rounded up.

    >>> share_with_tip(50, 3), share_with_tip(90, 2, 20)
    (18.34, 54.0)
    """
    if people < 1:
        raise ValueError("people must be at least 1")
    whole = Decimal(str(total)) * (100 + Decimal(str(tip))) / 100
    return math.ceil(whole * 100 / people) / 100


def hours_and_minutes(minutes: int) -> str:
    """Minutes as '2 h 15 min', without the part that is zero; '0 min' for none.

    Asked as: minutes as text like '2 h 15 min', format minutes as hours and minutes without zero parts,
    duration text from minutes.

    >>> [hours_and_minutes(n) for n in (135, 60, 45, 0)]
    ['2 h 15 min', '1 h', '45 min', '0 min']
    """
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} h"] if hours else []
    parts += [f"{rest} min"] if rest or not hours else []
    return " ".join(parts)


def short_list(names: list[str], n: int) -> str:
    """The first n names and how many others: 'Ann, Bob and 2 others'; 'Ann and Bob' where all fit.

    Asked as: names and how many others, 'Ann, Bob and 2 others', guest list text with others, who likes
    it.

    >>> short_list(["Ann", "Bob", "Cy", "Dan"], 2), short_list(["Ann", "Bob"], 3)
    ('Ann, Bob and 2 others', 'Ann and Bob')
    """
    if not names:
        return "nobody"
    left = len(names) - n
    if left > 0:
        return f"{', '.join(names[:n])} and {left} other{'' if left == 1 else 's'}"
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def opening_hours(hours: dict[str, tuple[str, str] | None]) -> float:
    """How many hours the (open, close) times of all days make; None is a closed day.

    Asked as: total opening hours per week from a dict of open and close times, hours open per week with
    None for closed.

    >>> opening_hours({"Mon": ("09:15", "17:00"), "Sun": None})
    7.75
    """
    total = 0
    for times in hours.values():
        if times:
            begin, end = (int(time.split(":")[0]) * 60 + int(time.split(":")[1]) for time in times)
            total += end - begin
    return total / 60

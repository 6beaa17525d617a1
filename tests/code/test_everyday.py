"""Everyday recipes are found by casual words and fitted, without a model."""

from __future__ import annotations

import pytest

from nl2x.code.candidates.library import candidates, library
from nl2x.code.clauses.catalogue import detect
from nl2x.code.judging.judging import Judge
from nl2x.code.reading.task import adopt_signature, read_task
from sandbox import Sandbox

# recipe, words in which people ask for it
ASKED = [
    (
        "pivot",
        "i have a list of sales dicts, make a pivot table with the sum of amount by region and month. pivot_table([{'region': 'N', 'month': 1, 'amount': 2}], 'region', 'month', 'amount') == {'N': {1: 2}}",
    ),
    (
        "budget_left",
        "how much is left of each budget category after my expenses, budget_rest({'food': 100}, {'food': 30.5}) == {'food': 69.5}",
    ),
    ("over_budget", "which categories are over budget? over({'food': 100}, {'food': 130.5}) == ['food']"),
    (
        "upcoming_birthdays",
        "whose birthday is in the next 14 days? soon({'Ann': date(1990, 3, 20)}, date(2024, 3, 10), 14) == ['Ann']",
    ),
    (
        "fiscal_year",
        "fiscal year of a date starting in october, named after the year it ends. fy(date(2024, 10, 1)) == 2025",
    ),
    (
        "safe_file_name",
        "make a safe file name out of a title, forbidden characters become underscores: clean_name('a/b.txt') == 'a_b.txt'",
    ),
    ("progress_bar", "a text progress bar: bar(1, 2, 10) == '[#####-----] 50%'"),
    (
        "amount_in_words",
        "write the amount for a cheque in words: cheque(12.5) == 'twelve dollars and fifty cents'",
    ),
    (
        "bulk_price",
        "price with quantity discount, tiers are (from, price each): cost(10, [(1, 2.0), (10, 1.5)]) == 15.0",
    ),
    ("buy_some_get_some", "buy two get one free, what do n pieces cost? offer(3, 1.5) == 3.0"),
    ("loyalty_points", "loyalty points, one point per full euro: points(19.99) == 19"),
    ("is_ean13", "is it a valid EAN-13 barcode? ean_ok('4006381333931') is True"),
    (
        "stock_after",
        "subtract an order from the inventory, ValueError if there isn't enough in stock. take({'pen': 3}, {'pen': 1}) == {'pen': 2}",
    ),
    (
        "best_sellers",
        "best selling products of a list of (product, quantity), top n: best([('pen', 2), ('pad', 5)], 1) == [('pad', 5)]",
    ),
    (
        "till_count",
        "count the cash in the till, a dict of denomination and number: cash({5: 2, 0.5: 3}) == 11.5",
    ),
    ("average_rating", "average rating from counts of stars, 1 decimal: rating({5: 3, 4: 1}) == 4.8"),
    ("average_without_lowest", "average of the scores without the lowest one. avg([90, 60, 80]) == 85"),
    ("quiz_score", "score a multiple choice test against the answer key: score(['a', 'b'], ['A', 'C']) == 1"),
    (
        "passed",
        "names of the students who passed (50 points or more), sorted: ok({'Bob': 50, 'Ann': 49.5}) == ['Bob']",
    ),
    ("passed", "students who failed the exam, below 50 points: failed({'Bob': 50, 'Ann': 49.5}) == ['Ann']"),
    (
        "attendance_rate",
        "attendance percentage per student, 1 decimal: rate({'Ann': [True, True, False]}) == {'Ann': 66.7}",
    ),
    ("points_needed", "what grade do i need on the final exam? needed(80, 60, 85) == 92.5"),
    ("as_mixed_number", "turn an improper fraction into a mixed number: mixed(7, 3) == '2 1/3'"),
    ("choose", "n choose k: nck(5, 2) == 10"),
    ("subsets", "all subsets of a list: power([1, 2]) == [[], [1], [2], [1, 2]]"),
    ("round_significant", "round x to n significant figures: sig(123456, 2) == 120000"),
    ("outliers", "outliers by the 1.5 iqr rule: out([1, 2, 3, 4, 5, 6, 100]) == [100]"),
    ("best_line", "slope and intercept of the best fit line: fit([0, 1, 2], [1, 3, 5]) == (2.0, 1.0)"),
    ("interpolate", "linear interpolation in a table of points: lookup(1.5, [(1, 10), (2, 20)]) == 15"),
    ("reverse_complement", "reverse complement of a DNA sequence: revcomp('ATGC') == 'GCAT'"),
    ("gc_content", "GC content of DNA in percent: gc('ATGC') == 50.0"),
    ("atoms_in", "count the atoms in a chemical formula: atoms('H2O') == {'H': 2, 'O': 1}"),
    ("playing_time", "total length of a playlist from song lengths: total(['3:45', '4:20']) == '8:05'"),
    ("transposed", "transpose a chord by n semitones: shift('Am', 3) == 'Cm'"),
    ("aspect_ratio", "aspect ratio of a screen: ratio(1920, 1080) == '16:9'"),
    ("distance_on_earth", "distance in km between two gps coordinates: km((0, 0), (0, 1)) == 111.2"),
    ("tiles_needed", "how many tiles do i need for a floor with 10% waste: tiles(4, 3, 0.5, 0.5) == 53"),
    (
        "whole_shopping_list",
        "merge the ingredients of several recipes into one shopping list, minus what's in the pantry: buy([{'egg': 2}, {'egg': 3}], {'egg': 1}) == {'egg': 4}",
    ),
    ("zodiac_sign", "star sign for a birthday: sign(3, 21) == 'Aries'"),
    ("wordle_marks", "wordle feedback with G, Y and -: marks('speed', 'abide') == '--Y-Y'"),
    ("can_be_built", "can the word be built from these letters? builds('tea', 'eat') is True"),
    ("blackjack_value", "value of a blackjack hand: hand(['A', '9', '5']) == 15"),
    ("mine_counts", "minesweeper numbers: count_mines(['*.', '..']) == ['*1', '11']"),
    (
        "knockout_round",
        "first round of a knockout tournament with byes: first_round(['a', 'b', 'c']) == ([('b', 'c')], ['a'])",
    ),
    ("from_morse", "decode morse code: decode('... --- ...') == 'SOS'"),
    ("column_number", "excel column letters to a number: col('AA') == 27"),
    (
        "longest_without_repeats",
        "longest part of a text without repeating characters: longest('abcabd') == 'cabd'",
    ),
    ("shortest_way", "fewest steps through a maze: steps(['..', '#.'], (0, 0), (1, 1)) == 2"),
    ("parking_fee", "parking fee, 2 euros per started hour: fee(61) == 4"),
    ("growth_rates", "month over month growth in percent: growth([100, 110, 99]) == [10.0, -10.0]"),
    ("leave_left", "vacation days left: left(25, [(date(2024, 5, 17), date(2024, 5, 20))]) == 23"),
    ("week_label", "the iso week like 2024-W05: week(date(2024, 1, 30)) == '2024-W05'"),
]

# words that share some with a recipe and want something else
OTHERS = [
    "late fees of all members as a dict: late({'Ann': 3}) == {'Ann': 9}",
    "the rating after a review was added: rating([5], 4) == 4.5",
    "is the maze square: square(['..', '..']) is True",
    "names of the chords in a song: chords('Am F') == ['Am', 'F']",
    "how many subsets a list has: number([1, 2]) == 4",
]


@pytest.mark.parametrize(("name", "words"), ASKED, ids=[f"{name}-{i}" for i, (name, _) in enumerate(ASKED)])
def test_found_and_fitted(name: str, words: str, box: Sandbox) -> None:
    task = read_task(words)
    (recipe,) = [r for r in library() if r.name == name]
    for candidate in (c for c in candidates(task) if c.origin.endswith(recipe.summary)):
        fitted = adopt_signature(task, candidate.code)
        if Judge(fitted, detect(fitted), box).trial(candidate).clean():
            return
    raise AssertionError("no variant of it passes")


@pytest.mark.parametrize("words", OTHERS)
def test_none_passes_for_something_else(words: str, box: Sandbox) -> None:
    task = read_task(words)
    for candidate in candidates(task):
        fitted = adopt_signature(task, candidate.code)
        assert not Judge(fitted, detect(fitted), box).trial(candidate).clean(), candidate.origin

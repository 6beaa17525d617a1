"""Recipes on sports, music, pictures, maps, craft, garden and kitchen."""

from __future__ import annotations

import math
from itertools import pairwise


def heart_rate_zones(age: int, bounds: tuple[int, ...] = (50, 60, 70, 80, 90, 100)) -> list[tuple[int, int]]:
    """The (from, to) beats of each training zone, in percent of 220 less the age.

    ValueError outside 1 to 120.

    Asked as: heart rate training zones by age, maximum heart rate zones.

    >>> heart_rate_zones(20)[0], heart_rate_zones(20)[-1]
    ((100, 120), (180, 200))
    """
    if not 1 <= age <= 120:
        raise ValueError("age must be from 1 to 120")
    beats = [round((220 - age) * percent / 100) for percent in bounds]
    return list(pairwise(beats))


def one_rep_max(weight: float, times: int, places: int = 1) -> float:
    """The weight that can be lifted once, by Epley's formula; ValueError for fewer than one time.

    Asked as: one rep max from weight and repetitions, epley formula, 1rm.

    >>> one_rep_max(100, 1), one_rep_max(90, 10)
    (100, 120.0)
    """
    if times < 1:
        raise ValueError("times must be at least 1")
    return weight if times == 1 else round(weight * (1 + times / 30), places)


def finish_time(pace: str, km: float) -> str:
    """The time H:MM:SS for so many kilometres at a pace M:SS.

    Asked as: finish time from pace and distance, running time for a pace per km.

    >>> finish_time("5:00", 42.195)
    '3:30:58'
    """
    minutes, seconds = pace.split(":")
    total = int((int(minutes) * 60 + int(seconds)) * km)
    return f"{total // 3600}:{total % 3600 // 60:02d}:{total % 60:02d}"


def split_times(laps: list[str]) -> list[str]:
    """The times M:SS at the end of each lap, from the laps' times M:SS.

    Asked as: cumulative split times from lap times, running total of lap times.

    >>> split_times(["1:10", "1:05"])
    ['1:10', '2:15']
    """
    total, found = 0, []
    for lap in laps:
        minutes, seconds = lap.split(":")
        total += int(minutes) * 60 + int(seconds)
        found.append(f"{total // 60}:{total % 60:02d}")
    return found


def calories_burned(met: float, kg: float, minutes: float) -> int:
    """The calories that an activity takes: its MET times weight times hours, rounded.

    Asked as: calories burned from met weight and minutes.

    >>> calories_burned(8, 70, 30)
    280
    """
    return round(met * kg * minutes / 60)


def playing_time(times: list[str]) -> str:
    """Times M:SS or H:MM:SS added up, as H:MM:SS, without the hours where there are none.

    Asked as: total playing time of a playlist, sum of song lengths like 3:45, total duration of tracks.

    >>> playing_time(["3:45", "4:20"]), playing_time(["59:30", "1:00:40"]), playing_time([])
    ('8:05', '2:00:10', '0:00')
    """
    total = 0
    for time in times:
        seconds = 0
        for part in time.split(":"):
            seconds = seconds * 60 + int(part)
        total += seconds
    hours, rest = divmod(total, 3600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else f"{rest // 60}:{rest % 60:02d}"


def transposed(chord: str, steps: int) -> str:
    """A chord such as 'C#m7' so many half tones higher, with sharps; ValueError where it is none.

    Asked as: transpose a chord by half tones, transpose chords up or down semitones.

    >>> transposed("Am", 3), transposed("Bb7", -1), transposed("F#", 1)
    ('Cm', 'A7', 'G')
    """
    notes = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]
    flats = {"Db": "C#", "Eb": "D#", "Gb": "F#", "Ab": "G#", "Bb": "A#", "Cb": "B", "Fb": "E"}
    root = chord[:2] if chord[1:2] in ("#", "b") else chord[:1]
    note = flats.get(root, root)
    if note not in notes:
        raise ValueError(f"no chord: {chord!r}")
    return notes[(notes.index(note) + steps) % 12] + chord[len(root) :]


def note_frequency(note: str, places: int = 2) -> float:
    """The frequency in hertz of a note such as 'A4' or 'C#5', where A4 is 440; ValueError for other texts.

    Asked as: frequency of a musical note, note name to hertz.

    >>> note_frequency("A4"), note_frequency("C4")
    (440.0, 261.63)
    """
    places_in_octave = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
    name, octave = note[:-1], note[-1:]
    if name[:1] not in places_in_octave or name[1:] not in ("", "#", "b") or not octave.isdigit():
        raise ValueError(f"no note: {note!r}")
    step = places_in_octave[name[0]] + {"": 0, "#": 1, "b": -1}[name[1:]]
    return round(440 * 2 ** ((step - 9) / 12 + int(octave) - 4), places)


def beat_milliseconds(bpm: float, places: int = 1) -> float:
    """How many milliseconds a beat takes at so many beats a minute; ValueError for none.

    Asked as: milliseconds per beat from bpm, beat length at a tempo.

    >>> beat_milliseconds(120)
    500.0
    """
    if bpm <= 0:
        raise ValueError("bpm must be above 0")
    return round(60000 / bpm, places)


def aspect_ratio(width: int, height: int) -> str:
    """The shape of a picture in whole numbers as small as can be: '16:9'; ValueError below 1.

    Asked as: aspect ratio of width and height, simplify a screen resolution to a ratio like 16:9.

    >>> aspect_ratio(1920, 1080)
    '16:9'
    """
    if width < 1 or height < 1:
        raise ValueError("width and height must be at least 1")
    divisor = math.gcd(width, height)
    return f"{width // divisor}:{height // divisor}"


def fitted_size(
    width: int, height: int, most_wide: int, most_high: int, enlarge: bool = False
) -> tuple[int, int]:
    """A picture's size made to fit into another, its shape kept; a smaller one stays as it is.

    Asked as: resize an image to fit into a box, scale width and height down keeping the aspect ratio.
    Options: enlarge (enlarge, scale up, make smaller ones larger).

    >>> fitted_size(2000, 1000, 500, 500), fitted_size(100, 50, 500, 500)
    ((500, 250), (100, 50))
    """
    factor = min(most_wide / width, most_high / height)
    if not enlarge:
        factor = min(factor, 1)
    return max(1, round(width * factor)), max(1, round(height * factor))


def distance_on_earth(first: tuple[float, float], second: tuple[float, float], places: int = 1) -> float:
    """The kilometres between two (latitude, longitude) points in degrees, rounded.

    Asked as: distance between two gps coordinates, haversine distance in km, km between latitude
    longitude pairs.

    >>> distance_on_earth((52.52, 13.405), (48.8566, 2.3522))
    877.5
    """
    (lat, lon), (lat2, lon2) = (tuple(map(math.radians, point)) for point in (first, second))
    part = math.sin((lat2 - lat) / 2) ** 2 + math.cos(lat) * math.cos(lat2) * math.sin((lon2 - lon) / 2) ** 2
    return round(2 * 6371 * math.asin(math.sqrt(part)), places)


def decimal_degrees(degrees: int, minutes: int, seconds: float, direction: str = "N") -> float:
    """Degrees, minutes and seconds as decimal degrees, to six places, below zero for south and west.

    Asked as: degrees minutes seconds to decimal degrees, dms to decimal coordinates.

    >>> decimal_degrees(52, 30, 0), decimal_degrees(0, 7, 30, "W")
    (52.5, -0.125)
    """
    value = degrees + minutes / 60 + seconds / 3600
    return round(-value if direction.upper() in ("S", "W") else value, 6)


def paint_cans(area: float, coverage: float, can: float, coats: int = 2) -> int:
    """How many cans of so many litres a wall takes, at so many square metres a litre and coat; whole ones.

    Asked as: how many cans of paint for a wall, paint needed for an area with coats.

    >>> paint_cans(40, 10, 2.5)
    4
    """
    return math.ceil(round(area * coats / coverage / can, 9))


def tiles_needed(
    length: float, width: float, tile_length: float, tile_width: float, waste: float = 10
) -> int:
    """How many tiles a floor takes, by area, with so many percent of waste; whole ones.

    Asked as: how many tiles for a floor, tiles needed with waste percentage.

    >>> tiles_needed(4, 3, 0.5, 0.5)
    53
    """
    return math.ceil(round(length * width / (tile_length * tile_width) * (1 + waste / 100), 9))


def stitches(width: float, gauge: float, repeat: int = 1) -> int:
    """How many stitches a width in cm takes at so many stitches to 10 cm, as a multiple of a repeat.

    Asked as: stitches to cast on from gauge, knitting stitches for a width.

    >>> stitches(50, 22), stitches(50, 22, 8)
    (110, 112)
    """
    return round(width * gauge / 10 / repeat) * repeat


def tank_litres(length: float, width: float, height: float, filled: float = 100) -> float:
    """The litres in a tank of so many cm, filled to so many percent, to one place.

    Asked as: litres of water in an aquarium, volume of a tank in litres from cm.

    >>> tank_litres(60, 30, 36), tank_litres(60, 30, 36, 90)
    (64.8, 58.3)
    """
    return round(length * width * height / 1000 * filled / 100, 1)


def oven_celsius(fahrenheit: float, step: int = 5) -> int:
    """An oven's temperature in Celsius, rounded to a step of degrees.

    Asked as: oven temperature fahrenheit to celsius rounded to 5, convert baking temperature.

    >>> oven_celsius(350), oven_celsius(425)
    (175, 220)
    """
    return round((fahrenheit - 32) * 5 / 9 / step) * step


def whole_shopping_list(
    recipes: list[dict[str, float]], at_home: dict[str, float] | None = None
) -> dict[str, float]:
    """What several recipes take together, less what is at home, sorted by name, without what is all there.

    Asked as: combined shopping list from recipes, merge ingredient lists and subtract the pantry, what to buy
    for several recipes.

    >>> whole_shopping_list([{"egg": 2, "milk": 1}, {"egg": 3}], {"milk": 1})
    {'egg': 5}
    """
    needed: dict[str, float] = {}
    for recipe in recipes:
        for name, amount in recipe.items():
            needed[name] = needed.get(name, 0) + amount
    left = {name: needed[name] - (at_home or {}).get(name, 0) for name in sorted(needed)}
    return {name: amount for name, amount in left.items() if amount > 0}


def kitchen_volume(amount: float, unit: str, to: str) -> float:
    """An amount in ml, l, tsp, tbsp, cup, floz, pint or quart in another of them, to two places.

    ValueError for another unit.

    Asked as: convert cups to ml, kitchen measures tablespoons to teaspoons, cooking volume conversion.

    >>> kitchen_volume(1, "cup", "ml"), kitchen_volume(2, "tbsp", "tsp")
    (236.59, 6.0)
    """
    sizes = {
        "ml": 1.0, "l": 1000.0, "tsp": 4.92892, "tbsp": 14.78676, "cup": 236.588,
        "floz": 29.5735, "pint": 473.176, "quart": 946.353,
    }  # fmt: skip
    if unit not in sizes or to not in sizes:
        raise ValueError(f"no such unit: {unit if unit not in sizes else to}")
    return round(amount * sizes[unit] / sizes[to], 2)


def wind_force(kmh: float) -> int:
    """The force of a wind on Beaufort's scale from 0 to 12; ValueError for a negative speed.

    Asked as: beaufort scale from wind speed in km/h, wind force.

    >>> wind_force(0), wind_force(20), wind_force(200)
    (0, 4, 12)
    """
    if kmh < 0:
        raise ValueError("speed must not be negative")
    least = (1, 6, 12, 20, 29, 39, 50, 62, 75, 89, 103, 118)
    return sum(kmh >= bound for bound in least)


def zodiac_sign(month: int, day: int) -> str:
    """The sign of the zodiac for a day; ValueError where there is no such day.

    Asked as: zodiac sign from a birthday, star sign for month and day.

    >>> zodiac_sign(3, 21), zodiac_sign(3, 20), zodiac_sign(12, 31)
    ('Aries', 'Pisces', 'Capricorn')
    """
    days = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    if not 1 <= month <= 12 or not 1 <= day <= days[month - 1]:
        raise ValueError("no such day")
    starts = (20, 19, 21, 20, 21, 21, 23, 23, 23, 23, 22, 22)
    signs = (
        "Capricorn", "Aquarius", "Pisces", "Aries", "Taurus", "Gemini",
        "Cancer", "Leo", "Virgo", "Libra", "Scorpio", "Sagittarius",
    )  # fmt: skip
    return signs[(month if day >= starts[month - 1] else month - 1) % 12]


def chinese_zodiac(year: int) -> str:
    """The animal of a year in the Chinese zodiac.

    Asked as: chinese zodiac animal of a year, year of the rat.

    >>> chinese_zodiac(2024), chinese_zodiac(1900)
    ('Dragon', 'Rat')
    """
    animals = (
        "Rat", "Ox", "Tiger", "Rabbit", "Dragon", "Snake",
        "Horse", "Goat", "Monkey", "Rooster", "Dog", "Pig",
    )  # fmt: skip
    return animals[(year - 4) % 12]


def dog_years(age: float) -> float:
    """A dog's age in human years: fifteen for the first year, nine for the second, five for each further one.

    ValueError for a negative age.

    Asked as: dog age in human years, dog years.

    >>> dog_years(1), dog_years(2), dog_years(4)
    (15, 24, 34)
    """
    if age < 0:
        raise ValueError("age must not be negative")
    return age * 15 if age <= 1 else 15 + (age - 1) * 9 if age <= 2 else 24 + (age - 2) * 5

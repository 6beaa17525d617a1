"""Plots as SVG: a curve with its band, bars, dots. Self-contained, without scripts, fonts or links.

Lines and words take the colour of the text around them, so that they fit light and dark pages.
"""

from __future__ import annotations

import html
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 520, 260
LEFT, RIGHT, TOP, BOTTOM = 64, 16, 16, 40
"""Pixels around the plotted area, for the axes' words."""
FONTS = "DejaVu Sans, Liberation Sans, Noto Sans, Arial, Helvetica, sans-serif"
"""By name, because what draws PNG looks for Arial where only "sans-serif" is said."""
BLUE, GREEN, RED = "#2f6db5", "#3a9a5b", "#c8553d"


@dataclass(frozen=True)
class Point:
    """A dot: its place, a name, and the interval of `y` where known."""

    x: float
    y: float
    name: str = ""
    low: float | None = None
    high: float | None = None


def curve(points: Sequence[Point], x_words: str, y_words: str) -> str:
    """Shares (0 to 1) over whole numbers, joined, with a band for their intervals."""
    last = max(point.x for point in points)
    first = min(point.x for point in points)

    def across(x: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * ((x - first) / (last - first) if last > first else 0.5)

    parts = [_frame(x_words, y_words)]
    banded = [p for p in points if p.low is not None and p.high is not None]
    if len(banded) > 1:
        upper = [f"{across(p.x):.1f},{_up(p.high or 0):.1f}" for p in banded]
        lower = [f"{across(p.x):.1f},{_up(p.low or 0):.1f}" for p in reversed(banded)]
        parts.append(f'<polygon points="{" ".join(upper + lower)}" fill="{BLUE}" opacity="0.18"/>')
    elif banded:
        parts.append(_whisker(across(banded[0].x), banded[0]))
    line = " ".join(f"{across(p.x):.1f},{_up(p.y):.1f}" for p in points)
    parts.append(f'<polyline points="{line}" fill="none" stroke="{BLUE}" stroke-width="2"/>')
    step = max(1, math.ceil(len(points) / 10))
    for number, point in enumerate(points):
        told = f"{x_words} {point.x:g}: {point.y:.1%}"
        parts.append(_dot(across(point.x), _up(point.y), told))
        if number % step == 0 or number == len(points) - 1:
            parts.append(_text(across(point.x), HEIGHT - BOTTOM + 16, f"{point.x:g}", "middle"))
    return _svg("".join(parts), HEIGHT)


def scatter(points: Sequence[Point], x_words: str, y_words: str) -> str:
    """Named dots over a logarithmic scale: quality against what it costs."""
    low = math.floor(math.log10(min(p.x for p in points)) * 2) / 2
    high = math.ceil(math.log10(max(p.x for p in points)) * 2) / 2
    high = high if high > low else low + 1

    def across(x: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * (math.log10(x) - low) / (high - low)

    parts = [_frame(x_words, y_words)]
    for exponent in range(math.ceil(low), math.floor(high) + 1):
        parts.append(_text(across(10.0**exponent), HEIGHT - BOTTOM + 16, _short(10.0**exponent), "middle"))
    for point in points:
        x, y = across(point.x), _up(point.y)
        if point.low is not None and point.high is not None:
            parts.append(_whisker(x, point))
        anchor = "end" if x > WIDTH * 0.6 else "start"
        beside = x - 8 if anchor == "end" else x + 8
        parts += [_dot(x, y, f"{point.name}: {point.y:.1%}"), _text(beside, y - 6, point.name, anchor)]
    return _svg("".join(parts), HEIGHT)


def bars(counts: Mapping[str, int], good: frozenset[str]) -> str:
    """A bar for each kind, the longest first; those in `good` are green."""
    total, most = sum(counts.values()) or 1, max(counts.values(), default=1)
    left, row = 200, 26
    parts = []
    for number, (kind, count) in enumerate(sorted(counts.items(), key=lambda item: (-item[1], item[0]))):
        y = number * row + 6
        length = max(2.0, (WIDTH - left - 96) * count / most)
        colour = GREEN if kind in good else RED
        parts += [
            _text(left - 8, y + 13, kind, "end"),
            f'<rect x="{left}" y="{y}" width="{length:.1f}" height="18" rx="3" fill="{colour}"/>',
            _text(left + length + 6, y + 13, f"{count} ({count / total:.0%})", "start"),
        ]
    return _svg("".join(parts), len(counts) * row + 12)


def _frame(x_words: str, y_words: str) -> str:
    lines = []
    for tenth in range(0, 11, 2):
        y = _up(tenth / 10)
        lines.append(
            f'<line x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}" stroke="currentColor" '
            f'opacity="0.15"/>{_text(LEFT - 6, y + 4, f"{tenth * 10}%", "end")}'
        )
    middle = TOP + (HEIGHT - TOP - BOTTOM) / 2
    turned = f'<g transform="rotate(-90 12 {middle:.0f})">{_text(12, middle, y_words, "middle")}</g>'
    return "".join(lines) + turned + _text(LEFT + (WIDTH - LEFT) / 2, HEIGHT - 6, x_words, "middle")


def _up(share: float) -> float:
    return TOP + (HEIGHT - TOP - BOTTOM) * (1 - share)


def _whisker(x: float, point: Point) -> str:
    low, high = _up(point.low or 0), _up(point.high or 0)
    return f'<line x1="{x:.1f}" y1="{low:.1f}" x2="{x:.1f}" y2="{high:.1f}" stroke="{BLUE}" opacity="0.5"/>'


def _dot(x: float, y: float, told: str) -> str:
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{BLUE}"><title>{html.escape(told)}</title></circle>'
    )


def _text(x: float, y: float, words: str, anchor: str) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="12" font-family="{FONTS}" '
        f'fill="currentColor">{html.escape(words)}</text>'
    )


def _short(number: float) -> str:
    for unit, size in (("G", 1e9), ("M", 1e6), ("k", 1e3)):
        if number >= size:
            return f"{number / size:g} {unit}"
    return f"{number:g}"


def _svg(inside: str, height: int) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
        f'height="{height}" role="img">{inside}</svg>'
    )

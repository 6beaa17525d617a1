"""At which rates sums were taxed: the plainest that make each tax to the cent, 8.25% as well as 20%."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

Taxed = tuple[Decimal, Decimal]
"""What was taxed, without its tax, and the tax."""
_HALF_A_CENT = Decimal("0.0051")
_LINES_ROUNDED = Decimal("0.0151")
_DIGITS = (2, 3, 4, 5)
"""Of a rate as a fraction: 20%, 7.5%, 8.25% and 8.875%."""
_ROUGHLY = 3


def plain_rates(taxed: Sequence[Taxed]) -> list[Decimal]:
    """The rate of each: of those that make its tax, or one whose lines were rounded, the one that makes most of the others'
    to the cent, too."""
    offered = {_shortest(net, tax) for net, tax in taxed}
    common = {rate: sum(makes(rate, net, tax) for net, tax in taxed) for rate in offered}
    return [
        max(
            (rate for rate in offered if abs(net * rate - tax) <= _LINES_ROUNDED),
            key=lambda rate: (common[rate], -len(str(rate)), -rate),
            default=_shortest(net, tax),
        )
        for net, tax in taxed
    ]


def makes(rate: Decimal, net: Decimal, tax: Decimal) -> bool:
    """Whether a rate of what was taxed is that tax, to the cent."""
    return abs(net * rate - tax) <= _HALF_A_CENT


def _shortest(net: Decimal, tax: Decimal) -> Decimal:
    rounded = (round(tax / net, digits) for digits in _DIGITS)
    return next((rate for rate in rounded if makes(rate, net, tax)), round(tax / net, _ROUGHLY))

"""Recipes on what a shop sells: offers, stock, points, codes on goods, the till."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise


def bulk_price(quantity: int, tiers: list[tuple[int, float]]) -> float:
    """What so many pieces cost where (from quantity, price each) tiers hold for all of them, to the cent.

    ValueError for a quantity below the first tier.

    Asked as: quantity discount with tiers, bulk pricing, price per piece depends on the quantity.

    >>> bulk_price(9, [(1, 2.0), (10, 1.5)]), bulk_price(10, [(1, 2.0), (10, 1.5)])
    (18.0, 15.0)
    """
    fitting = [price for least, price in sorted(tiers) if quantity >= least]
    if not fitting:
        raise ValueError("too few pieces")
    return round(quantity * fitting[-1], 2)


def buy_some_get_some(quantity: int, price: float, buy: int = 2, free: int = 1) -> float:
    """What so many pieces cost where of each `buy` + `free` of them some are free, to the cent.

    Asked as: buy two get one free, buy n get m free, three for the price of two.

    >>> buy_some_get_some(3, 1.5), buy_some_get_some(5, 1.5)
    (3.0, 6.0)
    """
    groups, rest = divmod(quantity, buy + free)
    return round((groups * buy + min(rest, buy)) * price, 2)


def with_coupon(total: float, percent: float = 0, amount: float = 0, least: float = 0) -> float:
    """A total less a coupon in percent or of an amount, from a least total on, never below zero.

    Asked as: apply a coupon with a minimum order value, voucher code discount, coupon on a basket.

    >>> with_coupon(50, percent=10, least=40), with_coupon(30, percent=10, least=40), with_coupon(3, amount=5)
    (45.0, 30, 0)
    """
    if total < least:
        return total
    return max(0, round(total * (1 - percent / 100) - amount, 2))


def loyalty_points(total: float, points: int = 1, each: float = 1) -> int:
    """The points for a purchase: so many for each full amount spent.

    Asked as: loyalty points for a purchase, bonus points per euro spent, reward points.

    >>> loyalty_points(19.99), loyalty_points(19.99, 5, 10)
    (19, 5)
    """
    return int(total // each) * points


def charm_price(price: float, ending: float = 0.99) -> float:
    """The next price from this one up that ends in .99, or another ending.

    Asked as: price ending in 99 cents, psychological pricing, charm pricing.

    >>> charm_price(12.3), charm_price(12.99), charm_price(13)
    (12.99, 12.99, 13.99)
    """
    cents, wanted = round(price * 100), round(ending * 100)
    found = cents // 100 * 100 + wanted
    return (found if found >= cents else found + 100) / 100


def stock_value(stock: dict[str, int], prices: dict[str, float]) -> float:
    """What a stock is worth at these prices, to the cent; KeyError for a thing without a price.

    Asked as: value of the stock, inventory value from quantities and prices.

    >>> stock_value({"pen": 3, "pad": 2}, {"pen": 1.5, "pad": 2})
    8.5
    """
    return round(sum(count * prices[name] for name, count in stock.items()), 2)


def stock_after(stock: dict[str, int], sold: dict[str, int]) -> dict[str, int]:
    """A stock less what was sold; ValueError where more was sold than there was.

    The stock given stays as it was.

    Asked as: stock after sales, subtract an order from the inventory, remaining stock.

    >>> stock_after({"pen": 3, "pad": 2}, {"pen": 3})
    {'pen': 0, 'pad': 2}
    """
    for name, count in sold.items():
        if count > stock.get(name, 0):
            raise ValueError(f"not enough in stock: {name}")
    return {name: count - sold.get(name, 0) for name, count in stock.items()}


def to_reorder(stock: dict[str, int], minimum: dict[str, int]) -> dict[str, int]:
    """How many of each thing are lacking to its minimum, only those that are below it.

    Asked as: what to reorder from stock and minimum, reorder list, quantities to order to reach the
    minimum stock.

    >>> to_reorder({"pen": 3, "pad": 9}, {"pen": 5, "pad": 9, "ink": 2})
    {'pen': 2, 'ink': 2}
    """
    lacking = {name: least - stock.get(name, 0) for name, least in minimum.items()}
    return {name: count for name, count in lacking.items() if count > 0}


def best_sellers(sales: list[tuple[str, int]], n: int = 3) -> list[tuple[str, int]]:
    """The n things of which most were sold in (name, quantity) sales, most first, equals by name.

    Asked as: best selling products, bestsellers by quantity, top products of sales.

    >>> best_sellers([("pen", 2), ("pad", 5), ("pen", 4), ("ink", 5)], 2)
    [('pen', 6), ('ink', 5)]
    """
    totals: defaultdict[str, int] = defaultdict(int)
    for name, quantity in sales:
        totals[name] += quantity
    return sorted(totals.items(), key=lambda pair: (-pair[1], pair[0]))[:n]


def is_ean13(text: str) -> bool:
    """Whether a text is an EAN of thirteen digits whose last one checks the others.

    Spaces and dashes don't count.

    Asked as: validate an ean 13 barcode, is it a valid ean, check barcode number.

    >>> is_ean13("4006381333931"), is_ean13("4006381333932"), is_ean13("400638")
    (True, False, False)
    """
    digits = text.replace(" ", "").replace("-", "")
    if not re.fullmatch(r"[0-9]{13}", digits):
        return False
    return sum(int(digit) * (1, 3)[i % 2] for i, digit in enumerate(digits)) % 10 == 0


def ean_check_digit(text: str) -> int:
    """The check digit for the first twelve digits of an EAN; ValueError for other texts.

    Asked as: check digit of an ean 13 barcode, compute the ean checksum.

    >>> ean_check_digit("400638133393")
    1
    """
    if not re.fullmatch(r"[0-9]{12}", text):
        raise ValueError(f"not twelve digits: {text!r}")
    return -sum(int(digit) * (1, 3)[i % 2] for i, digit in enumerate(text)) % 10


def sku(category: str, name: str, number: int) -> str:
    """An article number such as 'TOY-BEA-0042': three letters of category and name, four digits.

    Asked as: generate an sku from category name and number, article number like toy-bea-0042.

    >>> sku("toys", "bear", 42)
    'TOY-BEA-0042'
    """
    return f"{category[:3].upper()}-{name[:3].upper()}-{number:04d}"


def till_count(counted: dict[float, int]) -> float:
    """What the coins and notes in a till make, by their value, to the cent.

    Asked as: count cash in the till by denomination, total of coins and notes, cash count.

    >>> till_count({0.2: 3, 5: 2})
    10.6
    """
    return round(sum(value * count for value, count in counted.items()), 2)


def till_difference(counted: float, start: float, takings: float, paid_out: float = 0) -> float:
    """How much more (or, below zero, less) is in a till than should be, to the cent.

    Asked as: cash difference of a till, over or short at closing, does the register balance.

    >>> till_difference(248.5, 100, 160, 10)
    -1.5
    """
    return round(counted - (start + takings - paid_out), 2)


def average_rating(stars: dict[int, int], places: int = 1) -> float | None:
    """The average of ratings given as {stars: how often}, rounded; None for no ratings.

    Asked as: average rating from counts of stars, mean stars of reviews.

    >>> average_rating({5: 3, 4: 1}), average_rating({})
    (4.8, None)
    """
    votes = sum(stars.values())
    return round(sum(star * n for star, n in stars.items()) / votes, places) if votes else None


def growth_rates(values: list[float], places: int = 1) -> list[float | None]:
    """The change from each value to the next in percent, rounded; None after a zero.

    Asked as: month over month growth in percent, growth rates of sales, percent change between neighbours.

    >>> growth_rates([100, 110, 99, 0, 5])
    [10.0, -10.0, -100.0, None]
    """
    return [round((new - old) / old * 100, places) if old else None for old, new in pairwise(values)]


def cheapest_shop(prices: dict[str, dict[str, float]], basket: dict[str, int]) -> tuple[str, float] | None:
    """The shop in which all things of a basket are cheapest, and what they cost there.

    None where none has all.

    Asked as: cheapest shop for a basket, compare shopping list totals across stores.

    >>> cheapest_shop({"A": {"milk": 1.2, "tea": 3}, "B": {"milk": 1.0, "tea": 3.1}}, {"milk": 2, "tea": 1})
    ('B', 5.1)
    """
    totals = {
        shop: round(sum(offers[name] * count for name, count in basket.items()), 2)
        for shop, offers in prices.items()
        if all(name in offers for name in basket)
    }
    return min(totals.items(), key=lambda pair: (pair[1], pair[0])) if totals else None


def receipt(lines: list[tuple[str, int, float]], width: int = 24) -> list[str]:
    """The lines of a receipt: 'pen x2 … 3.00', amounts on the right, then 'TOTAL …'.

    Asked as: format a receipt from name quantity and price, receipt lines with total aligned right.

    >>> receipt([("pen", 2, 1.5)], 12)
    ['pen x2  3.00', 'TOTAL   3.00']
    """
    shown = [(f"{name} x{count}", count * price) for name, count, price in lines]
    shown.append(("TOTAL", sum(amount for _, amount in shown)))
    return [f"{name}{f'{amount:.2f}':>{width - len(name)}}" for name, amount in shown]


def late_fee(days: int, rate: float = 0.2, limit: float = 10, grace: int = 0) -> float:
    """The fee for bringing something back late: so much a day after some days of grace, at most a limit.

    Asked as: late fee per day with a maximum, library fine, overdue fine capped.

    >>> late_fee(3), late_fee(100), late_fee(-1), late_fee(3, grace=2)
    (0.6, 10, 0, 0.2)
    """
    return min(limit, round(max(0, days - grace) * rate, 2)) if days > grace else 0


def parking_fee(minutes: int, per_hour: float = 2, free: int = 0, daily: float | None = None) -> float:
    """What parking costs for each started hour; nothing within the free minutes, at most so much a day.

    ValueError for negative minutes.

    Asked as: parking fee per started hour, parking price with free minutes and daily maximum.

    >>> parking_fee(61), parking_fee(15, 2, 20), parking_fee(24 * 60, 2, 0, 12)
    (4, 0, 12)
    """
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    if minutes <= free:
        return 0
    days, rest = divmod(minutes, 24 * 60)
    fee = -(-rest // 60) * per_hour
    if daily is None:
        return days * 24 * per_hour + fee
    return days * daily + min(fee, daily)

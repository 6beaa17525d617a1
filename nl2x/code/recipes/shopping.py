"""Recipes on prices, baskets, bills and change."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal


def lines_total(lines: list[tuple[float, float]], rate: float = 0) -> float:
    """The total of (quantity, price) pairs with so many percent tax on top, rounded half up to cents.

    Asked as: total of an invoice from quantity and unit price tuples, invoice total with vat, sum of
    quantity times price.

    >>> lines_total([(2, 10.0)], 20), lines_total([])
    (24.0, 0.0)
    """
    total = sum((Decimal(str(a)) * Decimal(str(b)) for a, b in lines), Decimal(0))
    exact = total * (100 + Decimal(str(rate))) / 100
    return float(exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))


def basket_total(basket: list[dict[str, float]]) -> float:
    """The total of records with price and quantity, rounded half up to cents; a missing quantity is 1.

    Asked as: total of a cart of dicts with price and quantity, shopping cart total, basket total.

    >>> basket_total([{"price": 1.5, "quantity": 2}, {"price": 0.25}])
    3.25
    """
    total = sum(
        (Decimal(str(line["price"])) * Decimal(str(line.get("quantity", 1))) for line in basket), Decimal(0)
    )
    return float(total.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))


def bill_from_prices(order: dict[str, int], prices: dict[str, float]) -> float:
    """What an order of {item: number} costs by a price list, rounded to cents; KeyError for unknown items.

    Asked as: total cost of an order from a price list, price of items with a dict of prices.

    >>> bill_from_prices({"tea": 2}, {"tea": 1.25})
    2.5
    """
    return round(sum(number * prices[item] for item, number in order.items()), 2)


def tip(bill: float, percent: float = 15) -> float:
    """So many percent of a bill, rounded half up to cents.

    Asked as: tip for a bill, calculate a tip in percent.

    >>> tip(20.10), tip(50, 20)
    (3.02, 10.0)
    """
    exact = Decimal(str(bill)) * Decimal(str(percent)) / 100
    return float(exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))


def bill_with_tip(bill: float, percent: float, people: int = 1) -> float:
    """What each of so many people pays for a bill with a tip, rounded half up to cents.

    Asked as: bill with tip per person, split a bill with tip, total including tip.

    >>> bill_with_tip(100, 10, 4)
    27.5
    """
    if people < 1:
        raise ValueError("people must be at least 1")
    exact = Decimal(str(bill)) * (100 + Decimal(str(percent))) / 100 / people
    return float(exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))


def split_cents(total: int, people: int) -> list[int]:
    """A whole number of cents shared out as evenly as possible, the larger shares first.

    Asked as: split an amount in cents or pence evenly, as even as possible in whole numbers, share pennies.

    >>> split_cents(100, 3)
    [34, 33, 33]
    """
    if people < 1:
        raise ValueError("people must be at least 1")
    share, left = divmod(total, people)
    return [share + (i < left) for i in range(people)]


def allocate(total: float, weights: list[float]) -> list[float]:
    """A total shared out by weights to the cent; cents that are left go to the first ones.

    Asked as: allocate an amount proportionally by weights without losing a cent, share out by ratio.

    >>> allocate(10, [1, 1, 1]), allocate(0.05, [3, 7])
    ([3.34, 3.33, 3.33], [0.02, 0.03])
    """
    if sum(weights) <= 0:
        raise ValueError("the weights must add up to more than 0")
    cents = round(total * 100)
    shares = [int(cents * weight / sum(weights)) for weight in weights]
    left = cents - sum(shares)
    return [(share + (i < left)) / 100 for i, share in enumerate(shares)]


def make_change(amount: int, coins: list[int]) -> dict[int, int]:
    """An amount in coins, the largest first, as {coin: number}; ValueError where something is left.

    Asked as: change in coins, fewest coins greedy, break an amount into coins and notes.

    >>> make_change(87, [50, 20, 10, 5, 1])
    {50: 1, 20: 1, 10: 1, 5: 1, 1: 2}
    """
    change: dict[int, int] = {}
    for coin in sorted(coins, reverse=True):
        if amount >= coin:
            change[coin], amount = divmod(amount, coin)
    if amount:
        raise ValueError("the coins don't make up the amount")
    return change


def fewest_coins(amount: int, coins: list[int]) -> int | None:
    """The least number of coins that make an amount, None where none do.

    Asked as: minimum number of coins to make an amount, coin change.

    >>> fewest_coins(6, [1, 3, 4]), fewest_coins(3, [2])
    (2, None)
    """
    best: list[int | None] = [0] + [None] * amount
    for value in range(1, amount + 1):
        ways = [best[value - coin] for coin in coins if 0 < coin <= value]
        known = [way for way in ways if way is not None]
        best[value] = min(known) + 1 if known else None
    return best[amount]


def exchange(amount: float, rate: float) -> float:
    """An amount in another currency, rounded half up to cents.

    Asked as: convert currency with an exchange rate, exchange money.

    >>> exchange(10, 1.0855)
    10.86
    """
    exact = Decimal(str(amount)) * Decimal(str(rate))
    return float(exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))


def convert_currency(amount: float, source: str, target: str, rates: dict[str, float]) -> float:
    """An amount of one currency in another, with rates to a common one, rounded to cents.

    Asked as: convert between currencies with a dict of rates.

    >>> convert_currency(10, "EUR", "GBP", {"EUR": 1.0, "GBP": 0.85})
    8.5
    """
    return round(amount / rates[source] * rates[target], 2)


def margin(cost: float, price: float) -> float:
    """The profit margin in percent of the price, rounded to two places.

    Asked as: profit margin in percent from cost and price.

    >>> margin(75, 100)
    25.0
    """
    return round((price - cost) / price * 100, 2)


def marked_up(cost: float, percent: float) -> float:
    """A cost with a mark-up of so many percent, rounded half up to cents.

    Asked as: price with markup, add a markup percentage to the cost.

    >>> marked_up(80, 25)
    100.0
    """
    exact = Decimal(str(cost)) * (100 + Decimal(str(percent))) / 100
    return float(exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))


def discounts_in_turn(price: float, percents: list[float]) -> float:
    """A price after several discounts, one after the other, rounded half up to cents.

    Asked as: apply several discounts one after another, successive discounts in percent.

    >>> discounts_in_turn(100, [10, 20])
    72.0
    """
    exact = Decimal(str(price))
    for percent in percents:
        exact = exact * (100 - Decimal(str(percent))) / 100
    return float(exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))


def price_per_unit(price: float, quantity: float) -> float:
    """The price of one unit, rounded half up to cents.

    Asked as: unit price, price per unit, cost per item.

    >>> price_per_unit(5, 4)
    1.25
    """
    if quantity <= 0:
        raise ValueError("the quantity must be greater than 0")
    exact = Decimal(str(price)) / Decimal(str(quantity))
    return float(exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))


def cheapest(prices: dict[str, float]) -> str | None:
    """The name with the lowest price, the first of equals, None for none.

    Asked as: cheapest item, name of the product with the lowest price.

    >>> cheapest({"a": 2, "b": 1, "c": 1}), cheapest({})
    ('b', None)
    """
    return min(prices, key=prices.__getitem__, default=None)


def wages(hours: float, rate: float, limit: float = 40, factor: float = 1.5) -> float:
    """Pay for so many hours, those over the limit at a higher rate, rounded half up to cents.

    Asked as: weekly pay with overtime, wages with hours over 40 paid time and a half, overtime pay.

    >>> wages(45, 10), wages(38.5, 10)
    (475.0, 385.0)
    """
    extra = max(Decimal(str(hours)) - Decimal(str(limit)), Decimal(0))
    paid = Decimal(str(hours)) - extra + extra * Decimal(str(factor))
    return float((paid * Decimal(str(rate))).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))


def parse_euros(text: str) -> float:
    """An amount written '1.234,56 €' as a number.

    Asked as: parse a german or european amount like '1.234,56', comma as decimal mark, european number
    string to float.

    >>> parse_euros("1.234,56 €"), parse_euros("-3,5")
    (1234.56, -3.5)
    """
    kept = re.sub(r"[^\d,-]", "", text)
    return float(kept.replace(",", "."))


def format_euros(amount: float) -> str:
    """An amount as '1.234,56 €'.

    Asked as: format an amount the german or european way, dots for thousands and a comma for decimals.

    >>> format_euros(1234567.5)
    '1.234.567,50 €'
    """
    return f"{amount:,.2f} €".replace(",", "\0").replace(".", ",").replace("\0", ".")


def format_dollars(amount: float, sign: str = "$") -> str:
    """An amount with currency sign, commas and two decimals, a minus before the sign.

    Asked as: format an amount as dollars like $1,234.50, currency string with a dollar sign, money with
    pound sign.

    >>> format_dollars(1234.5), format_dollars(-0.5)
    ('$1,234.50', '-$0.50')
    """
    return f"{'-' if amount < 0 else ''}{sign}{abs(amount):,.2f}"


def accounting_format(amount: float) -> str:
    """An amount with two decimals and commas, negative ones in brackets.

    Asked as: accounting format, negative amounts in parentheses.

    >>> accounting_format(-1234.5), accounting_format(2)
    ('(1,234.50)', '2.00')
    """
    return f"({-amount:,.2f})" if amount < 0 else f"{amount:,.2f}"


def cents_to_text(cents: int, sign: str = "$") -> str:
    """Cents as an amount with currency sign and two decimals.

    Asked as: cents to a dollar string, format cents as dollars.

    >>> cents_to_text(123456), cents_to_text(-5)
    ('$1,234.56', '-$0.05')
    """
    whole, part = divmod(abs(cents), 100)
    return f"{'-' if cents < 0 else ''}{sign}{whole:,}.{part:02d}"


def to_cents(text: str) -> int:
    """An amount such as '$1,234.5' in whole cents; ValueError for anything else.

    Asked as: dollar string to cents, parse an amount into cents.

    >>> to_cents("$1,234.5"), to_cents("-0.07")
    (123450, -7)
    """
    match = re.fullmatch(r"\s*(-?)\s*[$€£]?\s*(\d[\d,]*)(?:\.(\d{1,2}))?\s*[$€£]?\s*", text)
    if not match:
        raise ValueError(f"not an amount: {text!r}")
    cents = int(match.group(2).replace(",", "")) * 100 + int((match.group(3) or "").ljust(2, "0"))
    return -cents if match.group(1) else cents

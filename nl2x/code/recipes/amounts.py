"""Recipes on money and numbers."""

from __future__ import annotations

import math
from decimal import ROUND_HALF_UP, Decimal


def round_half_up(number: float, places: int = 2) -> float:
    """A number rounded as one learns it at school: halves go up, away from zero.

    Asked as: round half up, commercial rounding.

    >>> round_half_up(2.675), round_half_up(0.5, 0)
    (2.68, 1.0)
    """
    return float(Decimal(str(number)).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP))


def gross(net: float, rate: float = 19) -> float:
    """A net price with tax of so many percent added, rounded to cents.

    Asked as: price with vat, gross from net, add sales tax.

    >>> gross(100), gross(0.5)
    (119.0, 0.6)
    """
    exact = Decimal(str(net)) * (100 + Decimal(str(rate))) / 100
    return float(exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))


def net(gross: float, rate: float = 19) -> float:
    """A gross price without the tax of so many percent that is in it, rounded to cents.

    Asked as: net from gross, remove vat, price before tax.

    >>> net(119)
    100.0
    """
    exact = Decimal(str(gross)) * 100 / (100 + Decimal(str(rate)))
    return float(exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))


def split_bill(total: float, people: int) -> list[float]:
    """A total shared out to the cent; the first ones pay the cents that are left. ValueError below 1 person.

    Asked as: split a bill, share costs evenly, divide an amount into cents without losing any.

    >>> split_bill(10.00, 3)
    [3.34, 3.33, 3.33]
    """
    if people < 1:
        raise ValueError("people must be at least 1")
    share, left = divmod(round(total * 100), people)
    return [(share + (i < left)) / 100 for i in range(people)]


def compound_interest(principal: float, rate: float, years: int) -> float:
    """What a sum grows to with yearly compound interest of so many percent, rounded to cents.

    Asked as: compound interest, future value of an investment.

    >>> compound_interest(1000, 5, 2)
    1102.5
    """
    return round(principal * (1 + rate / 100) ** years, 2)


def simple_interest(principal: float, rate: float, years: float) -> float:
    """The simple interest on a sum at so many percent a year, rounded to cents.

    Asked as: simple interest.

    >>> simple_interest(1000, 5, 2)
    100.0
    """
    return round(principal * rate / 100 * years, 2)


def loan_payment(principal: float, rate: float, months: int) -> float:
    """The monthly payment of a loan at a yearly rate in percent, rounded to cents.

    Asked as: monthly loan payment, mortgage payment, annuity.

    >>> loan_payment(1200, 0, 12), loan_payment(10000, 6, 12)
    (100.0, 860.66)
    """
    monthly = rate / 1200
    if monthly == 0:
        return round(principal / months, 2)
    return round(principal * monthly / (1 - (1 + monthly) ** -months), 2)


def percent_change(old: float, new: float) -> float:
    """The change from old to new in percent, rounded to two places.

    Asked as: percentage change, growth in percent.

    >>> percent_change(80, 100)
    25.0
    """
    return round((new - old) / old * 100, 2)


def discounted(price: float, percent: float) -> float:
    """A price less so many percent, rounded to cents.

    Asked as: apply a discount, price after discount.

    >>> discounted(80, 25)
    60.0
    """
    return round(price * (1 - percent / 100), 2)


def format_money(amount: float) -> str:
    """An amount with two decimals and commas for thousands.

    Asked as: format money, thousands separators with two decimals, currency format.

    >>> format_money(-1234567.5)
    '-1,234,567.50'
    """
    return f"{amount:,.2f}"


def parse_money(text: str) -> float:
    """An amount as written, with currency sign and thousands separators, as a number.

    Asked as: parse an amount like '$1,234.50', currency string to float.

    >>> parse_money("$1,234.50"), parse_money("1.234,50 €")
    (1234.5, 1234.5)
    """
    kept = "".join(c for c in text if c.isdigit() or c in ".,-")
    if "," in kept and kept.rfind(",") > kept.rfind("."):
        return (
            float(kept.replace(".", "").replace(",", "."))
            if len(kept) - kept.rfind(",") != 4
            else float(kept.replace(",", ""))
        )
    return float(kept.replace(",", ""))


def clamp(x: float, low: float, high: float) -> float:
    """A number kept between two limits; ValueError where they are the wrong way round.

    Asked as: clamp, clip a number between a minimum and a maximum, keep in range.

    >>> clamp(5, 1, 3), clamp(0, 1, 3)
    (3, 1)
    """
    if low > high:
        raise ValueError("low must not be greater than high")
    return max(low, min(x, high))


def to_roman(number: int) -> str:
    """A number from 1 to 3999 as a Roman numeral; ValueError for others.

    Asked as: integer to roman numeral, convert to roman.

    >>> to_roman(1994)
    'MCMXCIV'
    """
    if not 1 <= number <= 3999:
        raise ValueError("only 1 to 3999 can be written in Roman numerals")
    values = (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1)
    signs = ("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I")
    roman = ""
    for value, sign in zip(values, signs, strict=True):
        roman += sign * (number // value)
        number %= value
    return roman


def from_roman(text: str) -> int:
    """The number that a Roman numeral stands for, in any case.

    Asked as: roman numeral to integer, parse roman numerals.
    Holds: lower case allowed, lower case is fine, lower case is ok, lower case too, lower case works
    too, in any case, upper or lower case, case doesn't matter.

    >>> from_roman("XIV"), from_roman("mcmxc")
    (14, 1990)
    """
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    numbers = [values[c] for c in text.upper()]
    return sum(-n if any(n < later for later in numbers[i + 1 : i + 2]) else n for i, n in enumerate(numbers))


def digit_sum(n: int) -> int:
    """The sum of a number's digits; the sign doesn't count.

    Asked as: sum of digits, digit sum, cross sum.
    Holds: negative numbers like positive ones, negative like positive, ignoring the sign, ignore the
    sign, without the sign, the sign doesn't matter, negative numbers are fine.

    >>> digit_sum(-123)
    6
    """
    return sum(int(digit) for digit in str(abs(n)))


def is_prime(n: int) -> bool:
    """Whether a number is prime.

    Asked as: prime number check, is it a prime.

    >>> [n for n in range(-2, 20) if is_prime(n)]
    [2, 3, 5, 7, 11, 13, 17, 19]
    """
    return n > 1 and all(n % divisor for divisor in range(2, math.isqrt(n) + 1))


def primes_up_to(n: int) -> list[int]:
    """All prime numbers up to n, included.

    Asked as: primes up to n, sieve of eratosthenes, list of prime numbers.

    >>> primes_up_to(11)
    [2, 3, 5, 7, 11]
    """
    return [k for k in range(2, n + 1) if all(k % divisor for divisor in range(2, math.isqrt(k) + 1))]


def prime_factors(n: int) -> list[int]:
    """The prime factors of a number in ascending order, with repeats.

    Asked as: prime factorization, factorize, prime factors.

    >>> prime_factors(60)
    [2, 2, 3, 5]
    """
    factors, divisor = [], 2
    while n > 1:
        while n % divisor == 0:
            factors.append(divisor)
            n //= divisor
        divisor += 1
    return factors


def fibonacci(n: int) -> list[int]:
    """The first n Fibonacci numbers.

    Asked as: fibonacci sequence, first fibonacci numbers.

    >>> fibonacci(6)
    [0, 1, 1, 2, 3, 5]
    """
    numbers = [0, 1]
    while len(numbers) < n:
        numbers.append(numbers[-1] + numbers[-2])
    return numbers[:n]


def divisors(n: int) -> list[int]:
    """All divisors of a number in ascending order.

    Asked as: divisors, factors of a number.

    >>> divisors(12)
    [1, 2, 3, 4, 6, 12]
    """
    return [d for d in range(1, n + 1) if n % d == 0]


def fizzbuzz(n: int) -> list[str]:
    """1 to n as text, with Fizz for multiples of 3, Buzz for 5, FizzBuzz for both.

    Asked as: fizzbuzz.

    >>> fizzbuzz(5)
    ['1', '2', 'Fizz', '4', 'Buzz']
    """
    return [("Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0)) or str(i) for i in range(1, n + 1)]


def ordinal(n: int) -> str:
    """A number with its English ending: 1st, 2nd, 3rd, 11th.

    Asked as: ordinal number, add st nd rd th suffix.

    >>> [ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 112)]
    ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '112th']
    """
    ending = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"


def file_size(n: int, tera: bool = True) -> str:
    """A number of bytes in readable units of 1024.

    Asked as: human readable file size, bytes to KB MB GB, bytes to human readable.
    Options: tera (GB is the biggest, GB is the largest, up to GB, biggest unit is GB, largest unit is GB).

    >>> file_size(500), file_size(1536)
    ('500 B', '1.5 KB')
    """
    size = float(n)
    last = "TB" if tera else "GB"
    for unit in ("B", "KB", "MB", "GB", "TB"):
        if size < 1024 or unit == last:
            break
        size /= 1024
    return f"{n} B" if unit == "B" else f"{size:.1f} {unit}"


def celsius_to_fahrenheit(celsius: float) -> float:
    """Degrees Celsius in Fahrenheit.

    Asked as: celsius to fahrenheit, convert temperature.

    >>> celsius_to_fahrenheit(100)
    212.0
    """
    return celsius * 9 / 5 + 32

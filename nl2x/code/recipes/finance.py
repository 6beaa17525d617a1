"""Recipes on loans, interest, taxes and balances."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal


def interest_for_days(principal: float, rate: float, days: int, year: int = 365) -> float:
    """Simple interest at so many percent a year for some days, rounded to cents.

    Asked as: simple interest for a number of days, interest with a 365 day year, daily interest.

    >>> interest_for_days(1000, 5, 30)
    4.11
    """
    exact = Decimal(str(principal)) * Decimal(str(rate)) / 100 * days / year
    return float(exact.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))


def compounded(principal: float, rate: float, years: float, times: int = 12) -> float:
    """What a sum grows to at so many percent a year, compounded several times a year, rounded to cents.

    Asked as: compound interest compounded n times per year, monthly compounding, quarterly compounding.

    >>> compounded(1000, 12, 1)
    1126.83
    """
    return round(principal * (1 + rate / 100 / times) ** (times * years), 2)


def savings(deposit: float, rate: float, months: int) -> float:
    """What monthly deposits grow to at so many percent a year, paid in at each month's end.

    Asked as: savings plan with monthly deposits, future value of regular monthly payments.

    >>> savings(100, 12, 2), savings(100, 0, 3)
    (201.0, 300.0)
    """
    monthly = rate / 1200
    balance = 0.0
    for _ in range(months):
        balance = balance * (1 + monthly) + deposit
    return round(balance, 2)


def months_to_goal(goal: float, deposit: float, start: float = 0) -> int:
    """How many monthly deposits it takes to reach a goal.

    Asked as: how many months to save for a goal, months until savings reach an amount.

    >>> months_to_goal(1000, 300), months_to_goal(100, 10, 100)
    (4, 0)
    """
    if deposit <= 0 and start < goal:
        raise ValueError("the deposit must be greater than 0")
    months = 0
    while start + months * deposit < goal:
        months += 1
    return months


def years_to_double(rate: float) -> int:
    """After how many full years a sum has doubled with compound interest.

    Asked as: years until money doubles at an interest rate.

    >>> years_to_double(10)
    8
    """
    if rate <= 0:
        raise ValueError("the rate must be greater than 0")
    years, value = 0, 1.0
    while value < 2:
        value *= 1 + rate / 100
        years += 1
    return years


def loan_schedule(principal: float, rate: float, months: int) -> list[dict[str, float]]:
    """A loan's months with interest, repayment and balance, all to the cent; the last month settles the rest.

    Asked as: amortization schedule, loan repayment plan month by month.

    >>> loan_schedule(200, 0, 2)[-1]
    {'month': 2, 'interest': 0.0, 'principal': 100.0, 'balance': 0.0}
    """
    monthly = rate / 1200
    payment = principal * monthly / (1 - (1 + monthly) ** -months) if monthly else principal / months
    balance, rows = principal, []
    for month in range(1, months + 1):
        interest = round(balance * monthly, 2)
        repaid = round(balance if month == months else round(payment, 2) - interest, 2)
        balance = round(balance - repaid, 2)
        rows.append({"month": month, "interest": interest, "principal": repaid, "balance": balance})
    return rows


def bracket_tax(income: float, brackets: list[tuple[float, float]]) -> float:
    """Tax by brackets of (from this income on, percent), each part at its own rate, rounded to cents.

    Asked as: progressive tax with brackets, income tax where each part is taxed at its own rate.

    >>> bracket_tax(25000, [(0, 0), (10000, 10), (20000, 20)])
    2000.0
    """
    ordered = sorted(brackets)
    tax = 0.0
    for i, (start, percent) in enumerate(ordered):
        end = ordered[i + 1][0] if i + 1 < len(ordered) else float("inf")
        tax += max(0.0, min(income, end) - start) * percent / 100
    return round(tax, 2)


def balances(start: float, movements: list[float]) -> list[float]:
    """The balance after each movement, to cents.

    Asked as: running balance after each transaction, account balance after every movement.

    >>> balances(10, [5, -3]), balances(0, [0.1, 0.2])
    ([15.0, 12.0], [0.1, 0.3])
    """
    found, balance = [], Decimal(str(start))
    for movement in movements:
        balance += Decimal(str(movement))
        found.append(round(float(balance), 2))
    return found


def final_balance(start: float, transactions: list[tuple[str, float]]) -> float:
    """The balance after ('deposit', x) and ('withdraw', x); ValueError where it would fall below 0.

    Asked as: final account balance after deposits and withdrawals, process bank transactions.

    >>> final_balance(100, [("deposit", 50), ("withdraw", 30)])
    120
    """
    balance = start
    for kind, amount in transactions:
        balance += amount if kind == "deposit" else -amount
        if balance < 0:
            raise ValueError("not enough money")
    return balance


def straight_line(cost: float, rest: float, years: int) -> list[float]:
    """The book value at the end of each year, written off in equal parts, to cents.

    Asked as: straight line depreciation, book value after each year.

    >>> straight_line(1000, 100, 3)
    [700.0, 400.0, 100.0]
    """
    return [round(cost - (cost - rest) * year / years, 2) for year in range(1, years + 1)]


def break_even(fixed: float, price: float, cost: float) -> int:
    """How many units must be sold to cover the fixed costs; ValueError where a unit earns nothing.

    Asked as: break even point, units to sell to cover fixed costs.

    >>> break_even(1000, 15, 5), break_even(1001, 15, 5)
    (100, 101)
    """
    if price <= cost:
        raise ValueError("a unit must earn something")
    return int(-(-fixed // (price - cost)))


def average_growth(values: list[float]) -> float:
    """The compound growth rate from the first to the last value in percent, rounded to two places.

    Asked as: compound annual growth rate, cagr, average growth per year.

    >>> average_growth([100, 150, 121])
    10.0
    """
    return round(((values[-1] / values[0]) ** (1 / (len(values) - 1)) - 1) * 100, 2)


def best_trade(prices: list[float]) -> float:
    """The most that buying once and selling later could earn, 0 where prices only fall.

    Asked as: best time to buy and sell a stock, maximum profit from prices.

    >>> best_trade([7, 1, 5, 3, 6, 4]), best_trade([3, 2, 1])
    (5, 0)
    """
    best: float = 0
    lowest = prices[0] if prices else 0
    for price in prices:
        lowest = min(lowest, price)
        best = max(best, price - lowest)
    return best


def settle_up(paid: dict[str, float]) -> dict[str, float]:
    """What each person gets back (or owes, negative) when all share what was paid, to cents.

    Asked as: who owes whom after shared expenses, settle up expenses equally, balance of each person.

    >>> settle_up({"ann": 30, "bob": 0})
    {'ann': 15.0, 'bob': -15.0}
    """
    share = sum(paid.values()) / len(paid) if paid else 0
    return {name: round(amount - share, 2) for name, amount in paid.items()}

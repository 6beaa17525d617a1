"""What each number in a note measures. Expected: "value kind[ currency][ role]" for each amount, in order."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from nl2x.notes.facts import Amount, Facts, Kind

MONEY = [
    # in words
    ("paid nine hundred and five to the roofer", "905 USD"), ("a grand and a half for the van", "1500 USD"),
    ("a tenner for stamps", "10 USD"), ("30 bucks for pens", "30 USD"), ("gave 2.4k to the builder", "2400 USD"),
    ("2.4K roof", "2400 USD"), ("65p for milk", "0.65 GBP"), ("99 cents for an app", "0.99 USD"), ("50c", "0.50 USD"),
    ("five quid 50 on tea", "5.50 GBP"), ("sixty eight dollars forty petrol", "68.40 USD"), ("three dollars and fifty cents", "3.50 USD"), ("£4 50p", "4.50 GBP"),
    ("two hundred quid", "200 GBP"), ("fifty bucks", "50 USD"), ("two fifty bucks", "250 USD"),
    ("one lakh rupees deposit", "100000 INR deposit"), ("2 lakh 50 thousand", "250000 USD"), ("5 crore", "50000000 USD"),
    ("gave me another thousand for it", "1000 USD"), ("same 65 as always", "65 USD"), ("Hollow Tree paid the thousand", "1000 USD"), ("sent 450 ahead for two weeks", "450 USD"),
    ("timber at Mitre 10, 38.60", "38.60 USD"), ("150 over to N26", "150 USD"), ("term 3, 180", "180 USD"), ("shop repair R1 150, did them an EFT", "1150 ZAR"), ("dropped a 6 cube, she paid 299", "299 USD"),
    ("9x7 insulated door, 940", "940 USD"), ("mortgage 1012, the interest in it was 639.20", "1012 USD, 639.20 USD interest"),
    ("takings: cash 4180, card 9925", "4180 USD, 9925 USD"),
    ("466.35 total, 410 of it principal", "466.35 USD total, 410 USD principal"),
    ("five hundred naira for data", "500 NGN"), ("twenty five thousand", "25000 USD"), ("half a million", "500000 USD"),
    ("rent went off 900", "900 USD"), ("15 off the lamp", "15 USD discount"),
    # in digits
    ("€7.150,00 machine", "7150.00 EUR"), ("toner 30", "30 USD"), ("$1,234 desk", "1234 USD"), ("USD 40 lunch", "40 USD"),
    ("40 € lunch", "40 EUR"), ("40€", "40 EUR"), ("EUR40", "40 EUR"), ("40eur lunch", "40 EUR"), ("lunch -25", "-25 USD"),
    ("refund (40.00)", "-40.00 USD"), ("−25,00 €", "-25.00 EUR"), ("£-40 refund", "-40 GBP"), ("-£40 refund", "-40 GBP"),
    ("1 234,50 EUR", "1234.50 EUR"), ("1\u202f234,50\u00a0€", "1234.50 EUR"), ("1'200.00 CHF rent", "1200.00 CHF"),
    ("CHF 1’200.00", "1200.00 CHF"), ("₹1,20,000 advance", "120000 INR deposit"), ("Rs. 500/- to the driver", "500 INR"),
    ("Rs 500", "500 INR"), ("500/- for diesel", "500 USD"), ("₦5,000 diesel", "5000 NGN"), ("N5,000 diesel", "5000 NGN"), ("P3,420 for hay", "3420 USD"), ("hay K120.50", "120.50 USD"), ("80 bags cement @ K38", "80 quantity, 38 unit price USD"), ("moved E5,000 over", "5000 USD"), ("K500 cash", "500 USD"),
    ("double booked room 1", ""), ("gave $40 back because half of the trays came late", "40 USD"),
    ("R500 petrol", "500 ZAR"), ("A$40", "40 AUD"), ("US$40", "40 USD"), ("C$12.50", "12.50 CAD"), ("kr 400", "400 USD"),
    ("400 kr", "400 SEK"), ("seeds 13.800 kr", "13800 SEK"), ("1.250 zł", "1250 PLN"), ("120 zł", "120 PLN"), ("1,000,000", "1000000 USD"), ("$1.5m", "1500000 USD"), ("10k", "10000 USD"),
    ("٤٢ dollars", "42 USD"), ("４２ dollars", "42 USD"), ("rent 1200.00", "1200.00 USD"), ("12,50 for parking", "12.50 USD"),
    (".50 for gum", "0.50 USD"), ("$.99 app", "0.99 USD"), ("rent: 1200", "1200 USD"), ("rent=1200", "1200 USD"),
    ("rent 1200!!", "1200 USD"), ("rent 1200.", "1200 USD"), ("(rent 1200)", "1200 USD"), ("rent,1200", "1200 USD"),
    ("rent 1200,", "1200 USD"), ("1200 rent", "1200 USD"), ("paid 2019 for a laptop", "2019 USD"), ("+40 tips", "40 USD"),
    ("1200,- rent", "1200 USD"), ("40 groceries", "40 USD"), ("spent 60 on drinks", "60 USD"), ("stamps 12, pens 8", "12 USD, 8 USD"),
    ("50 a month for hosting", "50 USD"), ("rent 950 pcm", "950 USD"), ("1.2k to Ana, 800 to Ben", "1200 USD, 800 USD"),
    ("$40 cash", "40 USD"), ("AED 300 taxi", "300 AED"), ("300aed", "300 AED"), ("ksh 2,000", "2000 KES"), ("rm50 grab", "50 MYR"),
]  # fmt: skip
ROLES = [
    ("dinner 80 plus 12 tip", "80 USD, 12 USD tip"), ("dinner 92 incl 12 tip", "92 USD, 12 USD tip"),
    ("net 100, vat 20, gross 120", "100 USD net, 20 USD tax, 120 USD gross"),
    ("100 net 20 vat 120 gross", "100 USD net, 20 USD tax, 120 USD gross"),
    ("480 plus the vat at 23", "480 USD, 23 percent tax"), ("24.60 incl gst at 12.5", "24.60 USD gross, 12.5 percent tax"),
    ("the vat at 45 was too much", "45 USD tax"), ("6 hinges at 23", "6 quantity, 23 unit price USD"),
    ("120 gross", "120 USD gross"), ("100 ex vat", "100 USD net"), ("100+VAT", "100 USD net"), ("100 + vat", "100 USD net"),
    ("120 inc VAT", "120 USD gross"), ("120 including tax", "120 USD gross"), ("1080 with 80 sales tax", "1080 USD, 80 USD tax"),
    ("total 300", "300 USD total"), ("300 in all", "300 USD total"), ("came to 300", "300 USD total"),
    ("comes to 300 altogether", "300 USD total"), ("500 deposit for the hall", "500 USD deposit"), ("deposit of 500", "500 USD deposit"),
    ("500 down, 1500 to go", "500 USD deposit, 1500 USD balance"), ("loan 500, 50 interest", "500 USD, 50 USD interest"),
    ("loan payment 550: 500 principal, 50 interest", "550 USD, 500 USD principal, 50 USD interest"),
    ("40 less 5 discount", "40 USD, 5 USD discount"), ("5 off, so 35", "5 USD discount, 35 USD"),
    ("stripe fee 2.90", "2.90 USD fee"), ("100 minus 3 paypal fee", "100 USD, 3 USD fee"), ("80 plus 6 shipping", "80 USD, 6 USD shipping"),
    ("wages 2000, 300 withheld", "2000 USD, 300 USD withheld"), ("gross 2000, paye 300, net 1700", "2000 USD gross, 300 USD withheld, 1700 USD net"),
    ("was 90, now 60", "90 USD before, 60 USD"),
    ("paid 35 of the 140 plumber's bill", "35 USD, 140 USD before"), ("Lucy sent 20 of the 48 for the cake", "20 USD, 48 USD before"),
    ("got 25 of the £80 from Tom", "25 USD, 80 GBP before"), ("paid R400 of the R950 school fees", "400 ZAR, 950 ZAR before"),
    ("paid 6 of the 9 players 15 each", "6 quantity, 9 quantity, 15 unit price USD"),
    ("341.50, of which 300 is off the loan and the rest interest", "341.50 USD, 300 USD principal"),
    ("341.50 came out, 300 went off the mortgage, the rest was interest", "341.50 USD, 300 USD principal"),
    ("341.50: 300 of that pays it down, rest is interest", "341.50 USD, 300 USD principal"),
    ("payment was 90, of which 60 was interest", "90 USD, 60 USD interest"), ("balance 400", "400 USD balance"), ("400 still owed", "400 USD balance"),
]  # fmt: skip
OTHER_KINDS = [
    ("6 boxes @ 8.75", "6 quantity, 8.75 unit price USD"), ("6 boxes at 8.75", "6 quantity, 8.75 unit price USD"),
    ("6@8.75", "6 quantity, 8.75 unit price USD"), ("6 x 8.75", "6 quantity, 8.75 unit price USD"),
    ("6x8.75", "6 quantity, 8.75 unit price USD"), ("8.75 x 6", "8.75 unit price USD, 6 quantity"),
    ("40 hours at 22 an hour, 880 in all", "40 quantity, 22 unit price USD, 880 USD total"),
    ("40 hrs @ $22/hr", "40 quantity, 22 unit price USD"), ("3 chairs 40 each", "3 quantity, 40 unit price USD"),
    ("three chairs, 40 each", "3 quantity, 40 unit price USD"), ("two desks at £150", "2 quantity, 150 unit price GBP"),
    ("seventeen men in, 85 in the tin", "17 quantity, 85 USD"), ("same as the last two", "2 quantity"),
    ("6 chairs 240", "6 quantity, 240 USD"), ("6 chairs for 240", "6 quantity, 240 USD"), ("bought 6 chairs", "6 quantity"),
    ("bought 2 new headsets", "2 quantity"), ("got 3 spare lids for 12.50", "3 quantity, 12.50 USD"),
    ("paid 20 new tyre", "20 USD"),
    ("sold 12 mugs for 96", "12 quantity, 96 USD"), ("2 nights at 90 a night", "2 quantity, 90 unit price USD"),
    ("10 litres of diesel 15.40", "10 quantity, 15.40 USD"), ("40 pounds of flour for £30", "40 quantity, 30 GBP"),
    ("30 litres at 1.459", "30 quantity, 1.459 unit price USD"), ("3kg apples 6", "3 quantity, 6 USD"),
    ("8% tax", "8 percent tax"), ("7.5 percent off", "7.5 percent discount"), ("VAT at 20%", "20 percent tax"),
    ("10% up on last time", "10 percent change"), ("100 eur at 1.17", "100 EUR, 1.17 rate"), ("500 eur, rate 1.17", "500 EUR, 1.17 rate"),
    ("a dozen cupcakes 18", "12 quantity, 18 USD"), ("20 an hour", "20 unit price USD"), ("$5 per unit", "5 unit price USD"),
    ("12 months", ""), ("2 coffees 7.40", "2 quantity, 7.40 USD"),
]  # fmt: skip
SILENT = [
    "", "   ", "no numbers here", "the one we bought", "half now", "version 3.2.1", "4x4 hire", "7-Eleven", "A4 paper",
    "one-off", "24/7 support", "call 020 7946 0958", "2nd hand", "iPhone 15", "page 12", "on the 7th", "seat 12A",
]  # fmt: skip


def shown(amount: Amount) -> str:
    kind = "" if amount.kind is Kind.MONEY else amount.kind.value
    return " ".join(filter(None, [str(amount.value), kind, amount.currency, amount.role.value]))


def same(found: list[Amount], expected: str) -> bool:
    wanted = expected.split(", ") if expected else []
    if len(wanted) != len(found):
        return False
    for amount, want in zip(found, wanted, strict=True):
        value, _, rest = want.partition(" ")
        if Decimal(value) != amount.value or rest != shown(amount).partition(" ")[2]:
            return False
    return True


@pytest.mark.parametrize(
    ("note", "expected"), [*MONEY, *ROLES, *OTHER_KINDS, *[(note, "") for note in SILENT]]
)
def test_amounts(read: Callable[..., Facts], note: str, expected: str) -> None:
    facts = read(note)
    written = [a for a in facts.amounts if not a.how]
    assert same(written, expected), [shown(a) for a in written]
    assert all(note[slice(*a.span)] == a.words for a in facts.amounts)


@pytest.mark.parametrize(
    ("note", "sums"),
    [
        ("paid for their envelopes, 130 of them, $390", [390]),
        ("baby class this morning, 6 kids, 90 cash", [90]),
        ("6 kids, 4 cash", [6, 4]),  # which is the sum isn't clear
    ],
)
def test_how_many_came_or_were_made_is_no_sum(read: Callable[..., Facts], note: str, sums: list[int]) -> None:
    assert [int(a.value) for a in read(note).money if not a.how] == sums


def test_a_bare_dollar_is_the_books_own_dollar(read: Callable[..., Facts]) -> None:
    assert read("$40", currency="AUD").money[0].currency == "AUD"
    assert read("$40", currency="GBP").money[0].currency == "USD"
    assert read("40", currency="").money[0].currency == ""


@pytest.mark.parametrize("note", ["two-fifty for tea", "1.234 for the desk", "six forty taxi"])
def test_amounts_that_nobody_can_know_keep_their_readings(read: Callable[..., Facts], note: str) -> None:
    (amount,) = read(note).money
    assert amount.ambiguous and not amount.certain


@pytest.mark.parametrize(
    "note", ["about 40 for fuel", "~40 fuel", "40ish for fuel", "roughly forty quid", "40 or so"]
)
def test_approximate(read: Callable[..., Facts], note: str) -> None:
    (amount,) = read(note).money
    assert amount.approximate


def test_exact_amounts_are_not_approximate(read: Callable[..., Facts]) -> None:
    assert not read("40 for fuel").money[0].approximate


@pytest.mark.parametrize(
    ("note", "values"), [("invoice Ode for 4k, stage 2", ["4000"]), ("a 4k monitor 300", ["300"])]
)
def test_four_thousand_and_how_sharp_a_picture_is(
    read: Callable[..., Facts], note: str, values: list[str]
) -> None:
    assert [f"{a.value:f}" for a in read(note).money] == values

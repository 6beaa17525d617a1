from fizzbuzz import fizzbuzz


def test_words():
    assert fizzbuzz(5) == ["1", "2", "Fizz", "4", "Buzz"]


def test_both():
    assert fizzbuzz(15)[-1] == "FizzBuzz"

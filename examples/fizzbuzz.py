def fizzbuzz(n: int) -> list[str]:
    """The numbers from 1 to n as words: Fizz for threes, Buzz for fives, FizzBuzz for both."""
    return ["Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or str(i) for i in range(1, n + 1)]

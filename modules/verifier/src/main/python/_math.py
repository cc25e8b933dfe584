"""Python's math: what the engine has, and what it leaves out."""

import sys
from math import *
from math import sqrt


def gcd(*numbers):
    found = 0
    for number in numbers:
        number = abs(number)
        while number:
            found, number = number, found % number
    return found


def lcm(*numbers):
    found = 1
    for number in numbers:
        if number == 0:
            return 0
        found = abs(found * number) // gcd(found, number)
    return found


def isqrt(n):
    if n < 0:
        raise ValueError("isqrt() argument must be nonnegative")
    root = n
    while root * root > n:
        root = (root + n // root) // 2
    return root


def comb(n, k):
    if k > n:
        return 0
    found = 1
    for i in range(min(k, n - k)):
        found = found * (n - i) // (i + 1)
    return found


def perm(n, k=None):
    found = 1
    for i in range(n if k is None else k):
        found *= n - i
    return found


def prod(values, *, start=1):
    for value in values:
        start *= value
    return start


def hypot(*sides):
    return sqrt(sum([side * side for side in sides]))


def dist(p, q):
    return hypot(*[a - b for a, b in zip(p, q)])


sys.modules["math"] = sys.modules["_math"]

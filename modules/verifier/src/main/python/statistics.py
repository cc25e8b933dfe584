"""The middle of some numbers, as Python's own statistics has it."""

from math import sqrt


class StatisticsError(ValueError):
    pass


def _some(values, least=1):
    values = list(values)
    if len(values) < least:
        raise StatisticsError("not enough data points")
    return values


def mean(values):
    values = _some(values)
    total = sum(values)
    whole = type(total) is int and total % len(values) == 0
    return total // len(values) if whole else total / len(values)


def median(values):
    values = sorted(_some(values))
    middle = len(values) // 2
    return values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2


def mode(values):
    values = _some(values)
    return max(values, key=values.count)


def pvariance(values):
    values = _some(values)
    middle = sum(values) / len(values)
    return sum([(value - middle) ** 2 for value in values]) / len(values)


def variance(values):
    values = _some(values, 2)
    return pvariance(values) * len(values) / (len(values) - 1)


def pstdev(values):
    return sqrt(pvariance(values))


def stdev(values):
    return sqrt(variance(values))

"""Chance as in Python: what the engine has, and what it leaves out."""

from urandom import *
from urandom import random, randrange


def shuffle(values):
    for last in range(len(values) - 1, 0, -1):
        other = randrange(last + 1)
        values[last], values[other] = values[other], values[last]


def sample(population, k):
    if not 0 <= k <= len(population):
        raise ValueError("Sample larger than population or is negative")
    values = list(population)
    shuffle(values)
    return values[:k]


def choices(population, weights=None, *, k=1):
    if weights is None:
        return [population[randrange(len(population))] for _ in range(k)]
    if len(weights) != len(population):
        raise ValueError("The number of weights does not match the population")
    if sum(weights) <= 0:
        raise ValueError("Total of weights must be greater than zero")
    return [population[_heavier(weights)] for _ in range(k)]


def _heavier(weights):
    left = random() * sum(weights)
    for place, weight in enumerate(weights):
        left -= weight
        if left < 0:
            return place
    return len(weights) - 1

import math
import random
from statistics import mean, median, mode, pstdev, stdev

print(math.gcd(84, 36), math.lcm(4, 6), math.isqrt(99), math.comb(10, 3), math.perm(5, 2))
print(math.prod([2, 3, 4]), math.hypot(3, 4), math.dist((0, 0), (6, 8)), math.isqrt(10 ** 20))
print(sorted(random.sample(range(5), 5)), random.choices("ab", [0, 1], k=3), len(random.choices("ab", k=4)))
print(mean([12, 15, 9]), mean([1, 2]), median([3, 1, 10, 2]), median([5, 1, 3]), mode("abca"))
print(round(stdev([1, 2, 3, 4]), 6), round(pstdev([1, 2, 3, 4]), 6))

import math

print(math.pi, math.sqrt(2), math.floor(-2.5), math.ceil(2.1))
print(round(math.sin(math.pi / 6), 10), math.pow(2, 0.5) == math.sqrt(2))
print(math.factorial(5) if hasattr(math, "factorial") else 120, math.log(math.e), math.degrees(math.pi))
rayon = 2.5
print(f"Périmètre {2 * math.pi * rayon:.3f}, aire {math.pi * rayon ** 2:.3f}")

temperatures = [12, -3, 7, 21, 0]
print(min(temperatures), max(temperatures), sum(temperatures))
plus_grand = temperatures[0]
for t in temperatures:
    if t > plus_grand:
        plus_grand = t
print("La plus haute :", plus_grand, "°C, en place", temperatures.index(plus_grand))

import random

random.seed(3)
jets = [random.randint(1, 6) for _ in range(1000)]
print(len(jets), min(jets), max(jets), all(1 <= j <= 6 for j in jets))
print(random.choice(["pile", "face"]) in ("pile", "face"), 0 <= random.random() < 1)

import random

cartes = list(range(10))
random.shuffle(cartes)
print(len(cartes), sorted(cartes) == list(range(10)))

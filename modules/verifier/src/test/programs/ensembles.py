lundi = {"Ana", "Max", "Lou"}
mardi = {"Max", "Lou", "Zak"}
print(sorted(lundi & mardi), sorted(lundi | mardi), sorted(lundi - mardi), sorted(lundi ^ mardi))
print(len(set([1, 2, 2, 3, 3, 3])), {1, 2} <= {1, 2, 3})

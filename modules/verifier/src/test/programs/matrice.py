grille = [[0] * 4 for _ in range(3)]
grille[1][2] = 5
for ligne in grille:
    print(" ".join(str(case) for case in ligne))
transposee = [[ligne[c] for ligne in grille] for c in range(4)]
print(transposee)
print([x for ligne in grille for x in ligne if x], list(zip([1, 2, 3], "abc")))

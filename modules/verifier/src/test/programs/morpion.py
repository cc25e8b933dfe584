plateau = [["X", "O", "X"], [" ", "X", "O"], ["O", " ", "X"]]


def gagne(plateau, joueur):
    lignes = [list(l) for l in plateau] + [list(c) for c in zip(*plateau)]
    lignes.append([plateau[i][i] for i in range(3)])
    lignes.append([plateau[i][2 - i] for i in range(3)])
    return any(all(case == joueur for case in ligne) for ligne in lignes)


for ligne in plateau:
    print("|".join(ligne))
    print("-+-+-")
print("X gagne :", gagne(plateau, "X"), "O gagne :", gagne(plateau, "O"))

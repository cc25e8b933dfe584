texte = "La programmation est un jeu"
compte = 0
for lettre in texte:
    if lettre.lower() in "aeiouy":
        compte += 1
print(compte, "voyelles sur", len(texte), "lettres")
print(texte.count("a"), texte.find("est"), texte.replace("jeu", "art"))

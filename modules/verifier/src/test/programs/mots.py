phrase = "le chat  mange la souris"
mots = phrase.split()
print(mots)
print("-".join(mots), phrase.startswith("le"), phrase.endswith("z"))
print(" ".join(mot[0].upper() + mot[1:] for mot in mots))
print(max(mots, key=len), phrase.upper(), "  bord ".strip() + "|")

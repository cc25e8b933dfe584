def initiales(nom):
    texte = ""
    for mot in nom.split():
        texte = texte + mot[0] + ". "
    return texte

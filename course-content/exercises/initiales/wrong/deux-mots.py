def initiales(nom):
    mots = nom.split()
    return mots[0][0] + ". " + mots[1][0] + "."

def initiales(nom):
    mots = nom.split()
    return mots[0]

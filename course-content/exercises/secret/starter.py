def chiffrer(message, cle):
    resultat = ""
    for lettre in message:
        resultat = resultat + lettre
    return resultat

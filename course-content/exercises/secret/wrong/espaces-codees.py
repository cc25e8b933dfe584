def chiffrer(message, cle):
    resultat = ""
    for lettre in message:
        rang = (ord(lettre) - 65 + cle) % 26
        resultat = resultat + chr(65 + rang)
    return resultat

def chiffrer(message, cle):
    resultat = ""
    for lettre in message:
        if lettre == " ":
            resultat = resultat + " "
        else:
            resultat = resultat + chr(ord(lettre) + cle)
    return resultat

def chiffrer(message, cle):
    resultat = ""
    for lettre in message:
        if lettre == " ":
            resultat = " "
        else:
            rang = (ord(lettre) - 65 + cle) % 26
            resultat = chr(65 + rang)
    return resultat

def chiffrer(message, cle):
    resultat = ""
    for c in message:
        if "a" <= c <= "z":
            resultat += chr((ord(c) - ord("a") + cle) % 26 + ord("a"))
        else:
            resultat += c
    return resultat


secret = chiffrer("rendez-vous à midi", 3)
print(secret)
print(chiffrer(secret, -3))

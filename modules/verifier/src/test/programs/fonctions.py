def aire(longueur, largeur=1):
    """L'aire d'un rectangle."""
    return longueur * largeur


def saluer(nom, *autres, poli=True):
    mot = "Bonjour" if poli else "Salut"
    print(mot, nom, *autres, sep=", ")


print(aire(3, 4), aire(5), aire(largeur=2, longueur=6))
saluer("Ana")
saluer("Ana", "Léo", "Mia", poli=False)
print(saluer("fin"))

def diviser(a, b):
    try:
        resultat = a / b
    except ZeroDivisionError:
        return "division par zéro"
    except TypeError as probleme:
        return "pas des nombres"
    else:
        return resultat


print(diviser(1, 4), diviser(1, 0), diviser("a", 2))
for texte in ["12", "douze", "3.5"]:
    try:
        print(int(texte))
    except ValueError:
        print(texte, "n'est pas un entier")

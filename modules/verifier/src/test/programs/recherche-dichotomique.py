def chercher(liste, valeur):
    debut, fin = 0, len(liste) - 1
    while debut <= fin:
        milieu = (debut + fin) // 2
        if liste[milieu] == valeur:
            return milieu
        if liste[milieu] < valeur:
            debut = milieu + 1
        else:
            fin = milieu - 1
    return None


carres = [n * n for n in range(20)]
print(chercher(carres, 144), chercher(carres, 145))

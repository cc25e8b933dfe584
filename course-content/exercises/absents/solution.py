def absents(classe, presents):
    liste = []
    for nom in classe:
        if nom not in presents:
            liste.append(nom)
    return liste

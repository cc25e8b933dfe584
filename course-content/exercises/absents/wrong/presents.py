def absents(classe, presents):
    liste = []
    for nom in classe:
        if nom in presents:
            liste.append(nom)
    return liste

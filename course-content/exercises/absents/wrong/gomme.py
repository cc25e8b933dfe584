def absents(classe, presents):
    for nom in classe:
        if nom in presents:
            classe.remove(nom)
    return classe

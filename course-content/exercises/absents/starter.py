def absents(classe, presents):
    liste = []
    return classe

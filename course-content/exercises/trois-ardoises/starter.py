def tourner(a, b, c):
    # vos ordres ici
    return (a, b, c)

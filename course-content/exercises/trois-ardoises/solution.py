def tourner(a, b, c):
    garde = c
    c = b
    b = a
    a = garde
    return (a, b, c)

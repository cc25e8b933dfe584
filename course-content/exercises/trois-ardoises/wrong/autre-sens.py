def tourner(a, b, c):
    garde = a
    a = b
    b = c
    c = garde
    return (a, b, c)

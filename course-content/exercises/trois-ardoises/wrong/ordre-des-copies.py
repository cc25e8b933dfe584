def tourner(a, b, c):
    garde = c
    b = a
    c = b
    a = garde
    return (a, b, c)

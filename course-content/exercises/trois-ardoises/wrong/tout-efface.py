def tourner(a, b, c):
    b = a
    c = b
    a = c
    return (a, b, c)

def pgcd(a, b):
    while b:
        a, b = b, a % b
    return a


print(pgcd(84, 36), pgcd(17, 5), divmod(84, 36), pow(2, 10), abs(-3))

def en_binaire(n):
    chiffres = ""
    while n > 0:
        chiffres = str(n % 2) + chiffres
        n //= 2
    return chiffres or "0"


for n in [0, 1, 5, 42, 255]:
    print(n, en_binaire(n), int(en_binaire(n), 2), n << 1, n >> 1, n & 1)

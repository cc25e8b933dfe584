def factorielle(n):
    if n <= 1:
        return 1
    return n * factorielle(n - 1)


for n in (0, 1, 5, 10, 20, 30):
    print(n, "! =", factorielle(n))

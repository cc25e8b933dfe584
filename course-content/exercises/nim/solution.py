def nim(n):
    if n % 4 == 0:
        return 1
    return n % 4

def nim(n):
    return n % 4

def nim(n):
    if n == 4 or 8 or 12:
        return 1
    else:
        return n % 4

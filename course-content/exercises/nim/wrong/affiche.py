def nim(n):
    if n % 4 == 0:
        print(1)
    else:
        print(n % 4)

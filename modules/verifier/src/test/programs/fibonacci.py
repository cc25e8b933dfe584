def fibonacci(n):
    a, b = 0, 1
    while a < n:
        yield a
        a, b = b, a + b


print(list(fibonacci(100)))
print(sum(x for x in fibonacci(1000) if x % 2 == 0))

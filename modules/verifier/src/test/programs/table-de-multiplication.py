n = 7
for i in range(1, 11):
    print(f"{i:2} x {n} = {i * n:3}")

n = 60
crible = [True] * (n + 1)
crible[0] = crible[1] = False
for i in range(2, n + 1):
    if crible[i]:
        for multiple in range(i * i, n + 1, i):
            crible[multiple] = False
print(*[i for i, premier in enumerate(crible) if premier])

bleus = 0
rouges = 0
mot = input("Qui marque ? ")
while mot != "fin":
    if mot == "bleu":
        bleus = 1
    else:
        rouges = 1
    mot = input("Qui marque ? ")
print("bleus", bleus)
print("rouges", rouges)

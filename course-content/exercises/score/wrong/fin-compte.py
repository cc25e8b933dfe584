bleus = 0
rouges = 0
mot = ""
while mot != "fin":
    mot = input("Qui marque ? ")
    if mot == "bleu":
        bleus = bleus + 1
    else:
        rouges = rouges + 1
print("bleus", bleus)
print("rouges", rouges)

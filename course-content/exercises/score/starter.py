bleus = 0
rouges = 0
mot = input("Qui marque ? ")

print("bleus", bleus)
print("rouges", rouges)

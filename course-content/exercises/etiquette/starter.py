prenom = input("Quel est ton prénom ? ")
print("Casier de")

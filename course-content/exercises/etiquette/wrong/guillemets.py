prenom = input("Quel est ton prénom ? ")
jeu = input("Quel jeu aimes-tu ? ")
print("Casier de prenom")
print("Ici, on aime jeu")

prenom = input("Quel est ton prénom ? ")
jeu = input("Quel jeu aimes-tu ? ")
print("Casier de Nour")
print("Ici, on aime les billes")

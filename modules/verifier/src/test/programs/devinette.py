secret = 42
essais = [50, 25, 37, 43, 42]
for numero, essai in enumerate(essais, 1):
    if essai == secret:
        print("Trouvé en", numero, "essais !")
        break
    print(essai, "trop grand" if essai > secret else "trop petit")
else:
    print("Perdu")

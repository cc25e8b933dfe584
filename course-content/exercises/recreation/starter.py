ciel = input("Que fait le ciel ? ")
if ciel == "pluie":
    print("préau")

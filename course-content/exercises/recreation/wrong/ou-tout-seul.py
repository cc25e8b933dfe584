ciel = input("Que fait le ciel ? ")
if ciel == "pluie" or "neige" or "grêle":
    print("préau")
else:
    print("cour")

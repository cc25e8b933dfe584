ciel = input("Que fait le ciel ? ")
if ciel == "pluie" or ciel == "neige" or ciel == "grêle":
    print("préau")
else:
    print("cour")

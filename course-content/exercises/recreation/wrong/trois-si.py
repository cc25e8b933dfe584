ciel = input("Que fait le ciel ? ")
if ciel == "pluie":
    print("préau")
if ciel == "neige":
    print("préau")
if ciel == "grêle":
    print("préau")
else:
    print("cour")

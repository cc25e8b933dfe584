tours = int(input("Combien de tours ? "))
for i in range(tours):
    print("tape")
    print("tape")
    print("saute")
    print("tourne")
print("salue")

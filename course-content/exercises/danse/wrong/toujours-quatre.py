tours = int(input("Combien de tours ? "))
for i in range(4):
    print("tape")
    print("tape")
    print("saute")
    print("tourne")
print("salue")

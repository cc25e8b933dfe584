essais = 0
while essais < 3:
    code = input("Code ? ")
    essais = essais + 1
    if code == "1843":
        print("ouvert")
    else:
        print("non")
if code != "1843":
    print("bloqué")

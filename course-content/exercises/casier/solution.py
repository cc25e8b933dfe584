essais = 0
ouvert = False
while essais < 3 and not ouvert:
    code = input("Code ? ")
    essais = essais + 1
    if code == "1843":
        print("ouvert")
        ouvert = True
    else:
        print("non")
if not ouvert:
    print("bloqué")

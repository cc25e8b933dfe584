code = input("Code ? ")
if code == "1843":
    print("ouvert")

for i in range(1, 21):
    mot = ""
    if i % 3 == 0:
        mot += "Fizz"
    if i % 5 == 0:
        mot += "Buzz"
    print(mot or i, end=" ")
print()

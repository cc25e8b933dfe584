madeleines = int(input())
enfants = int(input())
print(madeleines // enfants)
print(madeleines % enfants)

madeleines = input()
enfants = input()
print(madeleines // enfants)
print(madeleines % enfants)

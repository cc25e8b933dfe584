pile = []
for element in "abc":
    pile.append(element)
while pile:
    print(pile.pop(), end=" ")
print()
file = ["Ana", "Max", "Zoé"]
file.append("Lou")
print(file.pop(0), len(file))
a = [1, 2]
b = a
b.append(3)
c = list(a)
c.append(4)
print(a, b, c, a is b, a == [1, 2, 3])

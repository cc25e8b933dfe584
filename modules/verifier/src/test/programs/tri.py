eleves = [("Zoe", 11), ("Adam", 9), ("Lina", 12), ("Bob", 9)]
print([nom for nom, age in sorted(eleves, key=lambda e: e[1])])
par_nom = sorted(eleves, key=lambda eleve: eleve[0], reverse=True)
for nom, age in par_nom:
    print("%-6s" % nom, age)

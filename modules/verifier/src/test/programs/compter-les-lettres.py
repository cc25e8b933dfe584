texte = "abracadabra"
compte = {}
for lettre in texte:
    compte[lettre] = compte.get(lettre, 0) + 1
for lettre in sorted(compte):
    print(lettre, "*" * compte[lettre])
print(sorted(compte.items(), key=lambda paire: (-paire[1], paire[0]))[:2])

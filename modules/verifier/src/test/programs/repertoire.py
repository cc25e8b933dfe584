telephones = {"Zoé": "0601", "Max": "0602"}
telephones["Ana"] = "0603"
if "Max" in telephones:
    print("Max :", telephones["Max"])
print(telephones.get("Léo", "inconnu"), len(telephones))
del telephones["Max"]
for nom in sorted(telephones.keys()):
    print(nom, "→", telephones[nom])
try:
    print(telephones["Max"])
except KeyError as manque:
    print("pas de", manque)

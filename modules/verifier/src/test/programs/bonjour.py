# Dire bonjour à chaque élève.
prenoms = ["Zoé", "Éloïse", "Noël"]
for prenom in prenoms:
    print("Bonjour", prenom, "!")
print(f"Vous êtes {len(prenoms)} aujourd’hui.")

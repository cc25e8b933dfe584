eleves = ["Zoé", "Noël", "François"]
print(eleves)
print("élève" in "les élèves", len("été"), "ÉTÉ" == "été", sorted(["é", "e", "z"]))
print(eleves[0], eleves[0][2])
mots = {"été": ["forêt", "l'œuf"]}
print(mots, ("à",), {"ç"}, repr("ô"), ["a\\xe9", "\u00a0", "\t", "🙂"], sep=" ; ", flush=True)

for nom in ["ada lovelace", "grace hopper"]:
    print(nom.title())

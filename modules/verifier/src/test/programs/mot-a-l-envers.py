mot = "bonjour"
print(mot[::-1])

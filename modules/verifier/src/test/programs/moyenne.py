notes = [12, 15.5, 9, 18]
total = 0
for note in notes:
    total += note
moyenne = total / len(notes)
print("Moyenne :", moyenne)
print("Arrondie :", round(moyenne, 1))
if moyenne >= 10:
    print("C'est réussi")
else:
    print("On recommence")

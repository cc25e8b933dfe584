def tri_selection(liste):
    for i in range(len(liste)):
        plus_petit = i
        for j in range(i + 1, len(liste)):
            if liste[j] < liste[plus_petit]:
                plus_petit = j
        liste[i], liste[plus_petit] = liste[plus_petit], liste[i]


nombres = [5, 2, 9, -1, 0, 2]
tri_selection(nombres)
print(nombres)

def lampe(allumee, appui):
    if allumee:
        allumee = False
    else:
        allumee = True
    return allumee

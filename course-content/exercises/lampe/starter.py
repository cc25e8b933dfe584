def lampe(allumee, appui):
    if appui and not allumee:
        allumee = True
    if appui and allumee:
        allumee = False
    return allumee

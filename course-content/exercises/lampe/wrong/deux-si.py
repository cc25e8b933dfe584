def lampe(allumee, appui):
    if appui:
        if not allumee:
            allumee = True
        if allumee:
            allumee = False
    return allumee

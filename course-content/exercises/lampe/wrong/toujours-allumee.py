def lampe(allumee, appui):
    if appui:
        allumee = True
    return allumee

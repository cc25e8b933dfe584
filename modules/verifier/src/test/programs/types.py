print(isinstance(3, int), isinstance(True, int), isinstance("a", (int, str)))
print(type(True) is bool, True + True, str(True), int("7") == 7)

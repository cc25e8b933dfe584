from robot import *

avancer()
for i in range(4):
    peindre("brown")
    avancer()
    avancer()
peindre("brown")

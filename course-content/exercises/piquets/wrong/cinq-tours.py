from robot import *

avancer()
for i in range(5):
    peindre("brown")
    avancer()
    avancer()

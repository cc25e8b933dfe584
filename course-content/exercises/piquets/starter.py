from robot import *

avancer()
peindre("brown")

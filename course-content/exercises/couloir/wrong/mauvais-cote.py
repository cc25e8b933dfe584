from robot import *

avancer()
avancer()
avancer()
tourner_droite()
avancer()
avancer()

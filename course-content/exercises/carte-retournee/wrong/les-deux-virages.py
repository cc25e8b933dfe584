from robot import *

avancer()
tourner_droite()
avancer()
avancer()
tourner_droite()
avancer()

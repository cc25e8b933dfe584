from robot import *

avancer()
tourner_gauche()
avancer()
avancer()
tourner_gauche()
avancer()

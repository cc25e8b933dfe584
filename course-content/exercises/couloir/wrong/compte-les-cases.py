from robot import *

avancer()
avancer()
avancer()
avancer()
tourner_gauche()
avancer()
avancer()

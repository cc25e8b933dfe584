from robot import *

avancer(3)
tourner_gauche()
avancer(2)
tourner_gauche()
avancer(3)

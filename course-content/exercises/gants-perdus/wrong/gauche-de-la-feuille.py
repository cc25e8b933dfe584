from robot import *

avancer()
ramasser()
avancer()
tourner_droite()
avancer()
ramasser()
avancer()
tourner_gauche()
avancer()
ramasser()
avancer()

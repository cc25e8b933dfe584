from robot import *

ramasser()
avancer()
avancer()
tourner_gauche()
ramasser()
avancer()
avancer()
tourner_droite()
ramasser()
avancer()
avancer()

from turtle import *

avancer(10)
tourner_droite(90)
avancer(20)
tourner_droite(90)
avancer(30)
tourner_droite(90)

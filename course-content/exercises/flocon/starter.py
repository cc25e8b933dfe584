from turtle import *

avancer(30)
tourner_gauche(60)
avancer(20)

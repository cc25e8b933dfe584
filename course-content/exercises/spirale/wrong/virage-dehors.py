from turtle import *

pas = 10
for i in range(20):
    avancer(pas)
    pas = pas + 10
tourner_droite(90)

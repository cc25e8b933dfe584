from turtle import *

pas = 10
for i in range(20):
    avancer(pas)
    tourner_droite(90)
    pas = pas + 10

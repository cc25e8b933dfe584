from turtle import *

pas = 10
for i in range(20):
    pas = pas + 10
    avancer(pas)
    tourner_droite(90)

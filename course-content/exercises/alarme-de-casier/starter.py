from microbit import *
import music

armee = False
alarme = False

while True:
    if button_b.was_pressed():
        armee = True

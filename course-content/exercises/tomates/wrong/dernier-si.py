from microbit import *


def conseil(degres):
    mot = "chaud"
    if degres < 15:
        mot = "froid"
    if degres < 26:
        mot = "bien"
    return mot


while True:
    if button_a.was_pressed():
        display.scroll(conseil(temperature()))

from microbit import *


def conseil(degres):
    if degres > 25:
        return "chaud"
    elif degres > 15:
        return "bien"
    else:
        return "froid"


while True:
    if button_a.was_pressed():
        display.scroll(conseil(temperature()))

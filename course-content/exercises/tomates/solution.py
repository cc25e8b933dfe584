from microbit import *


def conseil(degres):
    if degres < 15:
        return "froid"
    elif degres <= 25:
        return "bien"
    else:
        return "chaud"


while True:
    if button_a.was_pressed():
        display.scroll(conseil(temperature()))

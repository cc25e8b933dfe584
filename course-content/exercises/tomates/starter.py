from microbit import *


def conseil(degres):
    return "bien"


while True:
    if button_a.was_pressed():
        display.scroll("?")

from microbit import *


def conseil(degres):
    if degres < 15:
        display.scroll("froid")
    elif degres <= 25:
        display.scroll("bien")
    else:
        display.scroll("chaud")


while True:
    if button_a.was_pressed():
        conseil(temperature())

from microbit import *

while True:
    cap = compass.heading()
    if cap < 45:
        display.show(Image.ARROW_N)
    elif cap < 135:
        display.show(Image.ARROW_W)
    elif cap < 225:
        display.show(Image.ARROW_S)
    else:
        display.show(Image.ARROW_E)

from microbit import *

while True:
    cap = compass.heading()
    if cap < 45:
        display.show(Image.ARROW_N)

from microbit import *

display.show(0)

while True:
    tours = 0
    if accelerometer.was_gesture("shake"):
        tours = tours + 1
        display.show(tours)

from microbit import *

tours = 0
display.show(tours)

while True:
    if accelerometer.is_gesture("shake"):
        tours = tours + 1
        display.show(tours)

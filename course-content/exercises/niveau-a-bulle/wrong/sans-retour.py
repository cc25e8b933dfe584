from microbit import *

display.show(Image.HAPPY)

while True:
    x = accelerometer.get_x()
    if x > 200:
        display.show(Image.ARROW_E)
    if x < -200:
        display.show(Image.ARROW_W)

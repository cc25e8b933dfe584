from microbit import *

while True:
    if button_a.was_pressed():
        display.show(Image.YES)
    elif button_b.was_pressed():
        display.show(Image.NO)
    else:
        display.clear()

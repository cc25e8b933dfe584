from microbit import *
import radio

radio.on()

while True:
    if button_a.was_pressed():
        radio.send("libre")
        display.show(Image.YES)
    if button_b.was_pressed():
        radio.send("complet")
        display.show(Image.NO)

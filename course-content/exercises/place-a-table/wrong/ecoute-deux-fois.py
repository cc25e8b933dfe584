from microbit import *
import radio

radio.on()

while True:
    if button_a.was_pressed():
        radio.send("libre")
    if button_b.was_pressed():
        radio.send("complet")
    if radio.receive() == "libre":
        display.show(Image.YES)
    elif radio.receive() == "complet":
        display.show(Image.NO)

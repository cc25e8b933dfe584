from microbit import *
import radio

radio.on()

while True:
    if button_a.was_pressed():
        radio.send("libre")
    if button_b.was_pressed():
        radio.send("complet")
    message = radio.receive()
    if message == "libre":
        display.show(Image.YES)
    elif message == "complet":
        display.show(Image.NO)

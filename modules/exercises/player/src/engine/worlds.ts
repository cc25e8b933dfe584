import random from "../../../../verifier/src/main/python/random.py?raw";
import math from "../../../../verifier/src/main/python/_math.py?raw";
import statistics from "../../../../verifier/src/main/python/statistics.py?raw";
import harness from "../../../../verifier/src/main/python/_run.py?raw";
import robot from "../../../../verifier/src/main/python/robot.py?raw";
import turtle from "../../../../verifier/src/main/python/turtle.py?raw";
import board from "../../../../verifier/src/main/python/_board.py?raw";
import pictures from "../../../../verifier/src/main/python/_pictures.py?raw";
import image from "../../../../verifier/src/main/python/_image.py?raw";
import microbit from "../../../../verifier/src/main/python/microbit.py?raw";
import music from "../../../../verifier/src/main/python/music.py?raw";
import radio from "../../../../verifier/src/main/python/radio.py?raw";

/** The Python modules a program can import, the same as on the server. */
export const MODULES = {
  random,
  _math: math,
  statistics,
  _run: harness,
  robot,
  turtle,
  _board: board,
  _pictures: pictures,
  _image: image,
  microbit,
  music,
  radio,
};

/** Those that are there before any program; it imports the others when it needs them. */
export const FIRST = ["_run", "_math"] as const;

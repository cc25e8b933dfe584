import harness from "../../../../verifier/src/main/python/_run.py?raw";
import robot from "../../../../verifier/src/main/python/robot.py?raw";
import turtle from "../../../../verifier/src/main/python/turtle.py?raw";

/** The Python modules a program can import, the same as on the server. */
export const MODULES = { _run: harness, robot, turtle };

import { expect, test } from "vitest";
import { started } from "../engine/testing";
import { twoBoards, type OnBoard } from "./twoBoards";

const PING_PONG = `from microbit import *
import radio
radio.on()
while True:
    if button_a.was_pressed():
        radio.send("1")
    message = radio.receive()
    if message:
        display.show(message)
        if int(message) < 4:
            sleep(100)
            radio.send(int(message) + 1)
    sleep(20)
`;

const run: OnBoard = async (board) => {
  const { told, fault } = await started(PING_PONG, { setup: { seed: 1, board } });
  return { end: fault ? "error" : "done", fault, pieces: told };
};

test("a message goes to and fro until nothing new is heard", async () => {
  const film = await twoBoards(run, 3000, [[[500, "press", "a", 100]], []]);
  const said = film!.pieces.flatMap((piece) => {
    const other = piece[0] === "other";
    const [name, , text] = (other ? piece[2] : piece) as [string, number, string];
    return name === "says" ? [`${other ? "second" : "first"} ${text}`] : [];
  });
  expect(said).toEqual(["second 1", "first 2", "second 3", "first 4"]);
});

test("the two stand in one film, in the order of their moments", async () => {
  const film = await twoBoards(run, 2000, [[], [[200, "press", "a", 100]]]);
  const moments = film!.pieces.map((piece) => Number(piece[1]));
  expect(moments).toEqual([...moments].sort((a, b) => a - b));
});

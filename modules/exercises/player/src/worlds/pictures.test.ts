import { expect, test } from "vitest";
import { lightsOf, nameOf } from "./pictures";

test("a picture by its name, its letter, its rows", () => {
  expect(lightsOf("YES")).toBe("0000000001000101010001000");
  expect(lightsOf("1")).toBe("0100011000010000100011100");
  expect(lightsOf("90000:00000:00000:00000:00003")).toBe(`1${"0".repeat(23)}1`);
  expect(lightsOf("")).toBe("0".repeat(25));
  expect(lightsOf("HAERT")).toBeNull();
});

test("lights have the name of what they show", () => {
  expect(nameOf(lightsOf("HEART")!)).toBe("HEART");
  expect(nameOf(lightsOf("7")!)).toBe("7");
  expect(nameOf("1".repeat(25))).toBeNull();
});

import { expect, test } from "vitest";
import { Skipper } from "./skipper";

test("what was shown is left out, however the text is cut", () => {
  const skipper = new Skipper(["Nom", " ?", ["ask", ""]]);
  expect(skipper.left(["N"])).toEqual([]);
  expect(skipper.left(["om ?", ["ask", ""], ["answer", "Ada"]])).toEqual([["answer", "Ada"]]);
  expect(skipper.left(["Bonjour"])).toEqual(["Bonjour"]);
});

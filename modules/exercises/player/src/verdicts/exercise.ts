import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Blocks, ShownCheck } from "../data";
import type { Told } from "../engine/run";
import { boardOf } from "./board";
import { codedOf } from "./values";

/** An exercise as its author wrote it, with every program that lies in its folder. */
export interface Written {
  slug: string;
  checks: ShownCheck[];
  programs: { file: string; python: string }[];
}

type Yaml = Record<string, unknown>;

/** `drawn` runs the solution where a check wants its picture; `generated` makes Python of blocks. */
export async function read(
  folder: string,
  slug: string,
  drawn: (python: string) => Promise<readonly Told[]>,
  generated: (blocks: Blocks) => string,
): Promise<Written> {
  const at = (file: string) => join(folder, slug, file);
  const text = (file: string) => readFileSync(at(file), "utf8");
  const yaml = parse(text("exercise.yaml"), { intAsBigInt: true }) as { checks: Yaml[] };
  const pictured = yaml.checks.some(({ kind }) => kind === "picture");
  const target = pictured ? await drawn(text("solution.py")) : [];
  const wrong = existsSync(at("wrong")) ? readdirSync(at("wrong")).sort() : [];
  const files = ["solution.py", "starter.py", ...wrong.map((name) => `wrong/${name}`)];
  const programs = files
    .filter((file) => file.endsWith(".py") && existsSync(at(file)))
    .map((file) => ({ file, python: text(file) }));
  for (const file of ["solution.blocks.json", "starter.blocks.json"]) {
    if (existsSync(at(file))) {
      programs.push({ file, python: generated(JSON.parse(text(file)) as Blocks) });
    }
  }
  return { slug, checks: yaml.checks.map((check) => checkOf(check, target)), programs };
}

/** Hidden checks are judged like the others here. */
function checkOf(check: Yaml, target: readonly Told[]): ShownCheck {
  const whole: Record<string, unknown> = {
    points: 1,
    optional: false,
    reach: false,
    collect: false,
    colours: false,
    input: [],
    lines: null,
    contains: null,
    target,
    ...check,
    hidden: false,
  };
  if (check.kind === "board") Object.assign(whole, boardOf(check.script as never));
  if (check.kind === "size") whole.lines = Number(check.lines);
  if (check.cases) {
    whole.cases = (check.cases as { args?: unknown[]; gives: unknown }[]).map((one) => ({
      args: (one.args ?? []).map(codedOf),
      gives: codedOf(one.gives),
    }));
  }
  return whole as unknown as ShownCheck;
}

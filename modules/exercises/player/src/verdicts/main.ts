import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { speak } from "../blocks/locale";
import { toldBy } from "../engine/run";
import { tryCheck } from "../judge/trial";
import { generated } from "./blocks";
import { read, type Written } from "./exercise";
import { nodeRunner } from "./node";

const LIMIT_MS = 10_000;

const [folder, out] = process.argv.slice(2).map((path) => resolve(path));
if (!folder || !out) {
  console.error("usage: npm run --silent verdicts -- <folder of exercises> <file to write>");
  process.exit(2);
}

const { runner, close } = nodeRunner(new URL("./worker.js", import.meta.url));
await speak("fr");

async function drawn(source: string) {
  const outcome = await runner.run({ source, setup: { seed: 1 } }, LIMIT_MS).outcome;
  return toldBy(outcome?.pieces ?? []);
}

async function judged({ checks, programs }: Written) {
  const files: Record<string, Record<string, boolean>> = {};
  for (const { file, python } of programs) {
    files[file] = {};
    for (const check of checks) {
      const judgement = await tryCheck(runner, check, python);
      files[file][check.id] = judgement?.passed ?? false;
    }
  }
  return files;
}

const slugs = readdirSync(folder)
  .filter((name) => existsSync(join(folder, name, "exercise.yaml")))
  .sort();
const verdicts: Record<string, Awaited<ReturnType<typeof judged>>> = {};
for (const slug of slugs) {
  try {
    verdicts[slug] = await judged(await read(folder, slug, drawn, generated));
  } catch (error) {
    console.error(`${slug}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
writeFileSync(out, `${JSON.stringify(verdicts, null, 1)}\n`);
await close();

// Unpacks the browser that npm brought and writes a command that starts it with its own libraries.
import { mkdirSync, writeFileSync } from "node:fs";
import chromium from "@sparticuz/chromium";

const folder = process.argv[2];
mkdirSync(process.env.TMPDIR, { recursive: true });
const executable = await chromium.executablePath();
const libraries = `${process.env.TMPDIR}/al2023/lib`;
writeFileSync(
  `${folder}/chromium`,
  `#!/bin/sh\nLD_LIBRARY_PATH="${libraries}" exec "${executable}" "$@"\n`,
  { mode: 0o755 },
);

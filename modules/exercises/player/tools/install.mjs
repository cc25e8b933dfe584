// npm ci, unless what is installed is what the lock file says: a build shouldn't fetch what it has.
import { execSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";

const LOCK = "package-lock.json";
const DONE = "node_modules/.installed-lock.json";

if (!existsSync(DONE) || readFileSync(DONE, "utf8") !== readFileSync(LOCK, "utf8")) {
  execSync("npm ci --no-fund --no-audit --loglevel=error", { stdio: "inherit" });
  copyFileSync(LOCK, DONE);
}

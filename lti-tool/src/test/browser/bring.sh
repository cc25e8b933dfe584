#!/bin/sh
# Finds a Chromium for the browser tests, or brings one, and leaves its path in $1/executable.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
folder=$(cd "$1" && pwd)
for candidate in "${CHROMIUM:-}" /usr/bin/chromium /usr/bin/google-chrome "$folder/chromium"; do
  if [ -n "$candidate" ] && [ -x "$candidate" ]; then
    echo "Browser for tests: $candidate"
    echo "$candidate" > "$folder/executable"
    exit 0
  fi
done
echo "Browser for tests: none on this machine, bringing one by npm (66 MB, once a clean build)"
cp "$here/package.json" "$here/package-lock.json" "$here/unpack.js" "$folder/"
cd "$folder"
npm ci --no-audit --no-fund
# Its libraries unpack only where this names a place that lacks them.
TMPDIR="$folder/unpacked" AWS_LAMBDA_JS_RUNTIME=nodejs20.x node unpack.js "$folder"
echo "Browser for tests: $folder/chromium"
echo "$folder/chromium" > "$folder/executable"

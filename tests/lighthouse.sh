#!/usr/bin/env bash
# Has Lighthouse judge pages of tests/sites/river: home, an article with a picture, a list, the search and two versions side by
# side, as a phone and as a desk; prints the median of each category, and what an article costs over the wire.
#
#   tests/lighthouse.sh [RUNS]
#
# RUNS is 5 unless it is given. Needs node, npm, Chromium (CHROME_PATH), and the program built with -c Release. Lighthouse is
# installed into a temporary folder; LIGHTHOUSE names a folder that has it already.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

kit=${LIGHTHOUSE:-$work/kit}
if [ ! -d "$kit/node_modules/lighthouse" ]; then
  mkdir -p "$kit"
  (cd "$kit" && npm init -y && npm install --no-audit --no-fund --loglevel=error lighthouse@12) >"$work/install.log" 2>&1 || { cat "$work/install.log"; exit 1; }
fi

cp -r tests/sites/river "$work/site"
dotnet src/Briefings.Cli/bin/Release/net10.0/Briefings.Cli.dll --site "$work/site" build -q --no-import -o "$work/public"
cp tests/lighthouse.mjs "$kit/run.mjs"
CHROME_PATH=${CHROME_PATH:-/usr/bin/chromium} node "$kit/run.mjs" "$work/public" /desk/ "$runs"

#!/usr/bin/env bash
# Compares the search of a built site with npm's pagefind on the same articles: where 60 queries find the page that they are
# taken from (words of titles in two languages, names of people), and how many bytes the first query costs.
#
#   tests/Briefings.Benchmarks/Search/pagefind.sh PUBLIC
#
# Needs node, npm and Chromium (CHROME_PATH). KIT names a folder that has pagefind and playwright-core already.
set -euo pipefail
public=$(cd "${1:?usage: $0 PUBLIC}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
kit=${KIT:-$work/kit}
if [ ! -d "$kit/node_modules/pagefind" ]; then
  mkdir -p "$kit"
  (cd "$kit" && npm init -y && npm install --no-audit --no-fund --loglevel=error pagefind@1 playwright-core) >"$work/install.log" 2>&1 || { cat "$work/install.log"; exit 1; }
fi

cp "$here/pagefind.mjs" "$kit/pagefind-run.mjs"
node "$kit/pagefind-run.mjs" "$public" "$work/articles"

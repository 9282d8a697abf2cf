#!/usr/bin/env bash
# Takes the pictures of the README again, of this repository's own site, and keeps them in tests/pictures/. Before that, takes a
# picture of every kind of page of this site and of tests/sites/river, to be looked at one by one: on a desk, on a phone, in the
# dark, on paper; right to left where a language is. They are in tests/pictures/all/, which git ignores.
#
#   tests/pictures.sh [OPTIONS OF dotnet test]
#
# Needs node, npm, Chromium (CHROME_PATH), and the program built with -c Release; pngquant, where it is installed, makes the files smaller.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

(cd "$work" && npm init -y && PUPPETEER_SKIP_DOWNLOAD=1 npm install --no-audit --no-fund --loglevel=error playwright-core) >"$work/install.log" 2>&1 || { cat "$work/install.log"; exit 1; }
cp tests/pictures.mjs "$work/run.mjs"
program=$PWD/src/Briefings.Cli/bin/Release/net10.0/Briefings.Cli.dll
mkdir -p "$work/own" && cp -r content site.yml static templates "$work/own/"
cp -r tests/sites/river "$work/river"
rm -rf tests/pictures/all
for site in own river; do
  dotnet "$program" --site "$work/$site" build -q --no-import -o "$work/$site.public"
  node "$work/run.mjs" "$work/$site.public" "tests/pictures/all/$site"
done

mkdir -p tests/pictures
BRIEFINGS_REQUIRE_BROWSER=1 BRIEFINGS_PICTURES=$PWD/tests/pictures dotnet test tests/Briefings.EndToEnd.Tests --filter FullyQualifiedName~PictureTests "$@"
! command -v pngquant >/dev/null || pngquant --quality 75-98 --force --ext .png tests/pictures/{desk,phone}.png
ls -l tests/pictures

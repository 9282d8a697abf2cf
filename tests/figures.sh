#!/usr/bin/env bash
# Prints how well raw texts are read and linked, for a folder of texts with known truth:
#   tests/figures.sh CORPUS [OPTIONS OF score.py]
# CORPUS holds raw/ with truth.json and pairs.json, pages/ with pages-truth.json, and score.py.
set -euo pipefail
corpus=$(cd "${1:?usage: tests/figures.sh CORPUS}" && pwd)
shift
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# A site without content, so that the texts are linked with each other alone.
printf 'title: Figures\n' >"$work/site.yml"

dotnet build src/Briefings.Cli -c Release --verbosity quiet
import() {
  dotnet run --project src/Briefings.Cli -c Release --no-build -- \
    --site "$work" import "$corpus/$1" --dry-run --json >"$work/$1.json" 2>"$work/$1.log" || true
}

echo '== articles and links (truth.json, pairs.json)'
import raw
python3 "$corpus/score.py" "$corpus/truth.json" "$work/raw.json" --pairs "$corpus/pairs.json" "$@" || true
echo '== whole pages (pages-truth.json)'
import pages
python3 "$corpus/score.py" "$corpus/pages-truth.json" "$work/pages.json" "$@" || true

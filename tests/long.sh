#!/usr/bin/env bash
# What takes too long for .ci/run, each part under its name; without names, all of them:
#   tests/long.sh [PART…]
# The last lines say what ran, how long it took and what it gave. Parts are the functions below that begin with "long_".
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Laws over other cases than those of every run: BRIEFINGS_SEED chooses them, one seed a round (ROUNDS, 10).
long_laws() {
  local rounds=${ROUNDS:-10} seed filter
  filter=$(grep -rl '\.Holds(' tests --include='*Tests.cs' | xargs -n 1 basename -s .cs | sed 's/^/FullyQualifiedName~./' | paste -s -d '|')
  dotnet build -c Release --verbosity quiet || return 1
  for seed in $(seq 1 "$rounds"); do
    BRIEFINGS_SEED=$seed dotnet test -c Release --no-build --filter "$filter" >"$work/laws.log" 2>&1 || { grep -A 12 -E '^  Failed ' "$work/laws.log"; echo "seed $seed failed"; return 1; }
  done
  echo "$rounds seeds, $(grep -oE 'Passed: +[0-9]+' "$work/laws.log" | awk '{ sum += $2 } END { print sum + 0 }') laws each"
}

# Tests of a class of Briefings.Tests over COUNT cases, which they read from a variable: counted VARIABLE COUNT CLASS.
counted() {
  dotnet build tests/Briefings.Tests -c Release --verbosity quiet || return 1
  env "$1=$2" dotnet test tests/Briefings.Tests -c Release --no-build --filter "FullyQualifiedName~$3" >"$work/$3.log" 2>&1 ||
    { grep -A 60 -E '^  Failed ' "$work/$3.log"; return 1; }
}

# Mutated inputs of every kind, FUZZ of them (1000000); BRIEFINGS_SEED chooses which.
long_fuzz() {
  counted BRIEFINGS_FUZZ "${FUZZ:-1000000}" FuzzTests && echo "${FUZZ:-1000000} cases: 0 unhandled, 0 over 10 s, 0 over 500 MB"
}

# Archives made up by chance, each built, checked, renamed and checked again: ARCHIVES of them (300).
long_archives() {
  counted BRIEFINGS_ARCHIVES "${ARCHIVES:-300}" OwnCheckTests && echo "${ARCHIVES:-300} archives pass their own check"
}

# Random edits of small sites, EDITS of them (1000), each built with and without what is known of the last build; BRIEFINGS_SEED chooses which.
long_edits() {
  counted BRIEFINGS_EDITS "${EDITS:-1000}" IncrementalTests && echo "${EDITS:-1000} edits: each site the same as a clean build of it, byte for byte, and so its findings"
}

# Runs of the native program that are killed, with all they started: KILLS of them (300).
long_kills() {
  local kills=${KILLS:-300}
  dotnet publish src/Briefings.Cli -c Release --verbosity quiet -o "$work/program" || return 1
  dotnet build tests/Briefings.EndToEnd.Tests -c Release --verbosity quiet || return 1
  BRIEFINGS_PROGRAM=$work/program/briefings BRIEFINGS_KILLS=$kills dotnet test tests/Briefings.EndToEnd.Tests -c Release --no-build --filter FullyQualifiedName~KilledRunTests >"$work/kills.log" 2>&1 ||
    { grep -A 20 -E '^  Failed ' "$work/kills.log"; return 1; }
  echo "$kills moments: old or new, whole; the next run completes it"
}

# The size and speed of the native program with other settings than those it is published with: see src/decisions.
long_native() {
  local name
  for name in default Size Speed; do
    dotnet publish src/Briefings.Cli -c Release --verbosity quiet -o "$work/$name" -p:IlcFoldIdenticalMethodBodies=false \
      -p:OptimizationPreference="${name/default/}" || return 1
    printf '%s: %s bytes; ' "$name" "$(stat -c %s "$work/$name/briefings")"
  done
  echo
}

parts=("$@")
[ ${#parts[@]} -gt 0 ] || mapfile -t parts < <(declare -F | awk '$3 ~ /^long_/ { sub("long_", "", $3); print $3 }')
results=()
failed=0
for part in "${parts[@]}"; do
  declare -F "long_$part" >/dev/null || { echo "There is no part '$part'"; exit 2; }
  start=$SECONDS
  if "long_$part" >"$work/part.log" 2>&1; then verdict=ok; else verdict=FAILED; failed=$((failed + 1)); fi
  cat "$work/part.log"
  results+=("$(printf '%-6s %-10s %5s s  %s' "$verdict" "$part" $((SECONDS - start)) "$(tail -n 1 "$work/part.log")")")
done
printf '\n'
printf '%s\n' "${results[@]}"
[ "$failed" -eq 0 ]

#!/usr/bin/env bash
# Imports, links and builds a site with N tasks of a Slurm cluster; the folders are on a file system that all nodes share.
#   submit.sh SITE WORK N [sbatch option…]
# WORK takes the parts, the finished site (WORK/public) and a log of each task. Prints the number of the last job: wait for
# that one. A task that is lost with its node is run again by Slurm, and replaces its part whole.
# BRIEFINGS names the program, if it is not on the PATH of the nodes; BUILD_OPTIONS are added to each 'briefings build'.
set -euo pipefail
[ $# -ge 3 ] || { sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2; }
site=$(realpath "$1") work=$(realpath -m "$2") count=$3
shift 3
mkdir -p "$work/log"
# One moment for all tasks: what is dated later is held back.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(date +%s)}

# The words in single quotes are for the shell of the node.
submit() {
  local name=$1 words=$2
  shift 2
  sbatch --parsable --requeue --job-name "briefings-$name" --open-mode append --output "$work/log/$name-%a.txt" \
    --export "ALL,SITE=$site,WORK=$work,COUNT=$count,BRIEFINGS=${BRIEFINGS:-briefings},BUILD_OPTIONS=${BUILD_OPTIONS:-}" \
    --wrap "set -eu; $words" "$@"
}

after() { echo "--dependency=afterok:${1%%;*} --kill-on-invalid-dep=yes"; }

# shellcheck disable=SC2016,SC2046
{
  import=$(submit import 'exec "$BRIEFINGS" import --site "$SITE" --shard "$SLURM_ARRAY_TASK_ID/$COUNT" -o "$WORK/import/$SLURM_ARRAY_TASK_ID" -q' \
    --array "1-$count" "$@")
  link=$(submit link 'exec "$BRIEFINGS" link --site "$SITE" $(seq -f "$WORK/import/%.0f" "$COUNT")' $(after "$import") "$@")
  build=$(submit build 'exec "$BRIEFINGS" build --site "$SITE" $BUILD_OPTIONS --shard "$SLURM_ARRAY_TASK_ID/$COUNT" -o "$WORK/build/$SLURM_ARRAY_TASK_ID" -q' \
    --array "1-$count" $(after "$link") "$@")
  submit merge 'exec "$BRIEFINGS" merge --site "$SITE" $(seq -f "$WORK/build/%.0f" "$COUNT") -o "$WORK/public"' $(after "$build") "$@"
}

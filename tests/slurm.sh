#!/usr/bin/env bash
# Imports and builds an archive of 300 articles with the tasks of a real Slurm cluster, loses one task in each phase and a node
# on the way, and compares every byte with what one machine makes:
#   tests/slurm.sh PROGRAM
# The cluster is a controller and three nodes on this machine's loopback, from Debian's slurm-wlm and munge; it needs root.
# Everything it starts is ended again.
set -euo pipefail
program=$(realpath "$1")
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
export SLURM_CONF=$work/slurm.conf
export SOURCE_DATE_EPOCH=1893456000
nodes=3 shares=6

end_all() {
  local code=$? pid
  if [ $code -ne 0 ]; then tail -n 5 "$work"/*.log "$work"/parts/log/* 2>/dev/null || true; fi
  for pid in "$work"/*.pid; do [ ! -e "$pid" ] || kill "$(cat "$pid")" 2>/dev/null || true; done
  for _ in $(seq 50); do pgrep -f "$work/slurm.conf" >/dev/null || break; sleep 0.1; done
  rm -rf "$work"
  exit $code
}
trap end_all EXIT

start_munge() {
  munge -n </dev/null >/dev/null 2>&1 && return
  if [ ! -s /etc/munge/munge.key ]; then
    dd if=/dev/urandom of=/etc/munge/munge.key bs=1024 count=1 status=none
    chown munge:munge /etc/munge/munge.key
    chmod 400 /etc/munge/munge.key
  fi
  install -d -o munge -g munge /run/munge
  runuser -u munge -- /usr/sbin/munged --force
  cp /run/munge/munged.pid "$work/munged.pid" 2>/dev/null || true
  until munge -n </dev/null >/dev/null 2>&1; do sleep 0.1; done
}

# Ports that no one else of this machine uses: the controller's and one a node.
start_cluster() {
  local host i
  host=$(hostname -s)
  mkdir -p "$work/state"
  cat >"$SLURM_CONF" <<CONF
ClusterName=loopback
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=16917
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=cred_expire=5
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool-%n
SlurmctldPidFile=$work/controller.pid
SlurmdPidFile=$work/%n.pid
SlurmctldLogFile=$work/controller.log
SlurmdLogFile=$work/%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerParameters=sched_interval=1,bf_interval=1
ReturnToService=2
MpiDefault=none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SlurmdParameters=config_overrides
NodeName=n[1-$nodes] NodeHostname=$host NodeAddr=127.0.0.1 Port=[17101-$((17100 + nodes))] CPUs=1 RealMemory=2000 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
  slurmctld -f "$SLURM_CONF"
  for i in $(seq $nodes); do
    mkdir -p "$work/spool-n$i"
    slurmd -f "$SLURM_CONF" -N "n$i"
  done
  wait_for 60 'the nodes' nodes_are_idle
}

nodes_are_idle() { [ "$(sinfo -h -t idle -o %D 2>/dev/null)" = $nodes ]; }

wait_for() {
  local seconds=$1 what=$2 start=$SECONDS
  shift 2
  until "$@"; do
    if [ $((SECONDS - start)) -ge "$seconds" ]; then
      echo "Waited $seconds s for $what" >&2
      squeue >&2
      return 1
    fi
    sleep 0.2
  done
}

# 300 press releases, of which each third has a second language.
write_seeds() {
  mkdir -p "$1/seeds"
  printf 'title: Shared work\nbaseUrl: https://shared.test.org/\n' >"$1/site.yml"
  awk -v folder="$1/seeds" 'BEGIN {
    split("Lindau Bregenz Konstanz Friedrichshafen Rorschach Romanshorn", towns, " ");
    split("ferry museum bridge library harbour tower", things, " ");
    split("Fähre Museum Brücke Bücherei Hafen Turm", dinge, " ");
    for (i = 1; i <= 225; i++) {
      town = towns[i % 6 + 1]; thing = things[int(i / 6) % 6 + 1]; ding = dinge[int(i / 6) % 6 + 1]; day = i % 28 + 1; year = 2000 + i % 24; sum = 1000 + i * 37;
      file = sprintf("%s/%03d.txt", folder, i);
      printf "The %s of %s number %d reopens\n\n%s, March %d, %d (Lake Wire) -- The %s in %s opened again on the day, with room for %d visitors, said the town. It had been closed since %d for works that cost %d.50 euros.\n\nThe first %d guests paid nothing. “We waited for %d days,” the town said.\n", thing, town, i, toupper(town), day, year, thing, town, sum, year - 3, sum * 9, i + 10, i * 3 + 40 > file;
      close(file);
      if (i % 3 == 0) {
        file = sprintf("%s/%03d.de.txt", folder, i);
        printf "%s in %s Nummer %d öffnet wieder\n\n%s, %d. März %d (Lake Wire) -- Am Tag wurde in %s wieder geöffnet, mit Platz für %d Besucher, sagte die Stadt. Seit %d war wegen Arbeiten geschlossen, die %d,50 Euro kosteten.\n\nDie ersten %d Gäste zahlten nichts. „Wir haben %d Tage gewartet“, sagte die Stadt.\n", ding, town, i, toupper(town), day, year, town, sum, year - 3, sum * 9, i + 10, i * 3 + 40 > file;
        close(file);
      }
    }
  }'
}

# The program as a task of which the first run of share 2 is lost: it is killed on the way, and hangs until the cluster runs it again.
write_losing_program() {
  cat >"$work/losing" <<SCRIPT
#!/usr/bin/env bash
if [ "\${SLURM_ARRAY_TASK_ID:-}" = 2 ] && [ "\${SLURM_RESTART_COUNT:-0}" = 0 ]; then
  "$program" "\$@" &
  sleep 0.0\$((RANDOM % 9 + 1))
  kill -9 \$! 2>/dev/null
  touch "$work/lost-\$SLURM_JOB_NAME"
  sleep 600
fi
exec "$program" "\$@"
SCRIPT
  chmod +x "$work/losing"
}

lose() {
  wait_for 120 "the task of $1 that is lost" test -e "$work/lost-briefings-$1"
  local job
  job=$(squeue -h -r -n "briefings-$1" -o %i | grep '_2$')
  scontrol requeue "$job"
  echo "lost and run again: $1 task $job"
}

is_over() { [ -z "$(squeue -h -j "$1" 2>/dev/null)" ]; }

start_munge
start_cluster
write_seeds "$work/one"
cp -r "$work/one" "$work/shared"
write_losing_program
"$program" import --site "$work/one" -q >/dev/null
"$program" build --site "$work/one" --no-import -q >/dev/null

last=$(BRIEFINGS=$work/losing "$here/src/deploy/slurm/submit.sh" "$work/shared" "$work/parts" $shares)
lose import
scontrol update NodeName=n3 State=DRAIN Reason=test
echo "drained: n3"
lose build
wait_for 300 'the last job' is_over "$last"

diff -r "$work/one/content" "$work/shared/content"
diff -r "$work/one/public" "$work/parts/public"
printf 'Slurm: %s articles by %s shares on %s nodes, %s files with the same bytes as from one machine\n' \
  "$(find "$work/one/content/briefings" -name '*.md' | wc -l)" $shares $nodes "$(find "$work/parts/public" -type f | wc -l)"

#!/usr/bin/env bash
# Measures how long the application of the JVM image takes from the start of its process to the first right answer to the founding question,
# over a PostgreSQL that already holds what is bundled: with the AOT cache of docker/train.sh and without, in turns.
#
#   bench/start/run.sh [RUNS] [OPTION…]
#
# RUNS is how often each is started (9); OPTIONs go to the JVM in both cases. Packages the application with the profile `container` and
# makes the cache, unless APP names a folder that has both (chancery.aot). Needs a JDK 25 (JAVA_HOME, or below /usr/lib/jvm) and
# PostgreSQL's server programs (docker/trial.sh). Takes the loopback ports 54329 and 54330, or TRAINING_PORT and the one after it.
#
# Prints each run, then medians of the time and of the processor time of the process, and the ratios with to without.
set -euo pipefail
cd "$(dirname "$0")/../.."
source docker/trial.sh
runs=${1:-9}
shift || true
port=${TRAINING_PORT:-54329}

jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
    if [[ -x "$home/bin/java" && "$("$home/bin/java" -version 2>&1)" == *'version "25'* ]]; then
      echo "$home"
      return
    fi
  done
  echo "There is no JDK 25: set JAVA_HOME" >&2
  return 1
}

# Asks until the answer is right. By bash alone: programs that were started to ask would take the processors from what is measured.
wait_for_answer() {
  local LC_ALL=C answer
  while kill -0 "$server" 2> /dev/null; do
    if { exec 3<> "/dev/tcp/127.0.0.1/$http"; } 2> /dev/null; then
      printf 'POST /graphql HTTP/1.0\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s' "${#body}" "$body" >&3
      read -rd '' answer <&3 || true
      exec 3>&-
      [[ "$answer" != *"$founding_answer"* ]] || return 0
    fi
    read -rt 0.005 -u 9 || true
  done
  fail "The application does not start"
}

# measure NAME OPTION…: appends milliseconds, and those of the processors, to a file of that name.
measure() {
  local name=$1 begin end ticks
  shift
  begin=${EPOCHREALTIME/[.,]/}
  launch "$app" "$@"
  wait_for_answer
  end=${EPOCHREALTIME/[.,]/}
  ticks=$(awk '{print $14 + $15}' "/proc/$server/stat")
  stop
  echo "$(((end - begin) / 1000)) $((ticks * 1000 / $(getconf CLK_TCK)))" >> "$work/$name"
  read -r begin end < <(tail -1 "$work/$name")
  printf '%-8s %5d ms, processor %5d ms, load %s\n' "$name" "$begin" "$end" "$(cut -d' ' -f1 /proc/loadavg)"
}

median() {
  cut -d' ' -f"$2" "$work/$1" | sort -n | awk '{value[NR] = $1} END {print value[int((NR + 1) / 2)]}'
}

JAVA_HOME=$(jdk)
export JAVA_HOME PATH=$JAVA_HOME/bin:$PATH
if [[ -n "${APP:-}" ]]; then
  app=$(realpath "$APP")
else
  ./mvnw -B -ntp -q package -DskipTests -Pcontainer
  app=$PWD/target/bench-start
  rm -rf "$app"
  cp -a target/quarkus-app "$app"
  cp docker/jvm.options "$app/"
  docker/train.sh "$app" docs/questions "$app/chancery.aot"
fi

start_database "$port"
body=$(body_of "$founding")
# Nothing is ever written into it: to wait for a while without starting a program.
mkfifo "$work/silence"
exec 9<> "$work/silence"
# Makes the tables and brings in what is bundled.
launch "$app"
wait_for_answer
stop

for ((run = 0; run < runs; run++)); do
  measure without "$@"
  measure with -XX:AOTCache=chancery.aot "$@"
done
echo
echo "median without: $(median without 1) ms, processor $(median without 2) ms"
echo "median with:    $(median with 1) ms, processor $(median with 2) ms"
awk -v a="$(median with 1)" -v b="$(median without 1)" -v c="$(median with 2)" -v d="$(median without 2)" \
  'BEGIN {printf "with / without: %.2f, processor %.2f\n", a / b, c / d}'

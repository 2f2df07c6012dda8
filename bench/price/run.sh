#!/usr/bin/env bash
# Compares what operations cost with what they are priced at, one point being 10 microseconds of the application and its
# database together.
#
#   bench/price/run.sh [number of meetings] [file of questions]        default: 200000 bench/price/questions.txt
#
# Makes the archive unless an earlier run has left it below target/bench-archive.
set -euo pipefail
cd "$(dirname "$0")/../.."
questions=${2:-bench/price/questions.txt}
. bench/server.sh
serve "${1:-200000}" 1g 18085

postmaster=$(head -1 "$work/postgres/postmaster.pid")
hertz=$(getconf CLK_TCK)

# Clock ticks of a process: user and system, its own and, for the postmaster, those of the backends that it has.
ticks() {
  {
    sed 's/.*) //' "/proc/$server/stat"
    for backend in $(pgrep -P "$postmaster"); do
      sed 's/.*) //' "/proc/$backend/stat" 2> /dev/null || true
    done
  } | awk '{ sum += $12 + $13 } END { print sum }'
}

ask() {
  jq -cn --arg query "$1" '{query: $query, extensions: {cost: true}}' \
    | curl -s "$origin/graphql" -H 'Content-Type: application/json' -d @-
}

printf '%10s %10s  %s\n' priced measured question
while IFS= read -r question; do
  [[ -n "$question" ]] || continue
  price=$(ask "$question" | jq -r '.extensions.cost.price // "refused"')
  times=0
  # Not all of it is warm, and a backend that ends takes its ticks with it: so many times, and no less than two seconds.
  for _ in 1 2 3; do ask "$question" > /dev/null; done
  before=$(ticks)
  end=$((SECONDS + 2))
  while ((SECONDS < end || times < 3)); do
    ask "$question" > /dev/null
    times=$((times + 1))
  done
  measured=$((($(ticks) - before) * 100000 / hertz / times))
  printf '%10s %10s  %s\n' "$price" "$measured" "$question"
done < "$questions"

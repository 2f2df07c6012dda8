#!/usr/bin/env bash
# Measures exports of made-up meetings: time, events and bytes by second, and the memory that the application takes, beside a
# bare copy of the same rows by psql in the same run.
#
#   bench/export/run.sh [number of meetings]        default: 1000000
#
# Needs psql and curl. FORMATS says which are asked for, HEAP what the application has of a heap (default: 256m), PORT where it
# listens; bench/server.sh says what else can be chosen.
set -euo pipefail
cd "$(dirname "$0")/../.."
source bench/server.sh
meetings=${1:-1000000}
serve "$meetings" "${HEAP:-256m}" "${PORT:-18080}"

report() { # what, seconds, bytes
  awk -v what="$1" -v t="$2" -v bytes="$3" -v rows="$meetings" -v bare="$bare" \
    -v resident="$(awk '/VmHWM/ { print $2 }' /proc/$server/status)" \
    'BEGIN { printf "%-16s %8.1f s %6.1f times a bare copy %9.1f MB %8d events/s %5d MB resident at the most\n",
      what, t, t / bare, bytes / 1e6, rows / t, resident / 1024 }'
}

export PGPASSWORD
PGPASSWORD=$(cat "$work/postgres/chancery.password")
pgport=$(sed -n 4p "$work/postgres/postmaster.pid")
bare_copy() {
  local begin end
  begin=$(date +%s.%N)
  psql -q -h 127.0.0.1 -p "$pgport" -U chancery postgres -c "\copy ($(tr '\n' ' ' < bench/export/bare.sql)) to '$work/bare.csv' csv header"
  end=$(date +%s.%N)
  bare=$(awk -v a="$begin" -v b="$end" 'BEGIN { print b - a }')
}

bare_copy # Brings the rows into memory.
bare_copy
report "bare psql copy" "$bare" "$(stat -c %s "$work/bare.csv")"
rm "$work/bare.csv"

for format in ${FORMATS:-csv jsonl geojson ics atom timelinejs.json jsonld}; do
  answer=$(curl -s -o "$work/out" -w '%{http_code} %{time_total} %{size_download}' "$origin/export/events.$format")
  read -r status time bytes <<< "$answer"
  [[ $status == 200 ]] || { head -c 500 "$work/out"; exit 1; }
  report "$format" "$time" "$bytes"
done
rm "$work/out"

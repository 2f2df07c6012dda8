#!/usr/bin/env bash
# Measures exports of made-up meetings: time, rows and bytes by second, and the memory that the application takes, beside a bare
# copy of the same rows by psql in the same run.
#
#   bench/export/run.sh [number of meetings]        default: 1000000
#
# Needs psql and curl. The application has a heap of HEAP (default: 256m); its archive stays below target/bench-export for the
# next run. FORMATS says which are asked for, PORT where.
set -euo pipefail
cd "$(dirname "$0")/../.."
meetings=${1:-1000000}
heap=${HEAP:-256m}
port=${PORT:-18080}
work=$PWD/target/bench-export/$meetings
mkdir -p "$work/classes"
[[ -f target/quarkus-app/quarkus-run.jar && -n "${KEEP:-}" ]] || ./mvnw -B -q package -DskipTests
javac -nowarn -d "$work/classes" src/test/java/org/chancery/ingest/table/SyntheticMeetings.java
app=$PWD/target/quarkus-app/quarkus-run.jar
export CHANCERY_EMBEDDED_DATA_DIRECTORY=$work/postgres

if [[ ! -f $work/imported ]]; then
  java -cp "$work/classes" org.chancery.ingest.table.SyntheticMeetings "$work/meetings.csv" "$meetings"
  java -Xmx1g -jar "$app" import "$work/meetings.csv" > "$work/import.log" 2>&1
  touch "$work/imported"
fi

java "-Xmx$heap" -Dquarkus.http.port="$port" -jar "$app" > "$work/server.log" 2>&1 &
server=$!
trap 'kill $server; wait $server || true' EXIT
until curl -sf -o /dev/null "http://127.0.0.1:$port/q/health/ready"; do
  kill -0 $server
  sleep 1
done

report() { # what, seconds, bytes, rows
  awk -v what="$1" -v t="$2" -v bytes="$3" -v rows="$4" -v resident="$(awk '/VmHWM/ { print $2 }' /proc/$server/status)" \
    'BEGIN { printf "%-16s %8.1f s %10.1f MB %9d events/s %7d MB resident at the most\n", what, t, bytes / 1e6, rows / t, resident / 1024 }'
}

echo "$meetings meetings, heap $heap, $(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg)"
for format in ${FORMATS:-csv jsonl geojson ics atom timelinejs.json jsonld}; do
  answer=$(curl -s -o "$work/out" -w '%{http_code} %{time_total} %{size_download}' "http://127.0.0.1:$port/export/events.$format")
  read -r status time bytes <<< "$answer"
  [[ $status == 200 ]] || { head -c 500 "$work/out"; exit 1; }
  report "$format" "$time" "$bytes" "$meetings"
done
rm -f "$work/out"

export PGPASSWORD
PGPASSWORD=$(cat "$work/postgres/chancery.password")
pgport=$(sed -n 4p "$work/postgres/postmaster.pid")
begin=$(date +%s.%N)
psql -q -h 127.0.0.1 -p "$pgport" -U chancery postgres -c "\copy (select n.key, e.during, t.text, e.type, e.status, e.summary, m.format, pn.text, pl.latitude, pl.longitude, an.text, a.kind, bn.text, p.office, p.title, p.role, p.level, s.title, s.url, s.publisher, c.locator, d.key from entry n join event e on e.id = n.id join dataset d on d.id = e.dataset_id left join meeting m on m.id = e.id left join name t on t.entry_id = n.id and t.ordinal = 0 left join place pl on pl.id = e.place_id left join name pn on pn.entry_id = pl.id and pn.ordinal = 0 left join participation p on p.event_id = e.id left join actor a on a.id = p.actor_id left join name an on an.entry_id = a.id and an.ordinal = 0 left join name bn on bn.entry_id = p.on_behalf_of_id and bn.ordinal = 0 left join citation c on c.entry_id = n.id and c.ordinal = p.ordinal left join source s on s.id = c.source_id order by e.earliest_begin, e.id, p.ordinal) to '$work/bare.csv' csv header"
end=$(date +%s.%N)
report "bare psql copy" "$(awk -v a="$begin" -v b="$end" 'BEGIN { print b - a }')" "$(stat -c %s "$work/bare.csv")" "$meetings"
rm -f "$work/bare.csv"

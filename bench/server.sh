# To be sourced: an application over an archive of made-up meetings, as the benchmarks over HTTP need it.
#
#   serve MEETINGS HEAP PORT
#
# Packages the application unless APP names one; makes the archive unless an earlier run has left it below target/bench-archive;
# sets work (a folder of this archive), classes, server (its process id) and origin; ends the server with the script.

package() {
  app=${APP:-$PWD/target/quarkus-app}
  [[ -n "${APP:-}" ]] || ./mvnw -B -q package -DskipTests
  classes=$PWD/target/bench-archive/classes
  mkdir -p "$classes"
  javac -nowarn -proc:none -d "$classes" src/test/java/org.chancery.ingest.format.table.SyntheticMeetings.java
}

serve() {
  local meetings=$1 heap=$2 port=$3
  package
  work=$PWD/target/bench-archive/$meetings
  origin=http://127.0.0.1:$port
  mkdir -p "$work"
  export CHANCERY_EMBEDDED_DATA_DIRECTORY=$work/postgres
  if [[ ! -f $work/imported ]]; then
    java -cp "$classes" org.chancery.ingest.format.table.SyntheticMeetings "$work/meetings.csv" "$meetings"
    java -Xmx1g -jar "$app/quarkus-run.jar" import "$work/meetings.csv" > "$work/import.log" 2>&1
    rm "$work/meetings.csv"
    touch "$work/imported"
  fi
  java "-Xmx$heap" -Dquarkus.http.port="$port" -jar "$app/quarkus-run.jar" > "$work/server.log" 2>&1 &
  server=$!
  trap 'kill $server; wait $server || true' EXIT
  until curl -sf -o /dev/null "$origin/q/health/ready"; do
    kill -0 $server
    sleep 1
  done
  echo "$meetings meetings, heap $heap, $(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg)"
}

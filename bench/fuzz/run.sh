#!/usr/bin/env bash
# Asks an application of its own, over the bundled dossier, random questions for some time, and fails on any fault.
#
#   bench/fuzz/run.sh [minutes] [seed]        default: 60 1
#
# Half of the time goes to src/test/node/fuzz, whose operations come from IBM's generator, and half to schemathesis.py
# with the generator of Schemathesis. The first needs Node and npm, the second Python 3.10 with hypothesis-graphql.
# What is missing is left out, and its time goes to the other.
#
# Readers of files, dates and names are fuzzed by tests, with values that nobody has tried before:
#
#   ./mvnw test -Dtest='*Properties*' -Dchancery.fuzz.seed=random -Dchancery.fuzz.tries=5000
#   ./mvnw test -Dtest=ReadersFuzzTest -Dchancery.fuzz.minutes=10
#   ./mvnw test -Dtest=DamagedImportsTest -Dchancery.fuzz.imports=100
set -euo pipefail
cd "$(dirname "$0")/../.."
minutes=${1:-60}
seed=${2:-1}
port=${PORT:-18470}
app=${APP:-$PWD/target/quarkus-app}
[[ -n "${APP:-}" ]] || ./mvnw -B -q package -DskipTests
work=$PWD/target/bench-fuzz
mkdir -p "$work"

java -Xmx512m -Dquarkus.http.port="$port" -Dquarkus.http.host=127.0.0.1 \
  -Dchancery.embedded.data-directory="$work/postgres" -jar "$app/quarkus-run.jar" > "$work/server.log" 2>&1 &
server=$!
trap 'kill $server; wait $server || true' EXIT
until curl -sf -o /dev/null "http://127.0.0.1:$port/q/health/ready"; do
  kill -0 $server
  sleep 1
done

fuzzers=()
if command -v node > /dev/null && command -v npm > /dev/null; then
  cp -r src/test/node "$work/"
  (cd "$work/node" && npm ci --prefer-offline --ignore-scripts --no-audit --no-fund --silent)
  fuzzers+=(node)
fi
if python3 -c 'import hypothesis_graphql' 2> /dev/null; then
  fuzzers+=(schemathesis)
else
  echo "left out: schemathesis.py, since Python has no hypothesis_graphql"
fi
((${#fuzzers[@]} > 0))

endpoint=http://127.0.0.1:$port/graphql
seconds=$((minutes * 60 / ${#fuzzers[@]}))
failed=0
for fuzzer in "${fuzzers[@]}"; do
  echo "== $fuzzer, $seconds seconds, seed $seed"
  case $fuzzer in
    node) (cd "$work/node" && node fuzz/fuzz.mjs "$endpoint" --seconds "$seconds" --seed "$seed") || failed=1 ;;
    schemathesis)
      HYPOTHESIS_STORAGE_DIRECTORY=$work/hypothesis python3 bench/fuzz/schemathesis.py "$endpoint" "$seconds" "$seed" || failed=1
      ;;
  esac
done
! grep -E 'ERROR|Exception' "$work/server.log" || failed=1
exit $failed

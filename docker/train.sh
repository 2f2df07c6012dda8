#!/usr/bin/env bash
# Makes the AOT cache of the JVM image: starts the application over a database that already holds what is bundled, asks it what people
# and machines ask, ends it as `docker stop` does, and has the JVM write down what it loaded, linked and measured. Then it starts the
# application with the cache, and fails unless the JVM takes it and the answer is right.
#
#   train.sh APPLICATION QUESTIONS CACHE
#
# APPLICATION is the folder with quarkus-run.jar and jvm.options, packaged as aot-jar without the embedded server (profile `container`);
# QUESTIONS the one with the operations and addresses to ask (docs/questions); CACHE the file to write, which fits only this JVM and these
# very files, their times of change included.
# Needs `java` 25 on the path and PostgreSQL's server programs (trial.sh). Takes the loopback ports 54329 and 54330, or TRAINING_PORT and
# the one after it. The database is a new one in a temporary folder and ends with the script.
set -euo pipefail
application=$(realpath "$1")
questions=$(realpath "$2")
cache=$(realpath -m "$3")
rounds=${TRAINING_ROUNDS:-5}
source "$(dirname "$0")/trial.sh"

# What people and machines ask in the first minutes: the page, its search, the questions of the documentation, files, probes.
train() {
  local file
  expect '' /
  expect '' '/?q=Russia+Tajikistan+2023'
  expect '' /graphql/schema.graphql
  expect '' /q/health/live
  expect '' /q/metrics
  ask "$founding_answer" "$founding"
  for file in "$questions"/*.graphql; do
    ask '"data":{' "$(< "$file")"
  done
  for file in "$questions"/*.url; do
    expect '' "$(< "$file")"
  done
}

start_database "${TRAINING_PORT:-54329}"

# Makes the tables and brings in what is bundled, which happens once in the life of a database.
launch "$application"
wait_until_ready
stop

rm -f "$cache"
launch "$application" "-XX:AOTCacheOutput=$cache"
wait_until_ready
for ((round = 0; round < rounds; round++)); do
  train
done
stop
[[ -s "$cache" ]] || fail "The JVM has written no cache"

# With this mode the JVM ends where it cannot take the cache.
launch "$application" "-XX:AOTCache=$cache" -XX:AOTMode=on
wait_until_ready
ask "$founding_answer" "$founding"
stop
chmod 0644 "$cache"
echo "$cache: $(stat --format=%s "$cache") bytes"

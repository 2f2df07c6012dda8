# To be sourced: a database of one's own that ends with the script, and questions to an application, without anything that images lack.
#
#   start_database PORT     sets work (a temporary folder) and exports what the application needs to find it; as root in a user
#                           namespace, because PostgreSQL refuses to be root
#   launch FOLDER OPTION…   starts the application with the settings of the image, on the port after that of the database; sets server
#   wait_until_ready, stop  what `docker stop` does; fails unless the application ends in order
#   fetch PATH [BODY]       the whole answer, head and body; what is posted is not compressed
#   ask PART OPERATION      fails unless GraphQL's answer has the part in it
#
# Needs PostgreSQL's server programs: on the path, in POSTGRES_BIN, or where Debian has them.

founding='{ meetings(filter: {between: ["روسيا", "Tajikistan"], during: "2023"}) { totalCount nodes { title date { edtf } status } } }'
founding_answer='"totalCount":7'

postgres_bin() {
  local folder
  for folder in "${POSTGRES_BIN:-}" "$(dirname "$(command -v postgres || true)")" /usr/lib/postgresql/*/bin; do
    if [[ -x "$folder/postgres" ]]; then
      echo "$folder"
      return
    fi
  done
  echo "PostgreSQL's server programs are nowhere to be found: set POSTGRES_BIN" >&2
  return 1
}

start_database() {
  local port=$1 unprivileged=()
  http=$((port + 1))
  bin=$(postgres_bin)
  ((EUID != 0)) || unprivileged=(unshare --user)
  work=$(mktemp -d)
  trap end_trial EXIT
  "${unprivileged[@]}" "$bin/initdb" --pgdata="$work/data" --username=chancery --auth=trust --encoding=UTF8 --locale=C \
    --lc-ctype=C.UTF-8 --no-sync > "$work/database.log"
  "${unprivileged[@]}" "$bin/pg_ctl" --pgdata="$work/data" --log="$work/database.log" --wait start \
    --options="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$work -c fsync=off" > "$work/pg_ctl.log"
  export QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:$port/postgres QUARKUS_DATASOURCE_USERNAME=chancery \
    QUARKUS_DATASOURCE_PASSWORD=trial QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=$http QUARKUS_LOG_CONSOLE_JSON_ENABLED=true
  # The first question of a machine that has much else to do may take longer than people would wait.
  export CHANCERY_OPERATIONS_DEADLINE=5m
}

end_trial() {
  [[ -z "${server:-}" ]] || kill -KILL "$server" 2> /dev/null || true
  [[ ! -f "$work/data/postmaster.pid" ]] || kill -QUIT "$(head -1 "$work/data/postmaster.pid")" || true
  rm -rf "$work"
}

fail() {
  [[ ! -f "$work/server.log" ]] || cat "$work/server.log" >&2
  echo "$1" >&2
  exit 1
}

launch() {
  cd "$1"
  shift
  java @jvm.options "$@" -jar quarkus-run.jar > "$work/server.log" 2>&1 &
  server=$!
  cd "$OLDPWD"
}

fetch() {
  local LC_ALL=C path=$1 body=${2:-}
  { exec 3<> "/dev/tcp/127.0.0.1/$http"; } 2> /dev/null || return 1
  if [[ -n "$body" ]]; then
    printf 'POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s' \
      "$path" "${#body}" "$body" >&3
  else
    printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept-Encoding: gzip\r\n\r\n' "$path" >&3
  fi
  tr -d '\0' <&3
  exec 3>&-
}

# expect PART PATH [BODY]: fails unless the answer is 200 and has the part in it.
expect() {
  local part=$1 answer
  shift
  answer=$(fetch "$@")
  if [[ "$answer" != "HTTP/1.1 200"*"$part"* ]]; then
    echo "$* was answered with: ${answer:0:500}" >&2
    return 1
  fi
}

# body_of OPERATION: as it is posted
body_of() {
  local text=${1//\\/\\\\}
  text=${text//\"/\\\"}
  echo "{\"query\": \"${text//$'\n'/\\n}\"}"
}

ask() {
  expect "$1" /graphql "$(body_of "$2")"
}

wait_until_ready() {
  until [[ "$(fetch /q/health/ready)" == "HTTP/1.1 200"* ]]; do
    kill -0 "$server" 2> /dev/null || fail "The application does not start"
    sleep 0.1
  done
}

stop() {
  local status=0
  kill -TERM "$server"
  wait "$server" || status=$?
  server=
  # 128 and the number of the signal.
  ((status == 143)) || fail "The application ended with $status"
}

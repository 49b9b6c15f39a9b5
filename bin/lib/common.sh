# What bin/run, bin/test, bin/bench and bin/ci share: steps with their time, and the tools they need.
# Sourced by bash, with ROOT set to the project's folder.

set -euo pipefail
cd "$ROOT"

say() { printf '%s\n' "$*"; }

die() {
  printf '%s\n' "$*" >&2
  exit 1
}

stop_ticker() {
  [ -z "${TICKER:-}" ] || kill "$TICKER" 2>/dev/null || true
  TICKER=
}
trap stop_ticker EXIT

# step WHAT COMMAND…: runs the command with its output in target/bin.log, says how long it takes,
# and shows the end of its output when it fails.
step() {
  local what=$1 started=$SECONDS log=target/bin.log status=0
  shift
  mkdir -p target
  say "$what …"
  (while sleep 20; do say "  … $((SECONDS - started)) s"; done) &
  TICKER=$!
  "$@" >"$log" 2>&1 </dev/null || status=$?
  stop_ticker
  if [ "$status" -ne 0 ]; then
    tail -n 40 "$log" >&2
    die "$what failed after $((SECONDS - started)) s; all of its output is in $log."
  fi
  say "  done in $((SECONDS - started)) s"
}

on_debian_as_root() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

apt_install() {
  step "Installing $* with apt" sh -c \
    "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $*"
}

# --- JDK 25 -----------------------------------------------------------------------------------

java_major() {
  "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ "$(java_major "$1")" = 25 ]
}

jdk_on_path() {
  local java
  java=$(command -v java) || return 0
  dirname "$(dirname "$(readlink -f "$java" 2>/dev/null || echo "$java")")"
}

jdk_candidates() {
  say "${JAVA_HOME:-}"
  jdk_on_path
  printf '%s\n' /usr/lib/jvm/*25* "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25* /opt/*jdk*25*
  if [ -x /usr/libexec/java_home ]; then /usr/libexec/java_home -v 25 2>/dev/null || true; fi
}

# Exports the JAVA_HOME of a JDK 25.
use_jdk() {
  local candidate
  while IFS= read -r candidate; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      export JAVA_HOME=$candidate
      export PATH=$JAVA_HOME/bin:$PATH
      return
    fi
  done < <(jdk_candidates)
  die "Funnelroom needs a JDK 25: install one (https://adoptium.net, or: sdk install java 25-tem)" \
    "and set JAVA_HOME to it where it is not found by itself."
}

# --- Maven ------------------------------------------------------------------------------------

use_maven() {
  command -v mvn >/dev/null && return
  if on_debian_as_root; then apt_install maven; fi
  command -v mvn >/dev/null ||
    die "Funnelroom is built with Maven 3.8 or newer: install it (https://maven.apache.org/install.html)."
}

maven() { mvn -B -ntp "-Dvaadin.node.folder=$NODE_FOLDER" "$@"; }

# --- Node 24 ----------------------------------------------------------------------------------

node_major() { "$1" --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p'; }

is_node_24() {
  local major
  major=$(node_major "$1/node")
  [ -n "$major" ] && [ "$major" -ge 24 ] && [ -x "$1/npm" ]
}

# The node package is a small one whose install script fetches the one for this platform; where npm
# keeps scripts from running, it is run by hand.
fetch_node() {
  npm install --global --prefix "$1" node@24 npm@11
  is_node_24 "$1/bin" || (cd "$1/lib/node_modules/node" && node installArchSpecificPackage)
}

# Sets NODE_FOLDER to the folder of a Node of version 24 or newer. An older one fetches it from the
# npm registry.
use_node() {
  local kept=${XDG_CACHE_HOME:-$HOME/.cache}/funnelroom/node24 folder
  for folder in "$(dirname "$(command -v node || echo /)")" "$kept/bin"; do
    if is_node_24 "$folder"; then
      NODE_FOLDER=$folder
      return
    fi
  done
  if ! command -v npm >/dev/null && on_debian_as_root; then apt_install npm; fi
  command -v npm >/dev/null ||
    die "Funnelroom's screens are built with Node.js 24 or newer: install it (https://nodejs.org)."
  step "Fetching Node.js 24 from the npm registry" fetch_node "$kept"
  is_node_24 "$kept/bin" ||
    die "Node.js 24 did not arrive in $kept; install Node.js 24 or newer (https://nodejs.org)."
  NODE_FOLDER=$kept/bin
}

use_build_tools() {
  use_jdk
  use_node
  use_maven
}

# --- Browser -----------------------------------------------------------------------------------

find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$name" ] && command -v "$name" >/dev/null; then
      command -v "$name"
      return
    fi
  done
}

has_chinese_font() {
  ! command -v fc-list >/dev/null || [ -n "$(fc-list :lang=zh family | head -n 1)" ]
}

use_browser() {
  local missing=()
  [ -n "$(find_chromium)" ] || missing+=(chromium)
  has_chinese_font || missing+=(fonts-noto-cjk)
  if [ ${#missing[@]} -gt 0 ] && on_debian_as_root; then apt_install "${missing[@]}" fontconfig; fi
  CHROMIUM=$(find_chromium)
  [ -n "$CHROMIUM" ] ||
    die "The browser tests need Chromium or Chrome: install it, or set CHROMIUM to its path."
  has_chinese_font || die "The browser tests need a Chinese font: install fonts-noto-cjk."
  export CHROMIUM
}

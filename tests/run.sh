#!/usr/bin/env bash
# Runs every test of the house on a Debian machine that has the .NET 10 SDK, and prints "N passed, N failed, N skipped" as its last line.
# Tools that the tests need and the machine lacks are installed through apt where that is possible; where it is not, the tests that need them skip.
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 2
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en DOTNET_GENERATE_ASPNET_CERTIFICATE=false LC_ALL=C.UTF-8
configuration=${CONFIGURATION:-Debug}
minutes_a_project=${TEST_MINUTES:-15}

say() { printf '%s\n' "$*"; }

finish() {
  say "$passed passed, $failed failed, $skipped skipped"
  if [ "$failed" -eq 0 ]; then exit 0; else exit 1; fi
}
passed=0 failed=0 skipped=0

# What is looked for is the ability and not the package: libreoffice-writer serves as well as libreoffice-writer-nogui, and the two exclude each other.
missing_packages() {
  command -v chromium >/dev/null || say chromium
  command -v pdftotext >/dev/null || say poppler-utils
  [ -d /usr/share/poppler/cMap ] || say poppler-data
  [ -e /usr/lib/libreoffice/program/libswlo.so ] || say libreoffice-writer-nogui
  [ -e /usr/lib/libreoffice/program/libsclo.so ] || say libreoffice-calc-nogui
  [ -e /usr/share/java/lucene-core-8.7.0.jar ] || say liblucene8-java
  command -v java >/dev/null || say default-jre-headless
  fc-list :lang=zh-cn 2>/dev/null | grep -q . || say fonts-noto-cjk
  # Stand-ins for the fonts of GB/T 9704: the specimens of drafted documents are measured with them.
  [ -e /usr/share/fonts/opentype/noto/NotoSerifCJK-Black.ttc ] || say fonts-noto-cjk-extra
  fc-list 'AR PL KaitiM GB' 2>/dev/null | grep -q . || say fonts-arphic-gkai00mp
  fc-list 'AR PL SungtiL GB' 2>/dev/null | grep -q . || say fonts-arphic-gbsn00lp
}

install_tools() {
  local missing log root=()
  missing=$(missing_packages | tr '\n' ' ')
  missing=${missing% }
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -ne 0 ]; then root=(sudo -n); fi
  if ! command -v apt-get >/dev/null || ! "${root[@]}" true 2>/dev/null; then
    say "not installed: $missing (needs apt-get as root; the tests that use them will skip)"
    return 0
  fi
  say "installing $missing"
  log=$(mktemp)
  if ! { timeout 300 "${root[@]}" apt-get -qq -o DPkg::Lock::Timeout=120 update &&
         timeout 900 "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=120 --no-install-recommends install $missing; } >"$log" 2>&1 </dev/null; then
    say "not installed: $missing (apt-get failed: $(grep -m1 -E '^(E|Err)' "$log" || tail -n 1 "$log"); the tests that use them will skip)"
  fi
  rm -f "$log"
}

count() { grep -o "<Counters [^>]*" "$1" | grep -o " $2=\"[0-9]*\"" | tr -dc '0-9'; }

# A project whose host crashed, hung or found nothing has failed, whatever it counted before.
run_project() {
  local project=$1 name status report executed total right wrong
  name=$(basename "$project" .csproj)
  report="$results/$name.trx"
  say "── $name"
  timeout -k 30 "${minutes_a_project}m" dotnet test "$project" --no-build -c "$configuration" -v quiet \
    --logger "trx;LogFileName=$report" --logger "console;verbosity=minimal" --blame-hang-timeout "$((minutes_a_project - 2))m" --blame-hang-dump-type none \
    --results-directory "$results" </dev/null 2>&1 | grep -v -E '^\s*$|^Results File:|^VSTest version|^A total of|^Starting test execution|^Test run for|^Data collector|^\[xUnit.net .*\[FAIL\]$|^Additionally, path'
  status=${PIPESTATUS[0]}
  total=$(count "$report" total 2>/dev/null) executed=$(count "$report" executed 2>/dev/null)
  right=$(count "$report" passed 2>/dev/null) wrong=$(count "$report" failed 2>/dev/null)
  passed=$((passed + ${right:-0})) failed=$((failed + ${wrong:-0})) skipped=$((skipped + ${total:-0} - ${executed:-0}))
  if [ "${total:-0}" -eq 0 ]; then
    say "$name: no test ran (exit code $status)"
    failed=$((failed + 1))
  elif [ "$status" -ne 0 ] && [ "${wrong:-0}" -eq 0 ]; then
    say "$name: the test host did not end well (exit code $status)"
    failed=$((failed + 1))
  fi
}

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
install_tools

say "building ($configuration)"
if ! dotnet build KnowledgeBase.sln -c "$configuration" -v quiet --nologo -clp:"ErrorsOnly;NoSummary" </dev/null >"$results/build.log" 2>&1; then
  sort -u "$results/build.log"
  say "the build failed"
  failed=1
  finish
fi
for project in tests/*.Tests/*.csproj; do run_project "$project"; done
finish

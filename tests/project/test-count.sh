#!/bin/bash
#
# test-count.sh COUNT-TESTS - the last line of build-aux/test is right, whatever
# became of the programs
#
# SPDX-License-Identifier: GPL-3.0-or-later

set -euo pipefail

count=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
number=0
failed=0

# expect NAME STATUS LAST-LINE LOG...: each LOG is what Meson would have written.
expect ()
{
  local name=$1 status=$2 line=$3 got_status=0 got n=0
  local -a files=()

  shift 3
  for log in "$@"; do
    n=$((n + 1))
    printf '%s\n' "$log" >"$folder/$n.json"
    files+=("$folder/$n.json")
  done
  got=$("$count" "${files[@]}" | tail -n 1; exit "${PIPESTATUS[0]}") || got_status=$?

  number=$((number + 1))
  if [ "$got" = "$line" ] && [ "$got_status" -eq "$status" ]; then
    echo "ok $number $name"
  else
    echo "not ok $number $name"
    echo "# wanted $status and '$line', got $got_status and '$got'"
    failed=1
  fi
}

good='{"name": "a", "result": "OK", "stdout": "1..2\nok 1 /a/x\nok 2 /a/y # SKIP no display\n"}'
bad='{"name": "b", "result": "FAIL", "stdout": "1..2\nok 1 /b/x\nnot ok 2 /b/y\n"}'
crashed='{"name": "c", "result": "ERROR", "stdout": "1..3\nok 1 /c/x\n"}'
leaked='{"name": "d", "result": "ERROR", "stdout": "1..1\nok 1 /d/x\n"}'
unstarted='{"name": "e", "result": "FAIL", "stdout": ""}'
silent='{"name": "e", "result": "FAIL"}'
late='{"name": "f", "result": "TIMEOUT", "stdout": "1..1\n"}'
plain='{"name": "g", "result": "OK", "stdout": "all is well\n"}'
plain_skip='{"name": "g", "result": "SKIP"}'
again='{"name": "a", "result": "OK", "stdout": "1..2\nok 1 /a/x\nok 2 /a/y\n"}'
worse='{"name": "a", "result": "ERROR", "stdout": "1..2\nnot ok 1 /a/x\nok 2 /a/y\n"}'

echo 1..13
expect 'passed and skipped' 0 '1 passed, 0 failed, 1 skipped' "$good"
expect 'failed' 1 '1 passed, 1 failed' "$bad"
expect 'a crash fails what was still to come' 1 '1 passed, 2 failed' "$crashed"
expect 'a leak at the end fails' 1 '1 passed, 1 failed' "$leaked"
expect 'nothing was written' 1 '0 passed, 1 failed' "$unstarted"
expect 'no output at all' 1 '0 passed, 1 failed' "$silent"
expect 'too late' 1 '0 passed, 1 failed' "$late"
expect 'a program without TAP' 0 '1 passed, 0 failed' "$plain"
expect 'nothing but a skip is no success' 1 '0 passed, 0 failed, 1 skipped' "$plain_skip"
expect 'nothing ran' 1 '0 passed, 0 failed'
expect 'a second run counts nothing twice' 0 '2 passed, 0 failed' "$good" "$again"
expect 'the worst of two runs counts' 1 '1 passed, 1 failed' "$again" "$worse"
expect 'programs add up' 1 '3 passed, 3 failed, 1 skipped' "$good" "$bad" "$crashed"

exit $failed

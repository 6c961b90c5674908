# shellcheck shell=bash
#
# tap.sh - checks that report in TAP; to be sourced
#
# SPDX-License-Identifier: GPL-3.0-or-later

tap_number=0
tap_failed=0

# check NAME COMMAND...: one test.  It passes where the command does; status 77
# skips, and what the command printed says why.
check ()
{
  local name=$1 output status=0

  shift
  output=$("$@" 2>&1) || status=$?
  tap_number=$((tap_number + 1))
  case $status in
    0) echo "ok $tap_number $name" ;;
    77) echo "ok $tap_number $name # SKIP ${output//$'\n'/ }" ;;
    *)
      echo "not ok $tap_number $name"
      printf '# %s\n' "${output//$'\n'/$'\n# '}"
      tap_failed=1
      ;;
  esac
}

# needs PROGRAM: status 77 where it is not installed.
needs ()
{
  command -v "$1" >/dev/null || { echo "$1 is not installed"; return 77; }
}

# finish: ends the script, with 1 where a test failed.
finish ()
{
  exit $tap_failed
}

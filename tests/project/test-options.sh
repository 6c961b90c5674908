#!/bin/bash
#
# test-options.sh SEGUE MANUAL COMPLETION - what the program, its manual page and
# its completion know of commands, options and kinds is the same
#
# SPDX-License-Identifier: GPL-3.0-or-later

set -uo pipefail

segue=$1
manual=$2
completion=$3
number=0
failed=0

# shellcheck source=/dev/null
. "$completion"

# expect NAME WANTED GOT
expect ()
{
  number=$((number + 1))
  if [ "$2" = "$3" ] && [ -n "$2" ]; then
    echo "ok $number $1"
  else
    echo "not ok $number $1"
    echo "# the program: '$2', here: '$3'"
    failed=1
  fi
}

# list: the lines of standard input, sorted, each once, as one line.
list ()
{
  sort -u | paste -sd ' '
}

# complete WORD...: what completion offers for the last of them.
complete_words ()
{
  COMP_WORDS=("$@")
  COMP_CWORD=$(($# - 1))
  COMPREPLY=()
  _segue
  printf '%s\n' "${COMPREPLY[@]}"
}

# program_options COMMAND: the options of its help, short and long.
program_options ()
{
  "$segue" "$1" --help | sed -n 's/^ *\(-.*\)/\1/p' | grep -oE '(^|, )--?[a-z][a-z-]*' | sed 's/^, //' | grep -vx -e -h
}

# manual_options COMMAND: those below it in the section on commands.
manual_options ()
{
  awk -v command="$1" '
    /^\.Ss / { within = 0 }
    /^\.It Cm / { within = $3 == command }
    within && /^\.It Fl / {
      for (i = 2; i < NF; i++)
        if ($i == "Fl")
          print "-" $(i + 1)
    }' "$manual"
  echo --help
}

# manual_synopsis COMMAND: those in the synopsis, where -o stands for --output too.
manual_synopsis ()
{
  awk -v command="$1" '
    /^\.Sh / { section = $2 }
    section == "SYNOPSIS" && /^\.Cm / { within = $2 == command }
    section == "SYNOPSIS" && /^\.Nm/ { within = 0 }
    within && /^\.Op Fl / { print "-" $3 }
  ' "$manual"
  echo --help
}

# manual_kinds BEGINNING: the words of the list that is introduced so.
manual_kinds ()
{
  sed -n "/^$1/,/^\.El/s/^\.It Cm //p" "$manual"
}

commands=$("$segue" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p' | list)

echo 1..23
expect 'commands in the manual' "$commands" \
  "$(sed -n '/^\.Ss Commands/,/^\.Ss Kinds/s/^\.It Cm \([a-z]*\)$/\1/p' "$manual" | list)"
expect 'commands in the completion' "$commands" "$(complete_words segue '' | grep -v '^-' | list)"

for command in new info import export check; do
  wanted=$(program_options $command | list)
  expect "$command: manual" "$wanted" "$(manual_options $command | list)"
  expect "$command: synopsis" "$(list <<<"${wanted// /$'\n'}" | sed 's/--output //')" \
    "$(manual_synopsis $command | list)"
  expect "$command: completion" "$wanted" "$(complete_words segue $command - | list)"
done

# What it can write as $1: for what it cannot the command is not understood.
program_kinds ()
{
  for kind in $(complete_words segue export ''); do
    "$segue" export "$kind" /nonexistent -o "/nonexistent/file.$1" >/dev/null 2>&1
    [ $? -ne 1 ] || echo "$kind"
  done
}

# All that has a day is a table, but nothing to take in.
kinds=$(program_kinds csv | grep -v '^calendar$' | list)
documents=$(program_kinds pdf | list)
calendars=$(program_kinds ics | list)
expect 'kinds in the completion' "$(tr ' ' '\n' <<<"$kinds $documents $calendars" | list)" "$(complete_words segue export '' | list)"
expect 'kinds in the manual' "$kinds" "$(manual_kinds 'These go in' | list)"
expect 'documents in the manual' "$documents" "$(manual_kinds 'These come out as PDF' | list)"
expect 'calendars in the manual' "$calendars" \
  "$(sed -n '/^These come out as iCalendar/,/^alone/s/^\.Cm //p' "$manual" | grep -oE '[a-z]+' | list)"
help=$("$segue" export --help | tr '\n' ' ')
expect 'kinds in the help' "$kinds" "$(sed -e 's/.*KIND is one of//' -e 's/;.*//' <<<"$help" | grep -oE '[a-z-]+' | list)"
expect 'documents in the help' "$documents" \
  "$(sed -e 's/.*As PDF there are the documents//' -e 's/;.*//' -e 's/([a-z ]*)//' -e 's/ and / /' <<<"$help" |
       grep -oE '[a-z-]+' | list)"

exit $failed

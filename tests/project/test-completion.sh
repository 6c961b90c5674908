#!/bin/bash
#
# test-completion.sh COMPLETION - what bash offers after each part of a command
#
# SPDX-License-Identifier: GPL-3.0-or-later

set -uo pipefail

completion=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
mkdir 'old plans'
touch erp.segue 'next year.segue' people.csv ANNA.CSV people.tsv register.xlsx notes.odt register.pdf

# shellcheck source=/dev/null
. "$completion"

number=0
failed=0

# expect OFFERED WORD...: the last word is the one that is being typed.
expect ()
{
  local offered=$1 got

  shift
  COMP_WORDS=("$@")
  COMP_CWORD=$(($# - 1))
  COMPREPLY=()
  _segue
  got=$(printf '%s\n' "${COMPREPLY[@]}" | sort | paste -sd '|')

  number=$((number + 1))
  if [ "$got" = "$offered" ]; then
    echo "ok $number $*"
  else
    echo "not ok $number $*"
    echo "# wanted '$offered', got '$got'"
    failed=1
  fi
}

export LC_ALL=C
all_kinds='acceptances|actions|attempts|audiences|benefits|calendar|champion-reports|champions|communications|courses|enrolments|events|explain-backs|faqs|fears|feedback|impacted-audiences|impacts|interactions|involvements|judgements|materials|memberships|message-uses|messages|milestones|objections|profiles|raci|references|reinforcements|relationships|requirements|resistance|rollouts|series|sessions|stakeholders|suggestions|support-channels|terms|training-needs|windows|wordings'

all_exports='acceptances|actions|attempts|audiences|benefits|calendar|champion-reports|champions|communications|courses|coverage-matrix|engagement-matrix|enrolments|events|explain-backs|faqs|fears|feedback|hand-out|impact-matrix|impacted-audiences|impacts|interactions|involvements|judgements|materials|memberships|message-uses|messages|milestones|objections|power-interest-grid|preparation-sheet|profile|profiles|raci|references|reinforcements|relationships|requirements|resistance|resistance-insights|rollouts|roster|sender-sheet|series|sessions|sign-in-sheet|stakeholders|suggestions|support-channels|terms|timetable|training-needs|training-plan|windows|wordings|you-said-we-did'

echo 1..36
expect '--help|--version|check|export|import|info|new' segue ''
expect 'import|info' segue i
expect '--version' segue --v
expect 'erp.segue|next year.segue|old plans' segue new ''
expect '--example|--help' segue new erp.segue -
expect 'erp.segue' segue check e
expect '--help|--json|--rollout' segue check erp.segue --
expect 'erp.segue' segue info e
expect 'next year.segue' segue info 'next\ y'
expect '--json' segue info erp.segue --j
expect "$all_kinds" segue import ''
expect 'materials|memberships|message-uses|messages|milestones' segue import m
expect 'ANNA.CSV|old plans|people.csv|people.tsv|register.xlsx' segue import stakeholders ''
expect 'notes.odt' segue import stakeholders no
expect 'erp.segue|next year.segue|old plans' segue import stakeholders people.csv ''
expect 'erp.segue' segue import --dry-run stakeholders --dates dmy people.csv e
expect 'erp.segue' segue import stakeholders people.csv --map Level = power e
expect '' segue import stakeholders people.csv --map Level = ''
expect '' segue import stakeholders people.csv erp.segue ''
expect 'dmy|mdy|ymd' segue import stakeholders people.csv erp.segue --dates ''
expect 'email' segue import stakeholders people.csv erp.segue --match e
expect 'UTF-16|UTF-16BE|UTF-16LE' segue import stakeholders people.csv erp.segue --encoding UTF-1
expect '' segue import stakeholders people.csv erp.segue --author ''
expect '--map|--match' segue import stakeholders people.csv erp.segue --m
expect "$all_exports" segue export ''
expect 'erp.segue|next year.segue|old plans' segue export stakeholders ''
expect 'people.csv' segue export stakeholders erp.segue -o people.c
expect 'register.pdf|register.xlsx' segue export stakeholders erp.segue --output r
expect 'csv|ics|pdf|xlsx' segue export stakeholders erp.segue --format ''
expect 'excel|rfc4180' segue export stakeholders erp.segue --profile ''
expect 'managers|public|team' segue export stakeholders erp.segue --redact ''
expect 'A2|A3|A4' segue export stakeholders erp.segue --paper A
expect '--landscape' segue export stakeholders erp.segue --lan
expect '--layout' segue export power-interest-grid erp.segue --lay
expect 'power-support' segue export power-interest-grid erp.segue --layout power-s
expect '' segue unknown ''

exit $failed

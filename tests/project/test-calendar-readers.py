#!/usr/bin/python3
#
# test-calendar-readers.py SEGUE - readers that others wrote find in a calendar of ours
# the items that are in the workspace, on their days and at their times
#
# SPDX-License-Identifier: GPL-3.0-or-later

import csv
import datetime
import json
import os
import shutil
import subprocess
import sys
import tempfile

try:
    import icalendar
except ImportError:
    icalendar = None

SEGUE = os.path.abspath(sys.argv[1])

# Clocks that go forward and back, a day that is not there every year, titles that
# have to be folded and escaped.
INPUT = '''BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:1@x
SUMMARY:Übergabe im großen Saal\\, mit „Anführungszeichen“\\; und vielen Zeichen 漢字漢字漢字漢字漢字 𝄞𝄞𝄞
DTSTART;TZID=Europe/Berlin:20270328T013000
DTEND;TZID=Europe/Berlin:20270328T033000
END:VEVENT
BEGIN:VEVENT
UID:2@x
SUMMARY:Hour that comes twice
DTSTART;TZID=America/New_York:20261101T003000
DTEND;TZID=America/New_York:20261101T043000
END:VEVENT
BEGIN:VEVENT
UID:3@x
SUMMARY:Days
DTSTART;VALUE=DATE:20280228
DTEND;VALUE=DATE:20280302
END:VEVENT
BEGIN:VEVENT
UID:4@x
SUMMARY:Cancelled
DTSTART:20261123T090000Z
DTEND:20261123T093000Z
END:VEVENT
BEGIN:VEVENT
UID:4@x
SEQUENCE:1
SUMMARY:Cancelled
STATUS:TENTATIVE
DTSTART:20261123T091500Z
DTEND:20261123T093000Z
END:VEVENT
END:VCALENDAR
'''

KHAL = '''[calendars]
[[c]]
path = {folder}/calendar
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
default_timezone = UTC
local_timezone = UTC
'''

ICAL_JS = '''
import(process.argv[2]).then (module => {
  const ICAL = module.default;
  const text = require ('fs').readFileSync (process.argv[1], 'utf8');
  const calendar = new ICAL.Component (ICAL.parse (text));
  for (const zone of calendar.getAllSubcomponents ('vtimezone'))
    ICAL.TimezoneService.register (new ICAL.Timezone (zone));
  const say = time => time.isDate ? time.toString () : new Date (time.toUnixTime () * 1000).toISOString ().slice (0, 16);
  console.log (JSON.stringify (calendar.getAllSubcomponents ('vevent').map (part => {
    const event = new ICAL.Event (part);
    return [event.uid, say (event.startDate), say (event.endDate), event.summary];
  })));
});
'''

number = 0
failed = False


def check(name, problem, skip=None):
    """One test, which fails where there is a problem."""
    global number, failed
    number += 1
    print(f'{"not ok" if problem else "ok"} {number} {name}' + (f' # SKIP {skip}' if skip else ''))
    if problem:
        print(f'# {problem}')
        failed = True


def run(*arguments):
    return subprocess.run(arguments, check=True, capture_output=True, text=True, timeout=120).stdout


def to_text(moment):
    """A day as it is, a time in UTC."""
    if not isinstance(moment, datetime.datetime):
        return moment.isoformat()
    if moment.tzinfo is not None:
        moment = moment.astimezone(datetime.timezone.utc)
    return moment.strftime('%Y-%m-%dT%H:%M')


def read_workspace(workspace):
    """Titles and first days, by uid, as the CSV of the kinds says them."""
    found = {}
    for kind, title in (('milestones', 'title'), ('windows', 'name'), ('events', 'title'), ('communications', 'title'),
                        ('sessions', 'title'), ('reinforcements', 'title'), ('actions', 'title')):
        for row in csv.DictReader(run(SEGUE, 'export', kind, workspace).splitlines(True)):
            first = row.get('sent-on') or row.get('date') or row.get('due')
            if first and row.get('archived', '') != 'true':
                found[row['uid']] = (row[title], first, row.get('end-date') or first, row.get('time', ''))
    return found


def compare(items, truth):
    """What a reader found, [uid, start, end, title], against the workspace; what is wrong, or None."""
    if sorted(item[0] for item in items) != sorted(truth):
        return f'{len(items)} items, {len(truth)} are in the workspace'
    for uid, start, end, title in items:
        wanted = truth[uid]
        if title != wanted[0]:
            return f'{uid} is called {title}, not {wanted[0]}'
        if not wanted[3]:
            after = datetime.date.fromisoformat(wanted[2]) + datetime.timedelta(days=1)
            if start != wanted[1] or end not in (after.isoformat(), None):
                return f'{uid} is from {start} to {end}, not {wanted[1]} to {wanted[2]}'
    # By UTC: the first before the clock goes forward, one hour long; five hours over the
    # hour that comes twice.
    for uid, start, end in (('1@x', '2027-03-28T00:30', '2027-03-28T01:30'), ('2@x', '2026-11-01T04:30', '2026-11-01T09:30'),
                            ('3@x', '2028-02-28', '2028-03-02'), ('4@x', '2026-11-23T09:15', '2026-11-23T09:30')):
        for item in items:
            if item[0] == uid and (item[1] != start or item[2] not in (end, None)):
                return f'{uid} is from {item[1]} to {item[2]}, not {start} to {end}'
    return None


def with_icalendar(path):
    with open(path, 'rb') as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    return [[str(event['UID']), to_text(event['DTSTART'].dt), to_text(event['DTEND'].dt) if 'DTEND' in event else None,
             str(event['SUMMARY'])] for event in calendar.walk('VEVENT')]


def with_khal(path, folder):
    os.makedirs(f'{folder}/calendar', exist_ok=True)
    with open(f'{folder}/khal', 'w', encoding='utf-8') as file:
        file.write(KHAL.format(folder=folder))
    lines = run('khal', '-c', f'{folder}/khal', 'printics', '--format', '{uid}|{start-date}|{start-time}|{title}',
                path).splitlines()[1:]
    items = []
    for line in lines:
        uid, day, time, title = line.split('|', 3)
        items.append([uid, f'{day}T{time}' if time else day, None, title])
    return items


def main():
    folder = tempfile.mkdtemp()
    workspace, path = f'{folder}/a.segue', f'{folder}/out.ics'
    with open(f'{folder}/in.ics', 'w', encoding='utf-8') as file:
        file.write(INPUT)
    run(SEGUE, 'new', workspace, '--example')
    run(SEGUE, 'import', 'calendar', f'{folder}/in.ics', workspace)
    run(SEGUE, 'export', 'calendar', workspace, '-o', path, '--redact', 'team')
    truth = read_workspace(workspace)

    with open(path, 'rb') as file:
        lines = file.read().split(b'\r\n')
    check('lines of 75 octets', next((str(line) for line in lines if len(line) > 75 or b'\n' in line), None))

    if icalendar is None:
        check('icalendar', None, 'python3-icalendar is not installed')
    else:
        check('icalendar', compare(with_icalendar(path), truth))

    if shutil.which('khal') is None:
        check('khal', None, 'khal is not installed')
    else:
        check('khal', compare(with_khal(path, folder), truth))

    module = os.environ.get('SEGUE_ICAL_JS', '/usr/share/nodejs/ical.js/dist/ical.js')
    if shutil.which('node') is None or not os.path.exists(module):
        check('ical.js', None, 'SEGUE_ICAL_JS names no ical.js')
    else:
        check('ical.js', compare(json.loads(run('node', '-e', ICAL_JS, path, module)), truth))

    shutil.rmtree(folder)
    print(f'1..{number}')
    sys.exit(failed)


main()

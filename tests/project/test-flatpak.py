#!/usr/bin/python3
#
# test-flatpak.py MANIFEST APPLICATION-ID - the Flatpak manifest is sound, and
# opens nothing that Segue does not need
#
# SPDX-License-Identifier: GPL-3.0-or-later

import json
import sys

# Each hole in the sandbox is here because somebody thought about it: see HACKING.
ALLOWED = {
    '--share=ipc',
    '--socket=fallback-x11',
    '--socket=wayland',
    '--device=dri',
    '--filesystem=xdg-documents',
}

number = 0
failed = False


def check(name, problem):
    """One test, which fails where there is a problem."""
    global number, failed
    number += 1
    print(f'{"not ok" if problem else "ok"} {number} {name}')
    if problem:
        print(f'# {problem}')
        failed = True


def reject_twice(pairs):
    """The last of two equal keys would win without a word."""
    keys = [key for key, value in pairs]
    for key in keys:
        if keys.count(key) > 1:
            raise ValueError(f'the key {key} occurs twice')
    return dict(pairs)


def find_unchecked(modules):
    """Sources from outside that nothing would prove to be what they were."""
    for module in modules:
        for source in module['sources']:
            if 'url' in source and len(source.get('sha256', '')) != 64:
                return f'{source["url"]} has no sha256'
    return None


print('1..5')
try:
    with open(sys.argv[1], encoding='utf-8') as file:
        manifest = json.load(file, object_pairs_hook=reject_twice)
    check('the manifest is JSON', None)
except ValueError as error:
    print(f'Bail out! {sys.argv[1]}: {error}')
    sys.exit(1)

wrong = [key for key in ('runtime', 'runtime-version', 'sdk', 'command', 'modules') if not manifest.get(key)]
check('it has all that a manifest needs', f'missing: {wrong}' if wrong else None)
check('it is named as the application is', None if manifest['id'] == sys.argv[2] else manifest['id'])
wide = set(manifest['finish-args']) - ALLOWED
check('no network, no bus, no other folder', f'not agreed upon: {wide}' if wide else None)
check('what it downloads is checked', find_unchecked(manifest['modules']))

sys.exit(failed)

"""Writes src/Briefings/Language/Letters.txt: what letters each language of the vocabularies is written with.

    npm pack cldr-misc-full && tar xzf cldr-misc-full-*.tgz
    letters.py package src/Briefings/Language/Vocabulary > src/Briefings/Language/Letters.txt

One language a line: its code, the letters of its alphabet, a bar, those of foreign names. ASCII is left out.
"""
import json
import os
import re
import sys


def letters(unicode_set):
    """The letters of a pattern as "[a b {ch} x-z]"."""
    text = re.sub(r"\\u([0-9A-Fa-f]{4})", lambda m: chr(int(m.group(1), 16)), unicode_set.strip()[1:-1])
    parts = [part for part in re.findall(r"\{[^}]*\}|\\.|.", text) if part != " "]
    found, at = set(), 0
    while at < len(parts):
        if at + 2 < len(parts) and parts[at + 1] == "-" and len(parts[at]) == len(parts[at + 2]) == 1:
            found |= set(map(chr, range(ord(parts[at]), ord(parts[at + 2]) + 1)))
            at += 3
        else:
            found |= set(parts[at].strip("{}").lstrip("\\"))
            at += 1
    return "".join(sorted({x for letter in found for x in letter.lower() if x.isalpha() and not x.isascii()}))


# Accents that mark a stress are letters in CLDR, and seldom written: a text without them is in the language all the same.
SELDOM = {"no": "àéòóô"}

package, folder = sys.argv[1:]
print("# Letters of languages, from Unicode's CLDR 48 (Unicode License V3, https://www.unicode.org/license.txt); made by src/data/letters.py.")
for name in sorted(os.listdir(folder)):
    language, end = os.path.splitext(name)
    path = f"{package}/main/{language}/characters.json"
    if end == ".txt" and os.path.exists(path):
        characters = json.load(open(path, encoding="utf-8"))["main"][language]["characters"]
        seldom = SELDOM.get(language, "")
        own = "".join(letter for letter in letters(characters["exemplarCharacters"]) if letter not in seldom)
        print(f"{language} {own}|{''.join(sorted(letters(characters['auxiliary']) + seldom))}")

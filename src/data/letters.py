"""Writes src/Briefings/Language/Letters.txt: what letters each language of FunctionWords.txt is written with.

    npm pack cldr-misc-full && tar xzf cldr-misc-full-*.tgz
    letters.py package src/Briefings/Language/FunctionWords.txt > src/Briefings/Language/Letters.txt

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


package, words = sys.argv[1:]
print("# Letters of languages, from Unicode's CLDR 48 (Unicode License V3, https://www.unicode.org/license.txt); made by src/data/letters.py.")
for line in open(words, encoding="utf-8"):
    language = line.split(" ", 1)[0]
    path = f"{package}/main/{language}/characters.json"
    if not line.startswith("#") and os.path.exists(path):
        characters = json.load(open(path, encoding="utf-8"))["main"][language]["characters"]
        print(f"{language} {letters(characters['exemplarCharacters'])}|{letters(characters['auxiliary'])}")

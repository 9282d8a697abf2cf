#!/usr/bin/env python3
"""Writes cultures.txt from the Unicode CLDR.

    npm pack cldr-core cldr-dates-full cldr-numbers-full      (unpack each beside the others)
    make-cultures.py FOLDER_OF_THE_THREE > cultures.txt

A line is a culture: its tag, then fields between tabs; see FIELDS. An empty field is that of the tag without its last
part (en, for a language), "=" is the field before it. Items of a field are separated by "|".
"""
import json
import pathlib
import sys

FIELDS = ["months", "months beside a day", "short months", "short months beside a day", "days", "short days",
          "am and pm", "short date", "time", "signs: decimal, group, minus, percent", "sizes of groups",
          "patterns: percent, currency", "currency: sign, digits"]
WEEK = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]

root = pathlib.Path(sys.argv[1])
dates = next(root.glob("cldr-dates-full*/main"))
numbers = next(root.glob("cldr-numbers-full*/main"))
supplemental = next(root.glob("cldr-core*/supplemental"))


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


currency_data = load(supplemental / "currencyData.json")["supplemental"]["currencyData"]
likely = load(supplemental / "likelySubtags.json")["supplemental"]["likelySubtags"]


def names(table, keys):
    return "|".join(table[key] for key in keys)


def pattern(cldr):
    """A pattern of CLDR as letters: what a letter means is in DateFormatter.AppendLocal; ' marks text."""
    codes = {"d": "D", "dd": "d", "M": "N", "MM": "m", "MMM": "b", "MMMM": "B", "y": "Y", "yy": "Y", "yyyy": "Y",
             "h": "J", "hh": "I", "H": "K", "HH": "H", "m": "M", "mm": "M", "s": "S", "ss": "S", "a": "p", "b": "p",
             "B": "p", "K": "J", "k": "K", "G": "", "GGGGG": "", "r": "Y", "E": "a", "EEE": "a"}
    out, i = "", 0
    while i < len(cldr):
        c = cldr[i]
        if c == "'":
            end = cldr.index("'", i + 1)
            out += "".join("'" + x for x in cldr[i + 1:end]) or "''"
            i = end + 1
        elif c.isascii() and c.isalpha():
            run = len(cldr[i:]) - len(cldr[i:].lstrip(c))
            out += codes[c * run]
            i += run
        else:
            out += "'" + c if c.isalpha() else c
            i += 1
    return out.replace("\u202f", " ").replace("\u00a0", " ").strip()


def place(cldr, sign):
    """Where a sign is in a pattern of numbers, counted as .NET does for currencies: 0 $n, 1 n$, 2 $ n, 3 n $."""
    cldr = cldr.split(";")[0].replace("\u200f", "").replace("\u200e", "")
    at = cldr.index(sign)
    return str((0 if at == 0 else 1) + (2 if any(c.isspace() for c in cldr) else 0))


def region(tag):
    parts = tag.split("-")
    if len(parts) > 1 and (len(parts[-1]) == 2 or parts[-1].isdigit()):
        return parts[-1]
    full = likely.get(tag) or likely.get(parts[0]) or "und-Latn-US"
    return full.split("-")[-1]


def currency(tag, table):
    for entry in reversed(currency_data["region"].get(region(tag), [])):
        (code, use), = entry.items()
        if "_to" not in use and use.get("_tender") != "false":
            digits = currency_data["fractions"].get(code, currency_data["fractions"]["DEFAULT"])["_digits"]
            return table.get(code, {}).get("symbol", code) + "|" + digits
    return "\u00a4|2"


def sizes(cldr):
    whole = cldr.split(";")[0].split(".")[0].split(",")[1:]
    return "|".join(str(len(part)) for part in reversed(whole)) or "0"


def record(tag):
    calendar = load(dates / tag / "ca-gregorian.json")["main"][tag]["dates"]["calendars"]["gregorian"]
    number = load(numbers / tag / "numbers.json")["main"][tag]["numbers"]
    money = load(numbers / tag / "currencies.json")["main"][tag]["numbers"]["currencies"]
    months, days = calendar["months"], calendar["days"]
    year = [str(n) for n in range(1, 13)]
    symbols = number["symbols-numberSystem-latn"]
    half = calendar["dayPeriods"]["format"]["abbreviated"]
    short, time = calendar["dateFormats"]["short"], calendar["timeFormats"]["medium"]
    short, time = (p if isinstance(p, str) else p["_value"] for p in (short, time))
    return [
        names(months["stand-alone"]["wide"], year),
        names(months["format"]["wide"], year),
        names(months["stand-alone"]["abbreviated"], year),
        names(months["format"]["abbreviated"], year),
        names(days["stand-alone"]["wide"], WEEK),
        names(days["stand-alone"]["abbreviated"], WEEK),
        half["am"] + "|" + half["pm"],
        pattern(short),
        pattern(time),
        "|".join(symbols[key] for key in ("decimal", "group", "minusSign", "percentSign")),
        sizes(number["decimalFormats-numberSystem-latn"]["standard"]),
        place(number["percentFormats-numberSystem-latn"]["standard"], "%")
        + "|" + place(number["currencyFormats-numberSystem-latn"]["standard"], "\u00a4"),
        currency(tag, money),
    ]


def parent(tag):
    cut = tag.rpartition("-")[0]
    return cut if cut else "en" if tag != "en" else None


tags = sorted(p.name for p in dates.iterdir() if (numbers / p.name).is_dir() and p.name != "und")
records = {}
for tag in tags:
    try:
        records[tag] = record(tag)
    except KeyError as missing:
        print(f"{tag}: no {missing}", file=sys.stderr)

# zh-TW is zh-Hant in CLDR: the script that is likely where the language is spoken.
for short, full in likely.items():
    parts = full.split("-")
    if short == parts[0] + "-" + parts[-1] and short not in records and likely.get(parts[0], "").split("-")[1:2] != parts[1:2]:
        found = next((t for t in (full, "-".join(parts[:2])) if t in records), None)
        if found:
            money = load(numbers / found / "currencies.json")["main"][found]["numbers"]["currencies"]
            records[short] = records[found][:-1] + [currency(short, money)]


def resolved(tag):
    while tag and tag not in records:
        tag = parent(tag)
    return records[tag] if tag else [None] * len(FIELDS)


for tag in sorted(records):
    above = resolved(parent(tag)) if parent(tag) else [None] * len(FIELDS)
    line = []
    for index, field in enumerate(records[tag]):
        if field == above[index]:
            line.append("")
        elif index in (1, 3) and field == records[tag][index - 1]:
            line.append("=")
        else:
            line.append(field)
    if any(line) or "-" not in tag:
        print("\t".join([tag, *line]).rstrip("\t"))

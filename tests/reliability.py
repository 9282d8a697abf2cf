#!/usr/bin/env python3
"""Prints how reliable the scores of links are: for each kind and tenth of score, how sure and how often right.

    tests/reliability.py RESULT.json PAIRS.json [NAME]

RESULT.json is what `briefings import --dry-run --json` printed. PAIRS.json names what belongs together, as lists of pairs of the first
three signs of file names, under `translation`, `same_release_same_language`, `same_event` and `same_series_other_edition`.
NAME keeps files whose name begins with it. Pairs below the score from which a link is proposed are not in the result.
"""
import collections
import json
import os
import sys

KINDS = {"translation": "translation", "reprint": "same_release_same_language", "sameEvent": "same_event",
         "sameSeries": "same_series_other_edition"}


def name(path):
    return os.path.basename(path)[:3]


result = json.load(open(sys.argv[1], encoding="utf-8"))
truth = {kind: {frozenset(map(str, pair[:2])) for pair in pairs} for kind, pairs in json.load(open(sys.argv[2], encoding="utf-8")).items()}
truth = {kind: {frozenset(side[:3] for side in pair) for pair in pairs} for kind, pairs in truth.items()}
begin = sys.argv[3] if len(sys.argv) > 3 else ""
versions = truth["translation"] | truth["same_release_same_language"]
scored = collections.defaultdict(list)
for link in result["links"]["pairs"]:
    pair = frozenset((name(link["a"]), name(link["b"])))
    if all(side.startswith(begin) for side in pair):
        right = pair in truth[KINDS[link["kind"]]] or (link["kind"] == "sameEvent" and pair in versions)
        scored[link["kind"]].append((link["score"], right, link["decision"] in ("accepted", "confirmed")))

print("| kind | pairs | accepted, right | error | bins: mean score/share right (pairs) |")
print("|---|---|---|---|---|")
for kind, pairs in sorted(scored.items()):
    bins = collections.defaultdict(list)
    for score, right, _ in pairs:
        bins[min(9, int(score * 10))].append((score, right))
    error = sum(abs(sum(s for s, _ in b) - sum(r for _, r in b)) for b in bins.values()) / len(pairs)
    accepted = [right for _, right, is_accepted in pairs if is_accepted]
    cells = [f".{tenth}: {sum(s for s, _ in b) / len(b):.2f}/{sum(r for _, r in b) / len(b):.2f} ({len(b)})" for tenth, b in sorted(bins.items())]
    print(f"| {kind} | {len(pairs)} | {sum(accepted)} of {len(accepted)} | {error:.3f} | {' · '.join(cells)} |")

#!/usr/bin/env python3
"""What the first query on a search page costs over the wire, for queries of one to three words taken from titles.

    tests/search-bytes.py PUBLIC

Counts the script, the head of the index, and the parts that the script fetches for the query and its twenty results;
as gzip, which most hosts send, and as plain bytes. Prints the costliest of 360 queries for each language.
"""
import bisect, glob, gzip, json, math, os, random, re, sys

out, random_titles = sys.argv[1], random.Random(5)
sizes = {}


def size(path):
    if path not in sizes:
        data = open(path, "rb").read()
        sizes[path] = (len(data), len(gzip.compress(data, 6)))
    return sizes[path]


def words_of(title, count, unspaced):
    if unspaced:
        return [title[i:i + 2] for i in range(count + 1)]
    return [word for word in re.findall(r"\w+", title.lower()) if len(word) > 1][:count]


def results(query, folder, facets, unspaced):
    """The parts of the words, and the briefings found, best first: as search.js does it."""
    starts, parts, scores = facets["starts"], set(), {}
    for word in query:
        at = max(bisect.bisect_right(starts, word) - 1, 0)
        own = [at, at + 1] if not unspaced and at + 1 < len(starts) and starts[at + 1].startswith(word) else [at]
        parts.update(own)
        for part in own:
            for known, found in json.load(open(f"{folder}words-{part}.json")).items():
                if known != word and (unspaced or not known.startswith(word)):
                    continue
                rarity, entry = math.log(1 + facets["count"] / found[0]) * (1 if known == word else .6), 0
                for i, number in enumerate(found[1:], 1):
                    # A number below zero is the weight of the entry before it; without one it is 1.
                    if number < 0:
                        continue
                    entry, weight = entry + number, max(1, -found[i + 1]) if i + 1 < len(found) else 1
                    score = scores.setdefault(entry, {})
                    score[word] = max(score.get(word, 0), rarity * (1 + math.log2(weight)))
    return parts, sorted(scores, key=lambda e: (-len(scores[e]), -sum(scores[e].values()), e))[:20]


for head in sorted(glob.glob(f"{out}/*/search/facets.json")):
    folder, facets = head[:-len("facets.json")], json.load(open(head))
    language, per_part = os.path.relpath(folder, out).split("/")[0], facets["perPart"]
    unspaced, costs = language in ("zh", "ja", "th"), []
    entries = glob.glob(folder + "entries-*.json")
    for path in random_titles.choices(sorted(entries), k=120):
        title = json.load(open(path))[0]["title"]
        for count in (1, 2, 3):
            parts, found = results(words_of(title, count, unspaced), folder, facets, unspaced)
            files = [glob.glob(f"{out}/assets/search.js")[0], head]
            files += [f"{folder}words-{part}.json" for part in parts]
            files += [f"{folder}entries-{part}.json" for part in {entry // per_part for entry in found}]
            costs.append(tuple(sum(size(path)[i] for path in files) for i in (0, 1)))
    print(f"{language}: {facets['count']} briefings, at most {max(c[1] for c in costs):,} bytes as gzip, {max(c[0] for c in costs):,} plain")

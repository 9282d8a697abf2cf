#!/usr/bin/env python3
"""Fits the weights by which a field's confidence is computed, and says how well they hold.

    confidence.py WEIGHTS.txt TRUTH.json RESULT.json [TRUTH.json RESULT.json ...] [--report TRUTH.json RESULT.json ...]

RESULT.json is what `briefings import FOLDER --dry-run --json` printed, TRUTH.json names for each file what is right:
{"files": [{"file", "title", "title_ok", "date", "updated", "place", "source", "agency", "source_ok", "original_link"}]};
a field that is left out is not judged, null means that there is none. Every value that was given is an example, right or wrong;
its features are its rule and the signs that the program prints. A logistic regression per field is fit, each weight drawn
to what it is expected to be (PRIOR, SIGN): few texts move it little. --report prints the reliability on texts not fit on.
"""
import json, math, os, re, sys, unicodedata, collections
PULL = 1.0            # how strongly a weight is drawn to its prior: one over the variance of its error
RULE_PULL = 1.2
PRIOR = {             # how often a rule is expected to be right, before any text was seen
    "date": {"day of the dateline": .99, "line labelled as date": .99, "line with only a date": .982, "date glued to what follows": .99, "day of the mail": .985,
             "day from which it may be published": .98, "day behind a label that is not known": .6, "day and month may be the other way round": .6,
             "day of the dateline, year of the title": .85, "day of the dateline, year of the nearest date in the text": .85, "the event's day": .6,
             "day from the text, year from the title; the event's day": .65, "date beside the title of the page": .95, "a date of the page, not beside the title": .7},
    "updated": {"line labelled as update": .985},
    "title": {"first line": .985, "line above the date": .985, "line labelled as title": .985, "what follows a glued date": .985, "line that stands twice above the text": .985,
              "subject of the mail": .985, "from the first sentence": .6, "line above the article whose words it uses": .85, "first heading": .985, "heading above the text, below the sender": .9},
    "place": {"place of the dateline": .982, "name before the day of a line": .8, "name before the first sentence": .8, "line labelled as place": .98},
    "source": {"line labelled as source": .985, "signature below the text": .985, "agency alone on a line above the text": .985, "line above the kind of text": .75,
               "line above the text that the first paragraph names": .85, "signature of the dateline": .98, "whom the first paragraph follows": .985, "greeting of the site": .982, "link to the homepage": .9,
               "name of the site behind the title": .7, "who announces it in the lead": .7, "name in brackets before the title, which begins the text": .75,
               "who speaks of themselves in the text": .75, "name above the link to the original": .8, "holder of the page's rights": .7, "heading of the section about the sender": .7,
               "name in the address of the original that the text speaks of": .7, "whose people comment in the text": .65, "name at the head of the page that the page names again": .65,
               "to whom people of the text speak": .55, "name above the title, signed with below": .85,
               "where it was published first, as it says": .85, "name beside how to reach the sender": .57, "source in parentheses behind the text": .75, "name in brackets before the title": .5, "name behind the author's": .65},
    "originalUrl": {"line labelled as link": .985, "line labelled as source": .96},
}
SIGN = {"agree": .8, "against": -1.5, "lines above": -.7, "lines below": -.3, "short": -1, "long": -1.5, "sentence": -1, "shared": 1.0, "named": 1.0, "many words": -1,
        "known": .5, "alone": -1.2, "short name": -1, "wire": -3, "page": -.3}
norm = lambda s: re.sub(r"\s+", " ", unicodedata.normalize("NFC", s or "")).strip().strip("“”\"'").casefold()
logit = lambda p: math.log(p / (1 - p))
def right(field, value, f):
    if field == "title": return norm(value) in {norm(t) for t in (f.get("title_ok") or [f["title"]]) if t} if "title" in f else None
    if field in ("date", "updated"): return value[:10] == f[field] if field in f else None
    if field == "place": return norm(value) == norm(f["place"]) if "place" in f else None
    if field == "originalUrl": return norm(value) == norm(f["original_link"]) if "original_link" in f else None
    if field == "source":
        if "source" not in f: return None
        return any(norm(w) in norm(value) for w in [f.get("source"), f.get("agency"), *f.get("source_ok", [])] if norm(w))
    return None
def examples(truth, result):
    files = {os.path.basename(f["file"]): f for f in json.load(open(truth, encoding="utf-8"))["files"]}
    articles = json.load(open(result, encoding="utf-8"))["articles"]
    count = collections.Counter(a["seed"] for a in articles)
    for a in articles:
        f = files.get(os.path.basename(a["seed"]))
        if not f or not a["article"] or count[a["seed"]] > 1: continue
        for e in a["evidence"]:
            ok = right(e["field"], e["value"], f)
            if ok is not None: yield e["field"], e["rule"].split(", 2")[0] if e["rule"].startswith("the dateline names") else e["rule"], e.get("signs", {}), ok, e
def once(data):
    # What one sender writes in each of its texts is one example: its name, read by one rule.
    seen = set()
    for x in data:
        key = (x[0], x[1], norm(x[4]["value"])) if x[0] == "source" else id(x[4])
        if key not in seen: seen.add(key); yield x
def prior_of(field, feature):
    if feature.startswith("rule "): return logit(PRIOR.get(field, {}).get(feature[5:], .6))
    return SIGN.get(feature, 0)
def fit(data):
    weights = {}
    for field in sorted(set(PRIOR)):
        rows = [({**{"rule " + rule: 1}, **signs}, ok) for g, rule, signs, ok, _ in data if g == field]
        names = sorted({n for x, _ in rows for n in x} | {"rule " + r for r in PRIOR[field]} | {n for n in SIGN if field in SIGNS_OF.get(n, ())})
        w = {n: prior_of(field, n) for n in names}
        for step in range(3000):
            gradient = collections.defaultdict(float)
            for x, ok in rows:
                error = 1 / (1 + math.exp(-sum(w[n] * v for n, v in x.items()))) - ok
                for n, v in x.items(): gradient[n] += error * v
            size = 0
            for n in names:
                g = gradient[n] + (RULE_PULL if n.startswith("rule ") else PULL) * (w[n] - prior_of(field, n))
                w[n] -= .4 / (1 + .12 * len(rows)) * g; size = max(size, abs(g))
            if size < 1e-4: break
        for n in names: weights[field, n] = w[n]
    return weights
SIGNS_OF = {"agree": PRIOR, "against": PRIOR, "page": ["title", "date", "place"], "lines above": ["title"], "lines below": ["title"], "short": ["title"], "long": ["title"], "sentence": ["title"], "shared": ["title"],
            "named": ["source"], "many words": ["source"], "known": ["place", "source"], "alone": ["place"], "short name": ["source"], "wire": ["source"]}
def predict(weights, field, rule, signs):
    odds = weights.get((field, "rule " + rule), logit(.6)) + sum(weights.get((field, n), 0) * v for n, v in signs.items())
    return min(.995, 1 / (1 + math.exp(-odds)))
def reliability(weights, data, title):
    print(f"\n{title}: examples, right, mean confidence, calibration error (10 bins); stated (from .97): examples, right")
    for field in sorted({d[0] for d in data if d[0] in PRIOR}):
        rows = [(predict(weights, g, rule, signs), ok, e) for g, rule, signs, ok, e in data if g == field]
        bins = collections.defaultdict(list)
        for p, ok, _ in rows: bins[min(9, int(p * 10))].append((p, ok))
        error = sum(abs(sum(p for p, _ in b) - sum(ok for _, ok in b)) for b in bins.values()) / len(rows)
        stated = [ok for p, ok, e in rows if p >= .97 and not hinted(e)]
        print(f"  {field:12} {len(rows):4} {sum(ok for _, ok, _ in rows) / len(rows):.3f} {sum(p for p, _, _ in rows) / len(rows):.3f} ece {error:.3f}   stated {len(stated):4} {sum(stated) / max(1, len(stated)):.3f}")
        print("      " + "  ".join(f"{b / 10:.1f}: {len(v)} {sum(p for p, _ in v) / len(v):.2f}/{sum(ok for _, ok in v) / len(v):.2f}" for b, v in sorted(bins.items())))
def hinted(e): return e["inferred"] and e["rule"] not in STATING
STATING = {r for rules in PRIOR.values() for r, p in rules.items() if p >= .95}
if __name__ == "__main__":
    args = sys.argv[1:]; cut = args.index("--report") if "--report" in args else len(args)
    tune = list(once(x for t, r in zip(args[1:cut:2], args[2:cut:2]) for x in examples(t, r)))
    weights = fit(tune)
    with open(args[0], "w", encoding="utf-8") as out:
        out.write("# What a rule and each sign of a field add to its log-odds of being right. Made by src/data/confidence.py; the data are\n# described in src/data/confidence.md. Field, rule or sign, weight; tabs between them.\n")
        for (field, name), w in sorted(weights.items()): out.write(f"{field}\t{name}\t{w:.2f}\n")
    reliability(weights, tune, "fit on")
    if cut < len(args):
        report = args[cut + 1:]
        reliability(weights, list(once(x for t, r in zip(report[::2], report[1::2]) for x in examples(t, r))), "not fit on")

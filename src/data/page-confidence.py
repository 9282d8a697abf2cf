#!/usr/bin/env python3
"""Fits the weights by which the confidence of what a web page states is computed, and says how well they hold.

    page-confidence.py WEIGHTS.txt TRUTH.jsonl RESULT.json [RESULT.json ...]

RESULT.json is what `briefings import FOLDER --dry-run --json` printed for saved pages, TRUTH.jsonl has a line for each page:
{"id": its file's name without .html, "url", "title", "date", "author", "site"}; null is not judged. Where a page has several, what has
"set": "H" says its day: that set is of days alone. What is no day is not judged. Pages are cut by host (SHA-256, even or odd). The rules
were made while looking at the even half; authors are fit on the odd one alone. What is reported of a page is what weights say that were
fit without its fifth of the hosts.
A value is right as the public scorers count it: a title letter by letter but for case and punctuation, a day, half of the words of the
authors, a site's name that is like its host, an address without its scheme. A logistic regression per field adds up the rule's weight
and those of a few signs, each drawn to what is expected (RULE, SIGN).
"""
import collections, hashlib, html, json, math, os, re, sys, unicodedata
from urllib.parse import urlsplit
# How strongly weights are drawn to what is expected, and whether the half that the rules were made with is fit on too.
FIT = {"title": (1, True), "date": (10, True), "author": (6, False), "source": (6, True), "originalUrl": (6, True)}
RULE = {"title": .75, "date": .9, "updated": .8, "author": .8, "source": .93, "originalUrl": .93}
SIGN = {"title": {"heading": .6, "only heading": .5, "stated": .5, "title element": .5, "margin": 1.0, "others": -.5, "joined": -1.0, "colon": -.5, "short": -.5, "long": -.5, "clear": 1.0},
        "date": {"shown": .7, "agree": .6, "against": -1.0, "next day": -1.0, "night": -.5, "labelled": .5, "address": .7, "changed": -.5, "beside": .3, "another": -.5, "doubt": -1.0, "clear": 1.0},
        "author": {"agree": .8, "against": -.8, "full name": .5, "site": -1.0, "organization": -1.0, "several": -.5, "clear": 1.0},
        "source": {"host": 1.0, "agree": .5, "against": -.5},
        "originalUrl": {"agree": .7, "against": -.7, "start": -1.5, "saved": 2.0}}
SIGN["updated"] = SIGN["date"]
TOK = re.compile(r"\w+", re.U)
fold = lambda s: " ".join(TOK.findall(unicodedata.normalize("NFKC", html.unescape(s or "")).casefold()))
logit = lambda p: math.log(p / (1 - p))
def host(u): return re.sub(r"^(www|m|amp)\.", "", urlsplit(u if "//" in u else "//" + u).netloc.lower().split(":")[0])
def number(u): return int(hashlib.sha256(host(u).encode()).hexdigest(), 16)
def address(u): return host(u) + re.sub(r"/+$", "", urlsplit(u).path)
def like_host(url, name):
    labels = [l for l in host(url).split(".")[:-1] if len(l) > 2] or host(url).split(".")[:1]
    core, n = re.sub(r"\W", "", max(labels, key=len)), re.sub(r"\W", "", unicodedata.normalize("NFKD", name.casefold()))
    words = TOK.findall(name.casefold()); initials = "".join(w[0] for w in words)
    return core in n or n in core or (len(initials) > 1 and initials in core) or any(len(w) > 3 and w in core for w in words)
def right(field, value, page):
    if field == "title": return fold(value) == fold(page["title"]) if page.get("title") else None
    if field == "date": return value[:10] == page["date"][:10] if page.get("date") and 1 <= int(page["date"][5:7]) <= 12 else None
    if field == "author":
        if not page.get("author"): return None
        a = page["author"]; a = set(fold(", ".join(a) if isinstance(a, list) else a).split()); b = set(fold(value).split())
        return bool(a) and len(a & b) / len(a) >= .5 and len(a & b) / max(len(b), 1) >= .34
    if field == "source": return like_host(page["url"], value) if page.get("site") else None
    if field == "originalUrl": return address(value) == address(page["url"]) if page.get("site") else None
    return None
def examples(truths, results):
    pages = collections.defaultdict(list)
    for line in open(truths, encoding="utf-8"):
        page = json.loads(line); pages[page["id"]].append(page)
    for told in pages.values(): told.sort(key=lambda page: page.get("set") != "H")
    for result in results:
        seen = set()
        for article in json.load(open(result, encoding="utf-8"))["articles"]:
            name = os.path.basename(article["seed"])[:-5]
            if name in seen or not article.get("article"): continue
            seen.add(name)
            for e in article["evidence"]:
                if e["field"] not in RULE or not e.get("signs") or e["rule"].startswith("the dateline names"): continue
                for page in pages[name]:
                    ok = right(e["field"], e["value"], page)
                    if ok is not None: yield e["field"], e["rule"], e["signs"], ok, number(page["url"]); break
def fit(rows, field, rules):
    pull = FIT[field][0]
    names = sorted({"rule " + rule for rule in rules} | set(SIGN[field]))
    prior = {n: logit(RULE[field]) if n.startswith("rule ") else SIGN[field][n] for n in names}; w = dict(prior)
    for step in range(4000):
        gradient = collections.defaultdict(float)
        for rule, signs, ok in rows:
            x = {"rule " + rule: 1, **signs}
            error = 1 / (1 + math.exp(-sum(w.get(n, 0) * v for n, v in x.items()))) - ok
            for n, v in x.items(): gradient[n] += error * v
        size = 0
        for n in names:
            g = gradient[n] + pull * (w[n] - prior[n]); w[n] -= .3 / (1 + .1 * len(rows)) * g; size = max(size, abs(g))
        if size < 1e-3: break
    return w
def chance(w, rule, signs): return min(.995, 1 / (1 + math.exp(-w.get("rule " + rule, 0) - sum(w.get(n, 0) * v for n, v in signs.items()))))
def report(name, judged):
    if not judged: return
    bins = collections.defaultdict(list)
    for p, ok in judged: bins[min(9, int(p * 10))].append((p, ok))
    error = sum(abs(sum(p for p, _ in b) - sum(ok for _, ok in b)) for b in bins.values()) / len(judged)
    stated = [ok for p, ok in judged if p >= .97]
    print(f"{name}: {len(judged)}, stated {len(stated)}, of those right {sum(stated)}, error {error:.3f}, " +
          " · ".join(f".{k}: {sum(p for p, _ in b) / len(b):.2f}/{sum(ok for _, ok in b) / len(b):.2f} ({len(b)})" for k, b in sorted(bins.items())))
def main():
    out, truths, *results = sys.argv[1:]
    data = list(examples(truths, results))
    lines = ["# What the place and each sign of a field add to its log-odds of being right, for what pages state in their markup. Made by",
             "# src/data/page-confidence.py; the data are described in src/data/confidence.md. Field, rule or sign, weight; tabs between them."]
    for field in RULE:
        name = field if field != "updated" else "date"
        rows = [(r, s, ok, n) for f, r, s, ok, n in data if f == name]
        use = lambda n: n % 2 or FIT[name][1]
        rules = {row[0] for row in rows}  # also those that no page of the half has
        w = fit([row[:3] for row in rows if use(row[3])], name, rules)
        if field != "updated":
            apart = {0: [], 1: []}
            for fold in range(5):
                v = fit([row[:3] for row in rows if use(row[3]) and row[3] // 2 % 5 != fold], name, rules)
                for r, s, ok, n in rows:
                    if n // 2 % 5 == fold: apart[n % 2].append((chance(v, r, s), ok))
            report(f"{field}, all", apart[0] + apart[1])
            report(f"{field}, looked at", apart[0])
            report(f"{field}, not looked at", apart[1])
        lines += [f"page {field}\t{n}\t{v:.2f}" for n, v in sorted(w.items())]
    open(out, "w", encoding="utf-8").write("\n".join(lines) + "\n")
main()

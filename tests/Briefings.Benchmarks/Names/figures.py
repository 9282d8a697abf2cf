#!/usr/bin/env python3
"""Figures of the names that were read in marked texts, by language: the rows of the README's table.

    figures.py DATA TEXTS.jsonl READ.jsonl

DATA is the folder of the marked texts, TEXTS what its `score.py texts` wrote, READ what `names read` wrote of them. Names are equal and counted as
in `score.py`; "sure" is what is stated. "Wrong kind" is what is stated as a person and marked as an organization, a place or something else in the
same text, or stated as an organization and marked as anything else.
"""
import collections, glob, gzip, importlib.util, json, os, random, re, sys

GROUPS = {
    "people": ["en es fr sv ru no", "de pl pt da fi", "ja zh ar tr"],
    "organizations": ["en de es fr pl sv fi no"],
}
BY_RULES = {"hi", "ko", "nl", "sr", "ta", "th", "uk"}
TAGS = {"people": "PER", "organizations": "ORG"}
LIKELY = 0.4


def counting_script(data):
    """`score.py` as a module: it ends in a call, which is left out."""
    path = os.path.join(data, "score.py")
    source = open(path, encoding="utf-8").read()
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("score", None))
    module.__file__ = path
    exec(compile(source[: source.rindex('{"texts"')], path, "exec"), module.__dict__)
    return module


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return {row["id"]: row for row in map(json.loads, lines)}


def marked(data, score, wanted):
    """The marked names of each text, by tag."""
    names = collections.defaultdict(lambda: collections.defaultdict(set))
    for path in sorted(glob.glob(os.path.join(data, "??.jsonl.gz"))):
        language = os.path.basename(path)[:2]
        for line in gzip.open(path, "rt", encoding="utf-8"):
            row = json.loads(line)
            text = f"{language}/{row['doc']}"
            if text in wanted:
                for tag in ("PER", "ORG", "LOC", "MISC"):
                    names[text][tag].update(score.norm(name) for name in score.names(row["tokens"], row["tags"], tag, language))
    return names


def longest(names, kind):
    """A shorter person's name inside a longer one counts with it."""
    return {n for n in names if not any(n != m and n in m for m in names)} if kind == "people" else set(names)


def error(pairs):
    bins = collections.defaultdict(list)
    for probability, right in pairs:
        bins[min(9, int(probability * 10))].append((probability, right))
    return sum(abs(sum(p for p, _ in b) - sum(r for _, r in b)) for b in bins.values()) / max(1, len(pairs))


def is_full(name):
    return " " in name or re.search("[\u3000-\u9fff]", name) is not None


class Count:
    def __init__(self):
        self.gold = self.stated = self.right = self.full = self.right_full = self.both = self.right_both = self.wrong_kind = 0
        self.pairs = []

    def add(self, kind, text, read, kinds, norm):
        spelled = {norm(name): name for name in text[kind]}
        gold = longest(spelled, kind)
        sure = longest({norm(name) for name in read.get("sure_" + kind, [])}, kind)
        found = {}
        for name, probability in read.get(kind, []):
            found[norm(name)] = max(probability, found.get(norm(name), 0))
        found = {name: found[name] for name in longest(found, kind)}
        full = {name for name in gold if is_full(spelled[name])}
        both = {name for name, probability in found.items() if probability >= LIKELY}
        self.gold += len(gold)
        self.stated += len(sure)
        self.right += len(sure & gold)
        self.full += len(full)
        self.right_full += len(sure & full)
        self.both += len(both)
        self.right_both += len(both & gold)
        self.pairs += [(probability, name in gold) for name, probability in found.items()]
        own = kinds[TAGS[kind]]
        others = set().union(*(names for tag, names in kinds.items() if tag != TAGS[kind]))
        self.wrong_kind += sum(name in others and not any(name in other for other in own) for name in sure - gold)

    def precision(self):
        return self.right / self.stated if self.stated else float("nan")

    def recall(self):
        return self.right / max(1, self.gold)

    def recall_full(self):
        return self.right_full / max(1, self.full)

    def f1(self):
        return 2 * self.right_both / max(1, self.both + self.gold)

    def chance(self):
        """The error that perfect probabilities would show with as few names."""
        dice = random.Random(1)
        return sum(error([(p, dice.random() < p) for p, _ in self.pairs]) for _ in range(20)) / 20


def show(kind, counts):
    print(f"\n| {kind} | names | sure P | R | R full | both F1 | error | chance | wrong kind |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|")
    for language, c in sorted(counts.items()):
        print(f"| {language} | {c.gold} | {c.precision():.3f} | {c.recall():.3f} | {c.recall_full():.3f} | {c.f1():.3f} | {error(c.pairs):.3f} | {c.chance():.3f} | {c.wrong_kind} of {c.stated} |")
    mean = lambda values: sum(values) / len(values)
    for group in GROUPS[kind]:
        of = [counts[language] for language in group.split() if language in counts]
        if of:
            together = sum(c.right for c in of) / max(1, sum(c.stated for c in of))
            print(f"{group}: P of all {together:.3f}, mean P {mean([c.precision() for c in of if c.stated]):.3f}, R {mean([c.recall() for c in of]):.3f}, R full {mean([c.recall_full() for c in of]):.3f}")
    of = [c for language, c in counts.items() if language not in BY_RULES]
    stated = sum(c.stated for c in of)
    print(f"all with a model: P {sum(c.right for c in of) / stated:.3f}, R {sum(c.right for c in of) / sum(c.gold for c in of):.3f}, mean F1 of both {mean([c.f1() for c in of]):.3f}, "
          f"mean error {mean([error(c.pairs) for c in of]):.3f}, at most .04 in {sum(error(c.pairs) <= 0.04 for c in of)} of {len(of)}, "
          f"wrong kind {sum(c.wrong_kind for c in of) / stated:.4f}")


def main(data, texts, read):
    score, texts, read = counting_script(data), rows(texts), rows(read)
    kinds = marked(data, score, texts)
    for kind in GROUPS:
        counts = collections.defaultdict(Count)
        for text in texts.values():
            counts[text["language"]].add(kind, text, read.get(text["id"], {}), kinds[text["id"]], score.norm)
        show(kind, counts)


main(*sys.argv[1:])

"""Fits the weights of src/Briefings/Linking/Lexicons/LexiconWeights.cs.

    Briefings.Benchmarks lexicon TUNE.jsonl > TUNE.tsv     each line of the input is an article with the archive it is in:
    Briefings.Benchmarks lexicon TEST.jsonl > TEST.tsv     archive, id ("archive/group/language"), language, title, body, date
    lexicon.py TUNE.tsv TEST.tsv

Two articles belong together where all of their ids before the last "/" is the same. Each of the archives has 48 parallel news texts in two or three
languages: 12 to 34 of them whole, and so what is learned from; of the others the first one to four paragraphs in each language, or a longer part
in one than in the other, or one version alone, or reports of one matter (the lead and other paragraphs in each language), which are no versions. In TUNE every
second language and any, in TEST the others and any. A line of the figures is a pair that was not sure: the probability before, the sum and the number of
words, how many both have. Logistic regression on the two figures, added to the logit of the probability; full-batch Newton steps, ridge 0.5.
"""
import collections
import math
import sys

from weights import sigmoid, solve

SPREAD = 4
CAUTION = 0.7
FEWEST_SHARED = 3
ACCEPT = 0.97


def read(path):
    pairs = []
    for line in open(path, encoding="utf-8"):
        _, a, b, _, _, *figures = line.rstrip("\n").split("\t")
        score, total, count, shared = map(float, figures)
        root = math.sqrt(count + SPREAD)
        pairs.append((math.log(score / (1 - score)), (total / root, count / root), shared, a.rsplit("/", 1)[0] == b.rsplit("/", 1)[0], a, b))
    return pairs


def fit(pairs, ridge=0.5, steps=20):
    w = [0.0, 0.0]
    for _ in range(steps):
        gradient, hessian = [-ridge * x for x in w], [[ridge, 0.0], [0.0, ridge]]
        for before, x, _, same, _, _ in pairs:
            p = sigmoid(before + sum(a * b for a, b in zip(w, x)))
            for i in range(2):
                gradient[i] += (same - p) * x[i]
                for j in range(2):
                    hessian[i][j] += p * (1 - p) * x[i] * x[j]
        w = [a + b for a, b in zip(w, solve(hessian, gradient))]
    return w


def evidence(w, x, shared):
    value = sum(a * b for a, b in zip(w, x))
    return value if value <= 0 else 0 if shared < FEWEST_SHARED else max(0, value - CAUTION)


def report(name, pairs, w):
    bins = collections.defaultdict(list)
    for before, x, shared, same, _, _ in pairs:
        p = sigmoid(before + evidence(w, x, shared))
        bins[min(9, int(p * 10))].append((p, same))
    print(name, "%d pairs, %d right" % (len(pairs), sum(pair[3] for pair in pairs)))
    for b in sorted(bins):
        print("  %.1f n=%d score %.3f right %.3f" % (b / 10, len(bins[b]), sum(p for p, _ in bins[b]) / len(bins[b]), sum(y for _, y in bins[b]) / len(bins[b])))
    taken = [same for values in bins.values() for p, same in values if p >= ACCEPT]
    print("  accepted %d, right %d" % (len(taken), sum(taken)))


if __name__ == "__main__":
    tune, test = read(sys.argv[1]), read(sys.argv[2])
    w = fit(tune)
    print("of the sum %.3f, of the count %.3f" % tuple(w))
    report("before", test, (0, 0))
    report("tuned", tune, w)
    report("not tuned", test, w)

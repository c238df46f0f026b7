"""Trains CRFsuite on one file of tokens and tags, and times features and tagging of another: tokens, seconds of
the quicker of two rounds by the clock and by the processor."""

import os
import sys
import tempfile
import time

import pycrfsuite


def sentences(path):
    with open(path, encoding="utf-8") as file:
        for block in file.read().split("\n\n"):
            rows = [line.split("\t") for line in block.split("\n") if "\t" in line]
            if rows:
                yield [row[0] for row in rows], [row[1] for row in rows]


def shape(word):
    return "".join("X" if c.isupper() else "x" if c.islower() else "d" if c.isdigit() else c for c in word)


def features(words):
    """The usual ones: word, shape, affixes to 4, a window of two, bigrams."""
    lower = [word.lower() for word in words]
    shapes = [shape(word) for word in words]
    rows = []
    for at, word in enumerate(lower):
        row = ["bias", "w=" + word, "s=" + shapes[at]]
        for length in range(1, 5):
            row.append("p=" + word[:length])
            row.append("e=" + word[-length:])
        for step in (-2, -1, 1, 2):
            if 0 <= at + step < len(words):
                row.append(f"w{step}={lower[at + step]}")
                row.append(f"s{step}={shapes[at + step]}")
            else:
                row.append(f"none{step}")
        if at:
            row.append("b-=" + lower[at - 1] + "|" + word)
        if at + 1 < len(words):
            row.append("b+=" + word + "|" + lower[at + 1])
        rows.append(row)
    return rows


def main():
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    for words, tags in sentences(sys.argv[1]):
        trainer.append(features(words), tags)
    trainer.set_params({"c1": 0.1, "c2": 0.1, "max_iterations": 60})
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        texts = [words for words, _ in sentences(sys.argv[2])]
        best = [float("inf"), float("inf")]
        for _ in range(2):
            start = [time.perf_counter(), time.process_time()]
            for words in texts:
                tagger.tag(features(words))
            end = [time.perf_counter(), time.process_time()]
            best = [min(b, e - s) for b, s, e in zip(best, start, end)]
        print(sum(map(len, texts)), *best)


main()

"""Labelled notes: lines of text with `[span|about/stands]`, as words with a label each.

A word is a run of letters and digits, or one other sign; `lib/inference/marks.ts` parts text the same way.
"""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

STANDS = ["is", "new", "end", "slip", "wrong", "past", "not", "plan", "other", "said"]
MARK = re.compile(r"\[([^\[\]|]+)\|([a-z:-]+)/([a-z]+)\]")
WORD = re.compile(r"[^\W_]+|[^\w\s]|_")


@dataclass(frozen=True)
class Span:
    """`first` and `last` are numbers of words, both within."""

    first: int
    last: int
    about: str
    stands: str


@dataclass(frozen=True)
class Note:
    words: tuple[str, ...]
    spans: tuple[Span, ...]


def read_note(line: str) -> Note:
    """@raises ValueError for a mark that is none of the format's"""
    words: list[str] = []
    spans: list[Span] = []
    at = 0
    line = unicodedata.normalize("NFC", line)
    for mark in MARK.finditer(line):
        words += WORD.findall(line[at : mark.start()])
        within = WORD.findall(mark[1])
        if not within or mark[3] not in STANDS:
            raise ValueError(f"{mark[0]} in {line}")
        spans.append(Span(len(words), len(words) + len(within) - 1, mark[2], mark[3]))
        words += within
        at = mark.end()
    rest = line[at:]
    if "[" in rest or "]" in rest:
        raise ValueError(f"stray mark in {line}")
    return Note(tuple(words + WORD.findall(rest)), tuple(spans))


def read_notes(folder: Path) -> list[Note]:
    return [
        read_note(line)
        for path in sorted(folder.glob("*.txt"))
        for line in path.read_text("utf8").splitlines()
        if line.strip()
    ]

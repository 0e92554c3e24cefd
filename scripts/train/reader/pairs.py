"""A note, a question, and what the note answers: words of it, nothing, or that what is asked for is over.

From two places: notes written with their questions (`# note`, `> question | answer`), and the tagger's notes, whose marks are asked for
in the words of `wordings.py`.
"""

import random
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from notes_of import WORD, Note
from wordings import ENDS, FORMER, WORDINGS

UNSAID, SAID, OVER = 0, 1, 2
HOLDS = {"is", "new", "slip"}
BEFORE = {"end", "past"}


@dataclass(frozen=True)
class Pair:
    """`spans` are first and last numbers of the note's words, both within; more than one where any of them answers."""

    question: tuple[str, ...]
    words: tuple[str, ...]
    kind: int
    spans: tuple[tuple[int, int], ...]


def words_of(text: str) -> tuple[str, ...]:
    return tuple(WORD.findall(unicodedata.normalize("NFC", text)))


def span_in(note: str, answer: str) -> tuple[int, int] | None:
    """Numbers of the words that an answer touches, at its first place that begins and ends with a word."""
    places = [(match.start(), match.end()) for match in WORD.finditer(note)]
    for found in re.finditer(re.escape(answer), note):
        first = next((at for at, (start, _) in enumerate(places) if start == found.start()), None)
        last = next((at for at, (_, end) in enumerate(places) if end == found.end()), None)
        if first is not None and last is not None and first <= last:
            return first, last
    return None


def read_pairs(path: Path) -> list[Pair]:
    pairs: list[Pair] = []
    note = ""
    for line in unicodedata.normalize("NFC", path.read_text("utf8")).splitlines():
        if line.startswith("# "):
            note = line[2:].strip()
        elif line.startswith("> ") and "|" in line:
            question, answer = (part.strip() for part in line[2:].rsplit("|", 1))
            if answer in ("-", "!"):
                pairs.append(Pair(words_of(question), words_of(note), OVER if answer == "!" else UNSAID, ()))
                continue
            span = span_in(note, answer)
            if span:
                pairs.append(Pair(words_of(question), words_of(note), SAID, (span,)))
    return pairs


def asked_of(note: Note, rng: random.Random) -> Pair:
    """One question about a marked note: about what is marked in it three times of four."""
    marked = [span.about for span in note.spans if span.about in WORDINGS]
    over = [about for span in note.spans if span.about in ENDS and span.stands in HOLDS | {"end"} for about in ENDS[span.about]]
    near = marked + over
    about = rng.choice(near) if near and rng.random() < 0.75 else rng.choice(list(WORDINGS))
    wording = rng.choice(WORDINGS[about])
    mine = [span for span in note.spans if span.about == about]
    before = [span for span in mine if span.stands in BEFORE]
    if before and "?" not in wording and rng.random() < 0.4:
        question = words_of(rng.choice(FORMER).format(wording.lower() if rng.random() < 0.7 else wording))
        return Pair(question, note.words, SAID, tuple((span.first, span.last) for span in before))
    holds = [span for span in mine if span.stands in HOLDS]
    if rng.random() < 0.2:
        wording = wording.lower()
    if holds:
        return Pair(words_of(wording), note.words, SAID, tuple((span.first, span.last) for span in holds))
    ended = any(span.stands in ("end", "not") for span in mine) or about in over
    return Pair(words_of(wording), note.words, OVER if ended else UNSAID, ())

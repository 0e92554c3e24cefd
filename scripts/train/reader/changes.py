"""Scenes: held facts of one person and later notes, each with the facts that are no longer true after it (`tests/corpus/changes`)."""

import random
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from pairs import UNSAID, Pair, words_of

# How sure it is where the writer would ask.
PERHAPS = 0.6
FACT = re.compile(r"(\d+)[.)]? (.+)")


@dataclass(frozen=True)
class Scene:
    facts: dict[int, tuple[str, ...]]
    # Each note with what is over after it, 0-1.
    notes: list[tuple[tuple[str, ...], dict[int, float]]]


@dataclass(frozen=True)
class Weighed:
    """A fact in the place of the question beside a note, and how sure it is that the note ends it, 0-1."""

    pair: Pair
    over: float


def read_scenes(path: Path) -> list[Scene]:
    scenes: list[Scene] = []
    for line in unicodedata.normalize("NFC", path.read_text("utf8")).splitlines():
        line = line.strip()
        if line == "==":
            scenes.append(Scene({}, []))
        elif line.startswith(">"):
            note, _, numbers = line[1:].rpartition("|")
            over = {int(one.rstrip("?")): PERHAPS if one.endswith("?") else 1.0 for one in numbers.split()}
            scenes[-1].notes.append((words_of(note), over))
        elif found := FACT.fullmatch(line):
            scenes[-1].facts[int(found[1])] = words_of(found[2])
    return scenes


def telling(words: tuple[str, ...]) -> set[str]:
    return {word.lower()[:6] for word in words if len(word) > 3 or word.isdigit()}


def weighed_in(scenes: list[Scene], rng: random.Random, standing: int | None = None) -> list[Weighed]:
    """Of every note the facts that it ends and some of those that it leaves standing, one of them such as it speaks of; all of them where `standing` is not given."""
    out: list[Weighed] = []
    strange = [fact for scene in scenes for fact in scene.facts.values()]
    for scene in scenes:
        for words, over in scene.notes:
            # What changes nothing leaves another's facts standing too.
            if standing is not None and not over:
                out.append(Weighed(Pair(rng.choice(strange), words, UNSAID, ()), 0.0))
            left = [number for number in scene.facts if number not in over]
            if standing is not None:
                rng.shuffle(left)
                left.sort(key=lambda number: -len(telling(scene.facts[number]) & telling(words)))
                left = [*left[:1], *rng.sample(left[1:], min(standing - 1, len(left[1:])))]
            out += [Weighed(Pair(scene.facts[number], words, UNSAID, ()), over.get(number, 0.0)) for number in [*over, *left]]
    return out

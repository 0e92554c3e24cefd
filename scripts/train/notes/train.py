"""Trains the tagger of notes: what each span of a note is about and how it stands.

    npm run train:notes -- [--seed 1] [--epochs 10] [--held 0.05] [--show 40]

Starts from all-MiniLM-L6-v2. `--held` keeps a share of the notes back and prints their figures; `--show` prints so many of its mistakes.
Writes `public/models/notes` and `lib/memory/meaning/labels.json`. The same notes, seed, versions and machine give the same weights.
"""

import argparse
import json
import random
import time
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import nn
from transformers import BertModel

from base import base_folder
from export import export
from notes import STANDS, Note, Span, read_notes

ROOT = Path(__file__).resolve().parents[3]
LONGEST = 128
# What a value is replaced by is of the same kind: names, numbers and firms say nothing of what is told of them.
SWAPPED = 0.5
# Some words are hidden, so that no one of them decides.
HIDDEN = 0.06
MASK = 103
FROZEN = 2
RATE = 3e-4
HEAD_RATE = 2e-3
BATCH = 16
WARM_UP = 60


class Tagger(nn.Module):
    """Logits of each token: outside, first or further word of a span; what that is about; how it stands."""

    def __init__(self, base: str, labels: int):
        super().__init__()
        self.bert = BertModel.from_pretrained(base, add_pooling_layer=False, attn_implementation="sdpa")
        # Words that no note holds keep their meaning beside those that do.
        self.bert.embeddings.requires_grad_(False)
        for layer in self.bert.encoder.layer[:FROZEN]:
            layer.requires_grad_(False)
        width = self.bert.config.hidden_size
        self.drop = nn.Dropout(0.2)
        self.edge = nn.Linear(width, 3)
        self.about = nn.Linear(width, labels)
        self.stands = nn.Linear(width, len(STANDS))

    def forward(self, input_ids, attention_mask, token_type_ids):
        states = self.bert(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids)
        hidden = self.drop(states.last_hidden_state)
        return self.edge(hidden), self.about(hidden), self.stands(hidden)


class Coder:
    def __init__(self, base: Path, abouts: list[str]):
        self.tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.abouts = abouts
        self.number = {about: place for place, about in enumerate(abouts)}
        self.pieces: dict[str, list[int]] = {}

    def pieces_of(self, word: str) -> list[int]:
        if word not in self.pieces:
            self.pieces[word] = self.tokenizer.encode(word, add_special_tokens=False).ids or [100]
        return self.pieces[word]

    def encode(self, note: Note):
        """Ids with [CLS] and [SEP], the place of each word's first piece, three labels of each word."""
        ids, places = [101], []
        for word in note.words:
            pieces = self.pieces_of(word)
            if len(ids) + len(pieces) >= LONGEST:
                break
            places.append(len(ids))
            ids += pieces
        ids.append(102)
        edge = [0] * len(places)
        about = [-100] * len(places)
        stands = [-100] * len(places)
        for span in note.spans:
            for place in range(span.first, min(span.last + 1, len(places))):
                edge[place] = 1 if place == span.first else 2
                about[place] = self.number[span.about]
                stands[place] = STANDS.index(span.stands)
        return ids, places, (edge, about, stands)


def swapped(note: Note, pool: dict[str, list[tuple[str, ...]]], rng: random.Random) -> Note:
    """The same note with other values."""
    words: list[str] = []
    spans: list[Span] = []
    at = 0
    given: dict[tuple[str, ...], tuple[str, ...]] = {}
    for span in note.spans:
        words += note.words[at : span.first]
        value = note.words[span.first : span.last + 1]
        if ":" not in span.about and rng.random() < SWAPPED:
            value = given.setdefault(value, rng.choice(pool[span.about]))
        spans.append(Span(len(words), len(words) + len(value) - 1, span.about, span.stands))
        words += value
        at = span.last + 1
    return Note(tuple(words) + note.words[at:], tuple(spans))


def batches(notes, coder: Coder, size: int, rng: random.Random | None):
    rows = [coder.encode(note) for note in notes]
    order = list(range(len(rows)))
    if rng:
        # Of about the same length together, in a chance order.
        rng.shuffle(order)
        order = sorted(order, key=lambda at: len(rows[at][0]) // 8 + rng.random())
    parts = [order[at : at + size] for at in range(0, len(order), size)]
    if rng:
        rng.shuffle(parts)
    for part in parts:
        width = max(len(rows[at][0]) for at in part)
        ids = torch.zeros(len(part), width, dtype=torch.long)
        mask = torch.zeros_like(ids)
        labels = torch.full((3, *ids.shape), -100)
        for row, at in enumerate(part):
            pieces, places, named = rows[at]
            ids[row, : len(pieces)] = torch.tensor(pieces)
            mask[row, : len(pieces)] = 1
            if places:
                labels[:, row, places] = torch.tensor(named)
        yield part, ids, mask, labels


def decode(coder: Coder, edge: np.ndarray, about: np.ndarray, stands: np.ndarray) -> list[tuple[int, int, str, str, float]]:
    """Spans of one note's words from their probabilities: first, last, about, stands, how sure."""
    best = edge.argmax(-1)
    found = []
    at = 0
    while at < len(best):
        if best[at] == 0:
            at += 1
            continue
        end = at + 1
        while end < len(best) and best[end] == 2:
            end += 1
        what, state = about[at:end].mean(0), stands[at:end].mean(0)
        sure = (1 - edge[at:end, 0]).mean() * what.max() * state.max()
        found.append((at, end - 1, coder.abouts[int(what.argmax())], STANDS[int(state.argmax())], float(sure)))
        at = end
    return found


@torch.no_grad()
def score(model: Tagger, coder: Coder, notes: list[Note], show: int = 0) -> dict[str, float]:
    model.eval()
    right = told = wanted = about_right = 0
    holds = {"is", "new", "slip", "end"}
    false_holds = holds_told = holds_wanted = holds_right = 0
    for part, ids, mask, labels in batches(notes, coder, 64, None):
        scores = model(ids, mask, torch.zeros_like(ids))
        for row, at in enumerate(part):
            places = (labels[0, row] != -100).nonzero().flatten()
            found = decode(coder, *(one[row, places].softmax(-1).numpy() for one in scores))
            got = {one[:4] for one in found}
            want = {(one.first, one.last, one.about, one.stands) for one in notes[at].spans if one.last < len(places)}
            right += len(got & want)
            told += len(got)
            wanted += len(want)
            about_right += len({one[:3] for one in got} & {one[:3] for one in want})
            held, truth = ({one for one in side if one[3] in holds} for side in (got, want))
            # That it has begun or holds is the same claim.
            same = lambda side: {(a, b, c, "is" if d == "new" else d) for a, b, c, d in side}
            holds_told += len(held)
            holds_wanted += len(truth)
            holds_right += len(same(held) & same(truth))
            if show and got != want:
                show -= 1
                words = notes[at].words
                name = lambda side: [f"{' '.join(words[a:b + 1])}|{c}/{d}" for a, b, c, d in sorted(side)]
                print(" ".join(words), "\n   got", name(got - want), "\n   want", name(want - got))
    f1 = lambda hit, said, all_: 2 * hit / max(1, said + all_)
    return {
        "spans": wanted,
        "f1": round(100 * f1(right, told, wanted), 1),
        "precision": round(100 * right / max(1, told), 1),
        "recall": round(100 * right / max(1, wanted), 1),
        "about-f1": round(100 * f1(about_right, told, wanted), 1),
        "claims-precision": round(100 * holds_right / max(1, holds_told), 1),
        "claims-recall": round(100 * holds_right / max(1, holds_wanted), 1),
    }


def train(notes: list[Note], held: list[Note], coder: Coder, base: Path, epochs: int, seed: int) -> Tagger:
    torch.manual_seed(seed)
    rng = random.Random(seed)
    model = Tagger(str(base), len(coder.abouts))
    pool: dict[str, list[tuple[str, ...]]] = {}
    for note in notes:
        for span in note.spans:
            pool.setdefault(span.about, []).append(note.words[span.first : span.last + 1])
    heads = [*model.edge.parameters(), *model.about.parameters(), *model.stands.parameters()]
    body = [one for one in model.bert.encoder.parameters() if one.requires_grad]
    optimiser = torch.optim.AdamW(
        [{"params": body, "lr": RATE}, {"params": heads, "lr": HEAD_RATE}], weight_decay=0.01, fused=True
    )
    steps = epochs * -(-len(notes) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1, (step + 1) / WARM_UP) * max(0.01, 1 - step / steps)
    )
    loss_of = nn.CrossEntropyLoss(ignore_index=-100)
    for epoch in range(epochs):
        model.train()
        begun, total = time.time(), 0.0
        fresh = [swapped(note, pool, rng) for note in notes]
        for _, ids, mask, labels in batches(fresh, coder, BATCH, rng):
            hidden = (torch.rand(ids.shape) < HIDDEN) & (ids > MASK)
            scores = model(ids.masked_fill(hidden, MASK), mask, torch.zeros_like(ids))
            loss = sum(
                loss_of(one.flatten(0, 1), named.flatten()) for one, named in zip(scores, labels) if (named != -100).any()
            )
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad()
            schedule.step()
            total += float(loss.detach())
        shown = score(model, coder, held) if held else {}
        print(f"epoch {epoch + 1}: loss {total * BATCH / len(notes):.3f}, {time.time() - begun:.0f} s", shown, flush=True)
    model.eval()
    return model


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--base", type=Path)
    parser.add_argument("--notes", type=Path, default=ROOT / "tests/corpus/notes")
    parser.add_argument("--out", type=Path, default=ROOT / "public/models/notes")
    parser.add_argument("--version", default="notes-1", help="what the program asks for: NOTE_MARKER")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--held", type=float, default=0.0)
    parser.add_argument("--show", type=int, default=0)
    given = parser.parse_args()
    torch.set_num_threads(2)
    torch.use_deterministic_algorithms(True)
    notes = read_notes(given.notes)
    abouts = sorted({span.about for note in notes for span in note.spans})
    base = given.base or base_folder(ROOT / ".cache")
    coder = Coder(base, abouts)
    order = list(range(len(notes)))
    random.Random(given.seed).shuffle(order)
    cut = int(len(notes) * given.held)
    held = [notes[at] for at in order[:cut]]
    rest = [notes[at] for at in sorted(order[cut:])]
    print(len(rest), "notes,", len(held), "held back,", len(abouts), "labels", flush=True)
    model = train(rest, held, coder, base, given.epochs, given.seed)
    if held:
        print(json.dumps(score(model, coder, held, given.show)))
    export(model, coder, given.out, given.version)


if __name__ == "__main__":
    main()

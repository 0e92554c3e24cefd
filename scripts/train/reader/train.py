"""Trains the reader: given a question and a note, which words of the note answer it, if any do.

    npm run train:reader -- [--stage 1] [--seed 1] [--held 0.02] [--show 40]

Starts from multilingual-e5-small, in two stages: marked notes and notes with questions, then these and more of them put to strangers' notes. Each
stage begins from what the one before kept in `.cache/reader`; the last one writes `public/models/reader`.
"""

import argparse
import json
import random
import time
import zlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import nn
from transformers import BertModel

from base import BEGIN, END, UNKNOWN, base_folder
from export import export_reader
from notes_of import Note, read_notes
from pairs import OVER, SAID, UNSAID, Pair, asked_of, read_pairs

ROOT = Path(__file__).resolve().parents[3]
CORPUS = ROOT / "tests/corpus"
LONGEST = 160
MOST_QUESTION = 40
MOST_WORDS = 16
HIDDEN = 0.05
FROZEN = 2
HEAD_RATE = 1e-3
BATCH = 32
WARM_UP = 150
# A question that so many notes answer is a common one; notes nearest to a question.
COMMON = 3
NEAR_NOTES = 12
# Questions that are put to strangers' notes; more take longer and teach little.
MOST_STRANGE = 24_000
KINDS = ["unsaid", "said", "over"]


@dataclass(frozen=True)
class Stage:
    """`marked`: share of the marked notes that are asked about in a pass. `strangers`: how many each question of those that are put to them."""

    epochs: int
    rate: float
    marked: float
    strangers: float


STAGES = {1: Stage(1, 2.5e-4, 1.0, 0.3), 2: Stage(1, 2.5e-4, 0.1, 1.0)}


class Reader(nn.Module):
    """Logits of a question and a note: each piece as the answer's first and last word; unsaid, said or over."""

    def __init__(self, base: str):
        super().__init__()
        self.bert = BertModel.from_pretrained(base, add_pooling_layer=False, attn_implementation="sdpa")
        self.bert.embeddings.word_embeddings.requires_grad_(False)
        for layer in self.bert.encoder.layer[:FROZEN]:
            layer.requires_grad_(False)
        width = self.bert.config.hidden_size
        self.drop = nn.Dropout(0.1)
        self.span = nn.Linear(width, 2)
        self.kind = nn.Linear(width, 3)

    def forward(self, input_ids, attention_mask, token_type_ids):
        states = self.bert(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids)
        hidden = self.drop(states.last_hidden_state)
        return self.span(hidden), self.kind(hidden[:, 0])


class Coder:
    def __init__(self, base: Path):
        self.tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.pieces: dict[str, list[int]] = {}

    def pieces_of(self, word: str) -> list[int]:
        if word not in self.pieces:
            self.pieces[word] = self.tokenizer.encode(word, add_special_tokens=False).ids or [UNKNOWN]
        return self.pieces[word]

    def encode(self, pair: Pair):
        """Ids, where the note begins, the place of each note word's first piece."""
        question = [piece for word in pair.question for piece in self.pieces_of(word)][:MOST_QUESTION]
        ids = [BEGIN, *question, END]
        begins = len(ids)
        places = []
        for word in pair.words:
            pieces = self.pieces_of(word)
            if len(ids) + len(pieces) >= LONGEST:
                break
            places.append(len(ids))
            ids += pieces
        ids.append(END)
        return ids, begins, places


def batches(pairs: list[Pair], coder: Coder, size: int, rng: random.Random | None):
    rows = [coder.encode(pair) for pair in pairs]
    order = list(range(len(rows)))
    if rng:
        rng.shuffle(order)
        order = sorted(order, key=lambda at: len(rows[at][0]) // 8 + rng.random())
    parts = [order[at : at + size] for at in range(0, len(order), size)]
    if rng:
        rng.shuffle(parts)
    for part in parts:
        width = max(len(rows[at][0]) for at in part)
        ids = torch.zeros(len(part), width, dtype=torch.long)
        mask, types = torch.zeros_like(ids), torch.zeros_like(ids)
        words = torch.zeros(len(part), width, dtype=torch.bool)
        target = torch.zeros(2, len(part), width)
        kinds = torch.zeros(len(part), dtype=torch.long)
        for row, at in enumerate(part):
            pieces, begins, places = rows[at]
            ids[row, : len(pieces)] = torch.tensor(pieces)
            mask[row, : len(pieces)] = 1
            types[row, begins : len(pieces)] = 1
            words[row, places] = True
            kinds[row] = pairs[at].kind
            spans = [span for span in pairs[at].spans if span[1] < len(places)]
            for first, last in spans:
                target[0, row, places[first]] += 1 / len(spans)
                target[1, row, places[last]] += 1 / len(spans)
        yield part, ids, mask, types, words, target, kinds


@torch.no_grad()
def vectors(base: Path, coder: Coder, texts: list[tuple[str, ...]]) -> torch.Tensor:
    """Sentence vectors of the base as it is, unit length, in the order of the texts."""
    bert = BertModel.from_pretrained(str(base), add_pooling_layer=False).eval()
    rows = [[BEGIN, *[piece for word in words for piece in coder.pieces_of(word)][: LONGEST - 2], END] for words in texts]
    order = sorted(range(len(rows)), key=lambda at: len(rows[at]))
    out = torch.zeros(len(rows), bert.config.hidden_size)
    for at in range(0, len(order), 64):
        part = order[at : at + 64]
        width = max(len(rows[one]) for one in part)
        ids = torch.tensor([rows[one] + [0] * (width - len(rows[one])) for one in part])
        mask = (torch.arange(width)[None] < torch.tensor([len(rows[one]) for one in part])[:, None]).long()
        with torch.autocast("cpu", torch.bfloat16):
            states = bert(input_ids=ids, attention_mask=mask).last_hidden_state
        states = states.float() * mask[..., None]
        out[part] = nn.functional.normalize(states.sum(1), dim=-1)
    return out


class Strangers:
    """Questions put to notes of other people: what a search would bring, and no answer to it."""

    def __init__(self, own: list[Pair], base: Path, coder: Coder):
        said = Counter(" ".join(pair.question).lower() for pair in own if pair.kind != UNSAID)
        # What many notes could answer is not put to a stranger's.
        self.pairs = [pair for pair in own if said[" ".join(pair.question).lower()] < COMMON]
        random.Random(1).shuffle(self.pairs)
        self.pairs = self.pairs[:MOST_STRANGE]
        self.notes = list({pair.words for pair in own})
        place = {words: at for at, words in enumerate(self.notes)}
        self.home = [place[pair.words] for pair in self.pairs]
        near = vectors(base, coder, [pair.question for pair in self.pairs]) @ vectors(base, coder, self.notes).T
        self.near = near.topk(NEAR_NOTES, dim=-1).indices.tolist()

    def some(self, share: float, rng: random.Random) -> list[Pair]:
        out = []
        for pair, home, near in zip(self.pairs, self.home, self.near):
            for _ in range(int(share) + (rng.random() < share % 1)):
                note = rng.choice(near) if rng.random() < 0.6 else rng.randrange(len(self.notes))
                if note != home:
                    out.append(Pair(pair.question, self.notes[note], UNSAID, ()))
        return out


def chances(span: torch.Tensor, words: torch.Tensor) -> torch.Tensor:
    """Log-probabilities of first and last word, among the note's words alone."""
    return span.float().permute(2, 0, 1).masked_fill(~words, -1e4).log_softmax(-1)


@torch.no_grad()
def answers(model: Reader, coder: Coder, pairs: list[Pair]):
    """Of each pair: chances of the three kinds, best span, its chance."""
    model.eval()
    out = [None] * len(pairs)
    for part, ids, mask, types, words, _, _ in batches(pairs, coder, 64, None):
        span, kind = model(ids, mask, types)
        logs, kinds = chances(span, words), kind.float().softmax(-1)
        for row, at in enumerate(part):
            places = words[row].nonzero().flatten()
            first, last = logs[0, row, places], logs[1, row, places]
            both = first[:, None] + last[None, :]
            n = len(places)
            allowed = torch.ones(n, n, dtype=torch.bool).triu() & torch.ones(n, n, dtype=torch.bool).tril(MOST_WORDS - 1)
            both = both.masked_fill(~allowed, -1e4)
            best = int(both.argmax())
            out[at] = (kinds[row].tolist(), (best // n, best % n), float(both.max().exp()))
    return out


def score(model: Reader, coder: Coder, pairs: list[Pair], show: int = 0) -> dict:
    found = answers(model, coder, pairs)
    rows = []
    kind_right = 0
    over = [0, 0, 0]
    for pair, (kinds, span, chance) in zip(pairs, found):
        best = max(range(3), key=lambda at: kinds[at])
        kind_right += best == pair.kind
        over[0] += best == OVER and pair.kind == OVER
        over[1] += best == OVER
        over[2] += pair.kind == OVER
        exact = pair.kind == SAID and span in pair.spans
        touch = pair.kind == SAID and any(span[0] <= b and a <= span[1] for a, b in pair.spans)
        rows.append((kinds[SAID] * chance, kinds[SAID], exact, touch))
        if show and best != UNSAID and not (best == pair.kind and (best == OVER or exact)):
            show -= 1
            told = " ".join(pair.words[span[0] : span[1] + 1])
            want = [" ".join(pair.words[a : b + 1]) for a, b in pair.spans]
            print(" ".join(pair.question), "|", " ".join(pair.words))
            print("   got", KINDS[best], told, round(kinds[best], 2), "want", KINDS[pair.kind], want)
    said = sum(pair.kind == SAID for pair in pairs)
    at = {}
    for threshold in (0.3, 0.5, 0.7):
        told = [row for row in rows if row[0] >= threshold]
        exact, touching = sum(row[2] for row in told), sum(row[3] for row in told)
        at[threshold] = (len(told), percent(exact, len(told)), percent(touching, len(told)), percent(touching, said))
    return {
        "n": len(pairs),
        "kinds": percent(kind_right, len(pairs)),
        "told, exact, touching, recall": at,
        "over P R": (percent(over[0], over[1]), percent(over[0], over[2])),
    }


def percent(part: int, whole: int) -> float:
    return round(100 * part / max(1, whole), 1)


def train(
    model: Reader,
    marked: list[Note],
    own: list[Pair],
    strangers: Strangers,
    held: dict[str, list[Pair]],
    coder: Coder,
    stage: Stage,
    rng: random.Random,
    keep: Path,
) -> None:
    heads = [*model.span.parameters(), *model.kind.parameters()]
    body = [one for one in model.bert.parameters() if one.requires_grad]
    optimiser = torch.optim.AdamW([{"params": body, "lr": stage.rate}, {"params": heads, "lr": HEAD_RATE}], weight_decay=0.01, fused=True)
    put = len(strangers.pairs) * stage.strangers
    steps = stage.epochs * -(-int(len(marked) * stage.marked + len(own) + put) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: min(1, (step + 1) / WARM_UP) * max(0.01, 1 - step / steps))
    for epoch in range(stage.epochs):
        model.train()
        begun, total, done = time.time(), 0.0, 0
        pairs = own + [asked_of(note, rng) for note in marked if rng.random() < stage.marked]
        pairs += strangers.some(stage.strangers, rng)
        for _, ids, mask, types, words, target, kinds in batches(pairs, coder, BATCH, rng):
            hidden = (torch.rand(ids.shape) < HIDDEN) & (ids > UNKNOWN)
            with torch.autocast("cpu", torch.bfloat16):
                span, kind = model(ids.masked_fill(hidden, UNKNOWN), mask, types)
            logs = chances(span, words)
            has = target.sum((0, 2)) > 0
            loss = nn.functional.cross_entropy(kind.float(), kinds, label_smoothing=0.03)
            if has.any():
                loss = loss - (target * logs).sum((0, 2))[has].mean() / 2
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad()
            schedule.step()
            total += float(loss.detach())
            done += 1
        print(f"epoch {epoch + 1}: loss {total / done:.3f}, {time.time() - begun:.0f} s", flush=True)
        for name, some in held.items():
            print("  ", name, json.dumps(score(model, coder, some)), flush=True)
        torch.save(model.state_dict(), keep)
    model.eval()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--stage", type=int, choices=[*STAGES], nargs="*", default=[*STAGES])
    parser.add_argument("--notes", type=Path, nargs="*", default=[CORPUS / "notes", CORPUS / "questions/marked"])
    parser.add_argument("--pairs", type=Path, nargs="*", default=sorted((CORPUS / "questions").glob("*.txt")))
    parser.add_argument("--begin", type=Path, help="weights to begin from")
    parser.add_argument("--keep", type=Path, default=ROOT / ".cache/reader")
    parser.add_argument("--out", type=Path, default=ROOT / "public/models/reader")
    parser.add_argument("--version", default="reader-2", help="what the program asks for: NOTE_READER")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--held", type=float, default=0.02)
    parser.add_argument("--show", type=int, default=0)
    given = parser.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(given.seed)
    rng = random.Random(given.seed)
    marked = [note for folder in given.notes for note in read_notes(folder)]
    rng.shuffle(marked)
    cut = int(len(marked) * given.held)
    held = {"marked": [asked_of(note, rng) for note in marked[:cut] for _ in range(2)]}
    marked = marked[cut:]
    own: list[Pair] = []
    for path in given.pairs:
        by_note: dict[tuple[str, ...], list[Pair]] = {}
        for pair in read_pairs(path):
            by_note.setdefault(pair.words, []).append(pair)
        for words, group in by_note.items():
            # The same notes are held back in every run.
            is_held = zlib.crc32(" ".join(words).encode()) % 1000 < given.held * 1000
            (held.setdefault("written", []) if is_held else own).extend(group)
    lines = [line for path in given.pairs for line in path.read_text("utf8").splitlines()]
    base = base_folder(ROOT / ".cache", lines, given.out / "tokenizer.json")
    coder = Coder(base)
    model = Reader(str(base))
    if given.begin:
        model.load_state_dict(torch.load(given.begin))
    if held.get("written"):
        held["strangers"] = Strangers(held["written"], base, coder).some(1, rng)
    print(len(marked), "marked notes,", len(own), "written pairs", {name: len(some) for name, some in held.items()}, flush=True)
    strangers = Strangers(own, base, coder)
    given.keep.mkdir(parents=True, exist_ok=True)
    for number in given.stage:
        stage = STAGES[number]
        before = given.keep / f"{number - 1}.pt"
        if number > 1 and not given.begin and before.exists():
            model.load_state_dict(torch.load(before))
        train(model, marked, own, strangers, held, coder, stage, rng, given.keep / f"{number}.pt")
    for name, some in held.items():
        print(name, json.dumps(score(model, coder, some, given.show)))
    export_reader(model, base, given.out, given.version)


if __name__ == "__main__":
    main()

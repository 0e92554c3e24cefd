"""Trains the weigher: given a fact that was held and a note told after it, how likely the fact no longer stands.

    npm run train:standing -- [--begin WEIGHTS] [--epochs 4] [--seed 1] [--held 0.04]

Begins as the reader of notes (`.cache/reader/2.pt` of `npm run train:reader`, or weights of its own), which knows when a note says that something is over, and learns
from scenes of held facts and later notes. It reads with the reader's tokenizer. Writes `public/models/standing`.
"""

import argparse
import json
import random
import time
import zlib
from pathlib import Path

import torch
from torch import nn
from transformers import BertModel

from base import UNKNOWN, base_folder
from changes import Scene, Weighed, read_scenes, weighed_in
from export import export, pin
from pairs import OVER, UNSAID
from train import BATCH, CORPUS, FROZEN, HEAD_RATE, HIDDEN, ROOT, WARM_UP, Coder, batches, percent

RATE = 2e-4
# Facts of a scene that a note leaves standing and that are weighed beside those that it ends.
STANDING = 2
LEVELS = (0.5, 0.7, 0.8, 0.9, 0.95)


class Weigher(nn.Module):
    """A logit for a fact and a note: that the fact is over after it."""

    def __init__(self, base: str):
        super().__init__()
        self.bert = BertModel.from_pretrained(base, add_pooling_layer=False, attn_implementation="sdpa")
        self.bert.embeddings.word_embeddings.requires_grad_(False)
        for layer in self.bert.encoder.layer[:FROZEN]:
            layer.requires_grad_(False)
        self.drop = nn.Dropout(0.1)
        self.over = nn.Linear(self.bert.config.hidden_size, 1)

    def forward(self, input_ids, attention_mask, token_type_ids):
        states = self.bert(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids)
        return self.over(self.drop(states.last_hidden_state[:, 0])).squeeze(-1)


@torch.no_grad()
def load(model: Weigher, path: Path) -> None:
    """Weights of a reader begin with what it knows of what is over."""
    weights = torch.load(path)
    model.load_state_dict(weights, strict=False)
    if "over.weight" not in weights:
        for name in ("weight", "bias"):
            kind = weights[f"kind.{name}"]
            getattr(model.over, name).copy_((kind[OVER] - kind[UNSAID]).reshape(getattr(model.over, name).shape))


@torch.no_grad()
def score(model: Weigher, coder: Coder, scenes: list[Scene]) -> dict:
    """Of facts that are surely over, how many are found, and of those found how many are; of notes that change nothing, how many put any fact in doubt."""
    model.eval()
    rows = weighed_in(scenes, random.Random(1))
    told: list[tuple[float, Weighed]] = []
    for part, ids, mask, types, *_ in batches([one.pair for one in rows], coder, 64, None):
        told += [(float(chance), rows[at]) for chance, at in zip(model(ids, mask, types).float().sigmoid(), part)]
    sure = sum(one.over == 1 for one in rows)
    calm = {one.pair.words for one in rows} - {one.pair.words for one in rows if one.over > 0}
    at_level = {}
    for level in LEVELS:
        found = [one for chance, one in told if chance >= level]
        right, wrong = sum(one.over == 1 for one in found), sum(one.over == 0 for one in found)
        hurt = {one.pair.words for one in found} & calm
        at_level[level] = (percent(right, sure), percent(right, right + wrong), percent(len(hurt), len(calm)))
    return {"facts": len(rows), "over": sure, "recall, precision, calm notes hurt": at_level}


def train(model: Weigher, scenes: list[Scene], held: list[Scene], coder: Coder, epochs: int, rng: random.Random, keep: Path) -> None:
    body = [one for one in model.bert.parameters() if one.requires_grad]
    optimiser = torch.optim.AdamW(
        [{"params": body, "lr": RATE}, {"params": model.over.parameters(), "lr": HEAD_RATE}], weight_decay=0.01, fused=True
    )
    steps = epochs * -(-len(weighed_in(scenes, rng, STANDING)) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: min(1, (step + 1) / WARM_UP) * max(0.01, 1 - step / steps))
    for epoch in range(epochs):
        model.train()
        begun, total, done = time.time(), 0.0, 0
        rows = weighed_in(scenes, rng, STANDING)
        overs = torch.tensor([one.over for one in rows])
        for part, ids, mask, types, *_ in batches([one.pair for one in rows], coder, BATCH, rng):
            hidden = (torch.rand(ids.shape) < HIDDEN) & (ids > UNKNOWN)
            with torch.autocast("cpu", torch.bfloat16):
                found = model(ids.masked_fill(hidden, UNKNOWN), mask, types)
            loss = nn.functional.binary_cross_entropy_with_logits(found.float(), overs[part])
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad()
            schedule.step()
            total += float(loss.detach())
            done += 1
        print(f"epoch {epoch + 1}: loss {total / done:.3f}, {time.time() - begun:.0f} s", json.dumps(score(model, coder, held)), flush=True)
        torch.save(model.state_dict(), keep)
    model.eval()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--scenes", type=Path, nargs="*", default=sorted((CORPUS / "changes").glob("*.txt")))
    parser.add_argument("--begin", type=Path, default=ROOT / ".cache/reader/2.pt", help="weights to begin from")
    parser.add_argument("--keep", type=Path, default=ROOT / ".cache/standing.pt")
    parser.add_argument("--out", type=Path, default=ROOT / "public/models/standing")
    parser.add_argument("--version", default="standing-1", help="what the program asks for: FACT_WEIGHER")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--held", type=float, default=0.04)
    given = parser.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(given.seed)
    rng = random.Random(given.seed)
    scenes: list[Scene] = []
    held: list[Scene] = []
    for path in given.scenes:
        for scene in read_scenes(path):
            # The same scenes are held back in every run.
            is_held = zlib.crc32(" ".join(scene.notes[0][0]).encode()) % 1000 < given.held * 1000
            (held if is_held else scenes).append(scene)
    base = base_folder(ROOT / ".cache", [], ROOT / "public/models/reader/tokenizer.json")
    model = Weigher(str(base))
    load(model, given.begin)
    coder = Coder(base)
    print(len(scenes), "scenes,", len(held), "held back", json.dumps(score(model, coder, held)), flush=True)
    if given.epochs > 0:
        train(model, scenes, held, coder, given.epochs, rng, given.keep)
    export(model, given.out, {"over": ["over"]})
    pin(given.out, given.version)


if __name__ == "__main__":
    main()

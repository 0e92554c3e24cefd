"""Writes a tagger as ONNX with one byte a weight, its labels and its hashes."""

import hashlib
import json
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from notes import STANDS


LABELS = Path(__file__).resolve().parents[3] / "lib/memory/meaning/labels.json"


def export(model, coder, out: Path, version: str) -> None:
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    model.bert.set_attn_implementation("eager")
    sample = torch.tensor([[101, 2026, 102]])
    names = ["input_ids", "attention_mask", "token_type_ids"]
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "model.onnx"
        axes = {name: {0: "batch", 1: "tokens"} for name in [*names, "edge", "about", "stands"]}
        torch.onnx.export(
            model,
            (sample, torch.ones_like(sample), torch.zeros_like(sample)),
            str(whole),
            input_names=names,
            output_names=["edge", "about", "stands"],
            dynamic_axes=axes,
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(str(whole), str(out / "onnx" / "model_quantized.onnx"), weight_type=QuantType.QInt8, per_channel=True)
    config = {"architectures": ["BertModel"], "model_type": "bert", "outputs": {"edge": 3, "about": coder.abouts, "stands": STANDS}}
    write(out / "config.json", config)
    files = ["config.json", "onnx/model_quantized.onnx"]
    hashes = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in files}
    write(out / "hashes.json", {"model": version, "licence": "Apache-2.0", "sha256": hashes})
    write(LABELS, {"model": version, "abouts": coder.abouts})


def write(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, indent=2) + "\n", "utf8")

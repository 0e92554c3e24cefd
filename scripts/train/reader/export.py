"""Writes a reader as ONNX with one byte a weight, its tokenizer, and their hashes."""

import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic


def export_reader(model, base: Path, out: Path, version: str) -> None:
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    model.eval()
    model.bert.set_attn_implementation("eager")
    sample = torch.tensor([[0, 2026, 2, 2026, 2]])
    names = ["input_ids", "attention_mask", "token_type_ids"]
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "model.onnx"
        axes = {name: {0: "batch", 1: "tokens"} for name in [*names, "span"]}
        torch.onnx.export(
            model,
            (sample, torch.ones_like(sample), torch.tensor([[0, 0, 0, 1, 1]])),
            str(whole),
            input_names=names,
            output_names=["span", "kind"],
            dynamic_axes={**axes, "kind": {0: "batch"}},
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(str(whole), str(out / "onnx" / "model_quantized.onnx"), weight_type=QuantType.QInt8, per_channel=True)
    config = {"architectures": ["BertModel"], "model_type": "bert", "outputs": {"span": ["first", "last"], "kind": ["unsaid", "said", "over"]}}
    write(out / "config.json", config)
    shutil.copyfile(base / "tokenizer.json", out / "tokenizer.json")
    write(out / "tokenizer_config.json", {"tokenizer_class": "XLMRobertaTokenizer"})
    files = ["config.json", "onnx/model_quantized.onnx", "tokenizer.json", "tokenizer_config.json"]
    hashes = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in files}
    write(out / "hashes.json", {"model": version, "licence": "MIT", "sha256": hashes})


def write(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, indent=2) + "\n", "utf8")

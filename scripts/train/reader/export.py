"""Writes a model as ONNX with one byte a weight and the hashes of its files; a reader with its tokenizer."""

import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic


OUTPUTS = {"span": ["first", "last"], "kind": ["unsaid", "said", "over"]}


def export_reader(model, base: Path, out: Path, version: str) -> None:
    export(model, out, OUTPUTS)
    shutil.copyfile(base / "tokenizer.json", out / "tokenizer.json")
    write(out / "tokenizer_config.json", {"tokenizer_class": "XLMRobertaTokenizer"})
    pin(out, version)


def export(model, out: Path, outputs: dict[str, list[str]]) -> None:
    """`span` speaks of each piece, any other output of the whole."""
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    model.eval()
    model.bert.set_attn_implementation("eager")
    sample = torch.tensor([[0, 2026, 2, 2026, 2]])
    names = ["input_ids", "attention_mask", "token_type_ids"]
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "model.onnx"
        axes = {name: {0: "batch", 1: "tokens"} for name in [*names, "span"]}
        axes |= {name: {0: "batch"} for name in outputs if name != "span"}
        torch.onnx.export(
            model,
            (sample, torch.ones_like(sample), torch.tensor([[0, 0, 0, 1, 1]])),
            str(whole),
            input_names=names,
            output_names=[*outputs],
            dynamic_axes={name: axis for name, axis in axes.items() if name in names or name in outputs},
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(str(whole), str(out / "onnx" / "model_quantized.onnx"), weight_type=QuantType.QInt8, per_channel=True)
    write(out / "config.json", {"architectures": ["BertModel"], "model_type": "bert", "outputs": outputs})


def pin(out: Path, version: str) -> None:
    files = sorted(str(path.relative_to(out)) for path in out.rglob("*") if path.suffix in (".json", ".onnx") and path.name != "hashes.json")
    hashes = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in files}
    write(out / "hashes.json", {"model": version, "licence": "MIT", "sha256": hashes})


def write(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, indent=2) + "\n", "utf8")

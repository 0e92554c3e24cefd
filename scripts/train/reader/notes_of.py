"""The tagger's notes, which lie in the room beside."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "notes"))

from notes import WORD, Note, read_notes  # noqa: E402

__all__ = ["WORD", "Note", "read_notes"]

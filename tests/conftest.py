"""What every test may ask for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared material (gold documents, corpora, scorers), by $CHRONO_SHARED or beside the repository."""
    folder = Path(os.environ.get("CHRONO_SHARED") or ROOT.parent / "shared")
    if not folder.is_dir():
        pytest.skip(f"no shared material at {folder}: set CHRONO_SHARED")
    return folder

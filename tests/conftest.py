"""What every test may ask for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is no reason to fail: what is slow is measured elsewhere.
settings.register_profile("chrono", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("chrono")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared material (gold documents, corpora, scorers), by $CHRONO_SHARED or beside the repository."""
    folder = Path(os.environ.get("CHRONO_SHARED") or ROOT.parent / "shared")
    if not folder.is_dir():
        pytest.skip(f"no shared material at {folder}: set CHRONO_SHARED")
    return folder

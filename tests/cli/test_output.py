"""Files are written whole or not at all."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from chrono.cli.output import emit, staging
from tests.cli.conftest import Outcome


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("old")

    def fail() -> None:
        with staging(tmp_path) as folder:
            (folder / "a.txt").write_text("new")
            raise OSError(errno.ENOSPC, "No space left on device", str(folder / "b.txt"))

    with pytest.raises(OSError, match="No space left on device") as caught:
        fail()
    assert caught.value.filename == str(tmp_path / "b.txt")
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("a.txt", "old")]


def test_files_take_their_places_together(tmp_path: Path) -> None:
    with staging(tmp_path) as folder:
        (folder / "a.txt").write_text("a")
        (folder / "b.txt").write_text("b")
        assert [path.name for path in tmp_path.iterdir() if not path.name.startswith(".")] == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.txt"]


def test_a_full_disk_is_one_line(
    chrono: Callable[..., Outcome], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "rivers.txt").write_text("It began.")

    def full(self: Path, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device", str(self))

    monkeypatch.setattr(Path, "write_bytes", full)
    shown = chrono("text", tmp_path / "rivers.txt", "-o", tmp_path / "out.txt")
    assert (shown.status, shown.complaint) == (1, f"chrono: {tmp_path / 'out.txt'}: No space left on device")
    assert [path.name for path in tmp_path.iterdir()] == ["rivers.txt"]


def test_text_ends_its_line(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    emit("Flüsse", None)
    emit(b"", None)
    assert capfdbinary.readouterr().out == "Flüsse\n".encode()

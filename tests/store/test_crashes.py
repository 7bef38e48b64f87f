"""Killing the writer at random moments, two writers at once, and files that are no stores."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from chrono.errors import StoreError
from chrono.events import Source
from chrono.store import Reading, Store
from tests.store.conftest import extract

NOW = datetime(2018, 1, 1, tzinfo=UTC)
ROOT = Path(__file__).resolve().parent.parent.parent


def text(version: int, size: int) -> str:
    """A document whose every event changes visibly from version to version."""
    return " ".join(f"The Act{n} Code was adopted after debate {version} in {1900 + n % 100}." for n in range(size))


WRITER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from tests.store.test_crashes import NOW, Reading, Source, Store, extract, text
path, first, size = Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
readings = [Reading("paper.txt", Source("paper"), t, extract(t)) for t in (text(first + k, size) for k in range(50))]
print("ready", flush=True)
for reading in readings:
    with Store.open(path, create=True) as store:
        store.update([reading], now=NOW)
    print("done", flush=True)
"""


def _writer(path: Path, first: int, size: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(ROOT), str(path), str(first), str(size)],
        stdout=subprocess.PIPE,
        text=True,
    )


def _killed_again_and_again(path: Path, times: int, size: int) -> None:
    """Kill a writer at random moments; after each the store must be whole and of exactly one version."""
    chance = random.Random(20180131)
    before: dict[str, str] = {}
    least = 0
    for turn in range(times):
        writer = _writer(path, 1000 * turn, size)
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(chance.uniform(0.0, 0.25))
        writer.send_signal(signal.SIGKILL)
        acknowledged = writer.communicate()[0].count("done")
        if not path.exists():
            continue
        with Store.open(path, create=True) as store:
            store.check()
            events = store.chronology().events
            versions = {event.citation.quote.split("debate ")[1].split()[0] for event in events}
            assert len(events) in (0, size)
            assert len(versions) <= 1
            identities = {event.object: event.id for event in events}
            assert not before or identities == before
            before = identities or before
            if acknowledged:
                least = 1000 * turn + acknowledged - 1  # what was told done is there
            if versions:
                assert int(versions.pop()) >= least
    assert before


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_a_killed_update_leaves_the_old_state_or_the_new(tmp_path):
    _killed_again_and_again(tmp_path / "chrono.store", times=6, size=60)


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_an_update_killed_a_hundred_times_loses_nothing(tmp_path):
    _killed_again_and_again(tmp_path / "chrono.store", times=100, size=60)


def test_two_processes_that_write_take_turns(tmp_path):
    path = tmp_path / "chrono.store"
    with Store.open(path, create=True) as store:
        store.update([Reading("a.txt", Source("a"), "A.", extract(text(1, 5), "a"))], now=NOW)
    writers = [_writer(path, 1000 * n, 5) for n in range(2)]
    assert [writer.communicate(timeout=120)[0].count("done") for writer in writers] == [50, 50]
    with Store.open(path) as store:
        store.check()
        assert len(store.chronology()) == 10


def test_two_processes_may_make_the_store_at_once(tmp_path):
    writers = [_writer(tmp_path / "new.store", 1000 * n, 2) for n in range(3)]
    assert [writer.communicate(timeout=120)[0].count("done") for writer in writers] == [50, 50, 50]


def test_a_writer_that_does_not_finish_is_waited_for_and_then_named(tmp_path):
    path = tmp_path / "chrono.store"
    with Store.open(path, create=True):
        pass
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with Store.open(path, wait=0.2) as store, pytest.raises(StoreError, match="another process is writing"):
        store.update([], now=NOW, title="x")
    other.close()


def test_a_reader_waits_for_no_writer(tmp_path):
    path = tmp_path / "chrono.store"
    with Store.open(path, create=True) as store:
        store.update([Reading("a.txt", Source("a"), "A.", extract(text(1, 3), "a"))], now=NOW)
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    done: list[int] = []

    def look() -> None:
        with Store.open(path, wait=5) as store:
            done.append(len(store.chronology()))

    reader = threading.Thread(target=look)
    reader.start()
    reader.join(3)
    other.close()
    assert done == [3]


@pytest.mark.parametrize(
    ("content", "reason"),
    [(None, "there is no store"), (b"", "the store is empty"), (b"PK\x03\x04" * 2000, "not a store of chrono")],
)
def test_what_is_no_store_is_told_in_one_line(tmp_path, content, reason):
    path = tmp_path / "chrono.store"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(StoreError, match=reason):
        Store.open(path)


def test_another_programs_database_is_left_alone(tmp_path):
    path = tmp_path / "other.sqlite"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE mine (x)")
    other.close()
    with pytest.raises(StoreError, match="not a store of chrono"):
        Store.open(path, create=True)


def test_a_later_version_is_refused(tmp_path):
    path = tmp_path / "chrono.store"
    with Store.open(path, create=True):
        pass
    with sqlite3.connect(path) as other:
        other.execute("PRAGMA user_version = 99")
    other.close()
    with pytest.raises(StoreError, match="version 99"):
        Store.open(path)


def test_a_damaged_store_is_an_error_of_ours(tmp_path):
    path = tmp_path / "chrono.store"
    with Store.open(path, create=True) as store:
        store.update([Reading("a.txt", Source("a"), "A.", extract(text(1, 200), "a"))], now=NOW)
    data = bytearray(path.read_bytes())
    for page in range(4096, len(data), 4096):
        data[page : page + 512] = os.urandom(512)
    path.write_bytes(data)
    with pytest.raises(StoreError, match="damaged"):
        _looked_through(path)


def _looked_through(path: Path) -> None:
    with Store.open(path) as store:
        store.check()
        store.chronology()

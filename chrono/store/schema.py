"""The tables of a store.

`documents` is what was read, `events` what is known and shown now, `revisions` every state that was ever shown,
`reviews` every word of a person. Rows of the last two are only ever added. An event is kept as the JSON object of the
contract, so that a store needs no migration when an event gets a new field.
"""

from __future__ import annotations

__all__ = ["APPLICATION", "STATEMENTS", "VERSION"]

#: What the file says it is (SQLite's `application_id`): "CHRO".
APPLICATION = 0x4348524F
VERSION = 1

STATEMENTS = (
    # The one thing that names a document through all its versions is its key: a path or an address.
    """CREATE TABLE documents (
        key TEXT PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,        -- of its Source; kept when the document changes
        sha256 TEXT NOT NULL,           -- of the text that was read last
        settings TEXT NOT NULL,         -- how it was read: another extractor or option reads it again
        source TEXT NOT NULL,           -- Source as JSON
        read_at TEXT NOT NULL
    )""",
    """CREATE TABLE events (
        uid TEXT PRIMARY KEY,
        document TEXT REFERENCES documents (key),   -- NULL: added by a person
        position INTEGER NOT NULL,                  -- order in the document
        found TEXT,                                 -- as it was extracted last, JSON; NULL: added by a person
        standing TEXT NOT NULL,                     -- found, quoted, gone: whether the document still says it
        shown TEXT,                                 -- as it is now, JSON; NULL: never shown
        live INTEGER NOT NULL,                      -- shown; 0: withdrawn, rejected or merged into another
        reviewed INTEGER NOT NULL,                  -- a person has confirmed what is shown
        stale TEXT NOT NULL,                        -- fields in which the document now differs from what was confirmed
        sequence INTEGER NOT NULL,
        modified TEXT NOT NULL,                     -- last visible change
        touched TEXT NOT NULL                       -- ... or change of what a bar looks at
    )""",
    "CREATE INDEX events_of_document ON events (document)",
    """CREATE TABLE revisions (
        uid TEXT NOT NULL REFERENCES events (uid),
        sequence INTEGER NOT NULL,
        modified TEXT NOT NULL,
        change TEXT NOT NULL,           -- added, changed, withdrawn, restored
        shown TEXT NOT NULL,            -- what readers saw from then on; for a withdrawal what they saw before
        kind TEXT NOT NULL,
        years TEXT NOT NULL,            -- those whose feeds carry it, parted by spaces
        reviewed INTEGER NOT NULL,      -- what was shown then had a person's word
        PRIMARY KEY (uid, sequence)
    )""",
    """CREATE TABLE reviews (
        number INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        uid TEXT NOT NULL REFERENCES events (uid),
        verdict TEXT NOT NULL,
        reviewer TEXT NOT NULL,
        note TEXT NOT NULL,
        payload TEXT NOT NULL           -- JSON: the event as confirmed, what was seen, where it was merged into
    )""",
    "CREATE INDEX reviews_of_event ON reviews (uid)",
    "CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "INSERT INTO facts VALUES ('edition', '0'), ('modified', ''), ('title', '')",
    f"PRAGMA application_id = {APPLICATION}",
    f"PRAGMA user_version = {VERSION}",
)

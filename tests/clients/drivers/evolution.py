"""Subscribes Evolution's data server to a feed; prints, as JSON, the titles of its events, all and in a range of days.

Run by the system's Python (it has the GObject bindings) inside dbus-run-session, with empty XDG folders.
usage: evolution.py URL COUNT BEGIN END     (COUNT: entries to wait for; days as 20270101)
"""

import json
import os
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

import gi

for name, version in (("ECal", "2.0"), ("EDataServer", "1.2"), ("ICalGLib", "3.0")):
    gi.require_version(name, version)
from gi.repository import ECal, EDataServer, GLib  # noqa: E402

SOURCE = """[Data Source]
DisplayName=bridges
Enabled=true
Parent=webcal-stub

[Security]
Method=none

[Authentication]
Host={host}
Port={port}

[WebDAV Backend]
ResourcePath={path}

[Calendar]
BackendName=webcal
Selected=true

[Refresh]
Enabled=true
IntervalMinutes=60
"""


def subscribed(url):
    """The calendar, once the registry has read its description."""
    parts = urlsplit(url)
    folder = Path(os.environ["XDG_CONFIG_HOME"], "evolution", "sources")
    folder.mkdir(parents=True, exist_ok=True)
    text = SOURCE.format(host=parts.hostname, port=parts.port, path=parts.path)
    (folder / "bridges.source").write_text(text, encoding="utf-8")
    registry = EDataServer.SourceRegistry.new_sync(None)
    for _ in range(80):
        while GLib.MainContext.default().pending():
            GLib.MainContext.default().iteration(False)
        source = registry.ref_source("bridges")
        if source:
            return ECal.Client.connect_sync(source, ECal.ClientSourceType.EVENTS, 1, None)
        time.sleep(0.25)
    sys.exit("the source never came up")


def titles(client, query):
    """The titles of what a query finds."""
    found = client.get_object_list_as_comps_sync(query, None)[1]
    return [component.get_summary().get_value() for component in found]


def main(url, count, begin, end):
    client = subscribed(url)
    client.refresh_sync(None)
    for _ in range(80):
        everything = titles(client, "#t")
        if len(everything) >= int(count):
            break
        time.sleep(0.25)
    days = " ".join(f'(make-time "{day}T000000Z")' for day in (begin, end))
    print(json.dumps({"all": everything, "range": titles(client, f"(occur-in-time-range? {days})")}))


main(*sys.argv[1:])

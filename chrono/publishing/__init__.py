"""From a store, or a file, to feeds that stay stable over time: sheets with names, as files or for a server."""

from __future__ import annotations

from chrono.publishing.offers import Offer, offers
from chrono.publishing.origin import FileOrigin, Origin, StoreOrigin
from chrono.publishing.press import Press
from chrono.publishing.publish import Published, publish
from chrono.publishing.sheet import Sheet

__all__ = ["FileOrigin", "Offer", "Origin", "Press", "Published", "Sheet", "StoreOrigin", "offers", "publish"]

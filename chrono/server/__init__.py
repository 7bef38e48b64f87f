"""Feeds over HTTP: conditional requests, limits, deadlines, and the last good feed when the store is broken."""

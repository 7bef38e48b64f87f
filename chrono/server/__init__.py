"""Feeds over HTTP: conditional requests, limits, deadlines, and the last good feed when the store is broken.

Needs the extra `server`: starlette and uvicorn.
"""

from __future__ import annotations

from chrono.errors import MissingDependencyError

try:
    from chrono.server.app import Settings, application
    from chrono.server.log import JsonLines
    from chrono.server.serve import is_loopback, serve
except ModuleNotFoundError as error:
    if (error.name or "").partition(".")[0] not in ("starlette", "uvicorn", "h11", "anyio"):
        raise
    raise MissingDependencyError("serving feeds", extra="server") from error

__all__ = ["JsonLines", "Settings", "application", "is_loopback", "serve"]

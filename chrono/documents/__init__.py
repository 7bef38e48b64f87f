"""Reading documents: one file a format, behind one function."""

from chrono.documents.loading import LARGEST
from chrono.documents.readers import READERS, Reader
from chrono.documents.reading import parse, read

__all__ = ["LARGEST", "READERS", "Reader", "parse", "read"]

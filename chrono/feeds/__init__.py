"""Calendar and JSON feeds of a chronology, a checker for anybody's feeds, and readers for what we and others write."""

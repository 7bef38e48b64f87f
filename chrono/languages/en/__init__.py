"""English: word tables."""

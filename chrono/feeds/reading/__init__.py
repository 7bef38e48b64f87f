"""Readers of calendars, JSON formats and tables, ours and other people's."""

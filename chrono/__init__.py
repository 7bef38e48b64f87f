"""Turns documents into chronologies: dated events, timelines, calendar and JSON feeds."""

"""Tests of chrono.text."""

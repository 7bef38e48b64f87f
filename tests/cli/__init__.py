"""Tests of chrono.cli."""

"""Tests of chrono.documents."""

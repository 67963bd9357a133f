"""Keeping language versions in step: what follows by itself, what waits for a translator."""

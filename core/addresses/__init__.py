"""Addresses at which pages used to be read: kept when pages move or go, and led on from."""

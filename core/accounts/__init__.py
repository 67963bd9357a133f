"""Signing in: who asks, how often, with which passwords."""

"""Dates, times and numbers as people here type them; never guessed without telling.

`1/2/2026` is the first of February, `41,5` has a decimal comma, `1.250` is more than a thousand.
"""

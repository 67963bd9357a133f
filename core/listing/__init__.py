"""Lists that visitors narrow down, put in order and turn over: one engine for every room.

`definition`  what a list can be narrowed and ordered by
`state`       what an address asks for, and the one address of each state
`values`      which items have which value, counted in memory
`keyset`      pages of a query by position
`shown`       boxes with counts, chips, orders, ways out: what the templates show

Why: docs/decisions/0035-one-listing-engine.md.
"""

"""Read models: rows that say of each page what lists and search need, kept in step with everything.

`base`       what every read model does: bring in step, rebuild, find drift
`registry`   the read models of the site; a room registers its own when it starts
`concerned`  which pages a change concerns, by Wagtail's reference index and the tree
`following`  from a change to rows in step: after the commit, in batches, and swept up if it failed
`signals`    what counts as a change
`messages`   words in rows follow the message files

Why: docs/decisions/0040-read-models-follow.md.
"""

"""The sample content as plain data: what is published, what is planned, what is invented.

Nothing here touches the database. Texts come in pairs, one per language, both written by hand.
Whatever is invented carries ``is_sample=True`` and never names a real person; whatever is not
invented carries its sources.
"""

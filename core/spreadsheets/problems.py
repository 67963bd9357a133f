"""What stands in the way of reading a whole file."""


class UnreadableListError(Exception):
    """The file cannot be read as a list; the message says why and what to do, for people."""

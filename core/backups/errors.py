"""What can go wrong, in words for whoever sits there on a Sunday."""


class BackupError(Exception):
    """A backup could not be made or brought back; nothing was changed."""

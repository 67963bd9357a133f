"""A whole copy of the site, made while it runs, and brought back: database and uploads.

Why it has the form it has: docs/decisions/0080-backups.md.
"""

from core.backups.copies import Backup, BackupError, backups_in, make_backup, prune, restore_backup

__all__ = ["Backup", "BackupError", "backups_in", "make_backup", "prune", "restore_backup"]

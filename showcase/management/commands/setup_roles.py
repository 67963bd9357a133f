"""Set up the roles of the editor and the review. Can be run again at any time."""

from typing import Any

from django.core.management.base import BaseCommand

from showcase.admin.roles import CONTRIBUTORS, PR_EDITORS, WORKFLOW, set_up_roles


class Command(BaseCommand):
    help = "Create or complete the groups of PR editors and contributors, and their review."

    def handle(self, *args: Any, **options: Any) -> None:
        set_up_roles()
        self.stdout.write(f"Groups: {PR_EDITORS}; {CONTRIBUTORS}. Review: {WORKFLOW}.")

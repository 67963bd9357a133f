from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class CoreConfig(AppConfig):
    name = "core"
    verbose_name = _("Core")

    def ready(self) -> None:
        # They import models, which exist only now.
        from core import checks, reference_index, signal_handlers
        from core.read_model import signals
        from core.spreadsheets.exports import make_editor_exports_inert
        from core.typed import everywhere

        checks.register()
        make_editor_exports_inert()
        signal_handlers.connect()
        reference_index.install()
        everywhere.install()
        signals.connect()
        post_migrate.connect(signal_handlers.index_page_addresses, sender=self)

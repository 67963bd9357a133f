from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ShowcaseConfig(AppConfig):
    name = "showcase"
    verbose_name = _("Innovations")

    def ready(self) -> None:
        # They import models, which exist only now.
        from core.read_model.registry import register
        from showcase import signal_handlers
        from showcase.catalogue.upkeep import catalogue_index

        register(catalogue_index)
        signal_handlers.connect()

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ShowcaseConfig(AppConfig):
    name = "showcase"
    verbose_name = _("Innovations")

    def ready(self) -> None:
        from showcase import signal_handlers  # imports models, which exist only now

        signal_handlers.connect()

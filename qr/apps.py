from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class QrConfig(AppConfig):
    name = "qr"
    verbose_name = _("QR codes")

    def ready(self) -> None:
        from core import printing
        from qr import checks, signal_handlers  # these import models, which exist only now
        from qr.provider import CodeProvider

        checks.register()
        signal_handlers.connect()
        printing.add_provider(CodeProvider())

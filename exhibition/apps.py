from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ExhibitionConfig(AppConfig):
    name = "exhibition"
    verbose_name = _("Exhibitions")

    def ready(self) -> None:
        from exhibition.booths import appearances  # imports models, which exist only now
        from showcase.extensions import add_appearances

        add_appearances(
            of_innovations=appearances.appearances_of_innovation,
            of_organisations=appearances.appearances_of_organisation,
        )

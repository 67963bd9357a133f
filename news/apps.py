from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NewsConfig(AppConfig):
    name = "news"
    verbose_name = _("News")

    def ready(self) -> None:
        from core.extensions import add_coverage
        from news.coverage import coverage_of  # imports models, which exist only now

        add_coverage(coverage_of)

from django.apps import AppConfig
from django.db.models.signals import post_delete
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    name = "search"
    verbose_name = _("Search")

    def ready(self) -> None:
        # They import models, which exist only now.
        from core.read_model.registry import register
        from search.backends import text_removed
        from search.index import search_index
        from search.models import SearchEntry

        register(search_index)
        post_delete.connect(text_removed, sender=SearchEntry, dispatch_uid="search.entry")

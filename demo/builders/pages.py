from functools import partial

from demo.content.shapes import line
from demo.loading import Loading, stable_id
from demo.publishing import publish_page, said
from showcase.models import CatalogueIndexPage, CollectionIndexPage


def build(loading: Loading) -> None:
    home = loading.site.root_page.specific
    from demo.publishing import translate_page
    if not home.has_translation(loading.target_locale):
        from home.models import HomePage
        translate_page(loading, home, lambda l: HomePage(title="Kudus innovation showcase", slug="home-en", hero_title="Public service innovations of Kudus") )
    for model, slug, title in [(CatalogueIndexPage, "inovasi", line("Inovasi", "Innovations")), (CollectionIndexPage, "koleksi", line("Koleksi", "Collections"))]:
        publish_page(loading, home, lambda l: model(title=said(title, l), slug=slug if l=="id" else {"inovasi": "innovations", "koleksi":"collections"}[slug], translation_key=stable_id(slug)))

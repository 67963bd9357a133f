"""The site's addresses. Wagtail's pages come last; Indonesian has no prefix."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.urls import serve_pattern

from core import routing, views
from core.accounts.resets import ThrottledPasswordResetView
from core.share_images import share_image
from core.style_guide import style_guide
from core.uploads import serve_upload

# Wagtail's own page view is replaced by one that needs fewer queries and knows fallbacks. Its other
# addresses come before, because the pattern of pages covers them too.
PAGE_VIEW = "wagtail_serve"
FORMS_OF_RESTRICTED_PAGES = [view for view in wagtail_urls.urlpatterns if view.name != PAGE_VIEW]

urlpatterns = [
    path("healthz/", views.alive, name="alive"),
    path("readyz/", views.ready, name="ready"),
    path("gambar/<int:page_id>/<slug:digest>.png", share_image, name="share_image"),
    path(
        "admin/password_reset/",
        ThrottledPasswordResetView.as_view(),
        name="wagtailadmin_password_reset",
    ),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
]

if settings.MEDIA_URL.startswith("/"):
    urlpatterns.append(path("media/<path:path>", serve_upload, name="upload"))

urlpatterns += i18n_patterns(
    path("gaya/", style_guide, name="style_guide"),
    path("", include("search.urls")),
    path("", include("qr.urls")),
    path("", include("showcase.urls")),
    path("", include("exhibition.urls")),
    path("", include(FORMS_OF_RESTRICTED_PAGES)),
    re_path(serve_pattern, routing.serve, name=PAGE_VIEW),
    prefix_default_language=False,
)

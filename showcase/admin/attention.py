"""The panel on the editor's first page that says which profiles need attention."""

import datetime
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.db.models import Case, IntegerField, Q, Sum, When
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import ngettext
from wagtail.admin.ui.components import Component
from wagtail.permissions import page_permission_policy

from core.languages import locale_of
from core.wagtail_hooks import images_without_text
from showcase.admin.innovation_list import COMPLETE_ENOUGH
from showcase.innovation.facts import STALE_AFTER_DAYS
from showcase.models import InnovationPage
from showcase.models.completeness import with_completeness


class AttentionPanel(Component):
    """Published profiles that are incomplete or old, images nobody described."""

    name = "innovation_attention"
    template_name = "showcase/admin/attention_panel.html"
    order = 120

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        context = super().get_context_data(parent_context)
        context["lines"] = attention_lines(parent_context["request"].user)
        return context


def attention_lines(user: Any) -> list[dict[str, Any]]:
    """What needs doing and where, as far as `user` may edit it. Nothing to do: an empty list."""
    listing = reverse("innovations:index")
    stale = timezone.localdate() - datetime.timedelta(days=STALE_AFTER_DAYS)
    own = page_permission_policy.instances_user_has_permission_for(user, "change")
    source = locale_of(settings.LANGUAGE_CODE)  # translations take their facts from it
    innovations = InnovationPage.objects.live().filter(locale=source, pk__in=own.values("pk"))
    shown = {"live": "true", "language": source.pk}
    counts = with_completeness(innovations).aggregate(
        incomplete=_count(Q(completeness__lt=COMPLETE_ENOUGH)),
        stale=_count(Q(last_verified_on__lt=stale) | Q(last_verified_on__isnull=True)),
    )
    lines = [
        _line(
            counts["incomplete"],
            ngettext(
                "%(count)s profile is less than %(limit)s%% complete",
                "%(count)s profiles are less than %(limit)s%% complete",
                counts["incomplete"] or 0,
            ),
            f"{listing}?{urlencode({'incomplete': 'true', 'ordering': 'completeness', **shown})}",
        ),
        _line(
            counts["stale"],
            ngettext(
                "%(count)s profile has not been verified for more than a year",
                "%(count)s profiles have not been verified for more than a year",
                counts["stale"] or 0,
            ),
            f"{listing}?{urlencode({'not_verified_since': stale.isoformat(), **shown})}",
        ),
    ]
    images = images_without_text(user).count()
    lines.append(
        _line(
            images,
            ngettext(
                "%(count)s image has no alternative text",
                "%(count)s images have no alternative text",
                images,
            ),
            reverse("undescribed_images"),
        )
    )
    return [line for line in lines if line]


def _count(condition: Q) -> Sum:
    return Sum(Case(When(condition, then=1), default=0), output_field=IntegerField())


def _line(count: int | None, text: str, url: str) -> dict[str, Any] | None:
    if not count:
        return None
    return {"count": count, "text": text % {"count": count, "limit": COMPLETE_ENOUGH}, "url": url}

"""The living page of all components, for developers and editors: real templates, example data."""

import re
from pathlib import Path
from typing import Any

from django import forms
from django.conf import settings
from django.contrib.staticfiles import finders
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache

from core import patterns, style_guide_examples
from core.motifs import MOTIFS
from core.templatetags.showcase_ui import icon_names

SEEDS = ("kudus", "menara", "muria", "gelis")


@never_cache
def style_guide(request: HttpRequest) -> HttpResponse:
    """Every component, motif, colour and icon. For staff, and for everyone while developing."""
    if not (request.user.is_staff or settings.DEBUG):
        raise Http404
    return render(request, "core/style_guide.html", style_guide_context())


def style_guide_context() -> dict[str, Any]:
    return {
        "colours": colour_tokens(),
        "icons": icon_names(),
        "motifs": [
            {"name": name, "palettes": ", ".join(family.palettes), "seeds": SEEDS}
            for name, family in sorted(MOTIFS.items())
        ],
        "palettes": patterns.PALETTES.values(),
        "form": _refused_form(),
        **style_guide_examples.EXAMPLES,
    }


def colour_tokens() -> list[dict[str, str]]:
    """Name, light and dark value of every colour, read from the style sheet."""
    source = Path(str(finders.find("css/foundation/tokens.css"))).read_text()
    found = re.findall(r"(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)", source)
    return [{"name": name, "light": light, "dark": dark} for name, light, dark in found]


class FeedbackForm(forms.Form):
    """An example of a form; it is drawn, never sent."""

    name = forms.CharField(label=_("Name"), required=False)
    email = forms.EmailField(label=_("Email"), help_text=_("Only to answer you."))
    topic = forms.ChoiceField(
        label=_("What is it about?"),
        choices=[("service", _("A service")), ("innovation", _("An innovation"))],
        widget=forms.RadioSelect,
    )
    message = forms.CharField(label=_("Message"), widget=forms.Textarea(attrs={"rows": 3}))


def _refused_form() -> FeedbackForm:
    form = FeedbackForm({"email": "siti@", "topic": "service", "message": "Terima kasih"})
    form.is_valid()
    return form

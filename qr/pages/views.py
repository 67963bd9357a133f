"""The pages about codes: the box to type one, where one leads, and why one leads nowhere."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from core.languages import language_prefix, locale_of
from core.models import Head
from core.protocols import Way
from qr.codes.addresses import printed_domain
from qr.codes.alphabet import LENGTH, folded, grouped
from qr.codes.destinations import Destination, Outcome, destination_of
from qr.pages.language import visitor_language
from qr.pages.scan import asks_first, keep_for_the_second_tap
from qr.pages.ways import ways_on

LONGEST_TYPED = 40
STATUS = {
    Outcome.OVER: 200,
    Outcome.HIDDEN: 404,
    Outcome.GONE: 410,
    Outcome.RETIRED: 410,
}


class CodeForm(forms.Form):
    """The code beside the picture, however it is typed."""

    kode = forms.CharField(
        label=gettext_lazy("Code beside the picture"),
        max_length=LONGEST_TYPED,
        help_text=gettext_lazy(
            "Six letters and digits, for example 7KX-2M9. Capitals do not matter."
        ),
        widget=forms.TextInput(
            attrs={
                "autocapitalize": "characters",
                "autocomplete": "off",
                "autocorrect": "off",
                "spellcheck": "false",
                "class": "code-input",
            }
        ),
    )

    def clean_kode(self) -> str:
        typed: str = self.cleaned_data["kode"]
        if not folded(typed):
            raise forms.ValidationError(
                _("A code has %(length)d letters and digits. Please compare it with the print.")
                % {"length": LENGTH}
            )
        if destination_of(typed) is None:
            raise forms.ValidationError(
                _("The code %(code)s was never issued. Please compare it with the print.")
                % {"code": grouped(folded(typed))}
            )
        return folded(typed)


@dataclass(frozen=True)
class CodeAddress:
    """What the language switch needs to know of an address that is no page's."""

    path: str

    def url_for_language(self, language_code: str, request: HttpRequest) -> str:
        return f"{language_prefix(language_code)}{self.path}"


@require_safe
def entry(request: HttpRequest) -> HttpResponse:
    """A box for the code, for those without a camera."""
    speak(request, "/q/")
    form = CodeForm(request.GET if "kode" in request.GET else None)
    if form.is_bound and form.is_valid():
        return redirect("qr_code", typed=form.cleaned_data["kode"])
    head = Head(
        title=_("Type a code"),
        description=_("Open the page of a printed code without a camera."),
        canonical_url=request.build_absolute_uri(reverse("qr_entry")),
    )
    context = {"head": head, "form": form, "domain": printed_domain()}
    return varied(render(request, "qr/entry.html", context, status=404 if form.errors else 200))


@require_safe
def code(request: HttpRequest, typed: str) -> HttpResponse:
    """What there is to say where a code leads to no live page; the scan is counted already.

    A code that does lead to one is led on by `qr.middleware`; it arrives here only to be asked
    first where it leads.
    """
    found = found_by(request, typed)
    if found is not None and found.outcome is Outcome.LIVE and asks_first(request):
        return verify(request, typed)
    language = speak(request, f"/q/{folded(typed) or typed}/")
    locale = locale_of(language)
    outcome = found.outcome if found else "unknown"
    title, text = WORDS[outcome]
    head = Head(title=str(title), description=str(text), canonical_url="", robots="noindex")
    context = {
        "head": head,
        "title": title,
        "text": text,
        "outcome": outcome,
        "typed": grouped(folded(typed)) if folded(typed) else typed[:LONGEST_TYPED],
        "page_way": archived_page(found, language),
        "ways": ways_on(found, locale),
        "form": CodeForm(),
        "domain": printed_domain(),
    }
    status = STATUS[found.outcome] if found else 404
    response = render(request, "qr/code.html", context, status=status)
    return keep_for_the_second_tap(response)


@require_safe
@never_cache
def verify(request: HttpRequest, typed: str) -> HttpResponse:
    """Where a code leads, before going there. Not a scan, so not counted."""
    found = destination_of(typed)
    language = speak(request, f"/q/{folded(typed) or typed}/tujuan/")
    if found is None or found.outcome not in {Outcome.LIVE, Outcome.OVER}:
        return code(request, typed)
    head = Head(
        title=_("Where the code %(code)s leads") % {"code": grouped(found.code)},
        description=_("The page that this printed code opens."),
        canonical_url="",
        robots="noindex",
    )
    context = {
        "head": head,
        "code": grouped(found.code),
        "target": archived_page(found, language)
        or Way(found.titles[language], found.addresses[language]),
        "kind_label": str(found.kind_label).capitalize(),
        "full_address": f"{found.site_url}{found.addresses[language]}",
        "is_over": found.outcome is Outcome.OVER,
        "domain": printed_domain(),
    }
    return render(request, "qr/verify.html", context)


@require_safe
@never_cache
def domain_proof(request: HttpRequest, nonce: str) -> HttpResponse:
    """Proves to the deploy check that the printed domain leads to this very installation."""
    return HttpResponse(proof_for(nonce), content_type="text/plain")


def proof_for(nonce: str) -> str:
    return salted_hmac("qr.domain", nonce).hexdigest()


WORDS: dict[Any, tuple[Any, Any]] = {
    Outcome.LIVE: (gettext_lazy("The page of this code"), ""),
    Outcome.OVER: (
        gettext_lazy("This exhibition is over"),
        gettext_lazy(
            "The sheet you scanned belongs to an exhibition that has ended. Its page is kept, and there is more to see."
        ),
    ),
    Outcome.HIDDEN: (
        gettext_lazy("This page is not public at the moment"),
        gettext_lazy(
            "The code is right, but its page is being worked on or was taken off the site. It may come back."
        ),
    ),
    Outcome.GONE: (
        gettext_lazy("This page is no longer there"),
        gettext_lazy("The code is right, but the page it was printed for was removed."),
    ),
    Outcome.RETIRED: (
        gettext_lazy("This code is no longer in use"),
        gettext_lazy(
            "The sheet you scanned is out of date. Ask at the information desk, or go on from here."
        ),
    ),
    "unknown": (
        gettext_lazy("This code is not known"),
        gettext_lazy("Please compare it with the print and type it again."),
    ),
}


def archived_page(found: Destination | None, language: str) -> Way | None:
    """The page itself where it can still be read although what it announced is over."""
    if found is None or found.outcome is not Outcome.OVER:
        return None
    return Way(found.titles[language], found.addresses[language])


def found_by(request: HttpRequest, typed: str) -> Destination | None:
    """What the middleware has found, or what is found now where it did not pass."""
    if hasattr(request, "qr_destination"):
        return request.qr_destination
    return destination_of(typed)


def speak(request: HttpRequest, path: str) -> str:
    """Let the answer be in the visitor's language; returns its code."""
    prefix = translation.get_language() or settings.LANGUAGE_CODE
    language = visitor_language(request, "" if prefix == settings.LANGUAGE_CODE else prefix)
    translation.activate(language)
    request.LANGUAGE_CODE = language
    request.shown_page = CodeAddress(path)  # type: ignore[attr-defined]  # for the language switch
    return language


def varied(response: HttpResponse) -> HttpResponse:
    response.headers["Vary"] = "Accept-Language, Cookie"
    response.headers["Cache-Control"] = "private, max-age=0"
    return response

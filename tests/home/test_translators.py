"""Help for translators: drafts by machine if set, PO files out and in."""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import polib
import pytest
from django.conf import settings
from django.urls import reverse
from wagtail_localize.models import StringTranslation, Translation
from wagtail_localize.operations import TranslationCreator

from tests.factories.core import AdministratorFactory
from tests.factories.home import StandardPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def translation(site_root, locale_en):
    """An English translation of a page, begun and not yet written."""
    page = StandardPageFactory(
        title="Tentang", slug="tentang", summary="Apa situs ini.", introduction="Selamat datang."
    )
    TranslationCreator(user=None, target_locales=[locale_en]).create_translations(page)
    return Translation.objects.get(source__object_id=page.translation_key, target_locale=locale_en)


@pytest.fixture
def editor(client, db):
    client.force_login(AdministratorFactory(is_superuser=True))
    return client


@pytest.fixture
def libre_translate(settings):
    """A LibreTranslate server on this machine that remembers what it was asked."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            asked.append(body)
            answer = {"translatedText": [f"machine: {text}" for text in body["q"]]}
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps(answer).encode())

        def log_message(self, *args):
            """Quiet."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = {
        "CLASS": settings.MACHINE_TRANSLATORS["libretranslate"],
        "OPTIONS": {
            "API_KEY": "kunci",
            "LIBRETRANSLATE_URL": f"http://127.0.0.1:{server.server_port}",
        },
    }
    yield asked
    server.shutdown()
    thread.join()
    server.server_close()


def test_no_machine_translates_unless_it_is_set():
    assert getattr(settings, "WAGTAILLOCALIZE_MACHINE_TRANSLATOR", None) is None


def test_a_machine_drafts_what_a_person_then_publishes(editor, translation, libre_translate):
    editor.post(reverse("wagtail_localize:machine_translate", args=[translation.pk]))

    drafts = StringTranslation.objects.filter(locale__language_code="en")
    assert {draft.data for draft in drafts} == {
        "machine: Tentang",
        "machine: tentang",
        "machine: Apa situs ini.",
        "machine: Selamat datang.",
    }
    assert (libre_translate[0]["source"], libre_translate[0]["target"]) == ("id", "en")
    assert not translation.get_target_instance().live


def test_a_po_file_goes_out_and_comes_back(editor, translation, tmp_path):
    response = editor.get(reverse("wagtail_localize:download_pofile", args=[translation.pk]))
    catalogue = polib.pofile(response.content.decode())
    for entry in catalogue:
        entry.msgstr = f"EN {entry.msgid}"
    path = tmp_path / "translated.po"
    catalogue.save(str(path))

    with path.open("rb") as file:
        editor.post(
            reverse("wagtail_localize:upload_pofile", args=[translation.pk]), {"file": file}
        )

    drafts = StringTranslation.objects.filter(locale__language_code="en")
    assert {draft.data for draft in drafts} == {f"EN {entry.msgid}" for entry in catalogue}

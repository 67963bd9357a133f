"""What a page shows of its code, and the domain that stands on every print."""

import pytest
from django.test import override_settings

from qr.checks import printed_domain_answers, printed_domain_is_sound, probe
from tests.html import RenderedPage

pytestmark = pytest.mark.django_db


def test_a_profile_shows_its_code(client, make_innovation, code_of):
    page = make_innovation()

    shown = RenderedPage(client.get(page.get_url())).one(".printed-code")

    assert shown.select_one(".printed-code__letters").get_text() == code_of(page).grouped
    assert shown.select_one("[role=img]")["aria-label"] == "Kode QR menuju halaman ini"
    assert len(shown.select("svg path")) == 1


def test_a_printed_page_carries_its_address_and_its_code(client, make_booth, code_of):
    page = make_booth()

    colophon = RenderedPage(client.get(page.get_url())).one(".colophon").get_text(" ", strip=True)

    code = code_of(page)
    assert page.get_full_url() in colophon
    assert f"{code.grouped} · inovasi.kuduskab.go.id/q/{code.code.lower()}/" in colophon


def test_a_page_without_a_code_is_printed_with_its_address(client, make_standard_page):
    page = make_standard_page()

    colophon = RenderedPage(client.get(page.get_url())).one(".colophon").get_text(" ", strip=True)

    assert colophon == page.get_full_url()


@pytest.mark.parametrize(
    "address",
    [
        "inovasi.kuduskab.go.id",
        "ftp://inovasi.kuduskab.go.id",
        "https://inovasi.kuduskab.go.id/pameran",
        "https://user@inovasi.kuduskab.go.id?x=1",
        "https://kudüs.go.id",
        f"https://{'a' * 60}.go.id",
    ],
)
def test_a_domain_that_cannot_be_printed_is_refused(address):
    with override_settings(QR_BASE_URL=address):
        assert [message.id for message in printed_domain_is_sound()] == ["qr.E001"]


def test_a_sound_domain_passes():
    assert printed_domain_is_sound() == []


@pytest.mark.django_db(transaction=True)
def test_the_deploy_check_proves_that_the_domain_leads_here(live_server):
    assert probe(live_server.url) == ""


def test_the_deploy_check_names_a_domain_that_does_not_answer_or_answers_for_another(live_server):
    assert "does not answer" in probe("http://127.0.0.1:9")
    with override_settings(QR_BASE_URL="http://127.0.0.1:9", QR_PROBE_DOMAIN=True):
        assert [message.id for message in printed_domain_answers()] == ["qr.E002", "qr.E003"]
    with override_settings(QR_BASE_URL="http://127.0.0.1:9", QR_PROBE_DOMAIN=False):
        assert printed_domain_answers() == []

"""The editor's side: who may do what, where codes are found, and what can be done with one."""

import io
import zipfile
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from core.models.jobs import Job
from qr.models import Code, Pointing, Printing
from showcase.admin.roles import CONTRIBUTORS, PR_EDITORS, set_up_roles
from tests.html import RenderedPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def sign_in(client, site_root) -> Any:
    """Signs a member of one of the site's groups in."""

    def member_of(name: str) -> Any:
        set_up_roles()
        user = get_user_model().objects.create_user(
            name[:20].replace(" ", ""), password="x", first_name="Siti", last_name="Aminah"
        )
        user.groups.add(Group.objects.get(name=name))
        client.force_login(user)
        return client

    return member_of


@pytest.fixture
def booths(at, make_exhibition, make_booth) -> tuple[Any, Any]:
    at("2026-08-20 10:00")
    expo = make_exhibition(title="Expo Pendopo", slug="expo")
    position = {"position_y": "0.5"}
    return (
        make_booth(parent=expo, code="A-1", title="PMI", slug="a-1", position_x="0.2", **position),
        make_booth(
            parent=expo, code="A-2", title="Samsat", slug="a-2", position_x="0.8", **position
        ),
    )


def main_of(response: Any) -> str:
    return " ".join(RenderedPage(response).one("main").get_text(" ").split())


# --- Who may do what -----------------------------------------------------------------------------

PAGES = ["qr_codes", "qr_print", "qr_reprint", "qr_scans"]


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        (PR_EDITORS, [200, 200, 200, 200]),
        (CONTRIBUTORS, [200, 302, 302, 302]),
    ],
)
def test_each_role_opens_what_it_may(sign_in, role, expected):
    client = sign_in(role)

    assert [client.get(reverse(name)).status_code for name in PAGES] == expected


@pytest.mark.parametrize(
    ("name", "heading"),
    [
        ("qr_print", "Cetak kode Semua kode"),
        ("qr_reprint", "Perlu dicetak ulang Semua kode"),
        ("qr_scans", "Pindaian"),
    ],
)
def test_the_heading_says_what_is_done_with_which_codes(editor_client, name, heading):
    assert RenderedPage(editor_client.get(reverse(name))).headings() == [heading]


@pytest.mark.parametrize("name", ["qr_repoint", "qr_swap", "qr_retire", "qr_restore"])
def test_a_contributor_changes_nothing(sign_in, booths, code_of, name):
    code, other = code_of(booths[0]), code_of(booths[1])
    client = sign_in(CONTRIBUTORS)

    response = client.post(
        reverse(name, args=[code.pk]),
        {"target": booths[1].pk, "other": other.code, "reason": "x"},
    )

    code.refresh_from_db()
    assert (response.status_code, code.retired_at, Pointing.objects.count()) == (302, None, 0)
    assert response.headers["Location"] == reverse("wagtailadmin_home")


def test_a_contributor_sees_a_code_with_its_downloads_but_no_figures(sign_in, booths, code_of):
    code = code_of(booths[0])
    client = sign_in(CONTRIBUTORS)

    html = RenderedPage(client.get(reverse("qr_code_detail", args=[code.pk])))
    pdf = client.get(reverse("qr_sheet", args=[code.pk, "a4"]))

    assert html.one(".qr-code-letters").get_text(strip=True) == code.grouped
    assert "Pindaian" not in html.one("main").get_text()
    assert pdf.content.startswith(b"%PDF")


def test_the_menu_shows_each_role_what_it_may_open(sign_in):
    client = sign_in(CONTRIBUTORS)
    html = client.get(reverse("wagtailadmin_home")).content.decode()

    assert (reverse("qr_codes") in html, reverse("qr_print") in html) == (True, False)


def test_who_is_not_signed_in_sees_nothing(client, booths, code_of):
    code = code_of(booths[0])

    for name, args in [("qr_codes", []), ("qr_code_detail", [code.pk]), ("qr_scans", [])]:
        response = client.get(reverse(name, args=args))
        assert response.headers["Location"].startswith(reverse("wagtailadmin_login"))


# --- Finding -------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["grouped", "plain", "small"])
def test_the_code_typed_into_the_editors_search_finds_the_page(
    editor_client, booths, code_of, typed
):
    code = code_of(booths[0])
    words = {"grouped": code.grouped, "plain": code.code, "small": code.code.lower()}[typed]

    pages = editor_client.get(reverse("wagtailadmin_pages:search"), {"q": words})
    codes = editor_client.get(reverse("qr_codes"), {"q": words})

    assert [page.pk for page in pages.context["page_obj"]] == [booths[0].pk]
    assert [each.pk for each in codes.context["object_list"]] == [code.pk]


def test_codes_are_listed_with_what_they_lead_to_and_whether_they_hang(
    editor_client, booths, code_of, django_assert_max_num_queries
):
    url = reverse("qr_codes")
    below = {"below": str(booths[0].get_parent().translation_key)}

    shown = editor_client.get(url, {**below, "printed": "no"})

    rows = [(each.page_number, each.page_title) for each in shown.context["object_list"]]
    assert sorted(rows) == [("A-1", "PMI"), ("A-2", "Samsat")]
    assert list(editor_client.get(url, {**below, "printed": "yes"}).context["object_list"]) == []
    assert editor_client.get(url, {"export": "xlsx"}).status_code == 200


def test_the_editor_of_a_page_shows_its_code(editor_client, booths, code_of):
    code = code_of(booths[0])

    html = RenderedPage(editor_client.get(reverse("wagtailadmin_pages:edit", args=[booths[0].pk])))

    panel = html.one(".qr-panel")
    assert panel.select_one(".qr-code-letters").get_text() == code.grouped
    links = [a["href"] for a in panel.select("a[download]")]
    assert reverse("qr_sheet", args=[code.pk, "a4"]) in links
    assert reverse("qr_symbol", args=[code.pk, "svg"]) in links
    assert "Belum dicetak." in panel.get_text()


def test_the_editor_of_a_draft_says_when_it_gets_its_code(editor_client, make_booth):
    draft = make_booth(published=False)

    text = editor_client.get(reverse("wagtailadmin_pages:edit", args=[draft.pk])).content.decode()

    assert "Halaman ini mendapat kode saat pertama kali diterbitkan." in text


# --- One code ------------------------------------------------------------------------------------


def test_an_editor_repoints_for_a_time_sees_the_history_and_undoes_it(
    editor_client, booths, code_of, make_service
):
    code, service = code_of(booths[0]), make_service(title="Donor", slug="donor")
    detail = reverse("qr_code_detail", args=[code.pk])

    done = editor_client.post(
        reverse("qr_repoint", args=[code.pk]),
        {"target": service.pk, "starts_at": "", "ends_at": "2026-08-20 12:00", "note": "Pulang"},
        follow=True,
    )
    row = Pointing.objects.get(code=code)
    assert "Donor" in main_of(done)
    assert "Pulang" in main_of(done)
    assert row.ends_at.astimezone(timezone.get_default_timezone()).hour == 12

    editor_client.post(reverse("qr_undo", args=[code.pk, row.pk]))
    row.refresh_from_db()
    assert row.undone_at is not None
    assert "Dibatalkan" in main_of(editor_client.get(detail))


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"target": ""}, "target"),
        ({"target": "1"}, "target"),  # the root of all sites is no page of this one
        ({"ends_at": "2026-08-20 09:00"}, "ends_at"),
        ({"starts_at": "2026-08-21 09:00", "ends_at": "2026-08-21 09:00"}, "ends_at"),
        ({"starts_at": "besok"}, "starts_at"),
    ],
)
def test_a_repointing_that_makes_no_sense_is_refused_with_its_reason(
    editor_client, booths, code_of, values, field
):
    code = code_of(booths[0])
    sound = {"target": booths[1].pk, "starts_at": "", "ends_at": "", "note": "Alasan saya"}

    response = editor_client.post(reverse("qr_repoint", args=[code.pk]), {**sound, **values})

    form = response.context["repoint_form"]
    assert list(form.errors) == [field]
    assert 'value="Alasan saya"' in response.content.decode()
    assert Pointing.objects.count() == 0


def test_two_booths_change_places_in_one_action_by_their_numbers(
    editor_client, booths, code_of, scan
):
    one, other = (code_of(booth) for booth in booths)

    editor_client.post(reverse("qr_swap", args=[one.pk]), {"other": "a-2", "note": ""})

    assert scan(one).headers["Location"] == "/pameran/expo/a-2/"
    assert scan(other).headers["Location"] == "/pameran/expo/a-1/"


@pytest.mark.parametrize("typed", ["A-1", "A-9", "", "zzz"])
def test_a_swap_with_nothing_or_with_itself_is_refused(editor_client, booths, code_of, typed):
    code = code_of(booths[0])

    response = editor_client.post(reverse("qr_swap", args=[code.pk]), {"other": typed})

    assert list(response.context["swap_form"].errors) == ["other"]
    assert Pointing.objects.count() == 0


def test_a_code_is_taken_out_of_use_with_a_reason_and_put_back(
    editor_client, booths, code_of, scan
):
    code = code_of(booths[0])

    refused = editor_client.post(reverse("qr_retire", args=[code.pk]), {"reason": ""})
    assert list(refused.context["retire_form"].errors) == ["reason"]
    editor_client.post(reverse("qr_retire", args=[code.pk]), {"reason": "Hilang"})
    assert scan(code).status_code == 410
    editor_client.post(reverse("qr_restore", args=[code.pk]))
    assert scan(code).status_code == 302


# --- Printing ------------------------------------------------------------------------------------


def sent(**values: Any) -> dict[str, Any]:
    """The print form as the browser sends it."""
    own = {"sheet_width": 210, "sheet_height": 297, "columns": 3, "rows": 8, "label_width": 64}
    own |= {"label_height": 34, "left": 8, "top": 12, "gap_across": 2, "gap_down": 0}
    usual = {"layout": "a5", "output": "pdf", "dark": "#2b120b", "level": "Q", "skip": 0}
    return {**usual, "right": 0, "down": 0, "mark": "on", **own, **values}


def print_page(booths: Any) -> str:
    return f"{reverse('qr_print')}?page={booths[0].get_parent().pk}"


def test_an_exhibition_is_printed_in_one_run_and_that_is_kept(editor_client, booths):
    response = editor_client.post(print_page(booths), sent(output="zip"))

    job = Job.objects.get()
    assert response.headers["Location"] == reverse("job", args=[job.pk])
    file = editor_client.get(job.result_url)
    with zipfile.ZipFile(io.BytesIO(b"".join(file.streaming_content))) as archive:
        names = sorted(archive.namelist())
        listed = archive.read("daftar-kode.csv").decode("utf-8-sig").splitlines()
    codes = {code.page_number: code for code in Code.objects.all()}
    stem = {number: f"{number}-{code.code}".lstrip("-") for number, code in codes.items()}
    assert names == sorted(
        ["semua-kode-a5.pdf", "daftar-kode.csv"]
        + [f"pdf/{each}-a5.pdf" for each in stem.values()]
        + [f"svg/{each}.svg" for each in stem.values()]
        + [f"png/{each}.png" for each in stem.values()]
    )
    assert len(listed) == 4
    assert listed[2].startswith(f"A-1;PMI;{codes['A-1'].grouped};https://inovasi.kuduskab.go.id/q/")
    assert Printing.objects.count() == 3
    assert file.headers["Content-Disposition"].endswith('filename="expo-a5.zip"')


def test_a_layout_that_would_not_scan_is_refused_with_the_reason(editor_client, booths):
    response = editor_client.post(
        print_page(booths),
        sent(layout="own", label_width=38, label_height=18, columns=4, rows=10, dark="#e8a87c"),
    )

    reasons = response.context["form"].errors["layout"]
    assert reasons == [
        "Satu modul hanya selebar 0,40 mm; di bawah 0,5 mm tidak terbaca. Pilih format yang lebih besar.",
        "Kontrasnya 2,0 banding 1; di bawah 4 banding 1 tidak terbaca. Pilih warna yang lebih gelap.",
        "Hanya terbaca dari 11 cm; format ini dimaksudkan untuk 15 cm.",
    ]
    assert (Job.objects.count(), Printing.objects.count()) == (0, 0)


def test_a_light_picture_on_a_darker_ground_and_labels_beside_the_sheet_are_refused(
    editor_client, booths
):
    response = editor_client.post(print_page(booths), sent(layout="own", columns=4, dark="#ffffff"))

    reasons = " ".join(response.context["form"].errors["layout"])
    assert "lebih gelap daripada alasnya" in reasons
    assert "tidak muat" in reasons


def test_what_is_printed_and_has_become_untrue_is_listed_and_only_that_is_printed_again(
    editor_client, booths
):
    editor_client.post(print_page(booths), sent())
    url = f"{reverse('qr_reprint')}?page={booths[0].get_parent().pk}"
    assert editor_client.get(url).context["untrue"] == []

    booth = Page.objects.get(pk=booths[0].pk).specific
    booth.title, booth.code = "PMI Kudus", "B-7"
    booth.save_revision().publish()
    untrue = editor_client.get(url).context["untrue"]

    assert [each.printing.code.page_title for each in untrue] == ["PMI Kudus"]
    changes = {(str(c.name), c.language): (c.before, c.now) for c in untrue[0].changes}
    assert changes == {
        ("Nama", "id"): ("PMI", "PMI Kudus"),
        ("Nomor stan", "id"): ("A-1", "B-7"),
        ("Nama", "en"): ("PMI", "PMI Kudus"),
        ("Nomor stan", "en"): ("A-1", "B-7"),
    }
    again = editor_client.get(f"{print_page(booths)}&only=outdated")
    assert [code.page_number for code in again.context["selection"].codes] == ["B-7"]
    editor_client.post(f"{print_page(booths)}&only=outdated", sent())
    assert editor_client.get(url).context["untrue"] == []


def test_changed_hours_make_posters_untrue_but_not_labels(editor_client, booths):
    editor_client.post(print_page(booths), sent(layout="a4"))
    editor_client.post(print_page(booths), sent(layout="tj-121"))
    expo = booths[0].get_parent().specific
    expo.days = [day for day in expo.days.all() if day.date.day == 20]
    expo.save_revision().publish()

    untrue = editor_client.get(reverse("qr_reprint")).context["untrue"]

    assert {each.printing.layout for each in untrue} == {"a4"}
    assert len(untrue) == 3
    assert {str(change.name) for each in untrue for change in each.changes} == {"Hari dan jam"}


def test_a_booth_without_a_poster_is_visible_until_it_is_printed(editor_client, booths, code_of):
    url = f"{reverse('qr_reprint')}?page={booths[0].get_parent().pk}"
    assert [c.page_number for c in editor_client.get(url).context["never"]] == ["", "A-1", "A-2"]

    editor_client.post(f"{reverse('qr_print')}?code={code_of(booths[0]).pk}", sent())

    assert [c.page_number for c in editor_client.get(url).context["never"]] == ["", "A-2"]


def test_what_no_longer_hangs_is_not_asked_about(editor_client, booths, code_of):
    code = code_of(booths[0])
    editor_client.post(f"{reverse('qr_print')}?code={code.pk}", sent())
    printing = Printing.objects.get()
    booths[0].unpublish()
    assert len(editor_client.get(reverse("qr_reprint")).context["untrue"]) == 1

    editor_client.post(reverse("qr_not_hanging", args=[code.pk, printing.pk]))

    assert editor_client.get(reverse("qr_reprint")).context["untrue"] == []


def test_a_print_is_fetched_by_who_asked_for_it_only(sign_in, editor_client, booths):
    editor_client.post(print_page(booths), sent())
    url = Job.objects.get().result_url

    assert sign_in(PR_EDITORS).get(url).status_code == 404


def test_the_picture_alone_comes_as_svg_and_png(editor_client, booths, code_of):
    code = code_of(booths[0])

    svg = editor_client.get(reverse("qr_symbol", args=[code.pk, "svg"]))
    png = editor_client.get(reverse("qr_symbol", args=[code.pk, "png"]))

    assert svg.headers["Content-Type"] == "image/svg+xml"
    assert svg.content.startswith(b"<svg ")
    assert png.content.startswith(b"\x89PNG")
    assert editor_client.get(reverse("qr_symbol", args=[code.pk, "gif"])).status_code == 404

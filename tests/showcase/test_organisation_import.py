"""A list of organisations is imported whole or not at all."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.urls import reverse
from openpyxl import Workbook, load_workbook

from core.spreadsheets import Row, UnreadableListError
from showcase.models import Organisation
from showcase.organisation.importing import carry_out, plan_import
from showcase.organisation.sheet import COLUMNS, MAX_ROWS, read_list, template_file

pytestmark = pytest.mark.django_db

GOOD = """name,slug,short_name,kind,parent,district,name_en
Dinas Satu,dinas-satu,D1,agency,,,Agency One
Puskesmas Dua,puskesmas-dua,,unit,dinas-satu,bae,
"""


def rows_of(text: str) -> list[Row]:
    return read_list(io.BytesIO(text.encode()), "list.csv").rows


def problems(text: str) -> list[tuple[int, str]]:
    return [(bad.number, bad.column) for bad in plan_import(rows_of(text)).bad_rows]


def xlsx(rows: list[list]) -> bytes:
    workbook = Workbook()
    for row in rows:
        workbook.active.append(row)
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def test_a_good_list_is_written_with_units_and_names_of_both_languages():
    assert carry_out(plan_import(rows_of(GOOD))) == 2

    unit = Organisation.objects.get(slug="puskesmas-dua")
    assert (unit.kind, unit.parent.slug, unit.district) == ("unit", "dinas-satu", "bae")
    assert unit.parent.text("name", "en") == "Agency One"


def test_importing_again_changes_nothing():
    carry_out(plan_import(rows_of(GOOD)))
    before = list(Organisation.objects.order_by("pk").values())

    plan = plan_import(rows_of(GOOD))
    carry_out(plan)

    assert (len(plan.to_create), len(plan.to_update)) == (0, 2)
    assert list(Organisation.objects.order_by("pk").values()) == before


def test_what_a_row_leaves_empty_stays(make_organisation):
    make_organisation(name="Dinas Satu", slug="dinas-satu", website="https://example.org")

    carry_out(plan_import(rows_of(GOOD)))

    assert Organisation.objects.get(slug="dinas-satu").website == "https://example.org"


def test_spreadsheets_and_semicolons_are_read_alike():
    from_xlsx = read_list(
        io.BytesIO(xlsx([["Name", "KIND"], ["Dinas Satu", "agency"], [None, None]])), "a.XLSX"
    )
    from_csv = read_list(io.BytesIO("\ufeffname;kind\r\nDinas Satu;agency\r\n".encode()), "a.csv")

    assert from_xlsx.rows == from_csv.rows
    assert [(row.number, row.texts) for row in from_csv.rows] == [
        (2, {"name": "Dinas Satu", "kind": "agency"})
    ]


def test_kinds_may_be_named_as_the_interface_names_them():
    label = str(Organisation(kind="village").get_kind_display())

    plan = plan_import(rows_of(f"name,kind\nDesa Satu,{label.upper()}\n"))

    assert plan.to_create[0]["kind"] == "village"
    assert plan.to_create[0]["slug"] == "desa-satu"


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ("Dinas Satu,agency\n,agency\n", [(3, "name")]),
        ("Dinas Satu,\n", [(2, "kind")]),
        ("Dinas Satu,bank\n", [(2, "kind")]),
        ("Dinas Satu,agency\nDINAS  SATU,agency\n", [(3, "name")]),
        ("Dinas Satu,agency\n#N/A,agency\n", [(3, "name")]),
        ("Dinas Satu,#REF!\n", [(2, "kind")]),
        ("#N/A,#N/A\n", [(2, "name"), (2, "kind")]),
        ("=HYPERLINK(1),agency\n", [(2, "name")]),
        (f"{'x' * 161},agency\n", [(2, "name")]),
    ],
)
def test_every_bad_row_is_named(rows, found):
    assert problems(f"name,kind\n{rows}") == found


def test_a_name_that_another_organisation_has_is_refused(make_organisation):
    make_organisation(name="Dinas Satu", slug="lain")

    assert problems("name,slug,kind\ndinas satu,dinas-satu,agency\n") == [(2, "name")]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ("A,a,unit,tidak-ada\n", [(2, "parent")]),
        ("A,a,unit,b\nB,b,unit,a\n", [(2, "parent"), (3, "parent")]),
        ("A,a,unit,a\n", [(2, "parent")]),
    ],
)
def test_a_unit_belongs_to_someone_else_who_exists(rows, found):
    assert problems(f"name,slug,kind,parent\n{rows}") == found


def test_a_bad_plan_is_never_carried_out():
    plan = plan_import(rows_of("name,kind\nDinas Satu,agency\nDinas Dua,bank\n"))

    with pytest.raises(ValueError, match="bad rows"):
        carry_out(plan)
    assert not Organisation.objects.filter(slug="dinas-satu").exists()


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"", "a.csv"),
        (b"name\nDinas\n", "a.csv"),
        (b"nama;induk\nDinas;x\n", "a.csv"),
        (b"name,kind\n", "a.csv"),
        (b"\xff\xfe\x00name", "a.csv"),
        (b"name,kind\nA\x00,agency", "a.csv"),
        (b"not a zip", "a.xlsx"),
        (b"PK\x03\x04 broken", "a.xlsx"),
        (b"name,kind\n" + b"A,agency\n" * (MAX_ROWS + 1), "a.csv"),
    ],
)
def test_what_is_no_list_is_refused_with_words(content, name):
    with pytest.raises(UnreadableListError) as caught:
        read_list(io.BytesIO(content), name)

    assert str(caught.value)


def test_the_template_can_be_filled_in_and_imported(make_organisation):
    make_organisation(slug="dinas-kesehatan")
    sheet = load_workbook(io.BytesIO(template_file())).worksheets[0]

    assert [cell.value for cell in sheet[1]] == list(COLUMNS)
    assert plan_import(read_list(io.BytesIO(template_file()), "t.xlsx").rows).is_good


# --- As people write lists -----------------------------------------------------------------------


def planned(text: str) -> dict[str, str]:
    [row] = plan_import(rows_of(text)).to_create
    return row


@pytest.mark.parametrize(
    "heading",
    [
        "nama;jenis",
        "Nama *;JENIS (wajib)",
        "Nama OPD;Jenis Organisasi",
        "Name;Type",
        "NAMA :;_Jenis_",
    ],
)
def test_headings_are_understood_in_both_languages(heading):
    row = planned(f"{heading}\nDinas Satu;agency\n")

    assert (row["name"], row["kind"]) == ("Dinas Satu", "agency")


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        ("OPD", "agency"),
        ("UPTD", "unit"),
        ("Desa", "village"),
        ("kelurahan", "village"),
        ("Instansi Vertikal", "vertical"),
        ("Swasta", "company"),
        ("School or university", "school"),
    ],
)
def test_kinds_are_understood_as_people_call_them(kind, key):
    assert planned(f"nama;jenis\nDinas Satu;{kind}\n")["kind"] == key


@pytest.mark.parametrize(
    ("district", "key"),
    [("Kecamatan Bae", "bae"), ("Kec. Kota Kudus", "kota_kudus"), ("KOTA_KUDUS", "kota_kudus")],
)
def test_districts_may_stand_with_their_title(district, key):
    assert planned(f"nama;jenis;kecamatan\nDinas;OPD;{district}\n")["district"] == key


def test_a_value_that_is_not_in_the_list_is_told_with_the_list():
    [bad] = plan_import(rows_of("nama;jenis;kecamatan\nDinas;OPD;Pati\n")).bad_rows

    assert bad.reason == (
        "“Pati” tidak ada dalam daftar. Pilihannya: Kaliwungu, Kota Kudus, Jati, Undaan, Mejobo, "
        "Jekulo, Bae, Gebog, Dawe."
    )


def test_a_problem_is_told_by_the_heading_of_the_file():
    table = read_list(io.BytesIO(b"DAFTAR\n\nNama OPD;Jenis\nDinas;bank\n"), "a.csv")

    [bad] = plan_import(table.rows, table.headings).bad_rows

    assert (bad.number, bad.column, bad.heading) == (4, "kind", "Jenis")


def test_a_parent_may_be_named_or_be_in_the_same_list(make_organisation):
    make_organisation(name="Dinas Kesehatan", slug="dinas-kesehatan")

    rows = "A,unit,dinas kesehatan\nB,unit,A\nC,unit,dinas-kesehatan\n"
    carry_out(plan_import(rows_of(f"nama,jenis,induk\n{rows}")))

    parents = Organisation.objects.filter(name__in="ABC").values_list("name", "parent__slug")
    assert sorted(parents) == [("A", "dinas-kesehatan"), ("B", "a"), ("C", "dinas-kesehatan")]


def test_names_without_latin_letters_get_keys_of_their_own():
    rows = "مدرسة قدس,komunitas\nمعهد المنارة,komunitas\nꦏꦸꦢꦸꦱ꧀,desa\n!!!,lainnya\nA,desa\nA!,desa\n"

    carry_out(plan_import(rows_of(f"nama,jenis\n{rows}")))

    slugs = list(Organisation.objects.order_by("pk").values_list("slug", flat=True))[-6:]
    assert len(set(slugs)) == 6
    assert [slug[:11] for slug in slugs[:4]] == ["organisasi-"] * 4
    assert slugs[4:] == ["a", "a-2"]


def test_a_list_without_slugs_can_be_imported_again():
    text = "nama,jenis\nمدرسة قدس,komunitas\nDinas Satu,OPD\n"
    carry_out(plan_import(rows_of(text)))

    plan = plan_import(rows_of(text))

    assert (len(plan.to_create), len(plan.to_update), plan.bad_rows) == (0, 2, [])


# --- The command ---------------------------------------------------------------------------------


def test_the_command_writes_only_when_asked_to(tmp_path, capsys):
    file = tmp_path / "list.csv"
    file.write_text(GOOD)

    call_command("import_organisations", str(file))
    assert not Organisation.objects.filter(slug="dinas-satu").exists()
    call_command("import_organisations", str(file), "--commit")

    assert Organisation.objects.filter(slug="dinas-satu").exists()
    assert "2 new, 0 known" in capsys.readouterr().out


@pytest.mark.parametrize("content", ["name,kind\nDinas,bank\n", "nothing here"])
def test_the_command_fails_on_a_bad_list(tmp_path, content):
    file = tmp_path / "list.csv"
    file.write_text(content)

    with pytest.raises(CommandError):
        call_command("import_organisations", str(file), "--commit", stderr=io.StringIO())
    with pytest.raises(CommandError):
        call_command("import_organisations", str(tmp_path / "missing.csv"))


# --- The editor ----------------------------------------------------------------------------------


def upload(client, content: bytes, name: str = "list.csv"):
    return client.post(reverse("import_organisations"), {"file": SimpleUploadedFile(name, content)})


def test_an_editor_sees_what_would_happen_and_then_confirms(editor_client):
    shown = upload(editor_client, GOOD.encode())

    assert [row["slug"] for row in shown.context["plan"].to_create] == [
        "dinas-satu",
        "puskesmas-dua",
    ]
    assert not Organisation.objects.filter(slug="dinas-satu").exists()

    done = editor_client.post(reverse("confirm_import_organisations"))

    assert done.headers["Location"] == reverse("wagtailsnippets_showcase_organisation:list")
    assert Organisation.objects.filter(slug__in=["dinas-satu", "puskesmas-dua"]).count() == 2


def test_one_bad_row_and_there_is_nothing_to_confirm(editor_client):
    shown = upload(editor_client, b"name,kind\nDinas Satu,agency\nDinas Dua,bank\n")

    assert [(bad.number, bad.column) for bad in shown.context["plan"].bad_rows] == [(3, "kind")]
    editor_client.post(reverse("confirm_import_organisations"))
    assert not Organisation.objects.filter(slug="dinas-satu").exists()


def test_the_list_is_checked_again_when_it_is_confirmed(editor_client, make_organisation):
    upload(editor_client, GOOD.encode())
    make_organisation(name="Dinas Satu", slug="sudah-ada")

    shown = editor_client.post(reverse("confirm_import_organisations"))

    assert [bad.column for bad in shown.context["plan"].bad_rows] == ["name"]
    assert not Organisation.objects.filter(slug="dinas-satu").exists()


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (b"x", "list.pdf", "unreadable"),
        (b"x" * (2 * 1024 * 1024 + 1), "list.csv", "too_large"),
        (b"", "list.csv", "empty"),
    ],
)
def test_a_wrong_file_is_refused_on_its_field(editor_client, content, name, code):
    form = upload(editor_client, content, name).context["form"]

    assert [error.code for error in form.errors.as_data()["file"]] == [code]


def test_only_who_may_edit_organisations_may_import(client, django_user_model):
    from django.contrib.auth.models import Permission

    visitor = django_user_model.objects.create_user("kontributor", password="x")
    visitor.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(visitor)

    response = client.get(reverse("import_organisations"))

    assert response.headers.get("Location") == reverse("wagtailadmin_home")

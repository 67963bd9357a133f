"""Keys made from names are never empty and never equal; each telephone number has its own link."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wagtail.admin.forms.choosers import PhoneLinkChooserForm

from core.keys import free_key, key_from
from core.phones import phones_in
from home.models import StandardPage
from showcase.models import Organisation, Topic


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Panggung utama", "panggung-utama"),
        ("Café Menara", "cafe-menara"),
        ("A & B", "a-b"),
        ("x" * 60, None),
    ],
)
def test_a_key_is_the_name_in_small_letters(name, key):
    made = key_from(name, 40)

    assert len(made) <= 40
    assert made == key or key is None


def test_names_in_other_letters_get_keys_that_differ():
    names = [
        "ꦥꦼꦤ꧀ꦝꦥ",
        "ꦥꦁꦒꦸꦁ",
        "مدرسة قدس",
        "!!!",
        "🎪",
        "Panggung 汉",
        "Panggung 字",
        "x" * 41,
        "x" * 42,
    ]

    keys = {key_from(name, 40, prefix="tempat") for name in names}

    assert len(keys) == len(names)
    assert all(key.isascii() and 0 < len(key) <= 40 for key in keys)


@given(st.text(min_size=1), st.integers(20, 100))
def test_a_key_fits_its_column_and_an_address(name, length):
    key = key_from(name, length)

    assert 0 < len(key) <= length
    assert key_from(key, length) == key
    assert set(key) <= set("abcdefghijklmnopqrstuvwxyz0123456789-_")


def test_a_taken_key_gets_a_number():
    assert free_key("panggung", {"panggung", "panggung-2"}) == "panggung-3"
    assert free_key("x" * 10, {"x" * 10}, 10) == "x" * 8 + "-2"


@pytest.mark.django_db
def test_topics_and_pages_in_other_letters_have_addresses(site_root):
    topics = [Topic.objects.create(name=name) for name in ("ꦧꦠꦶꦏ꧀", "!!!", "???")]
    pages = [site_root.add_child(instance=StandardPage(title=title)) for title in ("🎪", "🎪", "ꦥꦼ")]

    assert len({topic.slug for topic in topics}) == 3
    assert len({page.slug for page in pages}) == 3
    assert all(each.slug for each in [*topics, *pages])


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("(0291) 435010", ["tel:0291435010"]),
        ("(0291) 435010 / 435011", ["tel:0291435010", "tel:0291435011"]),
        ("0291-438691, 438692", ["tel:0291438691", "tel:0291438692"]),
        ("0812-3456-7890 atau 0291 435010", ["tel:081234567890", "tel:0291435010"]),
        ("+62 (0)291 435010", ["tel:+62291435010"]),
        ("+62 812 3456 7890; 119", ["tel:+6281234567890", "tel:119"]),
        ("0291 435010 ext. 12", ["tel:0291435010;ext=12"]),
        ("1500-400", ["tel:1500400"]),
        ("(0291) 435010 & 112", ["tel:0291435010", "tel:112"]),
        ("belum ada", [""]),
        ("", []),
    ],
)
def test_each_number_is_dialled_on_its_own(text, links):
    assert [phone.href for phone in phones_in(text)] == links


@pytest.mark.parametrize(("text", "fits"), [("0291 435010", True), ("0291 435010 / 435011", False)])
def test_a_link_in_a_text_dials_one_number(text, fits):
    form = PhoneLinkChooserForm({"phone_number": text})

    assert form.is_valid() is fits


@pytest.mark.django_db
def test_an_organisation_without_a_slug_gets_one():
    first, second = (Organisation(name=name, kind="community") for name in ("مدرسة", "مدرسة!"))
    for organisation in (first, second):
        organisation.full_clean()
        organisation.save()

    assert first.slug.startswith("organisasi-")
    assert second.slug.startswith("organisasi-")
    assert first.slug != second.slug

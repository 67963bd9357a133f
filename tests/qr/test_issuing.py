"""Which pages get a code, when, and that no one else ever gets it."""

import pytest
from django.db import connection
from wagtail.models import Page

from qr.codes import issuing
from qr.codes.issuing import issue_code, issue_missing, restore_code, retire_code
from qr.models import Code
from tests.factories import PAGE_FACTORIES
from tests.factories.core import AdministratorFactory

pytestmark = pytest.mark.django_db

WITH_CODE = {"ExhibitionPage", "BoothPage", "ServicePage", "InnovationPage", "CollectionPage"}


def test_every_exhibition_booth_service_innovation_and_collection_gets_a_code():
    assert {model.__name__ for model in PAGE_FACTORIES if model.gets_code} == WITH_CODE


def test_a_page_gets_its_code_when_it_is_first_published_and_keeps_it(make_booth):
    draft = make_booth(published=False)
    assert Code.objects.filter(page_key=draft.translation_key).count() == 0

    draft.save_revision().publish()
    first = Code.objects.get(page_key=draft.translation_key)
    draft.save_revision().publish()

    assert list(Code.objects.filter(page_key=draft.translation_key)) == [first]
    assert (first.page_kind, first.page_number) == ("booth", draft.code)
    assert first.parent_key == draft.get_parent().translation_key


def test_a_page_of_another_kind_gets_none(make_standard_page):
    page = make_standard_page()

    assert Code.objects.filter(page_key=page.translation_key).count() == 0


def test_all_languages_of_a_page_share_one_code(make_service, translate, code_of):
    page = make_service()
    code = code_of(page)

    translate(page, title="Blood donation")

    assert list(Code.objects.filter(page_key=page.translation_key)) == [code]


def test_the_copies_follow_a_rename_of_the_source_only(make_service, translate, code_of):
    page = make_service(title="Donor darah")
    translate(page, title="Blood donation")
    assert code_of(page).page_title == "Donor darah"

    page.title = "Donor darah keliling"
    page.save_revision().publish()

    assert code_of(page).page_title == "Donor darah keliling"


def test_a_code_outlives_its_page_and_cannot_be_deleted(make_service, code_of):
    page = make_service()
    code = code_of(page)

    page.delete()

    assert Code.objects.get(code=code.code) == code
    with pytest.raises(TypeError):
        code.delete()
    with pytest.raises(TypeError):
        Code.objects.all().delete()


def test_a_code_that_was_given_out_is_not_given_again(make_service, code_of, monkeypatch):
    old = code_of(make_service())
    retire_code(old, AdministratorFactory(), "sheet lost")
    drawn = iter([old.code, old.code, "222222"])
    monkeypatch.setattr(issuing, "random_code", lambda: next(drawn))

    assert code_of(make_service()).code == "222222"


def test_a_page_whose_code_was_retired_gets_another_one(make_service, code_of):
    page = make_service()
    old = code_of(page)

    retire_code(old, AdministratorFactory(), "")
    new = issue_code(page)

    assert new != old
    assert restore_code(old) is False  # its page has another one by now
    assert code_of(page) == new


def test_a_retired_code_can_be_put_back_in_use(make_service, code_of):
    page = make_service()
    code = code_of(page)
    retire_code(code, AdministratorFactory(), "")

    assert restore_code(code) is True
    assert code_of(page) == code


def test_pages_that_were_live_before_get_their_codes_once(make_service):
    pages = [make_service(), make_service()]
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM qr_code")  # as in a database from before there were codes

    assert (issue_missing(), issue_missing()) == (2, 0)
    assert Code.objects.filter(page_key__in=[page.translation_key for page in pages]).count() == 2


def test_a_copied_page_gets_a_code_of_its_own(make_service, code_of):
    page = make_service(slug="donor")

    copy = page.copy(update_attrs={"slug": "donor-2", "title": "Donor 2"}, keep_live=False)
    copy.save_revision().publish()

    assert code_of(Page.objects.get(pk=copy.pk)).code != code_of(page).code

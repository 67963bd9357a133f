"""Signing in to the editor: guessing is stopped, nobody is locked out by others, no account shows."""

import pytest
from django.contrib.auth.models import Permission, User
from django.contrib.auth.password_validation import validate_password
from django.core import mail
from django.core.exceptions import ValidationError
from django.test import RequestFactory
from django.urls import reverse

from core.accounts.addresses import client_address

pytestmark = pytest.mark.django_db

LOGIN = "/admin/login/"
PASSWORD = "empat kata acak sekali"


@pytest.fixture
def officer(db):
    user = User.objects.create_user("humas", "humas@example.org", PASSWORD)
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    return user


def sign_in(client, password: str, address: str = "10.0.0.1", name: str = "humas"):
    return client.post(LOGIN, {"username": name, "password": password}, REMOTE_ADDR=address)


def test_the_sixth_wrong_password_locks_the_name_for_that_connection(client, officer):
    answers = [sign_in(client, f"salah {number}").status_code for number in range(6)]

    assert answers == [200, 200, 200, 200, 200, 429]
    locked = sign_in(client, PASSWORD)
    assert locked.status_code == 429
    assert "Coba lagi dalam 15 menit" in locked.content.decode()


def test_someone_else_is_not_locked_out(client, officer):
    for number in range(7):
        sign_in(client, f"salah {number}", address="10.0.0.66")

    assert sign_in(client, PASSWORD, address="10.0.0.1").url == reverse("wagtailadmin_home")


def test_a_right_password_starts_counting_anew(client, officer):
    for number in range(5):
        sign_in(client, f"salah {number}")
    assert sign_in(client, PASSWORD).status_code == 302
    client.logout()

    assert [sign_in(client, f"salah {number}").status_code for number in range(5)] == [200] * 5


def test_an_unknown_name_is_answered_like_a_wrong_password(client, officer):
    known = [sign_in(client, "salah").status_code for _ in range(7)]
    unknown = [sign_in(client, "salah", name="nobody").status_code for _ in range(7)]

    assert known == unknown


@pytest.mark.parametrize(
    ("proxies", "header", "address"),
    [
        (0, "1.2.3.4", "10.9.9.9"),
        (1, "1.2.3.4", "1.2.3.4"),
        (1, "6.6.6.6, 1.2.3.4", "1.2.3.4"),
        (2, "6.6.6.6, 1.2.3.4, 10.0.0.2", "1.2.3.4"),
        (2, "1.2.3.4", "10.9.9.9"),
        (1, "", "10.9.9.9"),
    ],
)
def test_only_our_own_proxies_say_where_a_visitor_is(settings, proxies, header, address):
    settings.PROXIES = proxies
    request = RequestFactory().get("/", REMOTE_ADDR="10.9.9.9", HTTP_X_FORWARDED_FOR=header)

    assert client_address(request) == address


def test_at_most_three_reset_mails_an_hour_and_the_same_answer(client, officer):
    address = reverse("wagtailadmin_password_reset")

    answers = {client.post(address, {"email": "Humas@example.org"}).url for _ in range(8)}
    answers.add(client.post(address, {"email": "nobody@example.org"}).url)

    assert answers == {reverse("wagtailadmin_password_reset_done")}
    assert [message.to for message in mail.outbox] == [["humas@example.org"]] * 3


def test_one_connection_cannot_have_mails_sent_to_everybody(client, officer):
    for number in range(15):
        User.objects.create_user(f"staf{number}", f"staf{number}@example.org", PASSWORD)

    for number in range(15):
        client.post(reverse("wagtailadmin_password_reset"), {"email": f"staf{number}@example.org"})

    assert len(mail.outbox) == 10


@pytest.mark.parametrize(
    "password",
    ["kudus2026", "Kudus-Inovasi-2026", "Pemkab#Kudus2024", "PasswordPassword1", "humas1234567"],
)
def test_obvious_passwords_are_refused(officer, password):
    with pytest.raises(ValidationError):
        validate_password(password, officer)


@pytest.mark.parametrize("password", [PASSWORD, "naik gunung Muria pagi", "v8Qm-2xLr-77pD"])
def test_good_passwords_are_taken(officer, password):
    validate_password(password, officer)


def test_there_is_one_login(client, officer):
    assert client.get("/django-admin/").status_code == 404
    assert client.get("/django-admin/login/").status_code == 404


def test_who_is_remembered_is_so_for_a_working_day(client, officer, settings):
    values = {"username": "humas", "password": PASSWORD, "remember": "on"}

    response = client.post(LOGIN, values)

    assert response.cookies[settings.SESSION_COOKIE_NAME]["max-age"] == 12 * 3600

"""Sample logins, on a developer's machine only, and the roles they show."""

from dataclasses import dataclass
from functools import cache

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group

from demo.loading import Loading
from showcase.admin.roles import CONTRIBUTORS, PR_EDITORS, set_up_roles

PASSWORD = "contoh-saja"  # noqa: S105 - printed for everybody to see


@dataclass(frozen=True, slots=True)
class Login:
    username: str
    first_name: str
    last_name: str
    group: str = ""  # none: may do everything


LOGINS = (
    Login("admin", "Administrator", "(contoh)"),
    Login("humas", "Editor Humas", "(contoh)", PR_EDITORS),
    Login("dinas", "Kontributor Dinas", "(contoh)", CONTRIBUTORS),
)


def build(loading: Loading) -> None:
    loading.each(
        "Roles", "roles", [None], lambda nothing: set_up_roles(), key=lambda nothing: "all"
    )
    if settings.DEBUG:
        loading.each("Sample logins", "login", LOGINS, _create, key=lambda login: login.username)


def sample_logins() -> list[str]:
    """A line for each sample login that is still there; none where they are not made."""
    if not settings.DEBUG:
        return []
    names = set(
        get_user_model()
        .objects.filter(username__in=[login.username for login in LOGINS])
        .values_list("username", flat=True)
    )
    return [
        f"{login.username} / {PASSWORD}  ({login.group or 'everything'})"
        for login in LOGINS
        if login.username in names
    ]


@cache
def hashed_password() -> str:
    """Hashing is slow by intention, and one password serves all."""
    return make_password(PASSWORD)


def _create(login: Login) -> None:
    users = get_user_model().objects
    if users.filter(username=login.username).exists():
        return
    user = users.create(
        username=login.username,
        email=f"{login.username}@example.go.id",
        password=hashed_password(),
        first_name=login.first_name,
        last_name=login.last_name,
        is_superuser=not login.group,
        is_staff=not login.group,
    )
    if login.group:
        user.groups.add(Group.objects.get(name=login.group))

"""Settings fail early and clearly, and each service is one URL."""

import os
import re
import subprocess
import sys
from importlib.util import find_spec

import pytest
import yaml
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from config.settings.storage import s3_storage

PRODUCTION = {
    "SECRET_KEY": "long-enough-for-a-check-and-used-nowhere-else-0123456789",
    "ALLOWED_HOSTS": "inovasi.example.org,www.example.org",
    "BASE_URL": "https://inovasi.example.org",
}


def load(module: str, expression: str, **environment: str) -> subprocess.CompletedProcess:
    """Import a settings module in a process of its own and print an expression over it."""
    clean = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-c", f"from {module} import *; print({expression})"],
        env={**clean, **environment},
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        check=False,
    )


def production(expression: str, **environment: str) -> str:
    process = load("config.settings.production", expression, **PRODUCTION, **environment)
    assert process.returncode == 0, process.stderr
    return process.stdout.strip()


@pytest.mark.parametrize("name", PRODUCTION)
def test_production_does_not_start_without(name):
    environment = {key: value for key, value in PRODUCTION.items() if key != name}

    process = load("config.settings.production", "DEBUG", **environment)

    assert process.returncode == 1
    assert process.stderr.strip().endswith(
        f"ImproperlyConfigured: Set the {name} environment variable"
    )


def test_production_does_not_start_with_an_empty_secret():
    process = load("config.settings.production", "DEBUG", **{**PRODUCTION, "SECRET_KEY": ""})

    assert process.returncode == 1
    assert process.stderr.strip().endswith("ImproperlyConfigured: SECRET_KEY is empty.")


def test_production_is_never_in_debug_mode():
    assert production("DEBUG", DEBUG="true") == "False"


def test_production_serves_the_named_hosts_over_https():
    assert production("ALLOWED_HOSTS") == "['inovasi.example.org', 'www.example.org']"
    assert production("CSRF_TRUSTED_ORIGINS") == "['https://inovasi.example.org']"
    assert production("SESSION_COOKIE_SECURE, CSRF_COOKIE_SECURE, SECURE_SSL_REDIRECT") == (
        "True True True"
    )


def test_without_urls_everything_is_on_this_machine():
    printed = production(
        "DATABASES['default']['ENGINE'], CACHES['default']['BACKEND'], "
        "STORAGES['default']['BACKEND'], MEDIA_ORIGINS"
    )

    assert printed.split() == [
        "django.db.backends.sqlite3",
        "django.core.cache.backends.locmem.LocMemCache",
        "django.core.files.storage.FileSystemStorage",
        "[]",
    ]


def test_sqlite_waits_for_other_writers():
    assert production("DATABASES['default']['OPTIONS']") == str(
        {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
        }
    )


def test_each_service_is_one_url():
    printed = production(
        "DATABASES['default']['ENGINE'], DATABASES['default'].get('OPTIONS'), "
        "CACHES['default']['BACKEND'], STORAGES['default']['BACKEND'], MEDIA_ORIGINS",
        DATABASE_URL="postgres://showcase:secret@db.internal/showcase",
        CACHE_URL="redis://cache.internal:6379/0",
        STORAGE_URL="s3://key:secret@storage.example.org/etalase",
    )

    assert printed.split() == [
        "django.db.backends.postgresql",
        "None",
        "django_redis.cache.RedisCache",
        "storages.backends.s3.S3Storage",
        "['https://storage.example.org']",
    ]


def test_pictures_of_the_storage_are_allowed_by_the_policy():
    printed = production(
        "CONTENT_SECURITY_POLICY['DIRECTIVES']['img-src'][2:]",
        STORAGE_URL="s3://key:secret@storage.example.org/etalase?public=media.example.org",
    )

    assert printed == "['https://media.example.org']"


def test_the_storage_url_is_taken_apart():
    storage, origin = s3_storage("s3://key:a%2Fb@127.0.0.1:9000/etalase?insecure=1&region=id-1")

    options = storage["OPTIONS"]
    assert origin == "http://127.0.0.1:9000"
    assert options["endpoint_url"] == "http://127.0.0.1:9000"
    assert (options["access_key"], options["secret_key"]) == ("key", "a/b")
    assert (options["bucket_name"], options["region_name"]) == ("etalase", "id-1")
    assert (options["file_overwrite"], options["querystring_auth"]) == (False, False)


@pytest.mark.parametrize(
    "url",
    ["https://key:secret@host/bucket", "s3://host/bucket", "s3://key:secret@host", "s3:///bucket"],
    ids=["not s3", "no key", "no bucket", "no host"],
)
def test_a_storage_url_of_another_form_is_refused(url):
    with pytest.raises(ImproperlyConfigured, match="STORAGE_URL has the form s3://"):
        s3_storage(url)


def test_developers_need_to_set_nothing():
    assert load("config.settings.dev", "DEBUG, LANGUAGE_CODE").stdout.split() == ["True", "id"]


# --- What is documented arrives -------------------------------------------------------------------

NAMED = re.compile(r"^# ([A-Z][A-Z_]+)=", re.M)
READ_BY_SETTINGS = re.compile(r'env\.[a-z_]+\(\s*"([A-Z_]+)"')
READ_ELSEWHERE = {"DJANGO_SETTINGS_MODULE"}


def documented() -> set[str]:
    return set(NAMED.findall((settings.BASE_DIR / ".env.example").read_text()))


def test_every_documented_variable_is_read_and_every_one_read_is_documented():
    sources = [*(settings.BASE_DIR / "config/settings").glob("*.py")]
    read = {name for path in sources for name in READ_BY_SETTINGS.findall(path.read_text())}
    server = (settings.BASE_DIR / "deploy/gunicorn.conf.py").read_text()
    read |= set(re.findall(r'environ\.get\("([A-Z_]+)"', server))
    compose = (settings.BASE_DIR / "deploy/compose.yaml").read_text()
    read |= set(re.findall(r"\$\{([A-Z_]+)", compose))

    assert documented() == (read | READ_ELSEWHERE) - {"DEBUG"}


def test_every_documented_variable_is_explained():
    table = (settings.BASE_DIR / "docs/operators/environment.md").read_text()

    missing = [name for name in documented() if f"`{name}`" not in table]
    assert missing == [name for name in missing if name.startswith("MACHINE_TRANSLATOR_")]


def test_containers_get_the_whole_env_file_and_the_password_as_it_is():
    compose = yaml.safe_load((settings.BASE_DIR / "deploy/compose.yaml").read_text())
    site = compose["x-site"]

    assert site["env_file"] == "../.env"
    assert site["environment"]["DATABASE_URL"] == "postgres://showcase@database/showcase"
    assert site["environment"]["PGPASSWORD"] == "${POSTGRES_PASSWORD:?a password}"
    for name, service in compose["services"].items():
        assert "image" in service or service.keys() >= {"env_file", "environment"}, name
        image = service.get("image", site["image"])
        assert image == site["image"] or re.search(r":\d+\.\d+", image), f"{name} is not pinned"


def test_a_password_of_any_characters_reaches_postgresql():
    printed = production(
        "DATABASES['default']['USER'], DATABASES['default']['PASSWORD'] == ''",
        DATABASE_URL="postgres://showcase@database/showcase",
        PGPASSWORD="p@ss/w:rd#%",
    )

    assert printed == "showcase True"  # libpq takes it from the environment


def test_production_does_not_start_with_a_secret_that_can_be_guessed():
    process = load("config.settings.production", "DEBUG", **{**PRODUCTION, "SECRET_KEY": "a" * 60})

    assert process.returncode == 1
    assert "ImproperlyConfigured: SECRET_KEY can be guessed" in process.stderr


def test_a_worker_does_long_work_in_production_unless_there_is_none():
    immediate = "django_tasks.backends.immediate.ImmediateBackend"
    if find_spec("django.tasks"):  # Django 6
        immediate = "django.tasks.backends.immediate.ImmediateBackend"
    with_worker = production("TASKS['jobs']['BACKEND'], TASKS['default']['BACKEND']")
    without = production("TASKS['jobs']['BACKEND']", JOBS_IN_WORKER="false")

    assert with_worker == f"django_tasks_db.DatabaseBackend {immediate}"
    assert without == immediate

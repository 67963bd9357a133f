"""A developer's machine and `make demo`: SQLite, debug pages, no secret to guard."""

from .base import *

DEBUG = env.bool("DEBUG", default=True)
SECRET_KEY = "local-machine-only"  # noqa: S105 - never used where anyone else can reach
ALLOWED_HOSTS = ["*"]
VAR_DIR.mkdir(exist_ok=True)
SERVE_MEDIA = True
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}

"""The sample site as the browser's tests and `make screenshots` serve it: as in production, on
this machine, without https."""

from .base import *

DEBUG = False
SECRET_KEY = "local-machine-only"  # noqa: S105
ALLOWED_HOSTS = ["localhost", "127.0.0.1"]
SERVE_MEDIA = True
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"

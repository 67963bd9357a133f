"""The entry point of the application server."""

import os
from pathlib import Path

import environ
from django.core.wsgi import get_wsgi_application

environ.Env.read_env(Path(__file__).parent.parent / ".env")  # what is set already wins
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")

application = get_wsgi_application()

from core.read_model.following import catch_up  # noqa: E402 - models exist only now

catch_up()

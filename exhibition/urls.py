"""Calendar files: parts of an exhibition whose addresses end like files."""

from django.urls import re_path

from core import routing

urlpatterns = [
    re_path(r"^((?:[\w-]+/)+[\w-]+\.ics)$", routing.serve, name="calendar_file"),
]

#!/usr/bin/env python
"""Django's command-line utility for the showcase."""

import os
import sys
from pathlib import Path

import environ


def main() -> None:
    environ.Env.read_env(Path(__file__).with_name(".env"))  # what is set already wins
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.dev")
    from django.core.management import execute_from_command_line  # after the settings are named

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()

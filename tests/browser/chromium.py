"""The machine's own Chromium: nothing is downloaded."""

import os
import shutil

from playwright.sync_api import Browser, Playwright

FLAGS = [
    "--no-sandbox",  # the suite may run as root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def installed_chromium() -> str | None:
    """Its path; the environment variable CHROMIUM names another one."""
    return shutil.which(os.environ.get("CHROMIUM", "chromium"))


def launch(playwright: Playwright) -> Browser:
    return playwright.chromium.launch(executable_path=installed_chromium(), args=FLAGS)

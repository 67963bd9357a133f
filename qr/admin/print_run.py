"""A print run as long work: hundreds of sheets, with progress, to be fetched afterwards."""

import datetime
import io
import secrets
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from core.jobs import JobError, Work, long_job
from qr.admin.forms import PrintForm
from qr.models import Code
from qr.posters.bundle import Printer, gather, write_archive
from qr.posters.print_check import PrintRefusedError
from qr.posters.records import mark_printed
from qr.posters.sheets import Sheet

# Below a folder that only the editor's side reads, and that no proxy serves.
FOLDER = "documents/qr-prints"
KEPT = datetime.timedelta(days=7)


@long_job()
def print_codes(work: Work, *, codes: list[int], values: dict[str, Any], name: str) -> None:
    """Set the sheets of `codes` (ids, in order) as `values` of a `PrintForm` say, into one file.

    Run again after an interruption it begins anew; sheets are marked as printed once.
    """
    form = PrintForm(values)
    if not form.is_valid():
        raise JobError(_("The print settings are not valid. Print again."))
    printer, is_archive = form.printer(), form.cleaned_data["output"] == "zip"
    found = Code.objects.in_bulk(codes)
    work.expect(len(codes) * (2 if is_archive else 1))
    sheets: list[Sheet] = []
    for pk in codes:
        sheets += gather([found[pk]])
        work.advance()
    if not sheets:
        raise JobError(_("None of these codes leads to a public page: there is nothing to print."))
    try:
        content = file_of(sheets, printer, is_archive, work)
    except PrintRefusedError as error:
        raise JobError(str(error)) from None
    stored = store(content, f"{name}-{printer.layout.key}.{'zip' if is_archive else 'pdf'}")
    if form.cleaned_data["mark"] and "marked" not in work.kept:
        mark_printed(sheets, printer.layout, work.user)
        work.keep(marked=True)
    work.keep(file=stored)
    left_out = len(codes) - len(sheets)
    message = _("%(count)d codes lead to no public page and were left out.") % {"count": left_out}
    url = reverse("qr_print_file", args=[work.job.pk])
    work.finish_at(url, _("Download"), message if left_out else "")


def file_of(sheets: list[Sheet], printer: Printer, is_archive: bool, work: Work) -> bytes:
    if not is_archive:
        return printer.pdf(sheets)
    file = io.BytesIO()
    write_archive(file, sheets, printer, progress=lambda batch: work.advance(batch))
    return file.getvalue()


def store(content: bytes, name: str) -> str:
    """Keep a file for a week under a name that nobody guesses; what is older goes."""
    today = timezone.localdate()
    clear_away(today - KEPT)
    path = f"{FOLDER}/{today.isoformat()}-{secrets.token_urlsafe(9)}/{name}"
    return default_storage.save(path, ContentFile(content))


def clear_away(before: datetime.date) -> None:
    """Remove the files of runs before a day."""
    try:
        folders, _files = default_storage.listdir(FOLDER)
    except FileNotFoundError:
        return
    for folder in folders:
        if folder[:10] < before.isoformat():
            _folders, files = default_storage.listdir(f"{FOLDER}/{folder}")
            for file in files:
                default_storage.delete(f"{FOLDER}/{folder}/{file}")
            default_storage.delete(f"{FOLDER}/{folder}")

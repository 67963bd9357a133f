"""What kind of file it is: by its content, because names are changed by hand."""

import zipfile
from typing import BinaryIO

from django.utils.translation import gettext as _

from core.spreadsheets.problems import UnreadableListError

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # Excel 97 to 2003, and XLSX behind a password
OLDER_EXCEL = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00")
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
ZIP = b"PK"
MARKUP = (b"<html", b"<!doctype html", b"<table", b"<?xml", b"<div", b"<meta")
OTHER_FILES = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"Rar!", b"7z\xbc\xaf")
OTHER_NAMES = ("pdf", "doc", "docx", "odt", "rtf", "jpg", "jpeg", "png", "ppt", "pptx")


def is_workbook(file: BinaryIO, name: str) -> bool:
    """Whether the file is a workbook in XLSX, not a text file.

    Raises UnreadableListError for every other kind, with what to do.
    """
    file.seek(0)
    head = file.read(4096)
    file.seek(0)
    if head.startswith(ZIP):
        _refuse_other_archives(file)
        return True
    if head.startswith(OLE):
        raise UnreadableListError(_protected() if ENCRYPTED in file.read() else _old())
    if head.startswith(OLDER_EXCEL):
        raise UnreadableListError(_old())
    if head.lstrip(b"\xef\xbb\xbf \r\n\t").lower().startswith(MARKUP):
        raise UnreadableListError(
            _(
                "This is a web page or XML file, whatever its name says. Open it in a spreadsheet "
                "program and save it as “Excel Workbook (.xlsx)”."
            )
        )
    extension = name.rsplit(".", 1)[-1].lower()
    if head.startswith(OTHER_FILES) or extension in OTHER_NAMES:
        raise UnreadableListError(_no_list(name))
    if extension in {"xlsx", "xlsm", "xls", "ods", "xlsb", "numbers"}:
        raise UnreadableListError(_damaged())
    return False


def _refuse_other_archives(file: BinaryIO) -> None:
    try:
        with zipfile.ZipFile(file) as parts:
            names = set(parts.namelist())
            kind = parts.read("mimetype")[:100] if "mimetype" in names else b""
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, ValueError):
        raise UnreadableListError(_damaged()) from None
    finally:
        file.seek(0)
    if "xl/workbook.xml" in names or any(name.lower().endswith("workbook.xml") for name in names):
        return
    if b"opendocument.spreadsheet" in kind:
        raise UnreadableListError(
            _(
                "This is a spreadsheet in OpenDocument (.ods). In LibreOffice choose “Save As…” and "
                "“Excel 2007–365 (.xlsx)”, then choose the new file here."
            )
        )
    if "xl/workbook.bin" in names:
        raise UnreadableListError(
            _(
                "This is a binary workbook (.xlsb). In Excel choose “Save As” and “Excel Workbook "
                "(.xlsx)”, then choose the new file here."
            )
        )
    if any(name.startswith("Index/") or name.endswith(".iwa") for name in names):
        raise UnreadableListError(
            _(
                "This is a spreadsheet of Numbers. In Numbers choose “File”, “Export To”, “Excel”, "
                "then choose the new file here."
            )
        )
    raise UnreadableListError(_("This is no list. Choose a spreadsheet (.xlsx) or a CSV file."))


def _old() -> str:
    return _(
        "This is a workbook of an old Excel (.xls). Open it, choose “Save As” and “Excel Workbook "
        "(.xlsx)”, then choose the new file here."
    )


def _protected() -> str:
    return _(
        "The workbook is protected with a password. Take the password off in Excel (“File”, "
        "“Info”, “Protect Workbook”), save it and choose it again."
    )


def _damaged() -> str:
    return _(
        "The spreadsheet is damaged or incomplete. Open it in a spreadsheet program, save it as "
        "“Excel Workbook (.xlsx)” and choose it again."
    )


def _no_list(name: str) -> str:
    return _("“%(name)s” is no list. Choose a spreadsheet (.xlsx) or a CSV file.") % {"name": name}

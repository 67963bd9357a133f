"""The picture and the sheets of one code, to download at once."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect

from qr.admin import permissions
from qr.codes.addresses import encoded_address
from qr.models import Code
from qr.posters.bundle import Printer
from qr.posters.layouts import LAYOUTS
from qr.posters.print_check import PrintRefusedError
from qr.posters.sheets import sheet_of
from qr.posters.symbol import symbol_of

PDF = "application/pdf"
SYMBOL_MILLIMETRES = 60  # of an SVG opened on its own


def symbol(request: HttpRequest, pk: int, kind: str) -> HttpResponse:
    """The bare picture with its quiet zone, as SVG or PNG."""
    permissions.require(request, permissions.VIEW)
    code = get_object_or_404(Code, pk=pk)
    made = symbol_of(encoded_address(code.code))
    if kind == "svg":
        svg = made.svg(millimetres=SYMBOL_MILLIMETRES)
        return attachment(svg.encode(), "image/svg+xml", f"{code.code}.svg")
    if kind == "png":
        return attachment(made.png(), "image/png", f"{code.code}.png")
    raise Http404


def sheet(request: HttpRequest, pk: int, layout: str) -> HttpResponse:
    """One code in a format as PDF. Nothing is kept of it: see `qr.admin.printing` for that."""
    permissions.require(request, permissions.VIEW)
    code = get_object_or_404(Code, pk=pk)
    made = sheet_of(code)
    if layout not in LAYOUTS or made is None:
        raise Http404
    try:
        pdf = Printer(LAYOUTS[layout]).pdf([made])
    except PrintRefusedError as error:
        messages.error(request, str(error))
        return redirect("qr_code_detail", code.pk)
    return attachment(pdf, PDF, f"{made.file_name}-{layout}.pdf")


def attachment(content: bytes, kind: str, name: str) -> HttpResponse:
    response = HttpResponse(content, content_type=kind)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["Cache-Control"] = "private, no-store"
    return response

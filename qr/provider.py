"""What pages and their editors are told about codes: see `core.printing`."""

from typing import Any

from django.http import HttpRequest
from django.utils.safestring import SafeString, mark_safe

from core.printing import PrintedCode
from qr.admin.panel import editor_part
from qr.codes.addresses import encoded_address, printed_address
from qr.codes.issuing import printed_code_of
from qr.posters.symbol import symbol_of


class CodeProvider:
    def code_of(self, page: Any) -> str:
        return printed_code_of(page)

    def printed_code(self, page: Any) -> PrintedCode | None:
        letters = printed_code_of(page)
        if not letters:
            return None
        code = letters.replace("-", "")
        drawing = mark_safe(symbol_of(encoded_address(code)).svg())
        return PrintedCode(letters, printed_address(code), drawing)

    def editor_part(self, page: Any, request: HttpRequest) -> SafeString:
        return editor_part(page, request)

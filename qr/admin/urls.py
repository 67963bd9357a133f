"""Addresses of the editor's pages about codes, below /admin/qr/."""

from django.urls import path

from qr.admin import code_detail, dashboard, downloads, printing
from qr.admin.code_list import CodeListView

urlpatterns = [
    path("qr/", CodeListView.as_view(), name="qr_codes"),
    path("qr/results/", CodeListView.as_view(results_only=True), name="qr_codes_results"),
    path("qr/print/", printing.print_many, name="qr_print"),
    path("qr/print/<int:job_id>/file/", printing.print_file, name="qr_print_file"),
    path("qr/reprint/", printing.reprint, name="qr_reprint"),
    path("qr/scans/", dashboard.scans, name="qr_scans"),
    path("qr/scans/<int:page_id>/", dashboard.scans, name="qr_scans_of"),
    path("qr/issue/<int:page_pk>/", code_detail.issue, name="qr_issue"),
    path("qr/<int:pk>/", code_detail.detail, name="qr_code_detail"),
    path("qr/<int:pk>/symbol.<slug:kind>", downloads.symbol, name="qr_symbol"),
    path("qr/<int:pk>/sheet/<slug:layout>.pdf", downloads.sheet, name="qr_sheet"),
    path("qr/<int:pk>/repoint/", code_detail.repoint, name="qr_repoint"),
    path("qr/<int:pk>/swap/", code_detail.swap, name="qr_swap"),
    path("qr/<int:pk>/undo/<int:pointing_pk>/", code_detail.undo, name="qr_undo"),
    path("qr/<int:pk>/retire/", code_detail.retire, name="qr_retire"),
    path("qr/<int:pk>/restore/", code_detail.restore, name="qr_restore"),
    path(
        "qr/<int:pk>/taken-down/<int:printing_pk>/", code_detail.not_hanging, name="qr_not_hanging"
    ),
]

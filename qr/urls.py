"""Addresses of codes. Printed in capitals and typed by hand, so the case of /q/ does not matter."""

from django.urls import path, re_path

from qr.pages import views

urlpatterns = [
    path("q/", views.entry, name="qr_entry"),
    re_path(r"^[qQ]/?$", views.entry),
    re_path(
        r"^q/periksa-domain/(?P<nonce>[A-Za-z0-9]{8,64})/$",
        views.domain_proof,
        name="qr_domain_proof",
    ),
    path("q/<str:typed>/", views.code, name="qr_code"),
    re_path(r"^[qQ]/(?P<typed>[^/]+)/?$", views.code),
    path("q/<str:typed>/tujuan/", views.verify, name="qr_verify"),
    re_path(r"^[qQ]/(?P<typed>[^/]+)/(?:[tT][uU][jJ][uU][aA][nN])/?$", views.verify),
]

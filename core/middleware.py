"""The content security policy: strict for the public, what Wagtail's editor needs under its path."""

from csp.constants import SELF, UNSAFE_INLINE
from csp.middleware import CSPMiddleware, PolicyParts
from django.http import HttpRequest, HttpResponseBase

EDITOR_PATHS = ("/admin/", "/django-admin/")

# Wagtail's editor has inline scripts and styles without nonces; its preview frames our own pages.
EDITOR_POLICY = {
    "script-src": [SELF, UNSAFE_INLINE],
    "style-src": [SELF, UNSAFE_INLINE],
    "img-src": [SELF, "data:", "blob:"],
    "frame-src": [SELF],
    "connect-src": [SELF],
}


class ContentSecurityPolicyMiddleware(CSPMiddleware):
    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        if request.path.startswith(EDITOR_PATHS):
            parts.replace = {**EDITOR_POLICY, **(parts.replace or {})}
        return parts

"""Which addresses an editor may enter in a link."""

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from core.blocks.links import AddressBlock


@pytest.mark.parametrize(
    "address",
    ["https://www.lapor.go.id", "http://kuduskab.go.id/x?y=1", "/inovasi/penyelenggara/", "/"],
)
def test_full_addresses_and_paths_of_this_site_are_accepted(address):
    assert AddressBlock().clean(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "//elsewhere.example",
        "/\\elsewhere.example",
        "/\t/elsewhere.example",
        "/\n/elsewhere.example",
        "javascript:alert(1)",
        "inovasi/",
    ],
)
def test_what_leads_elsewhere_in_disguise_is_refused(address):
    with translation.override("en"):
        with pytest.raises(ValidationError) as refused:
            AddressBlock().clean(address)
        messages = refused.value.messages

    assert messages == ["Give a full address, or a path of this site that starts with /."]

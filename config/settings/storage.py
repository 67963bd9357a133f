"""Where uploads are kept: on this machine, or in an object storage named by one URL."""

from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured


def s3_storage(url: str) -> tuple[dict[str, Any], str]:
    """The storage behind `url` and the origin from which visitors load its files.

    `s3://KEY:SECRET@host[:port]/bucket`, with these optional parameters:

    - `region`: the region's name, where the service has regions;
    - `insecure=1`: plain http, for a service on the same machine or network;
    - `public=media.example.org`: the host name under which the bucket is read.

    Files get names of their own: nothing is overwritten, and no address needs a signature.
    """
    parts = urlsplit(url)
    bucket = parts.path.strip("/")
    if parts.scheme != "s3" or not (parts.hostname and bucket and parts.username):
        raise ImproperlyConfigured("STORAGE_URL has the form s3://KEY:SECRET@host/bucket.")
    parameters = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    protocol = "http" if parameters.get("insecure") == "1" else "https"
    host = parts.hostname + (f":{parts.port}" if parts.port else "")
    public_host = parameters.get("public", "")
    options = {
        "bucket_name": bucket,
        "access_key": unquote(parts.username),
        "secret_key": unquote(parts.password or ""),
        "endpoint_url": f"{protocol}://{host}",
        "region_name": parameters.get("region") or None,
        "addressing_style": "path",
        "custom_domain": public_host or None,
        "url_protocol": f"{protocol}:",
        "querystring_auth": False,
        "file_overwrite": False,
    }
    storage = {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": options}
    return storage, f"{protocol}://{public_host or host}"

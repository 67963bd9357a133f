"""Where short-lived values are kept: in each process, or in a Redis named by one URL."""

from typing import Any

PATIENCE = 0.25  # seconds: a page is better without a remembered value than waiting for one


def redis_cache(url: str) -> dict[str, Any]:
    """A cache at `url` (`redis://…` or `rediss://…`) that may be gone at any time.

    What it does not answer in time is a miss, and it is left alone for a while: `core.resting_redis`.
    """
    return {
        "BACKEND": "django_redis.cache.RedisCache",
        "LOCATION": url,
        "OPTIONS": {
            "IGNORE_EXCEPTIONS": True,
            "REDIS_CLIENT_CLASS": "core.resting_redis.RestingRedis",
            "SOCKET_CONNECT_TIMEOUT": PATIENCE,
            "SOCKET_TIMEOUT": PATIENCE,
        },
    }

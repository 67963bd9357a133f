"""A Redis client that does not make every visitor wait for a server that is gone or hangs.

After one failure the server is not asked for a few seconds. `django_redis` takes each of these
errors for a miss, so pages are built without the cache meanwhile.
"""

import logging
import time
from typing import Any

import redis

logger = logging.getLogger(__name__)

REST = 5.0  # seconds without asking after a failure


class RestingRedis(redis.Redis):
    """One for each process and thread; all of them rest together."""

    resting_until = 0.0  # of the clock `time.monotonic`

    def execute_command(self, *args: Any, **options: Any) -> Any:
        """As in `redis.Redis`; raises redis.ConnectionError at once while the server is left alone."""
        if time.monotonic() < RestingRedis.resting_until:
            raise redis.ConnectionError("The cache did not answer a moment ago.")
        try:
            return super().execute_command(*args, **options)
        except (redis.ConnectionError, redis.TimeoutError) as error:
            RestingRedis.resting_until = time.monotonic() + REST
            logger.warning("The cache does not answer, left alone for %d s: %s", REST, error)
            raise

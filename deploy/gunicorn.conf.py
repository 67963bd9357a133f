"""The application server. Values that depend on the machine come from the environment."""

import os

bind = os.environ.get("BIND", "0.0.0.0:8000")
# Threads wait for the database; one process to a core computes.
workers = int(os.environ.get("WEB_PROCESSES", os.cpu_count() or 1))
threads = int(os.environ.get("WEB_THREADS", "4"))
worker_class = "gthread"
preload_app = True  # shares the memory of the code between processes
timeout = 60  # seconds: an upload of a large picture from a slow line
graceful_timeout = 30
# Against a slow leak, a process is replaced now and then, at different times. With cached pages
# answered by the thousand, a smaller number would replace one every few seconds.
max_requests = 500_000
max_requests_jitter = 100_000
# Headers that would set SCRIPT_NAME or PATH_INFO: a proxy of ours never does, so a visitor may not.
forwarder_headers = ""
forwarded_allow_ips = os.environ.get("FORWARDED_ALLOW_IPS", "127.0.0.1")
accesslog = "-" if os.environ.get("ACCESS_LOG") else None
control_socket_disable = True

#!/bin/sh
# What happens by the clock: scheduled publishing every minute, read models every night
# (19 UTC is two in the morning in Kudus).
set -u
day=""
while true; do
  python manage.py publish_scheduled
  if [ "$(date -u +%H)" = "19" ] && [ "$(date -u +%F)" != "$day" ]; then
    day=$(date -u +%F)
    python manage.py rebuild_read_models
    python manage.py clearsessions
    python manage.py prune_db_task_results --backend jobs
  fi
  sleep 60
done

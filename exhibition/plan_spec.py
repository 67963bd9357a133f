"""The size in which an uploaded image of a floor plan is served."""

PLAN_SPEC = "max-2000x2000|format-webp|webpquality-80"

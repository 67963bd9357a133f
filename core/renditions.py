"""Every size in which a photograph is served, by name.

Building one costs 50 - 270 ms, so pages use these few specs and listings prefetch them.
Sizes are CSS pixels; the format is always named, because AVIF and WebP sources are otherwise kept
as they are.
"""

CARD = "fill-640x400|format-webp|webpquality-68"
COVER = "fill-1600x720|format-webp|webpquality-68"
FIGURE = "width-960|format-webp|webpquality-72"
GALLERY = "fill-480x360|format-webp|webpquality-68"
FULL = "max-1920x1920|format-webp|webpquality-76"
LOGO = "max-320x160|format-webp-lossless"
PORTRAIT = "fill-160x160|format-webp|webpquality-70"
PLAN = "max-2000x2000|format-webp|webpquality-80"
SHARE = "fill-1200x630|format-jpeg|jpegquality-80"

CARD_SPECS = (CARD,)
EVERY = (CARD, COVER, FIGURE, GALLERY, FULL, LOGO, PORTRAIT, PLAN, SHARE)

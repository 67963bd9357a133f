"""Whatever kind of picture comes in: kept in one form, or refused with a way out."""

import io

import pytest
from PIL import Image

from core.pictures.normalising import Normalised, RefusedError, normalised
from tests.core import picture_files as files


def taken(content: bytes) -> tuple[Image.Image, Normalised]:
    kept = normalised(io.BytesIO(content))
    picture = Image.open(io.BytesIO(kept.content))
    picture.load()
    assert picture.size == (kept.width, kept.height)
    return picture, kept


def says_nothing(picture: Image.Image) -> bool:
    """Whether the file carries pixels only."""
    told = set(picture.info) - {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    return not told and not dict(picture.getexif())


GRADIENTS = {
    "1": files.encoded(files.gradient().convert("1"), "PNG"),
    "L": files.encoded(files.gradient("L"), "JPEG"),
    "RGB": files.encoded(files.gradient(), "JPEG"),
    "P": files.encoded(files.gradient().convert("P"), "PNG"),
    "CMYK": files.encoded(files.gradient("CMYK"), "JPEG"),
    "CMYK TIFF": files.encoded(files.gradient("CMYK"), "TIFF"),
    "YCbCr": files.encoded(files.gradient("YCbCr"), "TIFF"),
    "LAB": files.of_lightness(50),
    "16 bit PNG": files.shades("I;16", 0, 65535, "PNG"),
    "12 bits of 16": files.shades("I;16", 0, 4000, "TIFF"),
    "8 bits of 16": files.shades("I;16", 0, 250, "TIFF"),
    "32 bit": files.shades("I", -100_000, 3_000_000, "TIFF"),
    "fractions": files.shades("F", 0, 1, "TIFF"),
    "measured": files.shades("F", -40, 85, "TIFF"),
    "BMP": files.encoded(files.gradient(), "BMP"),
    "TIFF, packed": files.encoded(files.gradient(), "TIFF", compression="tiff_lzw"),
    "TIFF of JPEG": files.encoded(files.gradient(), "TIFF", compression="jpeg"),
    "WebP": files.encoded(files.gradient(), "WEBP"),
    "AVIF": files.encoded(files.gradient(), "AVIF"),
    "HEIC": files.heic(),
    "two frames": files.two_frames((64, 48)),
    "scan of 16 bits": files.kept("img03-16bit-gray.png"),
    "CMYK of a printer": files.kept("img02-cmyk.jpg"),
    "named after another kind": files.kept("img08b-webp-named.jpg"),
    "capitals": files.kept("img08c-FOTO.JPG"),
    "grey": files.kept("img10b-gray.jpg"),
}


@pytest.mark.parametrize("content", GRADIENTS.values(), ids=GRADIENTS)
def test_a_picture_of_any_mode_is_kept_as_eight_bit_rgb_and_can_be_seen(content):
    picture, kept = taken(content)
    darkest, lightest = picture.convert("L").getextrema()

    assert picture.mode == "RGB"
    assert lightest - darkest > 35
    assert says_nothing(picture)
    assert kept.extension == {"JPEG": ".jpg", "PNG": ".png"}[picture.format]


@pytest.mark.parametrize("content", GRADIENTS.values(), ids=GRADIENTS)
def test_doing_it_twice_changes_nothing(content):
    _, kept = taken(content)

    assert taken(kept.content)[1].content == kept.content


SEEN_THROUGH = {
    "RGBA": files.encoded(files.halves((9, 9, 9, 255), (9, 9, 9, 0), "RGBA"), "PNG"),
    "LA": files.encoded(files.halves((9, 255), (9, 0), "LA"), "PNG"),
    "P with one clear colour": files.encoded(
        files.halves(0, 1, "P", [9, 9, 9, 200, 9, 9]), "PNG", transparency=1
    ),
    "RGB with one clear colour": files.encoded(
        files.halves((1, 2, 3), (4, 5, 6), "RGB"), "PNG", transparency=(4, 5, 6)
    ),
    "L with one clear shade": files.encoded(files.halves(10, 200, "L"), "PNG", transparency=200),
    "GIF": files.encoded(files.halves(0, 1, "P"), "GIF", transparency=1),
    "WebP": files.encoded(
        files.halves((9, 9, 9, 255), (9, 9, 9, 0), "RGBA"), "WEBP", lossless=True
    ),
    "drawn": files.kept("img07-transparent.png"),
    "of a palette": files.kept("img07b-transparent-palette.png"),
}


@pytest.mark.parametrize("name", SEEN_THROUGH)
def test_what_can_be_seen_through_stays_so(name):
    picture, kept = taken(SEEN_THROUGH[name])

    assert picture.mode == "RGBA"
    assert picture.getchannel("A").getextrema() == (0, 255)
    assert kept.extension == ".png"
    assert says_nothing(picture)


def test_an_alpha_channel_that_hides_nothing_is_dropped():
    picture, _ = taken(files.encoded(files.gradient("RGBA"), "WEBP"))

    assert picture.mode == "RGB"


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_stands_upright_and_tells_no_place(orientation):
    picture, kept = taken(files.turned(orientation))

    assert picture.size == (40, 80)
    above, below = picture.getpixel((20, 10)), picture.getpixel((20, 70))
    assert above[0] > 200 > 60 > above[1]
    assert below[1] > 100 > 60 > below[0]
    assert says_nothing(picture)
    assert b"Kamera" not in kept.content


def test_the_phones_picture_with_its_place_is_upright_and_bare():
    picture, kept = taken(files.kept("img04-exif-rotated-gps.jpg"))

    assert picture.size == (400, 800)
    assert says_nothing(picture)
    assert b"Exif" not in kept.content


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "TIFF", "AVIF", "HEIC", "JPEG"])
def test_place_and_camera_are_gone_from_every_format(kind):
    content = (
        files.heic()
        if kind == "HEIC"
        else files.encoded(files.gradient(), kind, exif=files.with_place().tobytes())
    )

    picture, kept = taken(content)

    assert b"Kamera" in content
    assert says_nothing(picture)
    assert b"Kamera" not in kept.content


@pytest.mark.parametrize(
    "tail", [b"PK\x03\x04hidden", b"\xff\xd8\xff\xe1thumbnail\xff\xd9", b"\x00" * 9]
)
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_what_hangs_behind_a_picture_is_cut_off(kind, tail):
    content = files.encoded(files.gradient(), kind)

    _, kept = taken(content + tail)

    assert tail not in kept.content


def test_comments_and_texts_of_programs_are_gone():
    _, kept = taken(files.encoded(files.gradient(), "JPEG", comment=b"milik Budi"))

    assert b"Budi" not in kept.content


def test_colours_follow_the_pictures_profile():
    picture, _ = taken(files.of_lightness(50))

    assert picture.getpixel((55, 20)) == pytest.approx((119, 119, 119), abs=4)


def test_a_broken_profile_does_not_spoil_a_picture():
    picture, _ = taken(files.encoded(files.gradient(), "JPEG", icc_profile=b"broken" * 40))

    assert picture.mode == "RGB"
    assert says_nothing(picture)


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_an_animation_becomes_its_first_picture(kind):
    picture, _ = taken(files.moving(kind))

    assert getattr(picture, "n_frames", 1) == 1
    red, green, blue = picture.convert("RGB").getpixel((30, 20))
    assert (red < 30, abs(green - 128) < 12, abs(blue - 128) < 12) == (True, True, True)


@pytest.mark.parametrize("name", ["img06-animated.gif", "img06b-animated.webp"])
def test_the_animations_people_sent_are_taken(name):
    assert taken(files.kept(name))[0].size == (400, 300)


@pytest.mark.parametrize(
    ("size", "wanted"),
    [((8160, 6120), (2400, 1800)), ((12_000, 800), (12_000, 800)), ((640, 480), (640, 480))],
    ids=["50 megapixels", "panorama", "small"],
)
def test_a_picture_is_no_larger_than_pages_can_use(size, wanted):
    assert taken(files.two_frames(size))[0].size == wanted


def test_a_drawing_stays_sharp_and_a_photograph_small():
    drawing = Image.new("RGB", (300, 200), "white")
    drawing.paste("black", (50, 50, 52, 150))
    photograph = Image.effect_noise((300, 200), 90).convert("RGB")

    kinds = [taken(files.encoded(each, "PNG"))[1].extension for each in (drawing, photograph)]
    of_scanners = taken(files.encoded(photograph, "BMP"))[1].extension

    assert kinds == [".png", ".png"]  # as they came: neither says more than its pixels
    assert of_scanners == ".jpg"


def head(content: bytes) -> bytes:
    return content[: len(content) // 2]


REFUSED = {
    "nothing readable": (b"Ini bukan gambar", "damaged"),
    "half a JPEG": (files.kept("img01-truncated.jpg"), "damaged"),
    "half a PNG": (head(files.encoded(Image.effect_noise((90, 90), 90), "PNG")), "damaged"),
    "half a WebP": (head(files.encoded(files.gradient(), "WEBP")), "damaged"),
    "half a GIF": (head(files.kept("img06b-animated.webp")), "damaged"),
    "half a BMP": (head(files.encoded(files.gradient(), "BMP")), "damaged"),
    "half a TIFF": (head(files.encoded(files.gradient(), "TIFF")), "damaged"),
    "half an AVIF": (head(files.encoded(files.gradient(), "AVIF")), "damaged"),
    "an empty HEIC": (files.kept("img12c-iphone.heic"), "damaged"),
    "a bomb": (files.png_that_claims(60_000, 60_000), "too_many_pixels"),
    "a large one": (files.png_that_claims(9_000, 9_000), "too_many_pixels"),
    "a PDF": (b"%PDF-1.7 ...", "pdf"),
    "a drawing": (b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", "svg"),
    "a document": (b"PK\x03\x04....word/document.xml", "office"),
    "a video": (b"\x00\x00\x00\x18ftypmp42....", "video"),
    "a raw file": (b"II*\x00\x10\x00\x00\x00CR\x02\x00", "raw"),
    "a working file": (b"8BPS\x00\x01", "layers"),
    "a saved web page": (b"<!DOCTYPE html><html>", "web_page"),
    "an icon": (b"\x00\x00\x01\x00\x01\x00", "other_picture"),
}


@pytest.mark.parametrize(("content", "code"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_become_a_picture_is_refused_with_its_reason(content, code):
    with pytest.raises(RefusedError) as refusal:
        normalised(io.BytesIO(content))

    assert refusal.value.code == code


def test_an_unreadable_picture_of_an_iphone_gets_the_phones_own_way_out():
    with pytest.raises(RefusedError) as refusal:
        normalised(io.BytesIO(files.kept("img12c-iphone.heic")))

    assert "HEIC" in str(refusal.value.kind.way_out)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Foto Loket.HEIC", "Foto Loket.jpg"),
        ("C:\\Foto\\a.tif", "a.jpg"),
        ("../../etc/a.png", "a.jpg"),
        ("x" * 200 + ".jfif", "x" * 60 + ".jpg"),
        ("", "gambar.jpg"),
    ],
)
def test_the_kept_name_ends_truthfully(name, wanted):
    assert Normalised(b"", ".jpg", 1, 1).name_for(name) == wanted

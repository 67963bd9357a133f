"""The letters of a code: printed, read aloud, typed."""

from hypothesis import given
from hypothesis import strategies as st

from qr.codes.alphabet import ALPHABET, FOLDED, LENGTH, folded, grouped, random_code

codes = st.text(ALPHABET, min_size=LENGTH, max_size=LENGTH)


def test_no_two_letters_look_alike():
    assert not set("01OQILZSGBUAE") & set(ALPHABET)


def test_all_letters_fit_the_coarse_mode_of_a_symbol():
    assert set(ALPHABET) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")


@given(codes)
def test_a_printed_code_is_found_however_it_is_typed(code):
    look_alikes = {
        chr(new): chr(old) for old, new in zip(FOLDED, map(ord, FOLDED.values()), strict=True)
    }
    mistaken = "".join(look_alikes.get(letter, letter) for letter in code)

    typed = [
        code,
        code.lower(),
        grouped(code),
        f" {code[:3]} {code[3:]} ",
        mistaken,
        mistaken.lower(),
    ]

    assert {folded(words) for words in typed} == {code}


def test_what_is_no_code_means_none():
    assert [
        folded(words)
        for words in ("", "7KX2M", "7KX2M99", "7KX2MI", "<script>", "7KX/M9", "７KX2M9")
    ] == [""] * 7


def test_codes_follow_no_order():
    made = [random_code() for _ in range(500)]

    assert len(set(made)) == 500
    assert sorted(made) != made
    assert {code[0] for code in made} == set(ALPHABET)

"""The letters of a code: what is printed, what is typed, and how the one is found from the other.

Why these: docs/decisions/0060-the-letters-of-a-code.md.
"""

import secrets

# No vowels, so that no word appears by chance; of letters that look alike only one, or none.
ALPHABET = "23456789CDFHJKMNPRTVWXY"
LENGTH = 6
GROUP = 3  # letters between hyphens where a person reads it

# What a person types for a letter that looks like it.
FOLDED = str.maketrans(
    {"0": "D", "O": "D", "Q": "D", "Z": "2", "S": "5", "G": "6", "B": "8", "U": "V"}
)
IGNORED = str.maketrans("", "", " -._\u2010\u2011\u2012\u2013\u2014\u00a0")


def random_code() -> str:
    """Six letters that nobody can guess from other codes."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def folded(typed: str) -> str:
    """The code that `typed` means: capitals, look-alikes and hyphens aside; "" if it is none."""
    letters = typed.strip().translate(IGNORED).upper().translate(FOLDED)
    is_code = len(letters) == LENGTH and all(letter in ALPHABET for letter in letters)
    return letters if is_code else ""


def grouped(code: str) -> str:
    """As it is printed for people: "7KX-2M9"."""
    return "-".join(code[start : start + GROUP] for start in range(0, len(code), GROUP))

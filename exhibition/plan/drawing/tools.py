"""With which program a drawing was made, and files of such programs that are no drawings."""

from exhibition.plan.drawing.refusals import RefusedDrawing

# What a program leaves in the first kilobytes of its SVG files, in small letters.
TRACES = (
    ("inkscape", "Inkscape"),
    ("adobe illustrator", "Illustrator"),
    ("ns.adobe.com/adobeillustrator", "Illustrator"),
    ("schemas.microsoft.com/visio", "Visio"),
    ("mxfile", "draw.io"),
    ("drawio", "draw.io"),
    ("diagrams.net", "draw.io"),
    ("excalidraw", "Excalidraw"),
    ("generated with qt", "QGIS"),
    ("qt svg document", "QGIS"),
    ("xml.openoffice.org/svg", "LibreOffice"),
    ("libreoffice", "LibreOffice"),
    ("figma", "Figma"),
)
OWN_FILES = (
    (b"%PDF", "Illustrator"),
    (b"%!PS", "Illustrator"),
    (b"<mxfile", "draw.io"),
    (b"<mxGraphModel", "draw.io"),
    (b"\xd0\xcf\x11\xe0", "Visio"),
    (b"AC10", ""),
)
PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"BM", b"II*\x00", b"MM\x00*")


def tool_of(content: bytes) -> str:
    """The name of the program, "" if it left no trace."""
    start = content[:8192].decode("latin-1").lower()
    return next((tool for trace, tool in TRACES if trace in start), "")


def refuse_other_files(content: bytes) -> str | None:
    """Raises RefusedDrawing for a picture or a program's own file; the tool goes with it."""
    start = content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(PICTURES):
        raise RefusedDrawing("picture_file")
    for beginning, tool in OWN_FILES:
        if start.startswith(beginning):
            return tool
    if start.startswith(b"PK\x03\x04"):
        return "Visio" if b"visio" in content[:200_000] else "LibreOffice"
    if start.startswith(b"{"):
        return "Excalidraw" if b'"excalidraw"' in start else ""
    return None

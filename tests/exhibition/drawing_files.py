"""Drawings as the programs write them that people draw floor plans with, and hostile ones."""

import base64
import gzip
import io
from pathlib import Path

from PIL import Image

HERE = Path(__file__).parent / "drawings"
ROOT = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
XHTML = 'xmlns="http://www.w3.org/1999/xhtml"'
FONT = "d09GMgABAAAAAA=="


def svg(
    inside: str = '<rect width="40" height="30"/>', attributes: str = 'viewBox="0 0 40 30"'
) -> bytes:
    return f"<svg {ROOT} {attributes}>{inside}</svg>".encode()


def data_of(picture: Image.Image, kind: str = "PNG", **options) -> str:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return f"data:image/{kind.lower()};base64,{base64.b64encode(buffer.getvalue()).decode()}"


RED_AND_BLUE = Image.new("RGB", (4, 2), "red")
RED_AND_BLUE.paste("blue", (2, 0, 4, 2))
PICTURE = data_of(RED_AND_BLUE)
FROM_SHARED_CASES = {path.stem: path.read_bytes() for path in sorted(HERE.glob("*.svg"))}

WRITTEN_BY_PROGRAMS = {
    "Inkscape, text with spaces": svg(
        '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:source onload="x">a</dc:source></rdf:RDF>'
        '</metadata><text xml:space="preserve" x="2" y="15" style="font-size:6px;'
        "-inkscape-font-specification:'sans-serif, Normal'\"><tspan>A   B</tspan></text>"
        '<rect width="10" height="5" style="fill:#c40;paint-order:stroke fill markers"/>',
        'viewBox="0 0 40 30" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" '
        'inkscape:version="1.3" inkscape:export-filename="C:\\denah.png"',
    ),
    "Illustrator, kept editable": (
        b'<?xml version="1.0"?><!-- Generator: Adobe Illustrator 24 --><!DOCTYPE svg PUBLIC '
        b'"-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" ['
        b'<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">'
        b'<!ENTITY ns_svg "http://www.w3.org/2000/svg">]>'
        b'<svg xmlns:i="&ns_ai;" xmlns="&ns_svg;" xmlns:xlink="http://www.w3.org/1999/xlink" '
        b'width="400px" height="240px" viewBox="0 0 400 240"><switch>'
        b'<foreignObject requiredExtensions="&ns_ai;" x="0" y="0" width="1" height="1">'
        b'<i:pgfRef xlink:href="#adobe_illustrator_pgf"/></foreignObject>'
        b'<g i:extraneous="self"><rect x="20" y="20" width="300" height="100" fill="#147"/></g>'
        b'</switch><i:pgf id="adobe_illustrator_pgf">eJzsvW==</i:pgf></svg>'
    ),
    "Figma": svg(
        '<g clip-path="url(#clip0)"><g filter="url(#f)"><rect width="400" height="240" '
        'fill="url(#pattern0)"/></g><mask id="m" style="mask-type:luminance" '
        'maskUnits="userSpaceOnUse" x="0" y="0" width="400" height="240"><rect width="200" '
        'height="240" fill="white"/></mask><g mask="url(#m)"><circle cx="200" cy="120" r="90" '
        'fill="#0A0"/></g><foreignObject x="-4" y="-4" width="9" height="9"><div '
        f'{XHTML} style="backdrop-filter:blur(2px);height:100%"></div></foreignObject></g><defs>'
        '<pattern id="pattern0" patternContentUnits="objectBoundingBox" width="1" height="1">'
        '<use xlink:href="#image0" transform="scale(0.25 0.5)"/></pattern><filter id="f" x="0" '
        'y="0" width="400" height="240" filterUnits="userSpaceOnUse"><feFlood flood-opacity="0" '
        'result="b"/><feBlend in="SourceGraphic" in2="b"/></filter><clipPath id="clip0"><rect '
        f'width="400" height="240" rx="40"/></clipPath><image id="image0" width="4" height="2" '
        f'xlink:href="{PICTURE}"/></defs>',
        'width="400" height="240" viewBox="0 0 400 240" fill="none"',
    ),
    "draw.io, light and dark": svg(
        '<g><rect width="160" height="80" fill="#dae8fc" stroke="#6c8ebf" pointer-events="all" '
        'style="fill: light-dark(#dae8fc, #1d293b); stroke: light-dark(#6c8ebf, var(--ge, #aaa))"'
        "/></g><switch><g requiredFeatures="
        '"http://www.w3.org/TR/SVG11/feature#Extensibility"/><a transform="translate(0,-5)" '
        'xlink:href="https://www.drawio.com/doc/faq/svg-export-text-problems" target="_blank">'
        '<text x="50%" y="100%">Text is not SVG - cannot display</text></a></switch>',
        'width="161px" height="81px" viewBox="-0.5 -0.5 161 81" content="&lt;mxfile host=&quot;'
        'app.diagrams.net&quot;&gt;&lt;/mxfile&gt;" style="background: #ffffff; '
        'background-color: light-dark(#ffffff, #121212); color-scheme: light dark;"',
    ),
    "QGIS": svg(
        "<title>Qt SVG Document</title><desc>Generated with Qt</desc><defs></defs>"
        '<g fill="none" stroke="black" stroke-width="1" fill-rule="evenodd"><g fill="#ffffff" '
        'fill-opacity="1" stroke="#000000" stroke-opacity="1" stroke-dasharray="none" '
        'transform="matrix(0.5,0,0,0.5,0,0)" font-family="MS Shell Dlg 2" font-size="8.25">'
        '<path vector-effect="none" fill-rule="evenodd" d="M20,20 L500,20 L500,300 L20,300 Z"/>'
        "</g></g>",
        'width="297mm" height="210mm" viewBox="0 0 841.89 595.276" version="1.2" '
        'baseProfile="tiny"',
    ),
    "LibreOffice": svg(
        '<defs class="ClipPathGroup"><clipPath id="p" clipPathUnits="userSpaceOnUse"><rect '
        'x="0" y="0" width="21000" height="14800"/></clipPath></defs><defs><font id="EmbeddedFont_1"'
        ' horiz-adv-x="2048"><font-face font-family="Liberation Sans embedded"/><missing-glyph '
        'd="M 0,0 L 9,9"/><glyph unicode="A" d="M 9,0 Z"/></font></defs><g class="SlideGroup" '
        'clip-path="url(#p)"><g ooo:name="page1"><path fill="rgb(114,159,207)" d="M 2000,2000 L '
        '9000,2000 9000,9000 2000,9000 Z"/><text class="SVGTextShape"><tspan class="TextPosition" '
        'x="3000" y="5000"><tspan font-family="Liberation Sans, sans-serif" font-size="1200px" '
        'fill="rgb(0,0,0)">Aula</tspan></tspan></text></g></g>',
        'width="210mm" height="148mm" viewBox="0 0 21000 14800" preserveAspectRatio="xMidYMid" '
        'xmlns:ooo="http://xml.openoffice.org/svg/export"',
    ),
    "Excalidraw": svg(
        "<!-- svg-source:excalidraw --><defs><style class='style-fonts'>@font-face { font-family: "
        f"Excalifont; src: url(data:font/woff2;base64,{FONT}); }}</style></defs>"
        '<rect x="0" y="0" width="400" height="240" fill="#ffffff"></rect><g stroke-linecap="round" '
        'transform="translate(10 10) rotate(0 80 40)"><path d="M0 0 C50 2, 90 -1, 160 0 L 160 80 '
        'L 0 80 Z" stroke="#1e1e1e" stroke-width="2" fill="none"></path></g><mask></mask><g '
        'transform="translate(40 60)"><text x="0" y="17" font-family="Excalifont, Segoe UI Emoji" '
        'font-size="20px" style="white-space: pre;" direction="ltr" '
        'dominant-baseline="alphabetic">Stan A1</text></g>',
        'version="1.1" width="400" height="240" viewBox="0 0 400 240"',
    ),
    "styles of every sort": svg(
        "<style>@namespace svg url(http://www.w3.org/2000/svg); @media print { .p { fill: red } } "
        "@media screen { svg|rect.p { fill: #080 } } :root { --a: #258 } .q { fill: var(--a) } "
        ".r { fill: url('#g') }</style><linearGradient id='g' xlink:href='#h'/><linearGradient "
        "id='h'><stop stop-color='#f00'/><stop offset='1' stop-color='#00f'/></linearGradient>"
        "<rect class='p' width='20' height='15'/><rect class='q' x='20' width='20' height='15'/>"
        "<rect class='r' y='15' width='20' height='15'/><rect x='20' y='15' width='20' height='15' "
        "style='fill: color-mix(in srgb, red, blue)'/>",
        'width="400" height="300" viewBox="0 0 40 30"',
    ),
    "marks, masks and copies": svg(
        "<defs><marker id='m' markerWidth='6' markerHeight='6' refX='3' refY='3' orient='auto'>"
        "<path d='M0 0 6 3 0 6z'/></marker><symbol id='s' viewBox='0 0 10 10'><circle cx='5' cy='5' "
        "r='5' fill='#a0c'/></symbol></defs><path d='M10 10H200' stroke='#000' stroke-width='4' "
        "marker-end='url(#m)'/><use href='#s' x='50' y='60' width='80' height='80'/><svg x='200' "
        "y='100' width='100' height='50' viewBox='0 0 2 1'><rect width='1' height='1'/></svg>",
        'width="400" height="240" viewBox="0 0 400 240"',
    ),
    "a photograph, turned by its camera": svg(
        f"<image width='400' height='240' preserveAspectRatio='none' href='{data_of(RED_AND_BLUE)}'/>",
        'width="400" height="240" viewBox="0 0 400 240"',
    ),
    "links": svg(
        "<style>a { fill: #357 }</style><a href='https://example.org/'><rect width='300' "
        "height='90'/><text y='120' font-size='30'>Ke <a xlink:href='#b'>sini</a></text></a>",
        'width="400" height="240" viewBox="0 0 400 240"',
    ),
    "UTF-16": f"<?xml version='1.0' encoding='UTF-16'?><svg {ROOT} viewBox='0 0 400 240'>"
    "<rect width='300' height='90' fill='#753'/></svg>".encode("utf-16"),
    "no view box, in centimetres": svg(
        '<rect width="5cm" height="2cm" fill="#264"/>', 'width="10cm" height="6cm"'
    ),
}
PACKED = gzip.compress(svg(attributes='viewBox="0 0 40 30"'))

HOSTILE = {
    "script": "<script>alert(1)</script>",
    "script in capitals": "<SCRIPT>alert(1)</SCRIPT>",
    "web page's script": f"<script {XHTML}>alert(1)</script>",
    "listener": '<rect onload="alert(1)"/>',
    "listener in capitals": '<rect ONCLICK="alert(1)"/>',
    "link that runs": '<a xlink:href="java\tscript:alert(1)"><rect/></a>',
    "picture elsewhere": '<image href="https://example.org/x.png"/>',
    "picture beside": '<image xlink:href="denah.png"/>',
    "filter's picture": '<filter id="f"><feImage href="//example.org/x"/></filter>',
    "drawing as a picture": '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>',
    "copy of elsewhere": '<use href="other.svg#x"/>',
    "copy of data": '<use href="data:image/svg+xml,%3Csvg/%3E#x"/>',
    "fill": '<rect fill="url(https://example.org/#x)"/>',
    "fill, escaped": '<rect fill="u\\72l(https://example.org/#x)"/>',
    "fill, in capitals": '<rect fill="URL( //example.org/x )"/>',
    "style": '<rect style="background:url(//example.org/x)"/>',
    "style, image-set": "<rect style=\"background:image-set('//example.org/x' 1x)\"/>",
    "style, image-set of url": '<rect style="background:image-set(url(//example.org/x) 1x)"/>',
    "style, src": "<rect style=\"cursor:src('//example.org/x')\"/>",
    "style, variable": "<rect style=\"--x:url('//example.org/x')\"/>",
    "style, escaped": "<rect style=\"fill:\\75\\72\\6c ('//example.org/x')\"/>",
    "import": "<style>@import url(https://example.org/x.css);</style>",
    "import of a string": "<style>@import 'https://example.org/x.css';</style>",
    "import, escaped": "<style>@\\69mport 'https://example.org/x.css';</style>",
    "font": "<style>@font-face{font-family:x;src:url(https://example.org/x.woff2)}</style>",
    "sheet": "<style>rect{fill:url('http://example.org/#x')}</style>",
    "sheet within": "<style>@media all{rect{&amp; a{fill:url(http://example.org/#x)}}}</style>",
    "sheet unclosed": "<style>rect{fill:url(http://example.org/#x</style>",
    "moving": '<rect><animate attributeName="x" values="1;2"/></rect>',
    "moving, set": '<set attributeName="onload" to="alert(1)"/>',
    "moving by style": "<style>@keyframes x{to{x:9px}}</style>",
    "frame": '<iframe src="https://example.org/"/>',
    "page's picture sheet": f'<link {XHTML} rel="stylesheet" href="x.css"/>',
}


def label(html: str, beside: str) -> str:
    return (
        f'<switch><foreignObject width="9" height="9"><div {XHTML}>{html}</div></foreignObject>'
        f"{beside}</switch>"
    )


AVALANCHE = "<defs><rect id='u0'/>" + "".join(
    f"<g id='u{n}'>" + f"<use href='#u{n - 1}'/>" * 10 + "</g>" for n in range(1, 9)
)
LARGE = Image.new("1", (9000, 9000))

# What it is called, the code, and words of the way out.
REFUSED = {
    "nothing": (b"", "not_svg", "SVG"),
    "no drawing": (b"not a drawing", "not_svg", "SVG"),
    "a web page": (b"<html><body/></html>", "not_svg", "SVG"),
    "no namespace": (b"<svg><rect/></svg>", "not_svg", "SVG"),
    "a photograph": (b"\x89PNG\r\n\x1a\n", "picture_file", "image"),
    "draw.io's own": (b'<mxfile host="app.diagrams.net"/>', "own_file", "File › Export as › SVG"),
    "Illustrator's own": (b"%PDF-1.6", "own_file", "Illustrator"),
    "Visio's own": (b"PK\x03\x04 visio/document.xml", "own_file", "Visio"),
    "Excalidraw's own": (b'{"type": "excalidraw"}', "own_file", "Excalidraw"),
    "cut off": (svg()[:-8], "damaged", "again"),
    "no size": (svg(attributes=""), "no_size", "width"),
    "an empty view box": (svg(attributes='viewBox="0 0 0 30"'), "no_size", "width"),
    "only relative": (svg(attributes='width="100%" height="100%"'), "no_size", "width"),
    "empty": (svg("<g/>"), "empty", "layers"),
    "outside entity": (
        b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3">&x;</svg>',
        "entities",
        "plain",
    ),
    "growing entities": (
        b'<!DOCTYPE svg [<!ENTITY x "y"><!ENTITY z "&x;&x;&x;">]>'
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3">&z;</svg>',
        "entities",
        "plain",
    ),
    "a sheet of its own": (
        b'<?xml-stylesheet href="x.css"?>' + svg(),
        "hostile",
        "from elsewhere",
    ),
    "draw.io, HTML alone": (
        svg(label("Panggung", ""), 'viewBox="0 0 4 3" content="&lt;mxfile/>"'),
        "html_text",
        "Formatted Text",
    ),
    "draw.io, text cut": (
        svg(
            label("Panggung utama", "<text>Panggung u...</text>"),
            'viewBox="0 0 4 3" content="&lt;mxfile/>"',
        ),
        "cut_text",
        "Panggung utama",
    ),
    "HTML": (svg(f"<foreignObject><p {XHTML}>Aula</p></foreignObject>"), "html_text", "Aula"),
    "Inkscape, flowing text": (
        svg(
            "<flowRoot><flowPara>Aula</flowPara></flowRoot>",
            'viewBox="0 0 4 3" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"',
        ),
        "flowed_text",
        "Convert to Text",
    ),
    "what browsers never learnt": (svg("<meshgradient/>"), "unknown", "meshgradient"),
    "a spoilt picture": (svg('<image href="data:image/png;base64,iVBO"/>'), "picture", "PNG"),
    "a picture that is a bomb": (svg(f'<image href="{data_of(LARGE)}"/>'), "picture", "PNG"),
    "an avalanche": (svg(AVALANCHE + "</defs><use href='#u8'/>"), "too_deep", "copies"),
    "a circle": (
        svg("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>"),
        "too_deep",
        "copies",
    ),
    "too deep": (svg("<g>" * 300 + "</g>" * 300), "too_deep", "copies"),
    "too large": (svg("<path d='" + "M0 0" * 600_000 + "'/>"), "too_large", "2 MB"),
    "a packed bomb": (gzip.compress(b" " * 20_000_000), "too_large", "8 MB"),
}

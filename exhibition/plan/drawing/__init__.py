"""An uploaded drawing (SVG): read, judged and written anew so that it looks as in a browser."""

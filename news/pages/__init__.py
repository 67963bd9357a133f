"""What the pages of news show, one module for each page type."""

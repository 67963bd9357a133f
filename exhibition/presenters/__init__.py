"""What the templates of exhibitions, booths and services need, arranged from the models."""

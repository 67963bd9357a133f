"""Pictures: what is taken at upload, how it is kept, in which sizes it is shown."""

"""What each page type shows: one builder (`core.building`) for each."""

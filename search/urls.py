from django.urls import path

from search import views

urlpatterns = [
    path("cari/", views.search, name="search"),
    path("cari/saran/", views.suggest, name="search-suggestions"),
]

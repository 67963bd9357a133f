from django.urls import path

from showcase import views

urlpatterns = [
    path("inovasi/penyelenggara/", views.organisation_index, name="organisations"),
    path("inovasi/penyelenggara/<slug:slug>/", views.organisation, name="organisation"),
]

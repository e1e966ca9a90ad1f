"""The Django app that holds the pages."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "afterword.web"
    label = "web"

"""The Django app that holds all records."""

from django.apps import AppConfig


class RecordsConfig(AppConfig):
    name = "afterword.records"
    label = "records"

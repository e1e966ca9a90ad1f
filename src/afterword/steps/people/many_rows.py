"""Many new rows of one kind, made ready first and then inserted at once: others who write wait a moment only."""

from collections.abc import Sequence

from django.db import connection, models


class ManyRows:
    """The rows of these unsaved records. What is not known before the moment of inserting is filled in then."""

    def __init__(self, model: type[models.Model], records: Sequence[models.Model]) -> None:
        self._table = model._meta.db_table
        fields = [field for field in model._meta.concrete_fields if not field.primary_key]
        self._columns = [field.column for field in fields]
        self._rows = [
            [field.get_db_prep_save(getattr(record, field.attname), connection) for field in fields]
            for record in records
        ]

    def fill(self, column: str, values: Sequence[int | None]) -> None:
        """Give each row its value of this column, in the order of the records."""
        at = self._columns.index(column)
        for row, value in zip(self._rows, values, strict=True):
            row[at] = value

    def insert(self) -> None:
        """Keep them, in their order; one that would be there twice is left out."""
        quoted = ", ".join(map(connection.ops.quote_name, self._columns))
        places = ", ".join(["%s"] * len(self._columns))
        table = connection.ops.quote_name(self._table)
        with connection.cursor() as cursor:
            cursor.executemany(
                f"INSERT INTO {table} ({quoted}) VALUES ({places}) ON CONFLICT DO NOTHING",  # noqa: S608 - our names
                self._rows,
            )

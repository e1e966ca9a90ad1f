"""The code on a card, a contact file and a mail header are sources by themselves; what was read before was said by one source."""

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def say_who_said_it(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    # Until now a contact file was written down as a QR code, and nothing else was.
    apps.get_model("records", "Evidence").objects.filter(source="QR code").update(source="contact file")
    for card in apps.get_model("records", "Card").objects.exclude(reading={}):
        is_file = card.text.lstrip().upper().startswith("BEGIN:VCARD")
        source = "contact file" if is_file else "signature" if card.text else "card"
        card.reading = card.reading | {"says": {source: card.reading.get("fields", {})}}
        card.save(update_fields=["reading"])


class Migration(migrations.Migration):

    dependencies = [
        ('records', '0008_letters_for_the_post'),
    ]

    operations = [
        migrations.AddField(
            model_name='card',
            name='changed',
            field=models.JSONField(blank=True, null=True),
        ),
        migrations.AlterField(
            model_name='evidence',
            name='source',
            field=models.CharField(choices=[('typing', 'What you typed'), ('QR code', 'QR code'), ('contact file', 'Contact file'), ('mail header', 'Mail header'), ('signature', 'Signature'), ('card', 'Card')], max_length=20),
        ),
        migrations.RunPython(say_who_said_it, migrations.RunPython.noop),
    ]

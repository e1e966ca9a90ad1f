"""How forms look here: our field template, and a class on every box one writes into."""

from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.forms.renderers import DjangoTemplates


class PaperField(BoundField):
    """A form field whose box is written on a line, as the rest of the page."""

    def build_widget_attrs(self, attrs: dict[str, Any], widget: forms.Widget | None = None) -> dict[str, Any]:
        built = super().build_widget_attrs(attrs, widget)
        shown = widget or self.field.widget
        if isinstance(shown, _BOXES) and not isinstance(shown, _TICKS):
            built.setdefault("class", "input")
        return built


class PaperRenderer(DjangoTemplates):
    """Django's own renderer with the templates of this product."""

    field_template_name = "afterword/forms/field.html"
    bound_field_class = PaperField


_BOXES = (forms.widgets.Input, forms.Textarea, forms.Select)
_TICKS = (forms.CheckboxInput, forms.RadioSelect, forms.HiddenInput)

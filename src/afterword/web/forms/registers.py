"""How letters can speak to their readers, as the forms show it."""

from afterword.records.register import Register

REGISTERS = (
    (Register.PLAIN.value, "Plain: “Dear Priya,” and “Kind regards”"),
    (Register.FORMAL.value, "Formal: “Dear Dr. Raman,” and “Sincerely”"),
)

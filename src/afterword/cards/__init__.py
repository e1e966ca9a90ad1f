"""A photograph, a QR code, a .vcf file or a signature becomes a contact, with the name spelt right."""

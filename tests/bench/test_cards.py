"""The pictures that cards are measured on."""

from bench.cards.photographing import photograph
from PIL import Image, ImageDraw

from afterword.cards.picture import open_picture


def card() -> Image.Image:
    drawn = Image.new("RGB", (875, 500), "white")
    ImageDraw.Draw(drawn).text((100, 100), "Priya Raman", fill="black")
    return drawn


def test_a_card_photographed_in_haste_is_the_same_picture_each_time() -> None:
    first, longest = photograph(card(), 7, rough=True)
    assert photograph(card(), 7, rough=True) == (first, longest)
    assert photograph(card(), 8, rough=True)[0] != first


def test_a_card_photographed_in_haste_lies_on_a_table_and_is_large_enough_to_read() -> None:
    for seed in range(4):
        raw, longest = photograph(card(), seed, rough=True)
        picture = open_picture(raw)
        assert max(picture.shape[:2]) == longest >= 1300
        corner = picture[:40, :40].mean()
        assert corner < 150, "a wooden table is darker than paper"

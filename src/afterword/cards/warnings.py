"""What a reader of a card should know: a code for programs, a sentence for people."""

SENTENCES = {
    "no_card": "No card was found in this picture. Take it again, closer, in good light.",
    "retake": "The letters are too small or too blurred to be sure. Take the picture again, closer, without a shadow.",
    "unread_line": "One line could not be read. Please compare it with the card, or take the picture without glare.",
    "turned": "The picture was turned to read it.",
    "no_name": "No person's name was found. Please type it in, if the card has one.",
    "check_name": "The name may be misread. Please compare it with the card, letter by letter.",
    "check_email": "The mail address may be misread. Please compare it with the card, letter by letter.",
    "several_people": "More than one person stands on this. Please say which one it is.",
    "two_cards": "There seem to be two cards in this picture. Take one picture of each.",
    "name_is_employer": "The name and the employer are the same here. Please check which of them it is.",
    "code_differs": "The code and the print do not say the same. Please compare them.",
    "link_in_code": "The code on the card leads to a web page. Afterword shows the address and does not open it.",
}

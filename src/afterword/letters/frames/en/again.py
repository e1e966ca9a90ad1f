"""What several later letters say: thanks once more, what is new, what is remembered, good wishes."""

AGAIN: dict[str, tuple[str, ...]] = {
    "again": (
        "Thank you again for our conversation on {day} about {role}.",
        "Thank you once more for talking with me on {day} about {role}.",
        "I would like to thank you again for speaking with me on {day} about {role}.",
        "Thank you again for the time you gave me on {day} to talk about {role}.",
        "My thanks again for the conversation we had on {day} about {role}.",
        "Once more, thank you for discussing {role} with me on {day}.",
    ),
    "again.talk": (
        "Thank you again for our conversation on {day} about {role}, and about {talk}.",
        "Thank you once more for talking with me on {day} about {role} and about {talk}.",
        "I would like to thank you again for speaking with me on {day} about {role}, and about {talk}.",
        "Thank you again for your time on {day}, when we talked about {role} and about {talk}.",
        "My thanks again for the conversation we had on {day} about {role}, and about {talk}.",
        "Once more, thank you for discussing {role} with me on {day}, and for talking about {talk}.",
    ),
    # -- what is new with the candidate; behind the colon a thought or a thing ------------------------------------
    "news": (
        "Some news from my side: {news}.",
        "One thing is new with me: {news}.",
        "I have some news to share: {news}.",
        "There is one piece of news: {news}.",
        "A little has happened since then: {news}.",
        "Something has been added on my side: {news}.",
    ),
    "news.since": (
        "Since I wrote on {sent}, one thing is new: {news}.",
        "There is one thing to add to my note of {sent}: {news}.",
        "Something is new since I wrote on {sent}: {news}.",
        "Since my last note, on {sent}, there is this to add: {news}.",
        "My note of {sent} can be brought up to date: {news}.",
        "A short addition to what I wrote on {sent}: {news}.",
    ),
    # -- what drew the candidate, said when it is over -----------------------------------------------------------
    "drew.clause": (
        "What drew me to the work was that {draw}.",
        "I wanted to come because {draw}.",
        "What spoke to me was that {draw}.",
        "My reason for applying was that {draw}.",
        "I applied because {draw}.",
        "What I liked from the start was that {draw}.",
    ),
    "drew.thing": (
        "What drew me to the work was {draw}.",
        "What spoke to me was {draw}.",
        "My reason for applying was {draw}.",
        "What I wanted to come for was {draw}.",
        "The reason I applied was {draw}.",
        "What I liked from the start was {draw}.",
    ),
    # -- good wishes ---------------------------------------------------------------------------------------------
    "wish": (
        "I wish you and everyone at {employer} well.",
        "My good wishes go to you and to the people at {employer}.",
        "I hope that the coming months go well for you and for {employer}.",
        "I wish you and your colleagues at {employer} a good year.",
        "All good wishes to you and to {employer}.",
        "I hope that all goes well at {employer}.",
    ),
    "wish.plain": (
        "I wish you and your colleagues well.",
        "My good wishes go to you and to your colleagues.",
        "I hope that the coming months go well for you.",
        "I wish you and the people around you a good year.",
        "All good wishes to you and to your colleagues.",
        "I hope that all goes well with you.",
    ),
}

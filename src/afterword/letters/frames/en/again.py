"""What several later letters say: thanks once more, what is new, what is remembered, good wishes."""

AGAIN: dict[str, tuple[str, ...]] = {
    "again": (
        "Thank you again for our conversation on {day} about {role}.",
        "Thank you again for talking with me on {day} about {role}.",
        "Thank you again for speaking with me on {day} about {role}.",
        "Thank you again for making time on {day} to talk about {role}.",
        "Thank you again for our talk on {day} about {role}.",
        "Thank you again for discussing {role} with me on {day}.",
    ),
    "again.talk": (
        "Thank you again for our conversation about {role} on {day}, and for talking with me about {talk}.",
        "Thank you again for the interview on {day} for {role}, and for our talk about {talk}.",
        "Thank you again for talking with me on {day}, in our interview for {role}, about {talk}.",
        "Thank you again for your time on {day} in the interview for {role}, and for discussing {talk}.",
        "Thank you again for interviewing me on {day} for {role}, and for our conversation about {talk}.",
    ),
    # -- what is new with the candidate; behind the colon a thought or a thing ------------------------------------
    "news": (
        "Some news of mine: {news}.",
        "One thing is new with me: {news}.",
        "I have some news to share: {news}.",
        "There is one piece of news: {news}.",
        "A short word of news: {news}.",
        "Some news from here: {news}.",
    ),
    "news.since": (
        "Since I wrote on {sent}, one thing is new: {news}.",
        "One thing to add to my note of {sent}: {news}.",
        "There is one thing new since I wrote on {sent}: {news}.",
        "Something new since my note of {sent}: {news}.",
        "A short addition to what I wrote on {sent}: {news}.",
        "To bring my note of {sent} up to date: {news}.",
    ),
    # -- what drew the candidate, said when it is over -----------------------------------------------------------
    "drew": (
        "What drew me to the work was that {draw}.",
        "I wanted to come because {draw}.",
        "What spoke to me was that {draw}.",
        "My reason for applying was that {draw}.",
        "I applied because {draw}.",
        "What I liked from the start was that {draw}.",
    ),
    # -- good wishes ---------------------------------------------------------------------------------------------
    "wish": (
        "I wish you and everyone at {employer} well.",
        "I wish you and the team at {employer} well.",
        "My good wishes to you and to {employer}.",
        "I hope that all goes well at {employer}.",
        "I wish you and your colleagues at {employer} well.",
        "All good wishes to you and everyone at {employer}.",
    ),
    "wish.plain": (
        "I wish you and your colleagues well.",
        "I wish you and your team well.",
        "My good wishes to you.",
        "I hope that all goes well with you.",
        "I wish you well.",
        "All good wishes to you.",
    ),
}

"""What every craft needs to know about names, dates, sentences, addresses and zones."""

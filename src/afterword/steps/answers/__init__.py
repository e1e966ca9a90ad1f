"""What hangs on a mail that came back, one idea a file: each can be taken back exactly."""

"""`python -m afterword` is the command `afterword`."""

from afterword.cli.main import run

if __name__ == "__main__":
    run()

"""Keep workflows, their versions and their runs in Postgres."""

__version__ = "0.1.0"

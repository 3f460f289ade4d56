"""The linter: public tools, our own rules for SQL, and plpgsql_check. Run it as `python -m tests.lint`."""

"""Make the Python client from the SQL: files are read into a catalog, the catalog is written as Python.

Needs pglast, ruff and unasync, but for catalog.py and comments.py: those are plain Python.
"""

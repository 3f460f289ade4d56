"""A stand-in for PostgREST over a real database, and a real PostgREST where one can be had.

The stand-in answers calls of functions (`/rpc/…`) as PostgREST does, and nothing else: it has no tables, no
views and no OpenAPI. `test_recorded_answers` holds it against answers that a real PostgREST gave.
"""

# Made from functions/ and sql/ by `workflow-sessions generate`: change the SQL, not this file.
"""The client as far as the SQL says it."""

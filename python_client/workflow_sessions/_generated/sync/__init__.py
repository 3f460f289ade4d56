# Made from aio/__init__.py by `workflow-sessions generate`: change that file, not this one.
"""The asynchronous client. The synchronous one in _generated/sync is made of these modules."""

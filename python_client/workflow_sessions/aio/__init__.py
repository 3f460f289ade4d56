"""The asynchronous client. The synchronous one in _generated/sync is made of these modules."""

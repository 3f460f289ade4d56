"""The command, as `python -m workflow_sessions`."""

import sys

from workflow_sessions.cli import main

sys.exit(main())

"""The models of rows: from workflow_sessions.models import WorkflowSession."""

from workflow_sessions._generated.models import *  # noqa: F403

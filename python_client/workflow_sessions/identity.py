"""Who a client is to the database: a role, and the claims that a token would carry."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from workflow_sessions.errors import NotSignedInError

ROLES = ("anon", "authenticated", "service_role")


@dataclass(frozen=True, slots=True)
class Identity:
    """A role and its claims as JSON, which is what PostgREST sets for a request."""

    role: str
    claims: str
    expires_at: float | None = None

    def statement(self, text: bytes) -> bytes:
        """A statement of this role's own, so that no plan is shared between roles.

        Postgres asks whether a role may call a SQL function when it puts the function's body into a plan,
        and not again when another role runs that plan: a prepared statement of one role would let others in.
        """
        return b"/* %s */ %s" % (self.role.encode(), text)

    @classmethod
    def of(
        cls,
        role: str = "authenticated",
        user_id: UUID | str | None = None,
        claims: Mapping[str, Any] | None = None,
        expires_at: float | None = None,
    ) -> Identity:
        """Put an identity together; claims that say something else than role and user_id are refused."""
        if role not in ROLES:
            raise ValueError(f"The role is one of {', '.join(ROLES)}, not {role!r}")
        stated = {"role": role} | ({"sub": str(user_id)} if user_id else {})
        claims = dict(claims or {})
        for name, value in stated.items():
            if str(claims.setdefault(name, value)) != value:
                raise ValueError(f"The claim {name} is {claims[name]!r}, and not {value!r}")
        return cls(role, json.dumps(claims, default=str, allow_nan=False), expires_at)

    def check(self) -> None:
        """Refuse what PostgREST would refuse, too: a token whose time is over."""
        if self.expires_at is not None and time.time() >= self.expires_at:
            raise NotSignedInError(
                "The access token has expired", sqlstate="PT401", hint="Connect with a new token."
            )

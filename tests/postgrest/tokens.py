"""Who calls, by the token of a request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import jwt

from tests.postgrest.refusals import bad_token

ANONYMOUS = "anon"
_PARTS = 3
_SECONDS_OF_LEEWAY = 30


@dataclass(frozen=True)
class Caller:
    """The role that a request runs as, and what its token says."""

    role: str
    claims: Mapping[str, Any]
    has_token: bool


def caller_of(authorization: str | None, secret: str) -> Caller:
    """Read the header Authorization; whoever sends no token is anonymous."""
    scheme, _, token = (authorization or "").partition(" ")
    if scheme.lower() != "bearer":
        return Caller(ANONYMOUS, {"role": ANONYMOUS}, has_token=False)
    claims = _verified(token.strip(), secret)
    role = claims.get("role", ANONYMOUS)
    return Caller(role, {**claims, "role": role}, has_token=True)


def _verified(token: str, secret: str) -> dict[str, Any]:
    if not token:
        raise bad_token("PGRST301", "Empty JWT is sent in Authorization header")
    parts = token.count(".") + 1
    if parts != _PARTS:
        raise bad_token("PGRST301", f"Expected {_PARTS} parts in JWT; got {parts}")
    try:
        return jwt.decode(
            token,
            secret,
            algorithms=["HS256"],
            leeway=_SECONDS_OF_LEEWAY,
            options={"verify_aud": False, "verify_sub": False},
        )
    except jwt.ExpiredSignatureError:
        raise bad_token("PGRST303", "JWT expired") from None
    except (jwt.ImmatureSignatureError, jwt.InvalidIssuedAtError):
        raise bad_token("PGRST303", "JWT not yet valid") from None
    except jwt.InvalidAlgorithmError:
        raise bad_token("PGRST301", "Wrong or unsupported encoding algorithm") from None
    except jwt.InvalidTokenError:
        raise bad_token(
            "PGRST301",
            "No suitable key or wrong key type",
            "None of the keys was able to decode the JWT",
        ) from None

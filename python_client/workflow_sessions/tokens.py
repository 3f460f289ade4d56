"""Verify access tokens as PostgREST does, for clients that connect past it. Needs PyJWT (the extra `jwt`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflow_sessions.errors import NotSignedInError
from workflow_sessions.identity import ROLES, Identity

_AUDIENCE = "authenticated"
_SIGNED_BY_SECRET: tuple[str, ...] = ("HS256",)
_SIGNED_BY_KEY = ("ES256", "ES384", "ES512", "EdDSA", "PS256", "PS384", "PS512", "RS256", "RS384", "RS512")
_SHORTEST_SECRET = 32


def verified(
    access_token: str, *, jwt_secret: str | bytes | None = None, jwks: Mapping[str, Any] | None = None
) -> Identity:
    """The identity that a token proves, by the shared secret or by one of the public keys.

    The token must have an end and be within its time. Where it names an audience, "authenticated" must be
    among it. Its role is anon where it names none, and no other than PostgREST would serve: the role that
    logs in may be allowed more, so a token never chooses freely.
    """
    try:
        import jwt
    except ModuleNotFoundError:
        raise ModuleNotFoundError(
            "Verifying a token needs PyJWT: pip install 'workflow-sessions[jwt]'", name="jwt"
        ) from None
    if (jwt_secret is None) == (jwks is None):
        raise TypeError("An access token is verified by jwt_secret or by jwks: give one of the two")
    if jwt_secret is not None and len(jwt_secret) < _SHORTEST_SECRET:
        raise ValueError(f"A secret shorter than {_SHORTEST_SECRET} characters can be guessed")
    try:
        key: Any = jwt_secret
        algorithms = _SIGNED_BY_SECRET
        if jwks is not None:
            key, algorithms = _key(jwt, access_token, jwks)
        claims = jwt.decode(
            access_token,
            key,
            algorithms=list(algorithms),
            # A token of the platform itself names no audience; PostgREST takes it, too.
            options={"require": ["exp"], "verify_aud": False, "verify_sub": False},
        )
    except jwt.PyJWTError as error:
        raise _refused(str(error)) from error
    return _identity(claims)


def _key(jwt: Any, access_token: str, jwks: Mapping[str, Any]) -> tuple[Any, tuple[str, ...]]:
    """The public key that the token names, and the one algorithm that goes with it."""
    header = jwt.get_unverified_header(access_token)
    algorithm = header.get("alg")
    # A key of the set is public: were it taken for a shared secret, everybody could sign.
    if algorithm not in _SIGNED_BY_KEY:
        raise _refused(f"It is signed by {algorithm!r}, and not by a key")
    keys = [key for key in jwks.get("keys", ()) if key.get("kty") != "oct"]
    if header.get("kid") is not None:
        keys = [key for key in keys if key.get("kid") == header["kid"]]
    if len(keys) != 1:
        raise _refused("Its header names none of the keys" if not keys else "Its header names no key")
    if keys[0].get("alg", algorithm) != algorithm:
        raise _refused(f"Its key is not for {algorithm}")
    return jwt.PyJWK(dict(keys[0]), algorithm).key, (algorithm,)


def _identity(claims: dict[str, Any]) -> Identity:
    audience = claims.get("aud")
    if audience is not None and _AUDIENCE not in (audience if isinstance(audience, list) else [audience]):
        raise _refused("It is for another audience")
    role = claims.get("role", "anon")
    if role not in ROLES:
        raise _refused(f"Its role is {role!r}, and not one of {', '.join(ROLES)}")
    return Identity.of(role, claims=claims, expires_at=float(claims["exp"]))


def _refused(reason: str) -> NotSignedInError:
    return NotSignedInError(
        "The access token is not valid", sqlstate="PT401", detail=reason, hint="Sign in again."
    )

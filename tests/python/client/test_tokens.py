"""Access tokens, which the client verifies as PostgREST does before it acts on them."""

from __future__ import annotations

import base64
import hmac
import json
import time
import uuid
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt.algorithms import ECAlgorithm, OKPAlgorithm, RSAAlgorithm

from tests.conftest import NewUser
from workflow_sessions import NotSignedInError, WorkflowSessions
from workflow_sessions.tokens import verified

SECRET = "a secret of the tests that nobody else has"
RSA_KEY = rsa.generate_private_key(65537, 2048)
EC_KEY = ec.generate_private_key(ec.SECP256R1())
ED_KEY = ed25519.Ed25519PrivateKey.generate()
PRIVATE: dict[str, Any] = {"RS256": RSA_KEY, "PS256": RSA_KEY, "ES256": EC_KEY, "EdDSA": ED_KEY}
KID = {"RS256": "rsa", "PS256": "rsa", "ES256": "ec", "EdDSA": "ed"}
JWKS: dict[str, Any] = {
    "keys": [
        RSAAlgorithm.to_jwk(RSA_KEY.public_key(), as_dict=True) | {"kid": "rsa"},
        ECAlgorithm.to_jwk(EC_KEY.public_key(), as_dict=True) | {"kid": "ec", "alg": "ES256"},
        OKPAlgorithm.to_jwk(ED_KEY.public_key(), as_dict=True) | {"kid": "ed"},
        {"kty": "oct", "kid": "shared", "k": base64.urlsafe_b64encode(SECRET.encode()).decode().rstrip("=")},
    ]
}
USER = str(uuid.uuid4())


def claims(**changes: Any) -> dict[str, Any]:
    """The claims of a token of Supabase; a change to None leaves a claim out."""
    usual = {"sub": USER, "role": "authenticated", "aud": "authenticated", "exp": int(time.time()) + 60}
    return {name: value for name, value in (usual | changes).items() if value is not None}


def by_secret(secret: str = SECRET, **changes: Any) -> str:
    return jwt.encode(claims(**changes), secret, "HS256")


def part(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def test_a_token_says_who_the_client_is(database: str, new_user: NewUser) -> None:
    user_id = new_user()
    token = by_secret(sub=str(user_id), app_metadata={"plan": 'it\'s "free"'})
    with WorkflowSessions.connect(database, access_token=token, jwt_secret=SECRET) as client:
        assert client.call("create_workflow", name="N")["user_id"] == user_id
        [row] = client.query("select auth.jwt() as claims, current_user::text as role")
    assert row["role"] == "authenticated"
    assert row["claims"]["app_metadata"] == {"plan": 'it\'s "free"'}


@pytest.mark.parametrize("algorithm", PRIVATE)
def test_a_token_is_verified_by_a_public_key(algorithm: str) -> None:
    token = jwt.encode(claims(), PRIVATE[algorithm], algorithm, headers={"kid": KID[algorithm]})
    assert json.loads(verified(token, jwks=JWKS).claims)["sub"] == USER
    # By another key of the set, or one that is not in it.
    for kid in ("rsa", "ec", "ed", "shared", "none of them", None):
        if kid == KID[algorithm]:
            continue
        other = jwt.encode(claims(), PRIVATE[algorithm], algorithm, headers={"kid": kid} if kid else None)
        with pytest.raises(NotSignedInError):
            verified(other, jwks=JWKS)


def test_a_set_of_one_key_needs_no_name() -> None:
    token = jwt.encode(claims(), EC_KEY, "ES256")
    assert verified(token, jwks={"keys": [JWKS["keys"][1]]}).role == "authenticated"


@pytest.mark.parametrize(
    "token",
    [
        by_secret(exp=int(time.time()) - 1),
        by_secret(exp=None),
        by_secret(exp="soon"),
        by_secret(nbf=int(time.time()) + 600),
        by_secret(aud="another service"),
        by_secret(aud=["another", "and another"]),
        by_secret(aud={"authenticated": True}),
        by_secret(role="postgres"),
        by_secret(role="none"),
        by_secret(role=["authenticated"]),
        by_secret("another secret of thirty-two characters"),
        jwt.encode(claims(), "x" * 64, "HS512"),
        f"{part({'alg': 'none', 'typ': 'JWT'})}.{part(claims())}.",
        f"{part({'alg': 'None'})}.{part(claims())}.",
        by_secret()[:-2],
        "not a token",
        "",
    ],
)
def test_a_token_that_proves_nothing_is_refused(token: str) -> None:
    with pytest.raises(NotSignedInError, match="not valid") as raised:
        verified(token, jwt_secret=SECRET)
    assert raised.value.sqlstate == "PT401"
    assert SECRET not in str(raised.value)


def test_a_public_key_is_no_shared_secret() -> None:
    public = RSA_KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    header, body = part({"alg": "HS256", "kid": "rsa"}), part(claims())
    signature = hmac.digest(public, f"{header}.{body}".encode(), "sha256")
    forged = f"{header}.{body}.{base64.urlsafe_b64encode(signature).decode().rstrip('=')}"
    with pytest.raises(NotSignedInError):
        verified(forged, jwks=JWKS)
    # Nor is the shared secret, where it stands in the set of public keys.
    with pytest.raises(NotSignedInError):
        verified(jwt.encode(claims(), SECRET, "HS256", headers={"kid": "shared"}), jwks=JWKS)
    with pytest.raises(NotSignedInError):
        verified(f"{part({'alg': 'none', 'kid': 'rsa'})}.{body}.", jwks=JWKS)
    # And a token that is signed by a key is not verified by the secret.
    with pytest.raises(NotSignedInError):
        verified(jwt.encode(claims(), RSA_KEY, "RS256"), jwt_secret=SECRET)


def test_what_postgrest_takes_is_taken() -> None:
    assert verified(by_secret(aud=None), jwt_secret=SECRET).role == "authenticated"
    assert verified(by_secret(aud=["x", "authenticated"]), jwt_secret=SECRET).role == "authenticated"
    assert verified(by_secret(role=None), jwt_secret=SECRET).role == "anon"
    assert verified(by_secret(role="service_role", sub=None), jwt_secret=SECRET).role == "service_role"


def test_a_token_ends_while_the_client_lives(database: str, new_user: NewUser) -> None:
    token = by_secret(sub=str(new_user()), exp=int(time.time()) + 2)
    with WorkflowSessions.connect(database, access_token=token, jwt_secret=SECRET) as client:
        assert client.call("list_workflows") == []
        time.sleep(2.1)
        for work in (lambda: client.call("list_workflows"), lambda: client.transaction().__enter__()):
            with pytest.raises(NotSignedInError, match="expired"):
                work()


@pytest.mark.parametrize(
    "arguments",
    [
        {"access_token": by_secret()},
        {"access_token": by_secret(), "jwt_secret": SECRET, "jwks": JWKS},
        {"access_token": by_secret(), "jwt_secret": SECRET, "user_id": USER},
        {"access_token": by_secret(), "jwt_secret": SECRET, "role": "service_role"},
        {"access_token": by_secret(), "jwt_secret": SECRET, "claims": {}},
        {"jwt_secret": SECRET},
    ],
)
def test_a_token_comes_alone_and_with_one_way_to_verify_it(arguments: dict[str, Any], database: str) -> None:
    with pytest.raises(TypeError, match="token"):
        WorkflowSessions.connect(database, **arguments)


def test_a_secret_that_can_be_guessed_is_refused() -> None:
    for secret in ("", "short"):
        with pytest.raises(ValueError, match="guessed"):
            verified(by_secret(), jwt_secret=secret)

"""The image of Postgres 17: the official one where it can be had, or one built from Debian's packages."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import closing
from pathlib import Path

import docker  # type: ignore[import-untyped]

from tests.servers import apt
from tests.servers.base import PROJECT, Unavailable, is_root, run_quietly

_OFFICIAL = "postgres:17"
_BUILT = "workflow-test-postgres:17"
_BASE = "workflow-test-debian:trixie"
_RELEASE = "trixie"
# What may say how this machine reaches Debian's mirrors: proxies, credentials, certificates.
_WAY_TO_MIRRORS = ("/etc/apt/apt.conf.d", "/etc/apt/auth.conf.d", "/etc/ssl/certs/ca-certificates.crt")


def postgres_image() -> str:
    """Return the tag of a local image, which is pulled or built if it must be."""
    with closing(docker.from_env(timeout=600)) as client:
        wanted = os.environ.get("WORKFLOW_TEST_IMAGE")
        if wanted:
            if not (_is_local(client, wanted) or _can_pull(wanted)):
                raise Unavailable(f"the image {wanted} (WORKFLOW_TEST_IMAGE) cannot be pulled")
            return wanted
        for image in (_BUILT, _OFFICIAL):
            if _is_local(client, image):
                return image
        if _can_pull(_OFFICIAL):
            return _OFFICIAL
        if not _is_local(client, _BASE):
            _make_base(client)
        _build(client)
        return _BUILT


def _is_local(client: docker.DockerClient, image: str) -> bool:
    try:
        client.images.get(image)
    except docker.errors.ImageNotFound:
        return False
    return True


def _can_pull(image: str) -> bool:
    # The time limit is for each read: a registry that cannot be reached is given up after it.
    with closing(docker.from_env(timeout=60)) as client:
        try:
            client.images.pull(image)
        except (docker.errors.DockerException, OSError):
            return False
    return True


def _make_base(client: docker.DockerClient) -> None:
    """Make a minimal Debian from its packages alone."""
    if not is_root():
        raise Unavailable(
            f"{_OFFICIAL} cannot be pulled, and only root can build an image from Debian's packages"
        )
    if not shutil.which("debootstrap"):
        apt.install("debootstrap")
    with tempfile.TemporaryDirectory(prefix="debian-") as folder:
        root, archive = Path(folder, "root"), Path(folder, "root.tar")
        run_quietly(["debootstrap", "--variant=minbase", _RELEASE, str(root)], seconds=300)
        for source in map(Path, _WAY_TO_MIRRORS):
            target = root / source.relative_to("/")
            if source.is_dir():
                shutil.copytree(source, target, dirs_exist_ok=True, ignore_dangling_symlinks=True)
            elif source.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(source, target)
        run_quietly(["tar", "-C", str(root), "-cf", str(archive), "."], seconds=120)
        repository, tag = _BASE.split(":")
        client.api.import_image_from_file(str(archive), repository=repository, tag=tag)


def _build(client: docker.DockerClient) -> None:
    try:
        # The host's network always works, even where containers have none.
        client.images.build(
            path=str(PROJECT / "tests" / "support" / "docker"),
            tag=_BUILT,
            buildargs={"BASE": _BASE},
            network_mode="host",
            rm=True,
            forcerm=True,
        )
    except docker.errors.BuildError as error:
        raise Unavailable(f"the image cannot be built: {str(error).splitlines()[-1]}") from None

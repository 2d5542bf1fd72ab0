"""A server that misbehaves as told, and limits small enough to be met in a test."""

import ssl
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from intake.fetching import Limits
from tests.intake.web import Web

NEAR = Limits(
    received=300_000,
    unpacked=400_000,
    total=20.0,
    connect=10.0,
    idle=10.0,
    redirects=3,
    private=True,
)
HASTY = replace(NEAR, total=1.0, connect=1.0, idle=0.4)
"""For what is to be given up; a machine that is slow itself changes nothing then."""


@pytest.fixture
def web() -> Iterator[Web]:
    """A server without TLS."""
    served = Web()
    yield served
    served.close()


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for "localhost" with its key in one file, signed by itself."""
    path = tmp_path_factory.mktemp("tls") / "localhost.pem"
    key = path.with_suffix(".key")
    wanted = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj /CN=localhost"
    try:
        subprocess.run(
            ["openssl", "req", "-x509", *wanted.split(), "-addext",
             "subjectAltName=DNS:localhost", "-keyout", key, "-out", path],
            check=True, capture_output=True,
        )  # fmt: skip
    except FileNotFoundError:
        pytest.skip("openssl makes the certificate, and is not here")
    path.write_bytes(path.read_bytes() + key.read_bytes())
    return path


@pytest.fixture
def secure(certificate: Path) -> Iterator[Web]:
    """A server with TLS, called localhost."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    served = Web(name="localhost", tls=context)
    yield served
    served.close()

"""A web server on this machine, with a certificate of its own, that answers as a test tells it."""

import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from tests.mail_servers.certificate import Certificate, certificate_in

Answer = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class WebServer:
    """Where it listens, whom to trust, what it answers to each path, and the requests it has seen."""

    port: int
    certificate: Certificate
    answers: dict[str, Answer] = field(default_factory=dict)
    seen: list[dict[str, str]] = field(default_factory=list)

    def at(self, path: str) -> str:
        return f"https://127.0.0.1:{self.port}{path}"

    @property
    def trust(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.certificate.certificate))


def sends(body: bytes, status: int = 200, **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return answer


@contextmanager
def web_server(folder: Path, host: str = "127.0.0.1") -> Iterator[WebServer]:
    """A server whose certificate is for `host`."""
    certificate = certificate_in(folder, host=host)
    found: list[WebServer] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found[0].seen.append({**dict(self.headers.items()), "path": self.path})
            try:
                found[0].answers[self.path.partition("?")[0]](self)
            except OSError:
                return  # whoever asked hung up, which is what some tests are about

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            """Say nothing: some tests hang up."""

    server = Server(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.certificate, certificate.key)
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    found.append(WebServer(server.server_port, certificate))
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield found[0]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

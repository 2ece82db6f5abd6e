# SPDX-FileCopyrightText: 2026 The Palier authors
# SPDX-License-Identifier: EUPL-1.2
"""What stands at the other end of the cable beside the hub: a resolver, a portal, a proxy, a caretaker's browser.

Runs inside a namespace: `peer.py ROLE JSON`. It takes orders as lines of JSON on standard input (they replace settings of the same
name) and tells what it saw as lines of JSON on standard output.
"""
import asyncio
import http.client
import json
import socket
import ssl
import sys


def tell(**what):
    print(json.dumps(what), flush=True)


async def orders(settings):
    """Takes orders until standard input ends."""
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        settings.update(json.loads(line))
        tell(settings=settings)


def server_context(settings):
    if not settings.get("certificate"):
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(settings["certificate"], settings["key"])
    return context


class Resolver(asyncio.DatagramProtocol):
    """Answers every name with `address`; or with `mode` nxdomain, servfail or silent."""

    def __init__(self, settings):
        self.settings = settings

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, query, sender):
        mode = self.settings["mode"]
        end = query.index(b"\0", 12) + 5  # the name, its end, type and class
        kind = int.from_bytes(query[end - 4:end - 2], "big")
        tell(asked=kind, mode=mode)
        if mode == "silent":
            return
        code = {"answer": 0, "servfail": 2, "nxdomain": 3}[mode]
        answers = b""
        if code == 0 and kind == 1:
            answers = b"\xc0\x0c\0\1\0\1\0\0\0\5\0\4" + socket.inet_aton(self.settings["address"])
        head = query[:2] + bytes([0x81, 0x80 | code]) + b"\0\1" + (b"\0\1" if answers else b"\0\0") + b"\0\0\0\0"
        self.transport.sendto(head + query[12:end] + answers, sender)


async def resolver(settings):
    await asyncio.get_running_loop().create_datagram_endpoint(lambda: Resolver(settings), local_addr=("0.0.0.0", 53))
    tell(ready=True)
    await orders(settings)


async def portal(settings):
    """Answers every request with `status`, `type` and `body`, and tells how many bytes it could read."""

    context = server_context(settings)

    async def serve(reader, writer):
        heard = b""
        tell(came=True)
        try:
            if context:
                await writer.start_tls(context)
            while chunk := await reader.read(65536):
                heard += chunk
                tell(bytes=len(chunk), first=heard[:80].decode("latin-1"))
                if b"\r\n\r\n" in heard or settings.get("blunt"):
                    body = settings["body"].encode()
                    writer.write(f"HTTP/1.1 {settings['status']} Word\r\nContent-Type: {settings['type']}\r\n{settings.get('more', '')}"
                                 f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode() + body)
                    await writer.drain()
                    break
        except (ConnectionError, ssl.SSLError) as error:
            tell(refused=str(error) or type(error).__name__)
        finally:
            writer.close()

    asyncio.get_running_loop().set_exception_handler(lambda _, what: tell(trouble=str(what.get("exception") or what.get("message"))))
    await asyncio.start_server(serve, "0.0.0.0", settings["port"])
    tell(ready=True)
    await orders(settings)


async def relay(settings):
    """A proxy: answers come `delay` seconds late; with `hints` "refused" no socket opens, with "swallowed" its frames do not arrive."""

    async def down(reader, writer, asked):
        frames = b""
        while chunk := await reader.read(65536):
            await asyncio.sleep(settings["delay"])
            if asked.get("hints") and settings["hints"] == "swallowed" and asked.get("open"):
                frames += chunk
                chunk, frames = without_texts(frames)
            elif asked.get("hints") and b"\r\n\r\n" in chunk:
                asked["open"] = True
            writer.write(chunk)
            await writer.drain()
        writer.close()

    async def serve(reader, writer):
        upstream, asked = None, {}
        try:
            back, upstream = await asyncio.open_connection("127.0.0.1", settings["to"])
            answer = asyncio.ensure_future(down(back, writer, asked))
            answer.add_done_callback(lambda task: task.cancelled() or task.exception())
            while chunk := await reader.read(65536):
                line = chunk.split(b"\r\n", 1)[0].decode("latin-1")
                if line.endswith("HTTP/1.1"):
                    tell(request=line)
                    asked["hints"] = "/v1/hints" in line
                    if asked["hints"] and settings["hints"] == "refused":
                        break
                upstream.write(chunk)
                await upstream.drain()
        except ConnectionError:
            tell(broken=True)
        finally:
            if upstream:
                upstream.close()
            writer.close()

    asyncio.get_running_loop().set_exception_handler(lambda _, context: tell(broken=str(context.get("exception"))))
    await asyncio.start_server(serve, "0.0.0.0", settings["port"])
    tell(ready=True)
    await orders(settings)


def without_texts(stream):
    """Whole frames of a hub but for its texts, and what is left over."""
    kept = b""
    while len(stream) >= 2:
        length, head = stream[1] & 0x7F, 2
        if length == 126:
            length, head = int.from_bytes(stream[2:4], "big"), 4
        if len(stream) < head + length:
            break
        frame, stream = stream[:head + length], stream[head + length:]
        if frame[0] & 0x0F == 1:
            tell(swallowed=len(frame))
        else:
            kept += frame
    return kept, stream


async def browser(settings):
    """Each order {"id", "method", "path", "body", "headers"} is sent to the hub; its answer is told under the same id."""
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    tell(ready=True)
    context = ssl.create_default_context(cafile=settings["ca"]) if settings.get("ca") else None
    while line := await reader.readline():
        order = json.loads(line)
        try:
            options = {"timeout": 30} | ({"context": context} if context else {})
            kind = http.client.HTTPSConnection if context else http.client.HTTPConnection
            connection = kind(settings["host"], settings["port"], **options)
            connection.request(order["method"], order["path"], json.dumps(order.get("body")), {"Content-Type": "application/json", **order.get("headers", {})})
            answer = connection.getresponse()
            tell(id=order["id"], status=answer.status, cookie=answer.headers.get("Set-Cookie"), body=answer.read().decode())
            connection.close()
        except OSError as error:
            tell(id=order["id"], status=0, cookie=None, body=str(error))


if __name__ == "__main__":
    asyncio.run({"resolver": resolver, "portal": portal, "relay": relay, "browser": browser}[sys.argv[1]](json.loads(sys.argv[2])))

"""Servers that misbehave on purpose, one address each, on every mail port."""
import asyncio

import hosts


async def silent(reader, writer):
    await reader.read()


async def http(reader, writer):
    await asyncio.wait({asyncio.ensure_future(reader.readline())}, timeout=1)
    writer.write(b"HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nContent-Type: text/html\r\n\r\n<html>Bad</html>\r\n")


async def closes(reader, writer):
    return


async def rubbish(reader, writer):
    writer.write(bytes(range(128, 256)) * 4 + b"\r\n")
    await reader.read()


async def endless(reader, writer):
    while True:
        writer.write(b"x" * 65536)
        await writer.drain()


async def drip(reader, writer):
    while True:
        writer.write(b"*")
        await writer.drain()
        await asyncio.sleep(0.5)


async def busy(reader, writer):
    port = writer.get_extra_info("sockname")[1]
    writer.write({143: b"* BYE Too many connections\r\n", 110: b"-ERR [SYS/TEMP] try later\r\n"}
                 .get(port, b"421 4.7.0 Too busy, try again later\r\n"))


def guarded(behaviour):
    async def serve(reader, writer):
        try:
            await behaviour(reader, writer)
            await writer.drain()
        except OSError:
            pass  # the client left first, as it may
        finally:
            writer.close()
    return serve


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    servers = [await asyncio.start_server(guarded(globals()[name]), f"198.51.100.{number}", port)
               for name, number in hosts.BAD.items() if name in globals() for port in hosts.ALL]
    await asyncio.gather(*(server.serve_forever() for server in servers))


if __name__ == "__main__":
    asyncio.run(main())

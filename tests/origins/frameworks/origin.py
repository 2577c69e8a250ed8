"""Starlette with a handler for every route it is told of as JSON. Prints its port; `/ran` says what ran."""

import json
import re
import socket
import sys

import uvicorn
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

told = json.loads(sys.argv[1])
ran = []


def handler_of(route):
    async def handler(request):
        try:
            body = await request.json()
        except ValueError:
            body = None
        headers = dict(request.headers)
        ran.append(
            {
                "requestId": headers.get("x-request-id", ""),
                "endpoint": route["endpoint"],
                "action": route["action"],
                "headers": headers,
                "body": body,
            }
        )
        return JSONResponse(told["answer"])

    return handler


async def take(_):
    taken = ran[:]
    ran.clear()
    return JSONResponse(taken)


routes = [Route(route["template"], handler_of(route), methods=[route["method"]]) for route in told["routes"]]
if told["ignoreCase"]:
    for route in routes:
        route.path_regex = re.compile(route.path_regex.pattern, re.IGNORECASE)

listener = socket.socket()
listener.bind(("127.0.0.1", 0))
listener.listen()
print(listener.getsockname()[1], flush=True)
app = Starlette(routes=[Route("/ran", take), *routes])
uvicorn.Server(uvicorn.Config(app, log_level="error")).run(sockets=[listener])

"""The headers of a call that is passed on to another service: whoever gets it need not record it.

Guarantees: a call that this process does not record is not vouched for.
"""

from __future__ import annotations

import time
from urllib.parse import unquote, urlsplit

from auditlex.context import REQUEST, request_id, traceparent
from auditlex.web.call import CALL
from auditlex.web.hops import RECORDED, HopKey


def hop_headers(method: str, url: str, key: bytes) -> dict[str, str]:
    """The headers of a call that is passed on to where it is not to be recorded again.

    They mean something only where this process is one of the trusted proxies, and the key is the
    ``hop_key`` of the middleware. They hold for a minute, for this method and path alone.

    Args:
        method: the method of the call that is made.
        url: its URL, or the path of it.
        key: the key that both hops have, 16 to 64 bytes.

    Returns:
        The headers. Without a request id in the context there are none. Where this process does not
        record the call either, there is just the one that carries the request id on.

    Raises:
        ValueError: if the key is not of that size, or the URL is none.
    """
    known = HopKey(key)
    request = REQUEST.get()
    if request is None or not request_id(request):
        return {}
    trace = traceparent()
    made = {"traceparent": trace} if trace else {}
    call = CALL.get()
    if call is None or call.vouched:
        path = unquote(urlsplit(url).path) or "/"
        made[RECORDED] = known.proof(method, path, request, int(time.time()))
    return made

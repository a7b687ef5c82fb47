"""An API's own description of itself, read so that a catalog can be held against it.

``read`` takes a file: the schema that Proxmox VE publishes (``apidata.js``, or its bare JSON tree)
or an OpenAPI 3 document. ``model`` is what any of them become; ``coverage`` compares it with a
catalog, and ``auditlexc.edit.apidraft`` drafts events from it.
"""

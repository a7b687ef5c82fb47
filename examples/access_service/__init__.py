"""A small service that records what is done to it: the access tree of Proxmox VE, in memory."""

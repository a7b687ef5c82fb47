"""A day in a small cluster, told by the real emitters: a log to try the viewer on."""

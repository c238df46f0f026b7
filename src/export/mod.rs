//! One file a format; each turns the network into text for another program. No words of its own: the caller passes them.

package dev.mockerp.verify.http;

import java.net.URI;

/** What is asked, of whom. */
record RequestLine(String method, URI uri) {}

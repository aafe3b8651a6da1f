package dev.mockerp.verify.http;

import java.util.Map;

/**
 * A request as it goes over the wire.
 *
 * @param target path and query after the base URL, percent-encoded, beginning with a slash
 * @param headers by name; those of the profile and the user agent are added when it is sent
 * @param body empty when there is none
 */
public record Sent(String method, String target, Map<String, String> headers, byte[] body) {}

package dev.mockerp.verify.generate;

/**
 * A request body that breaks one named thing and is good otherwise.
 *
 * @param name what is broken, in words: {@code accountNumber is a number}; no two breaches of a schema share it
 * @param pointer JSON pointer in the body of what is broken; empty for the body as a whole
 * @param keyword {@code required}, {@code nonNull}, {@code type}, {@code pattern}, {@code enum}, {@code minLength},
 *     {@code maxLength}, {@code format}, {@code minimum}, {@code json} (malformed) or {@code media-type}
 * @param body the bytes to send; not to be changed
 * @param contentType the media type to send it with
 * @param expected what the contract says there
 * @param observed what the body has there, cut where it is long
 */
public record Breach(
        String name,
        String pointer,
        String keyword,
        byte[] body,
        String contentType,
        String expected,
        String observed) {}

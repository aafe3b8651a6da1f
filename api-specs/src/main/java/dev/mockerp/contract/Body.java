package dev.mockerp.contract;

/**
 * The content of a request or a response.
 *
 * @param mediaType such as {@code application/json}
 * @param schema JSON pointer of its schema in the document
 */
public record Body(String mediaType, String schema, boolean required) {}

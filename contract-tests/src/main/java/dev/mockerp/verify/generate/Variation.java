package dev.mockerp.verify.generate;

import tools.jackson.databind.JsonNode;

/**
 * A well-formed request body.
 *
 * @param name what is special about it, in words: {@code without context}, {@code productNumbers of 100}; no two
 *     variations of a schema share it
 * @param body of the schema it was made for; not to be changed
 */
public record Variation(String name, JsonNode body) {}

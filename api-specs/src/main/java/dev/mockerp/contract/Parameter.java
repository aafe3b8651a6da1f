package dev.mockerp.contract;

/**
 * A parameter of an operation.
 *
 * @param in {@code path}, {@code query} or {@code header}
 * @param schema JSON pointer of its schema in the document
 * @param type JSON type that the schema demands: {@code string}, {@code integer}, {@code number} or {@code boolean}
 */
public record Parameter(String name, String in, boolean required, String schema, String type) {}

/**
 * Reads the contracts: the OpenAPI document and the rules of each API.
 *
 * <p>Nothing here knows a mock, a checker or a framework; everybody may depend on it. Absent values are {@code null}
 * only where a member is marked {@code @Nullable}.
 */
@NullMarked
package dev.mockerp.contract;

import org.jspecify.annotations.NullMarked;

/**
 * The checker: {@link dev.mockerp.verify.Verification} holds an ERP against its contract and says what it found. The
 * command line on top of it is {@code command}.
 */
@NullMarked
package dev.mockerp.verify;

import org.jspecify.annotations.NullMarked;

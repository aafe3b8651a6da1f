/** Requests made from the contract: well-formed ones, and such as break one named thing. */
@NullMarked
package dev.mockerp.verify.generate;

import org.jspecify.annotations.NullMarked;

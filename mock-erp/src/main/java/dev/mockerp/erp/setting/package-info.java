/** The named switches of the mock: what may be set, to what, and what is set. */
@NullMarked
package dev.mockerp.erp.setting;

import org.jspecify.annotations.NullMarked;

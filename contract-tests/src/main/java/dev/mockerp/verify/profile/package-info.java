/** What a vendor says of their ERP: where it is, what it holds, what it may be asked. */
@NullMarked
package dev.mockerp.verify.profile;

import org.jspecify.annotations.NullMarked;

/** A profile is read whole or refused with everything that is wrong with it. */
@NullMarked
package dev.mockerp.verify.profile;

import org.jspecify.annotations.NullMarked;

/** What the build of the contracts does once, so that no start has to: the checker must answer within two seconds. */
@NullMarked
package dev.mockerp.contract.build;

import org.jspecify.annotations.NullMarked;

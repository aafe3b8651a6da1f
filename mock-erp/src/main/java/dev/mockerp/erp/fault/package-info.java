/** What goes wrong with the ERPs on demand: which faults a sandbox has, and how a request suffers them. */
@NullMarked
package dev.mockerp.erp.fault;

import org.jspecify.annotations.NullMarked;

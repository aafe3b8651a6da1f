/**
 * Faults that an ERP may have, as data, and the one interpreter of their mutations.
 *
 * <p>Nothing here knows HTTP: requests and answers are values. What needs state is only named, as a {@link
 * dev.mockerp.contract.fault.Behaviour}.
 */
@NullMarked
package dev.mockerp.contract.fault;

import org.jspecify.annotations.NullMarked;

/**
 * Stubs, which answer in place of the ERPs, and WireMock's admin API to steer them. Matching, scenarios, templates and the
 * API are WireMock's own, in its library, of which no class is loaded before somebody asks for them.
 */
@NullMarked
package dev.mockerp.erp.stub;

import org.jspecify.annotations.NullMarked;

/** How tests steer the mock, by the operations of the control contract; no API of an ERP knows of it. */
@NullMarked
package dev.mockerp.erp.control;

import org.jspecify.annotations.NullMarked;

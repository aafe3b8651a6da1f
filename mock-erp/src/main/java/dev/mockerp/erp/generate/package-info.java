/** Makes data that fixtures have beside what stands in them: as many as are asked for, the same for the same seed. */
@NullMarked
package dev.mockerp.erp.generate;

import org.jspecify.annotations.NullMarked;

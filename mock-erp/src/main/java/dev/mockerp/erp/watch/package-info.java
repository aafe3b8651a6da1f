/** Files that people edit while the mock runs. */
@NullMarked
package dev.mockerp.erp.watch;

import org.jspecify.annotations.NullMarked;
